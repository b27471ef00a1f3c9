import type { Period } from '../catalogue/schema.js';

const months = 12;
/** More would say more than a twelfth of a rounded yearly figure knows. */
const digits = 3;

/** An amount of pay `from` one period, as pay per `to`. A twelfth is rounded to three digits. */
export function perPeriod(value: number, from: Period, to: Period): number {
  if (from === to) return value;
  if (to === 'year') return value * months;
  return Math.max(1, Math.round(Number((value / months).toPrecision(digits))));
}
