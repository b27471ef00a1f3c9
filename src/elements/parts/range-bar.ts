import { type TemplateResult, html, nothing, svg } from 'lit/html.js';
import type { Bar } from '../../salary/bar.js';
import type { AxisLine } from '../../salary/pay-chart-view.js';

/**
 * A bar on an axis from zero to `max`, for where there is no chart: before it, in print, in forced colours.
 * Placed by SVG attributes, which no style policy forbids and every printer draws.
 *
 * @param lines - Figures that are drawn through all rows.
 */
export function rangeBar(
  { range, tailEnd, figure }: Bar,
  max: number,
  lines: readonly AxisLine[] = [],
): TemplateResult {
  const percent = (value: number) => `${(value / max) * 100}%`;
  return html`<svg class="bar" part="bar" aria-hidden="true">
    ${
      range
        ? svg`<rect class="range" x=${percent(range.from)} width=${percent(range.to - range.from)} rx="3" />`
        : nothing
    }
    ${
      range && tailEnd
        ? svg`<rect class="range tail" x=${percent(range.to)} width=${percent(tailEnd - range.to)} />
            <svg class="arrow" x=${percent(tailEnd)} y="50%"><path d="M-6-4 -2 0 -6 4" /></svg>`
        : nothing
    }
    ${lines.map(({ part, value }) =>
      value === undefined
        ? nothing
        : svg`<line class="${part}-mark" x1=${percent(value)} x2=${percent(value)} y1="-50%" y2="150%" />`,
    )}
    ${figure === undefined ? nothing : svg`<circle class="figure-mark" cx=${percent(figure)} cy="50%" r="8" />`}
  </svg>`;
}
