/** Data that a page or an address gives. It is checked before anyone sees it; only pages that need it load this code. */
import { arrival } from './arrival.js';
import type { RoleNames } from './catalogue.js';
import { absolute, fetchOnce } from './fetch-once.js';
import { roleAddress } from './large-catalogue.js';
import { RoleError } from './role-error.js';
import { LargeCatalogueSchema, type Role, parse, parseCatalogue, parseRole } from './schema.js';
import { sameSlug } from './slug.js';

export { parseRole } from './schema.js';

/**
 * The role behind an address, which holds either that role or a catalogue with the slug in it.
 *
 * @param url - Absolute; relative addresses in a catalogue are resolved against it.
 * @param slug - Needed for a catalogue; for a single role only checked, if given.
 */
export async function fetchRole(url: string, slug: string): Promise<Role> {
  const data = await fetchOnce(url);
  const entry = await entryOf(data, url, slug);
  if (entry === undefined) throw new RoleError('not-found', `No role has the slug "${slug}" in ${url}.`);
  return expectSlug(parseRole(typeof entry === 'string' ? await fetchOnce(absolute(entry, url)) : entry), slug);
}

/**
 * Names of the roles behind an address. Those that a catalogue only points to go by their slugs.
 *
 * @param typed - What the reader looks for: of a large catalogue, not all names are there at once.
 */
export async function listFetched(url: string, typed = ''): Promise<RoleNames> {
  const data = await fetchOnce(url);
  if (isLarge(data)) {
    const { namesIn } = await arrival(() => import('./large-names.js'));
    return namesIn(parse(LargeCatalogueSchema, data, 'catalogue'), url, typed);
  }
  if (!isCatalogue(data)) return { names: [parseRole(data)], areAll: true };
  const names = Object.entries(parseCatalogue(data).roles).map(([slug, entry]) =>
    typeof entry === 'string' ? { slug, name: slug } : { ...parseRole(entry), slug },
  );
  return { names, areAll: true };
}

/** The role, or its address, in what an address gave; undefined if that is a catalogue without the slug. */
async function entryOf(data: unknown, url: string, slug: string): Promise<unknown> {
  if (isLarge(data)) return roleAddress(parse(LargeCatalogueSchema, data, 'catalogue'), url, slug);
  if (!isCatalogue(data)) return data;
  return Object.entries(parseCatalogue(data).roles).find(([key]) => sameSlug(key, slug))?.[1];
}

function isLarge(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'roleSalaryCatalogue' in data;
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
