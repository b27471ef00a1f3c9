/**
 * Reads a catalogue of any size, as `role-salary catalogue` writes it: what a page fetches of it does not grow with
 * the number of roles.
 */
import { bucketOf } from './bucket.js';
import { absolute, fetchOnce } from './fetch-once.js';
import { type LargeCatalogue, LookupSchema, parse } from './schema.js';
import { toSlug } from './slug.js';

/**
 * The address of the role with this slug; undefined if there is none.
 *
 * @param url - The catalogue's own address.
 */
export async function roleAddress(catalogue: LargeCatalogue, url: string, slug: string): Promise<string | undefined> {
  const { buckets, lookup, role } = catalogue;
  const address = absolute(lookup.replace('{bucket}', String(bucketOf(slug, buckets))), url);
  const { files } = parse(LookupSchema, await fetchOnce(address), 'lookup');
  const file = files.find((name) => name.split('.')[0] === toSlug(slug));
  return file && absolute(role.replace('{file}', file), url);
}
