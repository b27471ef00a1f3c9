/** Where an amount lies among a band's stated figures. Never among people: a range is not a distribution. */
import type { Place } from '../words/words.js';
import type { Pay } from './rows.js';

/** Undefined if the band states no range. A mean or a median is none. */
export function placeOf({ low, high, open }: Pay, amount: number): Place | undefined {
  const last = high ?? low;
  if (last === undefined) return undefined;
  if ((open || high === undefined) && amount >= last) return 'open';
  if (amount > last) return 'above';
  // An open top alone reads “3,000 or more”.
  if (low === undefined) return open ? 'below' : 'within';
  if (amount < low) return 'below';
  return low === last ? 'within' : third(amount - low, last - low);
}

function third(part: number, whole: number): Place {
  if (3 * part < whole) return 'lower';
  return 3 * part > 2 * whole ? 'upper' : 'middle';
}
