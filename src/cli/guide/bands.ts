/** Reads the rows of a table of pay. */
import type { Band, Period } from '../../catalogue/schema.js';
import { type BandName, readBandLabel } from './band-label.js';
import { withoutNumber } from './outline.js';
import { readPayCell } from './pay-cell.js';
import { unitIn } from './pay-header.js';
import type { PayRegion } from './pay-region.js';
import type { PayRow, PayTable } from './pay-table.js';
import type { Remarks } from './remarks.js';
import { spelledPlainly } from './spelling.js';

export interface ReadBand {
  row: PayRow;
  band: Band;
}

/** A band for each row of experience, overlaps and gaps as they are; undefined, with a remark on each fault, if one has any. */
export function readBands(
  { header, rows }: PayTable,
  { headings, lines }: PayRegion,
  period: Period,
  remarks: Remarks,
): ReadBand[] | undefined {
  const stating = [header, ...headings, ...lines.filter((line) => line.includes('単位'))];
  const unit = stating.map(unitIn).find((one) => one !== undefined);
  const ofExperience = rows.filter((row) => tellsExperience(row, rows, remarks));
  const read = ofExperience.flatMap((row) => {
    const band = readBand(row, unit, period, remarks);
    return band ? [{ row, band }] : [];
  });
  const isComplete = read.length === ofExperience.length && !rows.every(isOfOthers);
  return isComplete && !repeatsBand(read, remarks) ? read : undefined;
}

const ofAll = /^(?:(?:全体|総合)?の?平均(?:値|年収)?|全体|合計|総計|計|average|mean|total|overall|all)$/;
const ofCompanies = /(?:大手|大|中小|中堅|ベンチャー|上場|外資系?)企業$|^[\d,~]+ ?(?:人|名)|人(?:以上|以下|未満)の企業/;

/** Sums and rows of companies are left out, unless there is nothing else, which is refused. */
function tellsExperience(row: PayRow, rows: readonly PayRow[], remarks: Remarks): boolean {
  if (!isOfOthers(row)) return true;
  if (rows.every(isOfOthers)) {
    const expected = 'levels or years of experience';
    remarks.error(row.labelPlace, 'a row that is no band of experience', { found: row.label, expected });
    return true;
  }
  remarks.note(row.labelPlace, 'a row that is no band of experience was left out', { found: row.label });
  return false;
}

function isOfOthers({ label }: PayRow): boolean {
  const plain = spelledPlainly(label);
  return ofAll.test(plain) || ofCompanies.test(plain);
}

/** Whether two rows state pay for one band; with an error for each. */
function repeatsBand(read: readonly ReadBand[], remarks: Remarks): boolean {
  const names = read.map(({ band: { level, years, label } }) => JSON.stringify([level, years, label]));
  const repeated = read.filter((_, index) => names.indexOf(names[index]!) < index);
  for (const { row } of repeated) {
    const details = { found: row.label, expected: 'one row for each' };
    remarks.error(row.labelPlace, 'another row states pay for the same band', details);
  }
  return repeated.length > 0;
}

const man = 10_000;

function readBand(row: PayRow, unit: number | undefined, period: Period, remarks: Remarks): Band | undefined {
  const isNamed = row.label !== '';
  if (!isNamed) {
    remarks.error(row.labelPlace, 'a band without a name', { found: 'nothing', expected: 'such as ジュニア (0-3年)' });
  }
  const cell = readPayCell(row.pay, unit);
  if (!cell) {
    const range = unit === man ? 'a range such as 600〜1,000' : 'a range with its unit, such as 600〜1,000万円';
    const expected = /[\d０-９]/.test(row.pay) ? range : `${range}; - or 非公開 makes a band without figures`;
    remarks.error(row.payPlace, 'unreadable pay', { found: row.pay, expected });
    return undefined;
  }
  if (cell.isOfYear && period === 'month') {
    const expected = 'pay per month';
    remarks.error(row.payPlace, 'pay of a year in a column of monthly pay', { found: row.pay, expected });
    return undefined;
  }
  if (cell.addition) {
    remarks.note(row.payPlace, 'what stands beside the amounts was kept as a remark', { found: cell.addition });
  }
  const { low, high } = cell.range;
  const isFalling = low && high && low.value > high.value;
  if (isFalling) {
    remarks.error(row.payPlace, 'the low end is above the high one', { found: row.pay, expected: 'the low end first' });
  }
  if (!low && !high) remarks.note(row.payPlace, 'a band without figures', { found: row.pay || 'nothing' });
  if (isFalling || !isNamed) return undefined;

  const remarked = [cell.remark, cell.addition].filter(Boolean).map((remark) => `（${remark}）`);
  const note = row.note + remarked.join('');
  return {
    ...readName(row, remarks),
    ...cell.range,
    ...(note && { note }),
    ...(row.pay && { printed: row.pay }),
  };
}

const saysYears = /\d ?(?:年(?!代)|years?|yrs?\b)/;

function readName({ label, labelPlace, countsYears }: PayRow, remarks: Remarks): BandName {
  const name = readBandLabel(withoutNumber(label), countsYears);
  if (!name.years && saysYears.test(spelledPlainly(label))) {
    remarks.warning(labelPlace, 'the years were not read; the name stays as it is printed', { found: label });
  }
  return name;
}
