/** What the header of pay says of the amounts below it: unit, period, currency. */
import type { Period } from '../../catalogue/schema.js';
import { spelledPlainly } from './spelling.js';

/** Whether a text, such as a header, is about pay. */
export function statesPay(text: string): boolean {
  const plain = spelledPlainly(text);
  return pay.test(plain) && !change.test(plain);
}

/** What a bare number counts, in yen; undefined if the text does not say. */
export function unitIn(text: string): number | undefined {
  const plain = spelledPlainly(text);
  return units.find(([pattern]) => pattern.test(plain))?.[1];
}

/** The currency or time that a text names and that a role's pay cannot have here; undefined if there is none. */
export function unfitUnit(text: string): string | undefined {
  return unfit.exec(text.normalize('NFKC'))?.[0];
}

/** Whether a text names a month and a year alike, so that either may be meant. */
export function namesBothPeriods(text: string): boolean {
  const plain = spelledPlainly(text);
  return monthly.test(plain) && yearly.test(plain);
}

export function periodIn(text: string): Period | undefined {
  const plain = spelledPlainly(text);
  if (monthly.test(plain)) return 'month';
  return yearly.test(plain) ? 'year' : undefined;
}

const pay =
  /年収|年俸|給与|給料|月収|月給|月額|報酬|賃金|時給|日給|週給|単価|万円|salar(?:y|ies)|compensation|\bpay\b|wages?\b|income/;
const change = /率|前年|差額|伸び|アップ|growth|increase/;
const units: readonly [RegExp, number][] = [
  [/(?<!百)万円|\(万\)|万$|ten thousand|\b10,?000 ?(?:yen|jpy)|(?:¥|jpy|yen) ?10,?000\b/, 10_000],
  [/百万円|million|¥m\b/, 1_000_000],
  [/千円|thousand|¥k\b/, 1_000],
  [/億円/, 100_000_000],
  [/円|\byen\b|jpy|¥/, 1],
];
const unfit =
  /時給|日給|日当|週給|時間給|単価|ドル|ユーロ|[$€£]|\b(?:USD|EUR|GBP|hourly|daily|weekly|per (?:hour|day|week))\b/i;
const monthly = /月収|月給|月額|月俸|\/ ?(?:か?月|month)|monthly|(?:per|a) month/;
const yearly = /年収|年俸|年額|年間|\/ ?(?:年|year)|annual|yearly|(?:per|a) year/;
