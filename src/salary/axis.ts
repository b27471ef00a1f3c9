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
/** Part of the axis that stays empty behind a closed end. */
const margin = 0.04;

/** @param values - The figures on the axis, with those that have a tail marked as open. */
export function payAxis(values: readonly AxisValue[]): Axis {
  const ends = values.map(({ value, open }) => value / (1 - (open ? tail : margin)));
  return {
    max: Math.ceil(Math.max(1, ...ends)),
    opens: values.filter(({ open }) => open).map(({ value }) => value),
  };
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
