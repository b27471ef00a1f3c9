import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { PayChartView } from '../../salary/pay-chart-view.js';

/** What a row of the chart tells: band, range, kind, note, and what an open end means. */
export function rowTooltip({ groups }: PayChartView, index: number): TemplateResult | typeof nothing {
  const row = groups.flatMap(({ name, kindName, rows }) => rows.map((one) => ({ ...one, name, kindName })))[index];
  if (!row) return nothing;
  return html`${row.name ? html`<p class="band">${row.name}</p>` : nothing}
    <p class="band">${row.label}${row.detail}</p>
    <p class="amount">${row.amount}<span class="around">${row.around}</span></p>
    ${[row.kindName, row.note, row.openEnd].map((text) => (text ? html`<p>${text}</p>` : nothing))}`;
}
