/** What roles and other things of the data are called. */
import type { RoleName } from 'role-salary/catalogue.js';
import type { Text } from 'role-salary/schema.js';
import type { Language } from './setup.js';
import type { State } from './state.js';

export function inLanguage(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/** An editor's own roles, then those of the library that none of them replaces. */
export function allRoles({ own, names }: Pick<State, 'own' | 'names'>): readonly RoleName[] {
  const others = (names ?? []).filter(({ slug }) => !own.roles.some((role) => role.slug === slug));
  return [...own.roles, ...others];
}

export function roleOf(slug: string, state: Pick<State, 'own' | 'names'>): RoleName | undefined {
  return allRoles(state).find((role) => role.slug === slug);
}

/** What a role is called where it is named often. A slug that no role has stands for itself. */
export function nameOf(slug: string, state: State): string {
  const role = roleOf(slug, state);
  return role ? inLanguage(role.shortName ?? role.name, state.setup.language) : slug;
}

/** Empty where it would only repeat the name. */
export function shortNameOf({ name, shortName }: RoleName, language: Language): string {
  const short = shortName === undefined ? '' : inLanguage(shortName, language);
  return short === inLanguage(name, language) ? '' : short;
}
