import { type TemplateResult, html, nothing, svg } from '../../templates/html.js';
import type { Kind } from '../../catalogue/schema.js';
import type { Bar } from '../../salary/bar.js';
import type { Tick } from '../../salary/pay-chart-view.js';
import { kindMark } from './kind-mark.js';

/** Figures on the axis that all share: a mark for each known one, a line between the ends of a range. */
export function figureBar(
  { range, tailEnd, figure }: Bar,
  kind: Kind,
  max: number,
  ticks: readonly Tick[],
): TemplateResult {
  const percent = (value: number) => `${(value / max) * 100}%`;
  const marks = figure === undefined ? [...new Set(range && [range.from, range.to])] : [figure];
  const line = (kindOfLine: string, from: number, to: number) =>
    svg`<line class=${kindOfLine} x1=${percent(from)} x2=${percent(to)} y1="50%" y2="50%" />`;
  return html`<svg class="bar" part="bar" aria-hidden="true">
    ${ticks.map(([value]) => svg`<line class="grid" x1=${percent(value)} x2=${percent(value)} y1="0" y2="100%" />`)}
    ${range ? line('range', range.from, range.to) : nothing}
    ${
      range && tailEnd
        ? svg`${line('tail', range.to, tailEnd)}
            <svg class="arrow" x=${percent(tailEnd)} y="50%"><path d="M-6-4 0 0-6 4" /></svg>`
        : nothing
    }
    ${marks.map((value) => kindMark(kind, percent(value)))}
  </svg>`;
}
