import { type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';
import type { Bar } from '../../salary/bar.js';

/**
 * A bar on an axis from zero to `max`, for where there is no chart: before it, in print, in forced colours.
 * Placed by SVG attributes, which no style policy forbids and every printer draws.
 *
 * @param id - Unique in its shadow root.
 * @param benchmark - The figure to compare with.
 */
export function rangeBar({ range, tailEnd, figure }: Bar, max: number, id: string, benchmark?: number): TemplateResult {
  const percent = (value: number) => `${(value / max) * 100}%`;
  return html`<svg class="bar" part="bar" aria-hidden="true">
    ${
      range
        ? svg`<rect class="range" x=${percent(range.from)} width=${percent(range.to - range.from)} rx="3" />`
        : nothing
    }
    ${range && tailEnd ? tail(percent(range.to), percent(tailEnd - range.to), percent(tailEnd), id) : nothing}
    ${
      benchmark === undefined
        ? nothing
        : svg`<line class="benchmark-mark" x1=${percent(benchmark)} x2=${percent(benchmark)} y1="-50%" y2="150%" />`
    }
    ${figure === undefined ? nothing : svg`<circle class="figure-mark" cx=${percent(figure)} cy="50%" r="8" />`}
  </svg>`;
}

function tail(x: string, width: string, end: string, id: string): SVGTemplateResult {
  return svg`<linearGradient id=${id}>
      <stop offset="0" stop-color="currentColor" />
      <stop offset="1" stop-color="currentColor" stop-opacity="0" />
    </linearGradient>
    <rect class="range" x=${x} width=${width} fill="url(#${id})" />
    <svg class="arrow" x=${end} y="50%"><path d="M-6-4 -2 0 -6 4" /></svg>`;
}
