/** Which columns of a table name bands, state their pay, and remark on them. */
import { readBandLabel } from './band-label.js';
import { withoutNumber } from './outline.js';
import { readPayCell } from './pay-cell.js';
import { periodIn, statesPay, unfitUnit, unitIn } from './pay-header.js';
import { spelledPlainly } from './spelling.js';

export interface PayColumns {
  /** One, or level and years apart. */
  labels: number[];
  /** One, or low and high ends apart. */
  pay: number[];
  /** Others that state ranges of pay no less plainly. */
  rivals: number[];
  /** Whether the amounts are said to be those of a year, or not said to be those of another time. */
  isOfYear: boolean;
  note: number | undefined;
  /** Whether bare numbers in the labels count years. */
  countsYears: boolean;
  /** Whether a header says that the bands are those of experience. */
  saysExperience: boolean;
}

/**
 * Undefined if no column states pay, or none tells experience.
 *
 * @param rows - The texts of the cells below the header.
 * @param isAboutPay - Whether the table stands where pay is told, so that any names of bands will do.
 */
export function payColumns(header: string[], rows: string[][], isAboutPay: boolean): PayColumns | undefined {
  const plain = header.map(spelledPlainly);
  const columns = [...header.keys()];
  const stated = columns.filter((column) => statesPay(header[column]!));
  const others = columns.filter((column) => !stated.includes(column));
  const readable = others.filter(
    (column) => !ofOthers.test(plain[column]!) && isReadable(column, rows, isYears(plain[column]!)),
  );
  const named = others.filter((column) => experience.test(plain[column]!));
  const grades = isAboutPay ? others.filter((column) => levels.test(plain[column]!)) : [];
  const [label] = [...readable, ...named, ...grades];
  const { pay, rivals } = payOf(stated, plain, rows);
  if (label === undefined || pay.length === 0) return undefined;

  const labels = readable.length > 1 ? readable.slice(0, 2) : [label];
  return {
    labels,
    pay,
    rivals,
    isOfYear: pay.every((column) => isOfYear(plain[column]!)),
    note: others.find((column) => !labels.includes(column) && !counter.test(plain[column]!)),
    countsYears: labels.some((column) => isYears(plain[column]!)),
    saysExperience: labels.some((column) => experience.test(plain[column]!)),
  };
}

const experience = /^経験(?:$|[^・、者])|経験年数|年数|experience|\byears\b/;
const levels =
  /レベル|グレード|クラス|ランク|区分|段階|ステージ|フェーズ|役職|職位|ポジション|level|grade|seniority|stage|position/;
/** What else than experience bands may be told apart by. */
const ofOthers = /企業|会社|規模|業界|業種|地域|都道府県|年代|年齢|company|industry|region|\bage\b/;
const counter = /^(?:no\.?|#|番号)$/;
const lowest = /下限|最低|最小|\bmin|lower/;
const highest = /上限|最高|最大|\bmax|upper/;
const middle = /平均|中央値|mean|average|median/;

function isOfYear(header: string): boolean {
  return periodIn(header) !== 'month' && unfitUnit(header) === undefined;
}

function isYears(header: string): boolean {
  return /年(?!代|齢)|year/.test(header);
}

/** Whether most of its cells say a level or years, and nothing else. */
function isReadable(column: number, rows: string[][], countsYears: boolean): boolean {
  const read = rows.filter(
    (cells) => cells[column] && readBandLabel(withoutNumber(cells[column]), countsYears).label === undefined,
  );
  return read.length * 2 >= rows.length && rows.length > 0;
}

/** The ends in two columns, or else those columns that are left once the less fit are put aside. */
function payOf(stated: number[], plain: string[], rows: string[][]): Pick<PayColumns, 'pay' | 'rivals'> {
  const low = stated.find((column) => lowest.test(plain[column]!));
  const high = stated.find((column) => highest.test(plain[column]!));
  if (low !== undefined && high !== undefined) return { pay: [low, high], rivals: [] };
  const fitness = [
    (column: number) => rows.some((cells) => isRange(cells[column] ?? '', plain[column]!)),
    (column: number) => !middle.test(plain[column]!),
    (column: number) => isOfYear(plain[column]!),
  ];
  const [first, ...rivals] = fitness.reduce((left, isFit) => {
    const fit = left.filter(isFit);
    return fit.length > 0 ? fit : left;
  }, stated);
  return { pay: first === undefined ? [] : [first], rivals };
}

function isRange(cell: string, header: string): boolean {
  const { low, high } = readPayCell(cell, unitIn(header) ?? 10_000)?.range ?? {};
  return (low ?? high) !== undefined;
}
