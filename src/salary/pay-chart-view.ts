/** What a table of pay and the chart over it show: rows in groups on one axis from zero. */
import type { Kind } from '../catalogue/schema.js';
import type { Words } from '../words/words.js';
import { type Axis, type AxisValue, axisTicks } from './axis.js';
import { type Bar, tailStart } from './bar.js';
import type { Pay, RowText } from './rows.js';

export interface PayChartView {
  groups: PayGroup[];
  /** The amount at the end of the axis, which starts at 0. */
  max: number;
  /** Ticks of the axis: few enough for the narrowest widget. */
  ticks: Tick[];
  /** Figures that are drawn as lines through all rows. */
  lines?: AxisLine[] | undefined;
  columns: Columns;
}

/** Rows of one kind: figures of different kinds never stand in one group. */
export interface PayGroup {
  /** Whose pay it is, where the chart shows several roles. */
  name?: string;
  /** Which role that is. */
  slug?: string | undefined;
  /** Whether the group before it is of the same role. */
  isContinued?: boolean;
  kindName: string;
  /** Whether rows are told apart by their source, since the role has more than one series. */
  bySource: boolean;
  rows: PayRow[];
  /** Said where there are no rows. */
  empty?: string;
}

export interface PayRow extends RowText {
  bar: Bar;
  /** Where the reader's own pay lies in the row's range. */
  place?: string | undefined;
}

/** The figure to compare with, or what the reader typed. */
export interface AxisLine {
  /** Which of them; also the part of its label. */
  part: 'benchmark' | 'position';
  label: string;
  amount: string;
  /** Undefined if it lies beyond the axis. */
  value?: number | undefined;
}

export type Tick = [value: number, label: string];

/** Heads of the table's columns. */
export interface Columns {
  label: string;
  pay: string;
  chart: string;
  note: string;
}

const mostTicks = 6;

/** Everything that must find a place on the axis. */
export function axisValues(pays: readonly Pay[]): AxisValue[] {
  return [
    ...pays.flatMap(({ low, high, figure }) => [low, high, figure]).flatMap(axisValue(false)),
    ...pays.map(tailStart).flatMap(axisValue(true)),
  ];
}

export function labelledTicks(axis: Axis, currency: string, words: Words): Tick[] {
  const values = axisTicks(axis, mostTicks);
  const texts = words.ticks(values, currency);
  return values.map((value, index) => [value, texts[index] ?? '']);
}

/** Rows by their kinds, in the order in which the kinds first appear. */
export function byKind<Item extends { kind: Kind }>(items: readonly Item[]): [Kind, Item[]][] {
  const groups = new Map<Kind, Item[]>();
  for (const item of items) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return [...groups];
}

function axisValue(open: boolean) {
  return (value: number | undefined): AxisValue[] => (value === undefined ? [] : [{ value, open }]);
}
