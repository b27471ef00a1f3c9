import { type TemplateResult, html, nothing, svg } from '../../templates/html.js';
import type { Bar } from '../../salary/bar.js';

/** SVG templates. */
export type Marks = (percent: (value: number) => string) => readonly TemplateResult<2>[];

/**
 * A bar on an axis from zero to `max`, for where there is no chart: before it, in print, in forced colours.
 * Placed by SVG attributes, which no style policy forbids and every printer draws.
 *
 * @param marks - What else is drawn on the axis; told where an amount lies on it.
 */
export function rangeBar({ range, tailEnd, figure }: Bar, max: number, marks?: Marks): TemplateResult {
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
    ${marks?.(percent)}
    ${figure === undefined ? nothing : svg`<circle class="figure-mark" cx=${percent(figure)} cy="50%" r="8" />`}
  </svg>`;
}
