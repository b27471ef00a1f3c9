import type { Pay } from './rows.js';

/** From the lowest to the highest figure that sources state. A range counts only where there is no figure in it. */
export function spanOf(pays: readonly Pay[]): Pay | undefined {
  const lows = pays.flatMap(({ figure, low }) => figure ?? low ?? []);
  const highs = pays.flatMap(({ figure, high, low }) => figure ?? high ?? low ?? []);
  if (lows.length === 0 || highs.length === 0) return undefined;
  const open = pays.some((pay) => pay.open) ? 'orMore' : undefined;
  return { low: Math.min(...lows), high: Math.max(...highs), open };
}
