import { type Axis, tailEnd } from './axis.js';
import type { Pay } from './rows.js';

/** What is drawn of a row, in amounts on the axis. What is not known is not drawn. */
export interface Bar {
  range?: { from: number; to: number } | undefined;
  /** Where the tail of an open end stops. */
  tailEnd?: number | undefined;
  /** A mean or median. */
  figure?: number | undefined;
  /** The right end of all that is drawn. */
  end: number;
}

/** A missing top leaves a tail from the bottom; a missing bottom leaves no range, for it would start somewhere. */
export function barOf({ low, high, open, figure }: Pay, axis: Axis): Bar {
  const range = low === undefined ? undefined : { from: low, to: high ?? low };
  const isOpen = open !== undefined || high === undefined;
  const tail = range && isOpen ? tailEnd(range.to, axis) : undefined;
  return { range, tailEnd: tail, figure, end: Math.max(range?.to ?? 0, tail ?? 0, figure ?? 0) };
}
