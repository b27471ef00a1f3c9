/** Pay as a table for spreadsheets: one row per bound, amounts as the source states them, each with its source. */
import type { Band, Role, Series } from '../catalogue/schema.js';
import { say } from '../words/say.js';
import { roleName } from './role-name.js';
import { type InLanguage, bandName, publisherName } from './rows.js';

/** Without it, Excel takes the text for another encoding than UTF-8. */
const byteOrderMark = '\uFEFF';

type Cell = string | number | undefined;

/** CSV (RFC 4180) with a byte order mark. Bands without figures have no row. */
export function payCsv(roles: readonly Role[], telling: InLanguage): string {
  const { csv } = telling.words;
  const rows = roles.flatMap((role) => (role.salary ?? []).flatMap((series) => rowsOf(role, series, telling)));
  const columns = Object.keys(csv.columns) as (keyof typeof csv.columns)[];
  const lines = [columns.map((column) => csv.columns[column]), ...rows.map((row) => columns.map((name) => row[name]))];
  return byteOrderMark + lines.map((line) => `${line.map(written).join(',')}\r\n`).join('');
}

function rowsOf(role: Role, series: Series, telling: InLanguage): Record<string, Cell>[] {
  const { words, language } = telling;
  const { source } = series;
  const date = (value: string | undefined) => value && words.date(value);
  const common = {
    role: roleName(role, telling),
    slug: role.slug,
    kind: words.kinds[series.kind],
    currency: series.currency,
    period: words.pay[series.period],
    publisher: publisherName(series, telling),
    basedOn: source.basedOn && words.list(source.basedOn.map((text) => say(text, language))),
    asOf: date(source.asOf) ?? words.noDate,
    definition: say(source.definition, language),
    sampleSize: source.sampleSize,
    caveat: source.caveat && say(source.caveat, language),
    url: source.url,
    readAt: source.readAt && say(source.readAt, language),
    retrieved: date(source.retrieved),
  };
  return series.bands.flatMap((band) =>
    boundsOf(band, series, telling).map((bound) => ({ ...common, band: bandName(band, telling), ...bound })),
  );
}

function boundsOf({ low, high, figure }: Band, { statistic }: Series, { words }: InLanguage): Record<string, Cell>[] {
  const { bounds, open } = words.csv;
  return [
    ...(low ? [{ bound: bounds.low, value: low.value }] : []),
    ...(high ? [{ bound: bounds.high, value: high.value, open: high.open && open[high.open] }] : []),
    ...(figure ? [{ bound: words.statistics[statistic], value: figure.value }] : []),
  ];
}

/** A text that a spreadsheet would run as a formula is marked as text. */
function written(cell: Cell = ''): string {
  const text = typeof cell === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
