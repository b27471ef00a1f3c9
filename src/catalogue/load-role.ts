import { arrival } from './arrival.js';
import { roles } from './bundled/roles.js';
import { registered } from './registered.js';
import { RoleError } from './role-error.js';
import type { Role } from './schema.js';
import { toSlug } from './slug.js';

/**
 * The role with this slug: a registered one, else the one that ships with the library.
 * Case and `-`/`_` do not matter.
 *
 * @throws RoleError `not-found` if there is none, `network` if its data did not arrive.
 */
export async function loadRole(slug: string): Promise<Role> {
  const key = toSlug(slug);
  const own = registered.get(key);
  if (own) return own;
  const load = roles.get(key);
  if (!load) throw new RoleError('not-found', `No role has the slug "${String(slug)}".`);
  return (await arrival(load)).default;
}
