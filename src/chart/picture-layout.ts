/** Where everything in a picture of a pay chart is: from its top the title, the bars, the sources. */
import type { ChartPicture } from './chart-picture.js';
import { pictureRows } from './picture-rows.js';
import { type TextStyles, frame, margin, pictureWidth, textStyles } from './picture-style.js';
import { type PlacedLine, type StyledText, type TextBlock, type Typesetter, place } from './picture-text.js';
import type { RangeChartSpec } from './range-chart.js';

/** All lengths in CSS pixels from the picture's top left. */
export interface PictureLayout {
  height: number;
  texts: readonly PlacedLine[];
  strokes: readonly Stroke[];
  /** The outline of the badge. */
  badge?: Box | undefined;
  chart: Omit<RangeChartSpec, 'pixelRatio'>;
}

/** A line from left to right. */
export interface Stroke {
  left: number;
  right: number;
  middle: number;
  thickness: number;
  colour: string;
  dashed: boolean;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What stands between one height of the picture and the next. */
interface Part {
  texts: PlacedLine[];
  stroke?: Stroke;
  badge?: Box;
  bottom: number;
}

const accent = { width: 36, thickness: 4 };
const badgePadding = 10;
const badgeGap = 12;
const sample = { width: 23, gap: 9 };
const axisHeight = 28;
const sourceGap = 6;
const kindGap = 18;
const mostKind = 160;

export function pictureLayout(picture: ChartPicture, setText: Typesetter): PictureLayout {
  const { axis, benchmark, colours, font } = picture;
  const styles = textStyles(picture);
  const head = headPart(picture, setText, styles);
  const compared = benchmarkPart(picture, head.bottom + 16, setText, styles);
  const rows = pictureRows(picture, compared.bottom, setText, styles);
  const chartBottom = rows.area.bottom + axisHeight;
  const foot = footPart(picture, chartBottom + 16, setText, styles);
  return {
    height: Math.ceil(foot.bottom + margin),
    texts: [head, compared, rows, foot].flatMap(({ texts }) => texts),
    strokes: [head, compared, foot].flatMap(({ stroke }) => stroke ?? []),
    badge: head.badge,
    chart: {
      width: pictureWidth,
      height: chartBottom,
      area: rows.area,
      axis,
      bars: rows.bars,
      lines: benchmark ? [{ value: benchmark.value, colour: benchmark.colour, dashed: true }] : [],
      colours: { label: colours.muted, grid: colours.border, surface: colours.surface, figure: colours.figure },
      font: { family: font, size: styles.tick.size },
    },
  };
}

/** The title, with the badge behind its last line or, where there is no room, below it. */
function headPart(picture: ChartPicture, setText: Typesetter, styles: TextStyles): Part {
  const title = balanced(setText, [picture.title, styles.title]);
  const kind = setText(frame.width - 2 * badgePadding, [picture.kind ?? '', styles.kind]);
  const subtitle = setText(frame.width, [picture.subtitle, styles.subtitle]);
  const top = margin + accent.thickness + 14;
  const titleBottom = top + title.height;
  const badge = { width: kind.width + 2 * badgePadding, height: kind.height };
  const behind = frame.left + (title.lines.at(-1)?.width ?? 0) + badgeGap;
  const isBehind = behind + badge.width <= frame.right;
  const badgeLeft = isBehind ? behind : frame.left;
  const badgeTop = isBehind ? titleBottom - (styles.title.leading + badge.height) / 2 : titleBottom + 4;
  const subtitleTop = Math.max(titleBottom, badgeTop + badge.height) + 4;
  return {
    texts: [
      ...place(title, frame.left, top),
      ...place(kind, badgeLeft + badgePadding, badgeTop),
      ...place(subtitle, frame.left, subtitleTop),
    ],
    stroke: {
      left: frame.left,
      right: frame.left + accent.width,
      middle: margin + accent.thickness / 2,
      thickness: accent.thickness,
      colour: picture.colours.accent,
      dashed: false,
    },
    ...(picture.kind && { badge: { ...badge, left: badgeLeft, top: badgeTop } }),
    bottom: subtitleTop + subtitle.height,
  };
}

/** What the dashed line is, behind a sample of it. */
function benchmarkPart({ benchmark }: ChartPicture, top: number, setText: Typesetter, styles: TextStyles): Part {
  if (!benchmark) return { texts: [], bottom: top };
  const { label, colour } = benchmark;
  const indent = sample.width + sample.gap;
  const text = setText(frame.width - indent, [label, styles.benchmark]);
  return {
    texts: place(text, frame.left + indent, top),
    stroke: {
      left: frame.left,
      right: frame.left + sample.width,
      middle: top + styles.benchmark.leading / 2,
      thickness: 2,
      colour,
      dashed: true,
    },
    bottom: top + text.height + 8,
  };
}

/** The sources in two columns, kind and text; then where the picture is from. */
function footPart(picture: ChartPicture, top: number, setText: Typesetter, styles: TextStyles): Part {
  const sources = picture.sources.map(({ kind, text }) => ({
    kind: setText(mostKind, [kind, styles.sourceKind]),
    text,
  }));
  const indent = Math.ceil(Math.max(0, ...sources.map(({ kind }) => kind.width))) + kindGap;
  const texts: PlacedLine[] = [];
  let bottom = top + 14;
  for (const { kind, text } of sources) {
    const block = setText(frame.width - indent, [text, styles.source]);
    texts.push(...place(kind, frame.left, bottom), ...place(block, frame.left + indent, bottom));
    bottom += Math.max(kind.height, block.height) + sourceGap;
  }
  const origin = setText(frame.width, [picture.origin ?? '', styles.origin]);
  texts.push(...place(origin, frame.left, bottom + 6));
  return {
    texts,
    stroke: {
      left: frame.left,
      right: frame.right,
      middle: top,
      thickness: 1,
      colour: picture.colours.border,
      dashed: false,
    },
    bottom: origin.height > 0 ? bottom + 6 + origin.height : bottom - sourceGap,
  };
}

/** In as few lines as the frame allows, and these as equally long as can be. */
function balanced(setText: Typesetter, text: StyledText): TextBlock {
  let block = setText(frame.width, text);
  for (let width = frame.width; width > frame.width / 2; width -= 8) {
    const narrower = setText(width, text);
    if (narrower.lines.length > block.lines.length) break;
    block = narrower;
  }
  return block;
}
