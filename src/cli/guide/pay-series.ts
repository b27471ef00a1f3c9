/** Makes a series of a table of pay. */
import type { Period, Series } from '../../catalogue/schema.js';
import { readBands } from './bands.js';
import { agreesWithNotes } from './contradictions.js';
import type { FrontMatter } from './front-matter.js';
import type { Place } from './markdown.js';
import type { Section } from './outline.js';
import { namesBothPeriods, periodIn, unfitUnit } from './pay-header.js';
import { doubtKind, isOwnPay } from './pay-meaning.js';
import { type PayRegion, payRegion } from './pay-region.js';
import type { PayTable } from './pay-table.js';
import type { Remarks } from './remarks.js';
import { readSource } from './source.js';

export interface PaySeries {
  series: Series;
  /** Where the pay of each band stands. */
  payPlaces: Place[];
}

/**
 * Undefined, with a remark on each cell that is at fault, if a figure cannot be taken.
 *
 * @param publisher - Who states the figures, whatever the front matter says of that.
 */
export function readPaySeries(
  payTable: PayTable,
  whole: Section,
  frontMatter: FrontMatter,
  publisher: string | undefined,
  remarks: Remarks,
): PaySeries | undefined {
  const region = payRegion(payTable.section, whole);
  if (!isOwnPay(payTable, region, remarks)) return undefined;
  const period = readPeriod(payTable, region, remarks);
  const read = period && readBands(payTable, region, period, remarks);
  if (!read || !agreesWithNotes(payTable, region, period, remarks)) return undefined;
  doubtKind(payTable, region, remarks);
  const series: Series = {
    kind: 'estimate',
    statistic: 'range',
    by: 'experience',
    currency: 'JPY',
    period,
    bands: read.map(({ band }) => band),
    source: readSource(payTable, region, period, frontMatter, publisher, remarks),
  };
  return { series, payPlaces: read.map(({ row }) => row.payPlace) };
}

function readPeriod({ header, headerPlace }: PayTable, { headings }: PayRegion, remarks: Remarks): Period | undefined {
  const unfit = unfitUnit(header);
  if (unfit !== undefined) {
    const expected = 'yen per year or per month';
    remarks.error(headerPlace, 'pay in a unit that is not taken', { found: unfit, expected });
    return undefined;
  }
  const naming = [header, ...headings].find((text) => periodIn(text) !== undefined);
  if (naming !== undefined && namesBothPeriods(naming)) {
    const expected = 'pay per year or per month, not both';
    remarks.error(headerPlace, 'a month and a year are named', { found: naming, expected });
    return undefined;
  }
  const period = naming === undefined ? undefined : periodIn(naming);
  if (!period) remarks.warning(headerPlace, 'neither a year nor a month is named; pay was taken for that of a year');
  return period ?? 'year';
}
