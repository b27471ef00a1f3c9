import { type TemplateResult, html, nothing } from 'lit';
import type { SalaryView } from '../../salary/salary-view.js';

/** What a row of the chart tells: band, range, kind, note, and what an open end means. */
export function rowTooltip({ groups }: SalaryView, index: number): TemplateResult | typeof nothing {
  const row = groups.flatMap(({ kindName, rows }) => rows.map((one) => ({ ...one, kindName })))[index];
  if (!row) return nothing;
  return html`<p class="band">${row.label}${row.detail}</p>
    <p class="amount">${row.amount}<span class="around">${row.around}</span></p>
    ${[row.kindName, row.note, row.openEnd].map((text) => (text ? html`<p>${text}</p>` : nothing))}`;
}
