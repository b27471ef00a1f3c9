/** The roles at hand: those that ship with the library, and a site's own. */
import type { Text } from './schema.js';
import { arrival } from './arrival.js';
import { registered } from './registered.js';
import { toSlug } from './slug.js';
import { retryRegistered } from './waiting.js';

export { findRoles } from './find-roles.js';
export { loadRole } from './load-role.js';
export { RoleError, type RoleErrorReason } from './role-error.js';

/** What a list of roles shows. */
export interface RoleName {
  slug: string;
  name: Text;
  shortName?: Text | undefined;
  /** How the Japanese names are read, in kana. */
  reading?: string | undefined;
}

/** What is there to choose from. */
export interface RoleNames {
  names: RoleName[];
  /** Whether there are no others, whatever is typed. */
  areAll: boolean;
}

/** Slugs and names of all roles at hand, in the order of their slugs. */
export async function listRoles(): Promise<RoleName[]> {
  const { default: names } = await arrival(() => import('./bundled/names.js'));
  const all = new Map(names.map((name) => [toSlug(name.slug), name]));
  for (const [key, { slug, name, shortName, reading }] of registered) all.set(key, { slug, name, shortName, reading });
  return [...all.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/**
 * Adds a site's own roles; one with the slug of a bundled role takes its place. All are checked first:
 * if one is invalid, none is added. Tags that asked for one of them before show it now.
 *
 * @throws RoleError `invalid` that names every problem of the first invalid role.
 */
export async function registerRoles(added: readonly unknown[]): Promise<void> {
  const { parseRole } = await arrival(() => import('./schema.js'));
  for (const role of added.map(parseRole)) registered.set(toSlug(role.slug), role);
  retryRegistered();
}
