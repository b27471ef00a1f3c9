/** The rows of a picture: names on the left, bars on one axis, amounts at the ends of their bars. */
import type { ChartPicture, PictureRow } from './chart-picture.js';
import { type TextStyles, frame } from './picture-style.js';
import { type PlacedLine, type TextBlock, type Typesetter, place } from './picture-text.js';
import type { RangeBar, RangeChartSpec } from './range-chart.js';

export interface PictureRows {
  texts: PlacedLine[];
  bars: RangeBar[];
  /** Where the bars are. */
  area: RangeChartSpec['area'];
}

const thickness = 18;
const rowPadding = 9;
const groupGap = 14;
const leastNames = 96;
const mostNames = 200;
const namesGap = 18;
/** Between a bar and the amount behind it. */
const amountGap = 12;
/** Between a bar and the amount above it. */
const aboveGap = 3;
/** From the centre of a mean or median to where its mark surely ends. */
const markRadius = 8;
/** No axis gets shorter than this for an amount behind a bar: that amount stands above its bar. */
const leastAxis = 300;

interface PlacedRow {
  texts: PlacedLine[];
  bar: RangeBar;
  bottom: number;
}

export function pictureRows(
  { groups, axis }: ChartPicture,
  top: number,
  setText: Typesetter,
  styles: TextStyles,
): PictureRows {
  const allRows = groups.flatMap(({ rows }) => rows);
  const nameOf = ({ label, detail }: PictureRow) => setText(mostNames, [label, styles.label], [detail, styles.detail]);
  const left = frame.left + Math.ceil(Math.max(leastNames, ...allRows.map((row) => nameOf(row).width))) + namesGap;
  const amountOf = ({ amount, around = '' }: PictureRow) =>
    setText(frame.right - left, [amount, styles.amount], [around, styles.around]);
  // The axis is as long as the labels of its ticks and, where that leaves enough of it, the amounts at its bars allow.
  const lengthFor = (value: number, behind: number) => Math.floor(((frame.right - left - behind) / value) * axis.max);
  const forTicks = axis.ticks.map(({ value, label }) =>
    lengthFor(value, setText(frame.width, [label, styles.tick]).width / 2),
  );
  const forAmounts = allRows.map((row) => lengthFor(endOf(row), gapOf(row) + amountOf(row).width));
  const length = Math.min(frame.right - left, ...forTicks, ...forAmounts.filter((one) => one >= leastAxis));
  const x = (value: number) => left + (value / axis.max) * length;

  const texts: PlacedLine[] = [];
  const bars: RangeBar[] = [];
  let bottom = top;
  for (const [index, { heading = '', empty = '', rows }] of groups.entries()) {
    const head = setText(frame.width, [heading, styles.heading], [empty, styles.empty]);
    bottom += index > 0 ? groupGap : 0;
    texts.push(...place(head, frame.left, bottom));
    bottom += head.height;
    for (const row of rows) {
      const placed = placeRow(row, nameOf(row), amountOf(row), bottom, x);
      texts.push(...placed.texts);
      bars.push(placed.bar);
      bottom = placed.bottom;
    }
  }
  return { texts, bars, area: { left, right: left + length, top, bottom } };
}

function placeRow(
  row: PictureRow,
  name: TextBlock,
  amount: TextBlock,
  top: number,
  x: (value: number) => number,
): PlacedRow {
  const { colour, low, high, tailEnd, figure } = row;
  const end = x(endOf(row)) + gapOf(row);
  const isAtEnd = end + amount.width <= frame.right;
  const plotHeight = isAtEnd ? Math.max(thickness, amount.height) : amount.height + aboveGap + thickness;
  const height = Math.max(name.height, plotHeight) + 2 * rowPadding;
  const middle = top + height / 2;
  const plotTop = middle - plotHeight / 2;
  const start = Math.min(x(low ?? figure ?? 0), frame.right - amount.width);
  return {
    texts: [
      ...place(name, frame.left, middle - name.height / 2),
      ...(isAtEnd ? place(amount, end, middle - amount.height / 2) : place(amount, start, plotTop)),
    ],
    bar: {
      centre: isAtEnd ? middle : plotTop + plotHeight - thickness / 2,
      // A range around a figure stands back behind it.
      thickness: figure === undefined ? thickness : thickness * 0.4,
      colour,
      low,
      high,
      tailEnd,
      figure,
    },
    bottom: top + height,
  };
}

/** The amount at the right end of all that is drawn of a row. */
function endOf({ high = 0, tailEnd = 0, figure = 0 }: PictureRow): number {
  return Math.max(high, tailEnd, figure);
}

function gapOf({ figure }: PictureRow): number {
  return amountGap + (figure === undefined ? 0 : markRadius);
}
