/**
 * What <role-salary> says, in full: the element only lays it out. Told at build time for the bundled roles' yearly
 * pay (data/modules.mjs), in the page for what nobody could foresee: a site's own data, a benchmark, another period,
 * what the reader typed.
 */
import type { Benchmark, Period, Role, Series, Text } from '../catalogue/schema.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { type AxisValue, payAxis } from './axis.js';
import { type AxisLine, type Columns, type PayChartView, axisValues, byKind, labelledTicks } from './pay-chart-view.js';
import { payGroups, paysOf, statedPer } from './pay-of-role.js';
import { perPeriod } from './period.js';
import { type Position, type Yardstick, positionIn, withPlaces } from './position.js';
import { roleName } from './role-name.js';
import type { Telling } from './rows.js';
import { type SourceLine, sourceLine, withoutRepetition } from './source-line.js';
import type { Standing } from './standing.js';
import { summary } from './summary.js';

/** Its `groups` are empty if the role has no figures. */
export interface SalaryView extends PayChartView {
  title: string;
  subtitle: string;
  period: Period;
  sources: SourceLine[];
  labels: Labels;
  /** Said in place of figures where there are none. */
  noPay?: NoPay | undefined;
  /** Where the reader stands, if the reader asked. */
  position?: Position | undefined;
  /** The same without what the reader typed: for what leaves the page. */
  withoutStanding?: SalaryView | undefined;
}

export interface NoPay {
  heading: string;
  text: string;
}

/** What the widget says about itself. */
export interface Labels extends Pick<Words, 'showTable' | 'showChart' | 'showMonth' | 'showYear'> {
  save: string;
}

/** @param standing - What the reader typed; not shown beside figures of another currency. */
export function salaryView(
  role: Role,
  benchmark: Benchmark | undefined,
  telling: Telling,
  standing?: Standing,
): SalaryView {
  const { words, language, period } = telling;
  const series = inRowOrder(role.salary ?? []);
  const currency = series[0]?.currency ?? '';
  const compared = benchmark && comparable(benchmark, currency);
  const values = axisValues([
    ...paysOf(series, currency, period),
    ...(compared ? [{ figure: perPeriod(compared.figure, compared.series.period, period) }] : []),
  ]);
  const stands = standing?.currency === currency ? standing : undefined;
  const typed = stands && typedLine(stands, values, telling);
  const axis = payAxis(typed?.value ? [...values, { value: typed.value, open: false }] : values);
  const position = stands && positionIn(series, stands, compared && yardstick(compared, telling), telling);
  const lines = [...(compared ? [benchmarkLine(compared, telling)] : []), ...(typed ? [typed] : [])];
  const groups = payGroups(series, axis, currency, telling);
  const { showTable, showChart, showMonth, showYear } = words;
  return {
    title: words.title(roleName(role, telling), statedPer(series)),
    subtitle: summary(words.remarks(subtitle(series, period, words)), series, telling),
    period,
    groups: position ? withPlaces(groups, position) : groups,
    max: axis.max,
    ticks: values.length > 0 ? labelledTicks(axis, currency, words) : [],
    lines: lines.length > 0 ? lines : undefined,
    columns: columns(series, period, words),
    sources: [
      ...withoutRepetition(
        words,
        series.map((one) => sourceLine(one, words.source, words, language)),
      ),
      ...(compared ? [sourceLine(compared.series, words.benchmarkSource, words, language)] : []),
    ],
    labels: { showTable, showChart, showMonth, showYear, save: words.menu.name },
    noPay: series.length > 0 ? undefined : { heading: words.noData, text: words.noPay },
    position,
    withoutStanding: stands && salaryView(role, benchmark, telling),
  };
}

/** Series of one kind stand together, as in the chart. */
function inRowOrder(series: readonly Series[]): Series[] {
  return byKind(series).flatMap(([, ofKind]) => ofKind);
}

function subtitle(series: readonly Series[], period: Period, words: Words): string[] {
  const periods = new Set(series.map((one) => periodName(one.period, period, words)));
  const [only, ...others] = series;
  if (!only || others.length > 0) return [...periods, words.mixed];
  const by = { experience: [words.byExperience], age: [words.byAge], all: [] };
  const statistic = only.statistic === 'range' ? [] : [words.statistics[only.statistic]];
  return [...by[only.by], ...periods, ...statistic];
}

function periodName(from: Period, to: Period, words: Words): string {
  if (from === 'year') return to === 'year' ? words.yearly : words.monthly;
  return to === 'year' ? words.yearlyOfMonthly : words.monthlyAsIs;
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

function benchmarkLine({ name, series, figure }: Compared, { words, language, period }: Telling): AxisLine {
  const { kind, statistic, source, currency } = series;
  const value = perPeriod(figure, series.period, period);
  const asOf = source.asOf ? words.date(source.asOf) : words.noDate;
  return {
    part: 'benchmark',
    label: words.benchmark(say(name, language), words.statistics[statistic], words.remarks([words.kinds[kind], asOf])),
    amount: words.amount(value, currency),
    value,
  };
}

function yardstick({ name, series, figure }: Compared, { words, language }: Telling): Yardstick {
  return {
    label: words.position.statisticOf(say(name, language), words.statistics[series.statistic]),
    figure: perPeriod(figure, series.period, 'year'),
  };
}

/** Amounts far beyond all figures would leave no room for them. */
const farthest = 2;

function typedLine({ amount, currency }: Standing, values: readonly AxisValue[], { words, period }: Telling): AxisLine {
  const value = perPeriod(amount, 'year', period);
  const isNear = value <= farthest * Math.max(...values.map((one) => one.value));
  return {
    part: 'position',
    label: words.position.yours[period] + (isNear ? '' : words.bracketed(words.position.beyond)),
    amount: words.amount(value, currency),
    value: isNear ? value : undefined,
  };
}

function columns(series: readonly Series[], period: Period, words: Words): Columns {
  const { columns: heads } = words;
  const [only, ...others] = series;
  const by = only && others.length === 0 ? only.by : 'source';
  return {
    label: { experience: heads.band, age: heads.age, all: heads.all, source: heads.source }[by],
    pay: period === 'year' ? heads.pay : heads.monthlyPay,
    chart: heads.chart,
    note: by === 'experience' || by === 'age' ? heads.note : heads.measured,
  };
}
