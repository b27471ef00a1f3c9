/** Documents from outside, each fetched once. */
import { askOnce } from './ask-once.js';
import { fetchJson } from './fetch-json.js';
import { linkPattern } from './link.js';
import { RoleError } from './role-error.js';

/** Fifty tags that ask for one address fetch it once. A failure is not kept. */
export const fetchOnce = askOnce(fetchJson);

/**
 * An address in a document, made absolute.
 *
 * @param base - The document's own address.
 * @throws RoleError `invalid` if it is none, or neither http nor https nor relative.
 */
export function absolute(address: string, base: string): string {
  if (linkPattern.test(address) && URL.canParse(address, base)) return new URL(address, base).href;
  throw new RoleError('invalid', `${address} in ${base} is no address.`);
}
