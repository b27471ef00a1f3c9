import { type TemplateResult, type nothing, html } from '../../templates/html.js';
import type { LevelFilter, Sort } from '../../salary/compared-pay.js';
import type { Words } from '../../words/words.js';

/** How the pay is looked at, which the reader can change. */
export interface ComparisonState {
  view: 'chart' | 'table';
  level: LevelFilter;
  sort: Sort;
}

export const levels = ['all', 'junior', 'middle', 'senior'] as const;
export const sorts = ['none', 'low', 'high'] as const;

export function comparisonToolbar(
  { view, level, sort }: ComparisonState,
  words: Words,
  change: (changes: Partial<ComparisonState>) => void,
  menu: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div part="toolbar">
    <div role="group" aria-label=${words.level} class="levels">
      ${levels.map(
        (one) =>
          html`<button aria-pressed=${level === one} @click=${() => change({ level: one })}>
            ${one === 'all' ? words.allLevels : words.levels[one]}
          </button>`,
      )}
    </div>
    <select
      aria-label=${words.sort}
      @change=${({ target }: Event) => change({ sort: (target as HTMLSelectElement).value as Sort })}
    >
      ${sorts.map((one) => html`<option value=${one} .selected=${sort === one}>${words.sorts[one]}</option>`)}
    </select>
    <button @click=${() => change({ view: view === 'chart' ? 'table' : 'chart' })}>
      ${view === 'chart' ? words.showTable : words.showChart}
    </button>
    ${menu}
  </div>`;
}
