import { arrival } from '../catalogue/arrival.js';
import { listRoles } from '../catalogue/catalogue.js';
import { toSlug } from '../catalogue/slug.js';
import { type Naming, namingOf } from '../guide/related-roles.js';

/** Names of all roles at hand, and of those that they speak of. */
export async function naming(): Promise<Naming> {
  const [roles, { default: others }] = await Promise.all([
    listRoles(),
    arrival(() => import('../catalogue/bundled/other-roles.js')),
  ]);
  return namingOf(new Map(roles.map((role) => [toSlug(role.slug), role])), others);
}
