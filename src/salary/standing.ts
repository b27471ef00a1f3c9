/** Reads what a reader types into the calculator. It stays in the page: not stored, not sent, in no event. */
import type { Series } from '../catalogue/schema.js';
import { perPeriod } from './period.js';
import { readAmount } from './read-amount.js';
import { readYears } from './read-years.js';

export interface Standing {
  /** Pay per year, in the currency's own unit. */
  amount: number;
  /** ISO 4217. */
  currency: string;
  /** Years of experience, if the reader gave them. */
  years?: number | undefined;
}

/** The fields that cannot be read. */
export type Unread = readonly ('pay' | 'years')[];

/** How far from all figures an amount may be; beyond that it was meant in another unit, or is none. */
const farthest = 20;

/**
 * @param series - What it will be compared with; the first one's currency is meant.
 * @param unit - What a bare number counts: 10,000 where amounts stand in 万円.
 */
export function readStanding(
  texts: { pay: string; years: string },
  series: readonly Series[],
  unit: number,
): Standing | Unread {
  const currency = series[0]?.currency ?? '';
  const amount = readPay(texts.pay, series, currency, unit);
  const years = readYears(texts.years);
  const isYearsUnread = years === undefined && texts.years.trim() !== '';
  if (amount === undefined || isYearsUnread) {
    return [...(amount === undefined ? (['pay'] as const) : []), ...(isYearsUnread ? (['years'] as const) : [])];
  }
  return { amount, currency, years };
}

function readPay(text: string, series: readonly Series[], currency: string, unit: number): number | undefined {
  if (currency !== 'JPY' && /[¥￥円]|yen/i.test(text)) return undefined;
  const amount = readAmount(currency === 'JPY' ? text : text.replace(/^\s*\p{Sc}/u, ''), unit);
  const figures = series.filter((one) => one.currency === currency).flatMap(figuresOf);
  const isNear = amount && amount * farthest >= Math.min(...figures) && amount <= Math.max(...figures) * farthest;
  return isNear ? amount : undefined;
}

function figuresOf({ bands, period }: Series): number[] {
  return bands
    .flatMap(({ low, high, figure }) => [low, high, figure])
    .flatMap((bound) => (bound ? [perPeriod(bound.value, period, 'year')] : []));
}
