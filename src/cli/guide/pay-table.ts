/** Finds the table of pay by its header, among tables of careers, skills, companies and questions. */
import type { Table, TableRow } from 'mdast';
import { type Place, placeOf, tablesIn, textOf } from './markdown.js';
import { type Section, withDescendants } from './outline.js';
import { type PayColumns, payColumns } from './pay-columns.js';
import { statesPay } from './pay-header.js';
import type { Remarks } from './remarks.js';
import { type Topic, titleSection, topicAround } from './topics.js';

export interface PayTable {
  table: Table;
  section: Section;
  /** Above the amounts; of two columns both. */
  header: string;
  headerPlace: Place;
  rows: PayRow[];
}

export interface PayRow {
  label: string;
  /** Whether bare numbers in the label count years. */
  countsYears: boolean;
  labelPlace: Place;
  pay: string;
  payPlace: Place;
  note: string;
}

/** The table that states pay by experience most plainly; undefined, with the reason, if there is none, or another. */
export function findPayTable(whole: Section, remarks: Remarks): PayTable | undefined {
  const title = titleSection(whole);
  const tables = withDescendants(whole).flatMap((section) =>
    tablesIn(section.content).map((table) => judged(table, section, topicAround(section, title))),
  );
  const best = Math.max(...tables.map(({ rank }) => rank));
  const [first, second] = tables.filter(({ columns, rank }) => columns && rank === best);
  if (!first?.columns) {
    refuse(tables, remarks);
    return undefined;
  }
  if (second) {
    const found = `one at line ${placeOf(first.table).line}, one here`;
    remarks.error(placeOf(second.table), 'several tables state pay by experience', { found, expected: 'one' });
    return undefined;
  }
  const [rival] = first.columns.rivals;
  if (rival !== undefined) {
    const found = [...first.columns.pay, rival].map((column) => first.header[column]).join(' | ');
    remarks.error(placeAt(first.table.children[0]!, [rival]), 'several columns state pay', { found, expected: 'one' });
    return undefined;
  }
  for (const { table, header } of tables) {
    if (table === first.table || !header.some(statesPay)) continue;
    remarks.note(placeOf(table), 'another table with pay was left out', { found: header.join(' | ') });
  }
  return payTableOf(first, first.columns);
}

interface JudgedTable {
  table: Table;
  section: Section;
  header: string[];
  /** If it states pay by experience. */
  columns?: PayColumns | undefined;
  /** How plainly it does; 0 if it does not. */
  rank: number;
}

function judged(table: Table, section: Section, topic: Topic | undefined): JudgedTable {
  const [header = [], ...rows] = table.children.map((row) => row.children.map(textOf));
  const isAboutPay = topic === 'pay';
  const columns = payColumns(header, rows.filter(isFilled), isAboutPay);
  const isElsewhere = topic !== undefined && !isAboutPay;
  if (!columns || (isElsewhere && !columns.saysExperience)) return { table, section, header, rank: 0 };
  const { saysExperience, isOfYear } = columns;
  const rank = 1 + (isAboutPay ? 4 : 0) + (saysExperience ? 2 : 0) + (isOfYear ? 1 : 0);
  return { table, section, header, columns, rank };
}

function refuse(tables: readonly JudgedTable[], remarks: Remarks): void {
  const nearly = tables.find(({ header }) => header.some(statesPay));
  const heads = tables.map(({ header }) => header.join(' | '));
  remarks.error(nearly ? placeOf(nearly.table) : { line: 1, column: 1 }, 'no table of pay by experience', {
    found: nearly ? nearly.header.join(' | ') : heads.length > 0 ? `tables of ${heads.join('; ')}` : 'no tables',
    expected: 'a table with a header such as 経験年数 | 年収範囲 (万円) | 特徴',
  });
}

function payTableOf({ table, section }: JudgedTable, { labels, pay, note, countsYears }: PayColumns): PayTable {
  const [head, ...rows] = table.children as [TableRow, ...TableRow[]];
  return {
    table,
    section,
    header: textAt(head, pay, ' '),
    headerPlace: placeAt(head, pay),
    rows: rows
      .filter((row) => isFilled(row.children.map(textOf)))
      .map((row) => ({
        label: textAt(row, labels, ' / ').replace(/^ \/ | \/ $/g, ''),
        countsYears,
        labelPlace: placeAt(row, labels),
        pay: textAt(row, pay, '〜'),
        payPlace: placeAt(row, pay),
        note: note === undefined ? '' : textAt(row, [note], ''),
      })),
  };
}

function textAt(row: TableRow, columns: readonly number[], between: string): string {
  const cells = columns.map((column) => row.children[column]);
  return cells.map((cell) => (cell ? textOf(cell) : '')).join(between);
}

function placeAt(row: TableRow, [column = 0]: readonly number[]): Place {
  return placeOf(row.children[column] ?? row);
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((text) => text !== '');
}
