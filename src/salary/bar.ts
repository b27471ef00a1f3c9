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

/** A missing bottom leaves no range, for it would start somewhere. */
export function barOf(pay: Pay, axis: Axis): Bar {
  const { low, high, figure } = pay;
  const range = low === undefined ? undefined : { from: low, to: high ?? low };
  const open = tailStart(pay);
  const tail = open === undefined ? undefined : tailEnd(open, axis);
  return { range, tailEnd: tail, figure, end: Math.max(range?.to ?? 0, tail ?? 0, figure ?? 0) };
}

/** Where a tail begins: at an open top, or at the bottom where there is no top; undefined for a closed range. */
export function tailStart({ low, high, open }: Pay): number | undefined {
  if (low === undefined) return undefined;
  return open || high === undefined ? (high ?? low) : undefined;
}
