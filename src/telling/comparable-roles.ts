import { arrival } from '../catalogue/arrival.js';
import { type RoleName, listRoles } from '../catalogue/catalogue.js';
import type { RoleRequest } from '../catalogue/requested-role.js';
import { ownRoles } from '../catalogue/role-list.js';
import { sameSlug } from '../catalogue/slug.js';

/** Names of the roles that a comparison can take: those of the page's catalogue, else its own and all at hand. */
export async function comparableRoles({ src, roleData }: Omit<RoleRequest, 'slug'>): Promise<RoleName[]> {
  const given = ownRoles(roleData);
  if (!src && given.length === 0) return listRoles();
  const { listFetched, parseRole } = await arrival(() => import('../catalogue/outside-data.js'));
  if (src) return listFetched(src);
  const own = given.flatMap((role): RoleName[] => {
    try {
      return [parseRole(role)];
    } catch {
      return [];
    }
  });
  const others = (await listRoles()).filter(({ slug }) => !own.some((role) => sameSlug(role.slug, slug)));
  return [...own, ...others];
}
