import { arrival } from './arrival.js';
import { loadRole } from './load-role.js';
import type { Role } from './schema.js';

/** Which role a page asks for, and where its data is. */
export interface RoleRequest {
  slug: string;
  /** Absolute address of a role or of a catalogue; empty for bundled data. */
  src: string;
  /** The data itself, if the page has it. */
  roleData: unknown;
}

/** The role, from the page's own data, from an address, or from the library. */
export async function requestedRole({ slug, src, roleData }: RoleRequest): Promise<Role> {
  if (!roleData && !src) return loadRole(slug);
  const { fetchRole, parseRole } = await arrival(() => import('./outside-data.js'));
  return roleData ? parseRole(roleData) : fetchRole(src, slug);
}
