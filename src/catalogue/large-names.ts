/** The names of a large catalogue: only those that what is typed asks for. Loaded once the reader looks for a role. */
import type { RoleNames } from './catalogue.js';
import { absolute, fetchOnce } from './fetch-once.js';
import { spelling } from './find-roles.js';
import { type LargeCatalogue, type Names, NamesSchema, parse } from './schema.js';

/**
 * Names that may hold what was typed: all of a small catalogue; of a larger one those with a word that begins so.
 *
 * @param url - The catalogue's own address.
 */
export async function namesIn({ names: template }: LargeCatalogue, url: string, typed: string): Promise<RoleNames> {
  const load = async (part: number): Promise<Names> => {
    const address = absolute(template.replace('{part}', String(part)), url);
    return parse(NamesSchema, await fetchOnce(address), 'list of names');
  };
  const wanted = spelling(typed);
  const first = await load(0);
  let part = first;
  for (let known = 0; known < wanted.length;) {
    const [start, number] = part.next?.find((one) => leadsTo(wanted, one[0], known)) ?? [];
    if (start === undefined || number === undefined) break;
    part = await load(number);
    known = start.length;
  }
  return { names: part.names, areAll: !first.next };
}

/** Whether names that begin with `start` may be wanted; only longer starts lead on. */
function leadsTo(wanted: string, start: string, known: number): boolean {
  return start.length > known && (wanted.startsWith(start) || start.startsWith(wanted));
}
