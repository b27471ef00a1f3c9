/** Reads the rows of a table of pay. */
import type { Band } from '../../catalogue/schema.js';
import { readBandLabel } from './band-label.js';
import { withoutNumber } from './outline.js';
import { readPayCell } from './pay-cell.js';
import { unitIn } from './pay-header.js';
import type { PayRegion } from './pay-region.js';
import type { PayRow, PayTable } from './pay-table.js';
import type { Remarks } from './remarks.js';

/** A band for each row, overlaps and gaps as they are; undefined, with a remark on each fault, if one has any. */
export function readBands(
  { header, rows }: PayTable,
  { headings, lines }: PayRegion,
  remarks: Remarks,
): Band[] | undefined {
  const stating = [header, ...headings, ...lines.filter((line) => line.includes('単位'))];
  const unit = stating.map(unitIn).find((one) => one !== undefined);
  const bands = rows.map((row) => readBand(row, unit, remarks)).filter((band) => band !== undefined);
  return bands.length === rows.length ? bands : undefined;
}

const man = 10_000;

function readBand(row: PayRow, unit: number | undefined, remarks: Remarks): Band | undefined {
  const isNamed = row.label !== '';
  if (!isNamed) {
    remarks.error(row.labelPlace, 'a band without a name', { found: 'nothing', expected: 'such as ジュニア (0-3年)' });
  }
  const cell = readPayCell(row.pay, unit);
  if (!cell) {
    const expected = unit === man ? 'a range such as 600〜1,000' : 'a range with its unit, such as 600〜1,000万円';
    remarks.error(row.payPlace, 'unreadable pay', { found: row.pay, expected });
    return undefined;
  }
  const { low, high } = cell.range;
  const isFalling = low && high && low.value > high.value;
  if (isFalling) {
    remarks.error(row.payPlace, 'the low end is above the high one', { found: row.pay, expected: 'the low end first' });
  }
  if (!low && !high) remarks.note(row.payPlace, 'a band without figures', { found: row.pay || 'nothing' });
  if (isFalling || !isNamed) return undefined;

  const note = row.note + (cell.remark ? `（${cell.remark}）` : '');
  return {
    ...readBandLabel(withoutNumber(row.label), row.countsYears),
    ...cell.range,
    ...(note && { note }),
    ...(row.pay && { printed: row.pay }),
  };
}
