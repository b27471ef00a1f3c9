// The whole table: a row for each measure and contestant. The same cells for the terminal and for Markdown.
import { contestants } from './contestants/contestants.mjs';
import { figure, times } from './figures.mjs';
import { measures } from './measures/measures.mjs';

const head = ['measure', 'page'].concat(
  ['bare', 'throttled'].flatMap((condition) => [condition, 'min–max', '× Chart.js', '× static']),
);

/** @param rows From `summary()`. */
export function tableOf(rows) {
  return [head, ...rows.map((row, index) => cells(row, row.measure === rows[index - 1]?.measure))];
}

function cells({ measure, contestant, bare, throttled }, isSameMeasure) {
  const { name, unit } = measures.find(({ id }) => id === measure);
  const title = [name.en, unit].filter(Boolean).join(', ');
  return [isSameMeasure ? '' : title, contestants.find(({ id }) => id === contestant).name.en].concat(
    [bare, throttled].flatMap(spreadCells),
  );
}

function spreadCells(cell) {
  if (!cell) return ['', '', '', ''];
  const { median, min, max, times: factors } = cell;
  return [figure(median), `${figure(min)}–${figure(max)}`, times(factors.chart), times(factors.floor)];
}

/** Rows of cells as Markdown; the first row is the head. */
export function markdown([first, ...rows]) {
  return [first, first.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Rows of cells in columns, all but the first two to the right. */
export function columns(rows, leftColumns = 2) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const pad = (cell, column) => (column < leftColumns ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
