/** Which skills several roles share, whatever each of their guides calls them. */
import type { Role, SkillVocabulary, Text } from '../catalogue/schema.js';
import type { Language } from '../words/languages.js';
import { say } from '../words/say.js';

/** Ids of the skills that a text names; a text that the vocabulary does not know names itself. */
export type SkillsOf = (text: Text) => string[];

export interface SkillsOfRoles {
  /** Named for at least two roles. */
  shared: { skill: string; roles: Role[] }[];
  /** Named for one role only, in the words of its guide; undefined for a role whose skills nobody has listed. */
  own: (string[] | undefined)[];
}

export function skillReader(vocabulary: SkillVocabulary): SkillsOf {
  const ids = new Map<string, string[]>();
  for (const [id, { spellings }] of Object.entries(vocabulary)) {
    for (const spelling of new Set(spellings.map(plain))) ids.set(spelling, [...(ids.get(spelling) ?? []), id]);
  }
  return (text) => {
    const spellings = typeof text === 'string' ? [plain(text)] : [plain(text.ja), plain(text.en)];
    return spellings.map((spelling) => ids.get(spelling)).find((found) => found) ?? [`=${spellings[0]}`];
  };
}

export function skillsOfRoles(roles: readonly Role[], vocabulary: SkillVocabulary, language: Language): SkillsOfRoles {
  const read = skillReader(vocabulary);
  const texts = roles.map(({ skills }) => skills && [...(skills.soft ?? []), ...(skills.hard ?? [])]);
  const rolesOf = new Map<string, Role[]>();
  const names = new Map<string, string>();
  texts.forEach((all, index) => {
    const role = roles[index];
    for (const text of all ?? []) {
      for (const id of read(text)) {
        const known = rolesOf.get(id) ?? [];
        if (role && !known.includes(role)) rolesOf.set(id, [...known, role]);
        const name = Object.hasOwn(vocabulary, id) ? vocabulary[id]?.name : undefined;
        if (!names.has(id)) names.set(id, say(name ?? text, language));
      }
    }
  });
  const isShared = (id: string) => (rolesOf.get(id)?.length ?? 0) > 1;
  return {
    shared: [...rolesOf]
      .filter(([id]) => isShared(id))
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([id, sharing]) => ({ skill: names.get(id) ?? '', roles: sharing })),
    own: texts.map(
      (all) =>
        all && [
          ...new Set(
            all.flatMap((text) => {
              const ids = read(text);
              // What is left of a text of which a part is shared, else the guide's own words.
              if (ids.some(isShared)) return ids.filter((id) => !isShared(id)).map((id) => names.get(id) ?? '');
              return [say(text, language)];
            }),
          ),
        ],
    ),
  };
}

/** Full and half width, case and spaces do not matter. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}
