/** Text in a picture: measured and wrapped into blocks, which are placed and then drawn. All lengths in CSS pixels. */
import type { TextStyle } from './picture-style.js';
import { wrapText } from './wrap-text.js';

export type StyledText = readonly [text: string, style: TextStyle];

/** Lines one below the other, not yet placed. */
export interface TextBlock {
  width: number;
  height: number;
  lines: readonly TextLine[];
}

export interface TextLine {
  text: string;
  style: TextStyle;
  width: number;
}

export interface PlacedLine extends TextLine {
  left: number;
  top: number;
}

/** The texts below each other, each in lines of at most this width; an empty text takes no place. */
export type Typesetter = (width: number, ...texts: StyledText[]) => TextBlock;

/** Part of a font's size from the middle of its capitals down to their feet. */
const halfCapital = 0.36;

/** What a line's ground takes beside it. */
const aside = 3;

/** For text in one font and language. The pen is used to measure only. */
export function typesetter(pen: CanvasRenderingContext2D, family: string, language: string): Typesetter {
  const measure = (text: string, style: TextStyle) => {
    pen.font = fontOf(style, family);
    return pen.measureText(text).width;
  };
  return (width, ...texts) => {
    const lines = texts.flatMap(([text, style]) =>
      wrapText(text, (line) => measure(line, style) <= width, language).map((line) => ({
        text: line,
        style,
        width: measure(line, style),
      })),
    );
    return {
      width: Math.max(0, ...lines.map((line) => line.width)),
      height: lines.reduce((sum, { style }) => sum + style.leading, 0),
      lines,
    };
  };
}

/** Puts the block's top left there. */
export function place({ lines }: TextBlock, left: number, top: number): PlacedLine[] {
  let next = top;
  return lines.map((line) => {
    const placed = { ...line, left, top: next };
    next += line.style.leading;
    return placed;
  });
}

/** Draws each line on a ground of its own, so that no line of the chart runs through it. */
export function drawText(
  pen: CanvasRenderingContext2D,
  family: string,
  ground: string,
  lines: readonly PlacedLine[],
): void {
  for (const { text, left, top, width, style } of lines) {
    pen.fillStyle = ground;
    pen.fillRect(left - aside, top, width + 2 * aside, style.leading);
    pen.font = fontOf(style, family);
    pen.fillStyle = style.colour;
    pen.fillText(text, left - hanging(text, style), top + style.leading / 2 + style.size * halfCapital);
  }
}

/** The left half of these brackets is blank: without it they stand flush with the lines above and below. */
function hanging(text: string, { size }: TextStyle): number {
  return /^[（「『【〈《〔]/.test(text) ? size / 2 : 0;
}

function fontOf({ weight, size }: TextStyle, family: string): string {
  return `${weight} ${size}px ${family}`;
}
