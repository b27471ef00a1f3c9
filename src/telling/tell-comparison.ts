/** Tells a comparison, which nobody could foresee: of bundled roles, of a site's own, or of both. */
import { arrival } from '../catalogue/arrival.js';
import { requestedRole } from '../catalogue/requested-role.js';
import { RoleError } from '../catalogue/role-error.js';
import { type RoleList, mostRoles, ownRole } from '../catalogue/role-list.js';
import type { Role, SkillVocabulary } from '../catalogue/schema.js';
import { toSlug } from '../catalogue/slug.js';
import {
  type ComparisonEntry,
  type ComparisonOptions,
  type ComparisonView,
  comparisonView,
} from '../guide/comparison-view.js';
import type { Language } from '../words/languages.js';
import { loadWords } from '../words/load-words.js';
import type { Words } from '../words/words.js';

export interface ComparisonRequest {
  list: RoleList;
  /** Absolute address of a catalogue; empty for bundled data. */
  src: string;
  /** A list of roles, if the page has them. */
  roleData: unknown;
  /** Whether the reader can mend the list. */
  editable?: boolean;
}

export interface ToldComparison {
  /** The first of them; none is there before the reader has chosen any. */
  role?: Role | undefined;
  entries: ComparisonEntry[];
  view: ComparisonView;
}

/** @throws RoleError if none of the roles can be shown, and the reader can choose no other: why the first cannot. */
export async function tellComparison(
  request: ComparisonRequest,
  options: ComparisonOptions,
  language: Language,
): Promise<ToldComparison> {
  const { list } = request;
  const [words, vocabulary, entries] = await Promise.all([
    loadWords(language),
    options.sections.includes('skills') ? loadVocabulary() : {},
    Promise.all(list.slugs.map((slug) => entryOf(slug, request))),
  ]);
  const failures = entries.filter(({ role }) => !role);
  if (!request.editable && failures.length > 0 && failures.length === entries.length) throw failures[0]?.error;
  const remarks = remarksOn(list, words);
  const view = comparisonView(entries, options, vocabulary, remarks, { words, language, period: 'year' });
  return { role: entries.find(({ role }) => role)?.role, entries, view };
}

/** Nothing is left out silently. */
function remarksOn({ slugs, twice, leftOut }: RoleList, words: Words): string[] {
  return [
    ...(slugs.length < 2 ? [words.tooFew] : []),
    ...(twice.length > 0 ? [words.twice(words.list(twice))] : []),
    ...(leftOut.length > 0 ? [words.leftOut(words.list(leftOut), mostRoles)] : []),
  ];
}

/** The role, or why it is not there: the others are shown all the same. */
async function entryOf(slug: string, request: ComparisonRequest): Promise<ComparisonEntry> {
  try {
    const role = await requestedRole({
      slug: toSlug(slug),
      src: request.src,
      roleData: ownRole(request.roleData, slug),
    });
    return { slug, role };
  } catch (error) {
    if (!(error instanceof RoleError)) throw error;
    return { slug, missing: error.reason, error };
  }
}

async function loadVocabulary(): Promise<SkillVocabulary> {
  return (await arrival(() => import('../catalogue/bundled/skills.js'))).default;
}
