import type { Period } from '../catalogue/schema.js';

const months = 12;
/** Finer than that, a twelfth of a rounded yearly figure would say more than it knows. */
const step = 1_000;

/** An amount of pay `from` one period, as pay per `to`. A converted amount is rounded to thousands. */
export function perPeriod(value: number, from: Period, to: Period): number {
  if (from === to) return value;
  const converted = to === 'month' ? value / months : value * months;
  return converted < step ? Math.round(converted) : Math.round(converted / step) * step;
}
