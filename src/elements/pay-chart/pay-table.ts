import { type TemplateResult, html, nothing } from '../../templates/html.js';
import type { PayChartView, PayGroup, PayRow } from '../../salary/pay-chart-view.js';
import { type Marks, rangeBar } from '../parts/range-bar.js';

/** What a widget adds to the table. */
export interface TableAdditions {
  /** Over each group; its kind, where there are several groups, if the widget says nothing else. */
  heading?(group: PayGroup): TemplateResult | string;
  /** Drawn through the bars. */
  marks?: Marks | undefined;
  /** Before a row's note. */
  remark?(row: PayRow): TemplateResult | undefined;
}

/**
 * Pay as a table with a bar in each row. Its roles are spelt out because some browsers forget them once a table is
 * laid out as a grid.
 */
export function payTable({ groups, max, columns }: PayChartView, additions: TableAdditions = {}): TemplateResult {
  const { heading: headingOf = ({ kindName }) => (groups.length > 1 ? kindName : '') } = additions;
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
      const heading = headingOf(group);
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
        ${group.rows.map((row) => payRow(row, max, additions))}
      </tbody>`;
    })}
  </table>`;
}

function payRow(row: PayRow, max: number, { marks, remark }: TableAdditions): TemplateResult {
  const { label, detail, level = 'senior', amount, aloud, around, note, bar } = row;
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
    <td class="plot" aria-hidden="true">${rangeBar(bar, max, marks)}</td>
    <td role="cell" class="note">${remark?.(row)}${note}</td>
  </tr>`;
}
