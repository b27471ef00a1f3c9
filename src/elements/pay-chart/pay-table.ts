import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { AxisLine, PayChartView, PayGroup, PayRow } from '../../salary/pay-chart-view.js';
import { rangeBar } from '../parts/range-bar.js';

/**
 * Pay as a table with a bar in each row. Its roles are spelt out because some browsers forget them once a table is
 * laid out as a grid.
 */
export function payTable(
  { groups, max, lines, columns }: PayChartView,
  groupHeading: (group: PayGroup) => TemplateResult | string = ({ kindName }) => (groups.length > 1 ? kindName : ''),
): TemplateResult {
  return html`<table part="table" role="table" aria-labelledby="title">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${columns.label}</th>
        <th role="columnheader" scope="col" class="amount">${columns.pay}</th>
        <th class="plot" aria-hidden="true">${columns.chart}</th>
        <th role="columnheader" scope="col" class="note">${columns.note}</th>
      </tr>
    </thead>
    ${groups.map((group) => {
      const heading = groupHeading(group);
      return html`<tbody
        role="rowgroup"
        class="${group.bySource ? 'by-source' : 'by-band'} ${group.name ? 'named' : ''}"
      >
        ${
          heading
            ? html`<tr role="row" class="group">
                <th role="rowheader" scope="rowgroup" colspan="4">${heading}</th>
              </tr>`
            : nothing
        }
        ${group.rows.map((row) => payRow(row, max, lines))}
      </tbody>`;
    })}
  </table>`;
}

function payRow(row: PayRow, max: number, lines: readonly AxisLine[] | undefined): TemplateResult {
  const { label, detail, level = 'senior', amount, aloud, around, place, note, bar } = row;
  // The style as a property: a strict style policy forbids style attributes.
  return html`<tr
    role="row"
    part="row"
    class=${`pay ${level} ${bar.figure === undefined ? '' : 'with-figure'}`}
    .style=${`--end: ${bar.end / max}`}
  >
    <th role="rowheader" scope="row">${label}${detail ? html`<span class="detail">${detail}</span>` : nothing}</th>
    <td role="cell" class="amount" aria-label=${aloud ?? nothing}>
      ${amount}${around ? html`<span class="around">${around}</span>` : nothing}
    </td>
    <td class="plot" aria-hidden="true">${rangeBar(bar, max, lines)}</td>
    <td role="cell" class="note">${place ? html`<b part="place">${place}</b> ` : nothing}${note}</td>
  </tr>`;
}
