import { type TemplateResult, html, nothing } from '../../templates/html.js';
import type { PayChartView } from '../../salary/pay-chart-view.js';

/** Ids of what a tooltip adds to its row; the rest of it screen readers have from the row itself. */
export const described = 'tooltip-role tooltip-more';

/** What a row of the chart tells: band, range, note, kind, and what an open end means. */
export function rowTooltip({ groups }: PayChartView, index: number): TemplateResult | typeof nothing {
  const row = groups.flatMap(({ name, kindName, rows }) => rows.map((one) => ({ ...one, name, kindName })))[index];
  if (!row) return nothing;
  return html`${row.name ? html`<p class="band" id="tooltip-role">${row.name}</p>` : nothing}
    <p class="band">${row.label}${row.detail}</p>
    <p class="amount">${row.amount}<span class="around">${row.around}</span></p>
    ${line(row.place)} ${line(row.note)}
    <div id="tooltip-more">${line(row.kindName)} ${line(row.openEnd)}</div>`;
}

function line(text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<p>${text}</p>` : nothing;
}
