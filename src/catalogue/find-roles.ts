/** Finds roles by what a reader types: in kana, kanji or latin letters, in part. */
import type { RoleName } from './catalogue.js';

/**
 * Those whose names hold what was typed, in any spelling; first those that a name begins with.
 *
 * @param typed - Width, case, hiragana or katakana, spaces and dots do not matter. All roles, if it is empty.
 */
export function findRoles(roles: readonly RoleName[], typed: string): RoleName[] {
  const wanted = spelling(typed);
  if (!wanted) return [...roles];
  const places = roles.map((role) => ({ role, place: placeIn(role, wanted) })).filter(({ place }) => place >= 0);
  return places.toSorted((a, b) => a.place - b.place).map(({ role }) => role);
}

/** The one form of a name that is looked up: width, case, hiragana or katakana, spaces and dots do not matter. */
export function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll(/[\s・_/-]+/g, '');
}

/** 0 if a name begins with it, 1 if one holds it further on, -1 if none does. */
function placeIn({ slug, name, shortName, reading = '' }: RoleName, wanted: string): number {
  const names = [name, shortName ?? ''].flatMap((text) => (typeof text === 'string' ? [text] : [text.ja, text.en]));
  const all = [...names, ...reading.split(/\s+/), slug].map(spelling);
  if (all.some((one) => one.startsWith(wanted))) return 0;
  return all.some((one) => one.includes(wanted)) ? 1 : -1;
}
