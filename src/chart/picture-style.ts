/** What all pictures look alike in. All lengths in CSS pixels. */
import type { ChartPicture } from './chart-picture.js';

export const pictureWidth = 720;
/** Stays empty all around. */
export const margin = 40;

/** From the left to the right margin. */
export const frame = { left: margin, right: pictureWidth - margin, width: pictureWidth - 2 * margin };

export interface TextStyle {
  size: number;
  /** From one line to the next. */
  leading: number;
  weight: 400 | 700;
  colour: string;
}

export type TextStyles = ReturnType<typeof textStyles>;

export function textStyles({ colours, benchmark }: ChartPicture) {
  const plain = { weight: 400, colour: colours.muted } as const;
  const bold = { weight: 700, colour: colours.text } as const;
  return {
    title: { ...bold, size: 24, leading: 34 },
    kind: { ...plain, size: 12, leading: 22 },
    subtitle: { ...plain, size: 14, leading: 22 },
    benchmark: { ...plain, colour: benchmark?.colour ?? colours.text, size: 13, leading: 20 },
    heading: { ...bold, colour: colours.accent, size: 14, leading: 22 },
    empty: { ...plain, size: 14, leading: 22 },
    label: { ...bold, size: 15, leading: 20 },
    detail: { ...plain, size: 12, leading: 18 },
    amount: { ...bold, size: 15, leading: 22 },
    around: { ...plain, size: 12, leading: 18 },
    tick: { ...plain, size: 12, leading: 18 },
    sourceKind: { ...bold, size: 12, leading: 19 },
    source: { ...plain, size: 12, leading: 19 },
    origin: { ...plain, size: 11, leading: 17 },
  } satisfies Record<string, TextStyle>;
}
