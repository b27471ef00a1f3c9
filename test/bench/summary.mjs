/** What was noted, in figures of the table: pure. */
import { median, ratio, spread } from './statistics.mjs';

/**
 * A row for each measure and contestant: median, smallest and largest under each condition, and how many times the
 * medians of the bases.
 *
 * @param noted From `measureAll()`.
 * @param measures Those to be summed up; a measure that nothing was noted for has no rows.
 * @param contestants Ids, in their order.
 * @param bases Ids of contestants by name, such as `{ chart: 'chart-js' }`.
 */
export function summary(noted, { measures, contestants, bases }) {
  return measures.flatMap((measure) => {
    const spreads = Object.entries(noted)
      .filter(([, scenes]) => isNoted(measure, scenes[measure.scene], contestants))
      .map(([condition, scenes]) => [condition, spreadsOf(measure, scenes[measure.scene], contestants)]);
    if (spreads.length === 0) return [];
    return contestants.map((contestant) => ({
      measure: measure.id,
      contestant,
      ...Object.fromEntries(spreads.map(([condition, all]) => [condition, compared(all, contestant, bases)])),
    }));
  });
}

function isNoted({ of }, noted, contestants) {
  return noted !== undefined && contestants.some((id) => of(noted[id][0]) !== undefined);
}

function spreadsOf({ of, isAboveBlank }, noted, contestants) {
  const blank = isAboveBlank ? median(noted.blank.map(of)) : 0;
  return Object.fromEntries(contestants.map((id) => [id, spread(noted[id].map((one) => of(one) - blank))]));
}

function compared(spreads, contestant, bases) {
  const own = spreads[contestant];
  const ratios = Object.entries(bases).map(([name, base]) => [name, ratio(own.median, spreads[base].median)]);
  return { ...own, times: Object.fromEntries(ratios) };
}
