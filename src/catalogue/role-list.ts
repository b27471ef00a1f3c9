/** Which roles a list names. */
import { sameSlug } from './slug.js';

export interface RoleList {
  /** Each of them once, in their order, and no more than can be compared. */
  slugs: string[];
  /** Those that were named more than once. */
  twice: string[];
  /** Those beyond the most that can be compared. */
  leftOut: string[];
}

/** At most so many roles stand side by side. */
export const mostRoles = 8;

/**
 * @param list - Slugs, apart by spaces or commas.
 * @param roleData - The page's own roles, all of which are meant if the list is empty.
 */
export function roleList(list: string, roleData: unknown): RoleList {
  const given = list.split(/[\s,，、]+/).filter(Boolean);
  const all = given.length > 0 ? given : ownRoles(roleData).map(nameOf);
  const unique = all.filter((slug, index) => all.findIndex((other) => sameSlug(other, slug)) === index);
  return {
    slugs: unique.slice(0, mostRoles),
    twice: unique.filter((slug) => all.filter((other) => sameSlug(other, slug)).length > 1),
    leftOut: unique.slice(mostRoles),
  };
}

/** What the page's own data has under a slug; undefined if it has nothing. */
export function ownRole(roleData: unknown, slug: string): unknown {
  return ownRoles(roleData).find((role, index) => sameSlug(nameOf(role, index), slug));
}

export function ownRoles(roleData: unknown): { slug?: unknown }[] {
  if (!Array.isArray(roleData)) return [];
  return roleData.map((role: unknown) => (typeof role === 'object' && role !== null ? role : {}));
}

/** An entry without a slug goes by its place in the list. */
function nameOf({ slug }: { slug?: unknown }, index: number): string {
  return typeof slug === 'string' ? slug : `roleData[${index}]`;
}
