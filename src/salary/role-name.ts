import type { Role } from '../catalogue/schema.js';
import { say } from '../words/say.js';
import type { InLanguage } from './rows.js';

type Names = Pick<Role, 'name' | 'shortName'>;

/** CTO（最高技術責任者）: with the short name where it is an abbreviation, not another wording. */
export function roleName({ name, shortName }: Names, { words, language }: InLanguage): string {
  const full = say(name, language);
  return typeof shortName === 'string' && shortName !== full ? words.fullName(shortName, full) : full;
}

/** CTO: what a role is called where there is little room, or where it is named often. */
export function briefName({ name, shortName }: Names, { language }: Pick<InLanguage, 'language'>): string {
  return say(shortName ?? name, language);
}
