/** A role's pay as far as one axis can show it. */
import type { Period, Series } from '../catalogue/schema.js';
import type { Axis } from './axis.js';
import { barOf } from './bar.js';
import { type PayGroup, type PayRow, byKind } from './pay-chart-view.js';
import { type Pay, type Telling, payOf, rowText } from './rows.js';

/** All amounts in the currency of the axis. */
export function paysOf(series: readonly Series[], currency: string, period: Period): Pay[] {
  return series.flatMap((one) => (one.currency === currency ? one.bands.map((band) => payOf(band, one, period)) : []));
}

/** Amounts of another currency than the axis's are told in words only. */
export function payGroups(series: readonly Series[], axis: Axis, currency: string, telling: Telling): PayGroup[] {
  const rowsOf = (one: Series) =>
    one.bands.map((band): PayRow => {
      const bar = one.currency === currency ? barOf(payOf(band, one, telling.period), axis) : { end: 0 };
      return { ...rowText(band, one, series.length > 1, telling), bar };
    });
  return byKind(series).map(([kind, all]) => ({
    kindName: telling.words.kinds[kind],
    bySource: series.length > 1,
    rows: all.flatMap(rowsOf),
  }));
}

/** What the figures are stated for, whatever they are shown for. */
export function statedPer(series: readonly Series[]): Period {
  return series.length > 0 && series.every(({ period }) => period === 'month') ? 'month' : 'year';
}
