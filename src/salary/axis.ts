/** The axis of a pay chart: from zero to a little more than the highest figure. */

export interface Axis {
  /** The amount at its end. */
  max: number;
  /** Amounts with an open end: each has a tail behind it, which stands for no amount. */
  opens: readonly number[];
}

export interface AxisValue {
  value: number;
  open: boolean;
}

/** Part of the axis that a tail takes. */
const tail = 0.09;

/** @param values - The highest figure of every row, and the benchmark's. */
export function payAxis(values: readonly AxisValue[]): Axis {
  const opens = values.filter(({ open }) => open).map(({ value }) => value);
  const max = Math.max(1, ...values.map(({ value }) => value), ...opens.map((value) => value / (1 - tail)));
  return { max: Math.ceil(max), opens };
}

/** Where the tail of an open end stops. */
export function tailEnd(value: number, { max }: Axis): number {
  return Math.min(max, Math.round(value + max * tail));
}

/** At most so many round amounts, rising from 0; no tail touches one of them. */
export function axisTicks(axis: Axis, most: number): number[] {
  const step = roundSteps(axis.max / 10).find((one) => Math.floor(axis.max / one) < most) ?? axis.max;
  const all = Array.from({ length: Math.floor(axis.max / step) + 1 }, (_, index) => index * step);
  return all.filter((tick) => !axis.opens.some((value) => tick > value && tick <= tailEnd(value, axis)));
}

/** Rising, from about `least`: 1, 2, 2.5 and 5 times powers of ten. */
function roundSteps(least: number): number[] {
  const power = 10 ** Math.floor(Math.log10(least));
  return [power, power * 10].flatMap((one) => [1, 2, 2.5, 5].map((factor) => factor * one));
}
