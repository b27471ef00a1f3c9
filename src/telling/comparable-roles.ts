import { arrival } from '../catalogue/arrival.js';
import { type RoleName, type RoleNames, listRoles } from '../catalogue/catalogue.js';
import type { RoleRequest } from '../catalogue/requested-role.js';
import { ownRoles } from '../catalogue/role-list.js';
import { sameSlug } from '../catalogue/slug.js';

/**
 * Names of the roles that a comparison can take: those of the page's catalogue, else its own and all at hand.
 *
 * @param typed - What the reader looks for: of a large catalogue, not all names are there at once.
 */
export async function comparableRoles({ src, roleData }: Omit<RoleRequest, 'slug'>, typed = ''): Promise<RoleNames> {
  const given = ownRoles(roleData);
  if (!src && given.length === 0) return { names: await listRoles(), areAll: true };
  const { listFetched, parseRole } = await arrival(() => import('../catalogue/outside-data.js'));
  if (src) return listFetched(src, typed);
  const own = given.flatMap((role): RoleName[] => {
    try {
      return [parseRole(role)];
    } catch {
      return [];
    }
  });
  const others = (await listRoles()).filter(({ slug }) => !own.some((role) => sameSlug(role.slug, slug)));
  return { names: [...own, ...others], areAll: true };
}
