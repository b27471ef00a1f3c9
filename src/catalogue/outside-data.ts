/** Data that a page or an address gives. It is checked before anyone sees it; only pages that need it load this code. */
import type { RoleName } from './catalogue.js';
import { fetchJson } from './fetch-json.js';
import { RoleError } from './role-error.js';
import { type Role, parseCatalogue, parseRole } from './schema.js';
import { sameSlug } from './slug.js';

export { parseRole } from './schema.js';

const documents = new Map<string, Promise<unknown>>();

/**
 * The role behind an address, which holds either that role or a catalogue with the slug in it.
 *
 * @param url - Absolute; relative addresses in a catalogue are resolved against it.
 * @param slug - Needed for a catalogue; for a single role only checked, if given.
 */
export async function fetchRole(url: string, slug: string): Promise<Role> {
  const data = await fetchOnce(url);
  if (!isCatalogue(data)) return expectSlug(parseRole(data), slug);

  const entries = Object.entries(parseCatalogue(data).roles);
  const entry = entries.find(([key]) => sameSlug(key, slug))?.[1];
  if (entry === undefined) throw new RoleError('not-found', `No role has the slug "${slug}" in ${url}.`);
  if (typeof entry !== 'string') return expectSlug(parseRole(entry), slug);
  return expectSlug(parseRole(await fetchOnce(absolute(entry, url))), slug);
}

/** Names of the roles behind an address. Those that a catalogue only points to go by their slugs. */
export async function listFetched(url: string): Promise<RoleName[]> {
  const data = await fetchOnce(url);
  if (!isCatalogue(data)) return [parseRole(data)];
  return Object.entries(parseCatalogue(data).roles).map(([slug, entry]) =>
    typeof entry === 'string' ? { slug, name: slug } : { ...parseRole(entry), slug },
  );
}

/** Fifty tags that ask for one address fetch it once. A failure is not kept. */
function fetchOnce(url: string): Promise<unknown> {
  const known = documents.get(url);
  if (known) return known;
  const fetched = fetchJson(url);
  documents.set(url, fetched);
  fetched.catch(() => documents.delete(url));
  return fetched;
}

function isCatalogue(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'roles' in data;
}

function expectSlug(role: Role, slug: string): Role {
  if (slug && !sameSlug(role.slug, slug)) {
    throw new RoleError('not-found', `Asked for "${slug}", found "${role.slug}".`);
  }
  return role;
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch (cause) {
    throw new RoleError('invalid', `${address} in ${base} is no address.`, { cause });
  }
}
