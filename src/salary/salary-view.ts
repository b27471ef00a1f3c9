/**
 * Everything that `<role-salary>` says, in words and numbers. For bundled roles it is told when the library is built,
 * so that a page loads the telling only for what nobody could foresee: a site's own data, a benchmark, another period.
 */
import type { Benchmark, Kind, Period, Role, Series, Text } from '../catalogue/schema.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { type Axis, type AxisValue, axisTicks, payAxis } from './axis.js';
import { type Bar, barOf, tailStart } from './bar.js';
import { perPeriod } from './period.js';
import { type RowText, type Telling, payOf, rowText } from './rows.js';
import { type SourceLine, sourceLine, withoutRepetition } from './source-line.js';

export interface SalaryView {
  title: string;
  subtitle: string;
  period: Period;
  /** Whether rows are told apart by their source, since more than one series is shown. */
  bySource: boolean;
  /** Rows of one kind: figures of different kinds never stand in one group. Empty if the role has no figures. */
  groups: PayGroup[];
  /** The amount at the end of the axis, which starts at 0. */
  max: number;
  /** Ticks of the axis: few enough for the narrowest widget. */
  ticks: Tick[];
  benchmark?: BenchmarkLine | undefined;
  sources: SourceLine[];
  labels: Labels;
  /** Said in place of figures where there are none. */
  noPay?: { heading: string; text: string } | undefined;
}

export type Tick = [value: number, label: string];

export interface PayGroup {
  kindName: string;
  rows: PayRow[];
}

export interface PayRow extends RowText {
  bar: Bar;
}

export interface BenchmarkLine {
  /** Whose pay, which statistic, which kind, of what time. */
  label: string;
  amount: string;
  value: number;
}

/** What the widget says about itself. */
export interface Labels extends Pick<Words, 'showTable' | 'showChart' | 'showMonth' | 'showYear'> {
  columns: { label: string; pay: string; chart: string; note: string };
}

const mostTicks = 6;

export function salaryView(role: Role, benchmark: Benchmark | undefined, telling: Telling): SalaryView {
  const { words, language, period } = telling;
  const series = role.salary ?? [];
  const currency = series[0]?.currency ?? '';
  const compared = benchmark && comparable(benchmark, currency);
  const line = compared && benchmarkLine(compared, telling);
  const pays = series.flatMap((one) =>
    one.currency === currency ? one.bands.map((band) => payOf(band, one, period)) : [],
  );
  const closed = [...pays.flatMap(({ low, high, figure }) => [low, high, figure]), line?.value];
  const values = [...closed.flatMap(axisValue(false)), ...pays.map(tailStart).flatMap(axisValue(true))];
  const axis = payAxis(values);
  return {
    title: words.title(roleName(role, telling), statedPer(series)),
    subtitle: words.remarks(subtitle(series, period, words)),
    period,
    bySource: series.length > 1,
    groups: payGroups(series, axis, currency, telling),
    max: axis.max,
    ticks: values.length > 0 ? ticks(axis, currency, words) : [],
    benchmark: line,
    sources: [
      ...withoutRepetition(
        words,
        series.map((one) => sourceLine(one, words.source, words, language)),
      ),
      ...(compared ? [sourceLine(compared.series, words.benchmarkSource, words, language)] : []),
    ],
    labels: labels(series, period, words),
    noPay: series.length > 0 ? undefined : { heading: words.noData, text: words.noPay },
  };
}

function ticks(axis: Axis, currency: string, words: Words): Tick[] {
  const values = axisTicks(axis, mostTicks);
  const texts = words.ticks(values, currency);
  return values.map((value, index) => [value, texts[index] ?? '']);
}

function axisValue(open: boolean) {
  return (value: number | undefined): AxisValue[] => (value === undefined ? [] : [{ value, open }]);
}

/** CTO（最高技術責任者）: with the short name where it is an abbreviation, not another wording. */
function roleName({ name, shortName }: Role, { words, language }: Telling): string {
  const full = say(name, language);
  return typeof shortName === 'string' && shortName !== full ? words.fullName(shortName, full) : full;
}

function subtitle(series: readonly Series[], period: Period, words: Words): string[] {
  const periods = new Set(series.map((one) => periodName(one.period, period, words)));
  const [only, ...others] = series;
  if (!only || others.length > 0) return [...periods, words.mixed];
  const by = { experience: [words.byExperience], age: [words.byAge], all: [] };
  const statistic = only.statistic === 'range' ? [] : [words.statistics[only.statistic]];
  return [...by[only.by], ...periods, ...statistic];
}

/** What the figures are stated for, whatever they are shown for. */
function statedPer(series: readonly Series[]): Period {
  return series.length > 0 && series.every(({ period }) => period === 'month') ? 'month' : 'year';
}

function periodName(from: Period, to: Period, words: Words): string {
  if (from === 'year') return to === 'year' ? words.yearly : words.monthly;
  return to === 'year' ? words.yearlyOfMonthly : words.monthlyAsIs;
}

/** In the order in which the kinds first appear. Amounts of another currency than the axis's are told in words only. */
function payGroups(series: readonly Series[], axis: Axis, currency: string, telling: Telling): PayGroup[] {
  const groups = new Map<Kind, PayGroup>();
  for (const one of series) {
    const { kind } = one;
    const group = groups.get(kind) ?? { kindName: telling.words.kinds[kind], rows: [] };
    groups.set(kind, group);
    for (const band of one.bands) {
      const bar = one.currency === currency ? barOf(payOf(band, one, telling.period), axis) : { end: 0 };
      group.rows.push({ ...rowText(band, one, series.length > 1, telling), bar });
    }
  }
  return [...groups.values()];
}

interface Compared {
  name: Text;
  series: Series;
  figure: number;
}

/** The whole occupation's figure; undefined where it cannot stand on the same axis. */
function comparable({ name, series: all }: Benchmark, currency: string): Compared | undefined {
  const series = all.find(({ by }) => by === 'all');
  const figure = series?.bands[0]?.figure?.value;
  return series && figure && series.currency === currency ? { name, series, figure } : undefined;
}

function benchmarkLine({ name, series, figure }: Compared, { words, language, period }: Telling): BenchmarkLine {
  const { kind, statistic, source, currency } = series;
  const value = perPeriod(figure, series.period, period);
  const asOf = source.asOf ? words.date(source.asOf) : words.noDate;
  return {
    label: words.benchmark(say(name, language), words.statistics[statistic], words.remarks([words.kinds[kind], asOf])),
    amount: words.amount(value, currency),
    value,
  };
}

function labels(series: readonly Series[], period: Period, words: Words): Labels {
  const { columns, showTable, showChart, showMonth, showYear } = words;
  const [only, ...others] = series;
  const by = only && others.length === 0 ? only.by : 'source';
  return {
    columns: {
      label: { experience: columns.band, age: columns.age, all: columns.all, source: columns.source }[by],
      pay: period === 'year' ? columns.pay : columns.monthlyPay,
      chart: columns.chart,
      note: by === 'experience' || by === 'age' ? columns.note : columns.measured,
    },
    showTable,
    showChart,
    showMonth,
    showYear,
  };
}
