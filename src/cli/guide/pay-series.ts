/** Makes a series of a table of pay. */
import type { Period, Series } from '../../catalogue/schema.js';
import { readBands } from './bands.js';
import type { FrontMatter } from './front-matter.js';
import type { Section } from './outline.js';
import { periodIn, unfitUnit } from './pay-header.js';
import { type PayRegion, payRegion } from './pay-region.js';
import type { PayTable } from './pay-table.js';
import type { Remarks } from './remarks.js';
import { readSource } from './source.js';

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
): Series | undefined {
  const region = payRegion(payTable.section, whole);
  const period = readPeriod(payTable, region, remarks);
  const bands = period && readBands(payTable, region, remarks);
  if (!bands) return undefined;
  return {
    kind: 'estimate',
    statistic: 'range',
    by: 'experience',
    currency: 'JPY',
    period,
    bands,
    source: readSource(payTable, region, period, frontMatter, publisher, remarks),
  };
}

function readPeriod({ header, headerPlace }: PayTable, { headings }: PayRegion, remarks: Remarks): Period | undefined {
  const unfit = unfitUnit(header);
  if (unfit !== undefined) {
    const expected = 'yen per year or per month';
    remarks.error(headerPlace, 'pay in a unit that is not taken', { found: unfit, expected });
    return undefined;
  }
  const period = [header, ...headings].map(periodIn).find((one) => one !== undefined);
  if (!period) remarks.warning(headerPlace, 'neither a year nor a month is named; pay was taken for that of a year');
  return period ?? 'year';
}
