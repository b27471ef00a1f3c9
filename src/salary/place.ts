/** Where an amount lies among a band's stated figures. Never among people: a range is not a distribution. */
import type { Pay } from './rows.js';

/**
 * - `below`, `above`: outside the stated range
 * - `lower`, `middle`, `upper`: in this third of the amounts between the stated ends
 * - `within`: inside, where there are no two different ends to take thirds of
 * - `open`: at or above the last known value of a range whose top is open
 */
export type Place = 'below' | 'lower' | 'middle' | 'upper' | 'within' | 'above' | 'open';

/** Undefined if the band states no range. A mean or a median is none. */
export function placeOf({ low, high, open }: Pay, amount: number): Place | undefined {
  const last = high ?? low;
  if (last === undefined) return undefined;
  if ((open || high === undefined) && amount >= last) return 'open';
  if (amount > last) return 'above';
  if (low === undefined) return 'within';
  if (amount < low) return 'below';
  return low === last ? 'within' : third(amount - low, last - low);
}

function third(part: number, whole: number): Place {
  if (3 * part < whole) return 'lower';
  return 3 * part > 2 * whole ? 'upper' : 'middle';
}
