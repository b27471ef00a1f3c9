/**
 * What <role-salary> says, in full: the element only lays it out. Told at build time for the bundled roles' yearly
 * pay (data/modules.mjs), in the page for what nobody could foresee: a site's own data, a benchmark, another period.
 */
import type { Benchmark, Period, Role, Series, Text } from '../catalogue/schema.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { payAxis } from './axis.js';
import { type BenchmarkLine, type Columns, type PayChartView, axisValues, labelledTicks } from './pay-chart-view.js';
import { payGroups, paysOf, statedPer } from './pay-of-role.js';
import { perPeriod } from './period.js';
import { roleName } from './role-name.js';
import type { Telling } from './rows.js';
import { type SourceLine, sourceLine, withoutRepetition } from './source-line.js';

/** Its `groups` are empty if the role has no figures. */
export interface SalaryView extends PayChartView {
  title: string;
  subtitle: string;
  period: Period;
  sources: SourceLine[];
  labels: Labels;
  /** Said in place of figures where there are none. */
  noPay?: NoPay | undefined;
}

export interface NoPay {
  heading: string;
  text: string;
}

/** What the widget says about itself. */
export type Labels = Pick<Words, 'showTable' | 'showChart' | 'showMonth' | 'showYear'>;

export function salaryView(role: Role, benchmark: Benchmark | undefined, telling: Telling): SalaryView {
  const { words, language, period } = telling;
  const series = role.salary ?? [];
  const currency = series[0]?.currency ?? '';
  const compared = benchmark && comparable(benchmark, currency);
  const line = compared && benchmarkLine(compared, telling);
  const values = axisValues([...paysOf(series, currency, period), ...(line ? [{ figure: line.value }] : [])]);
  const axis = payAxis(values);
  const { showTable, showChart, showMonth, showYear } = words;
  return {
    title: words.title(roleName(role, telling), statedPer(series)),
    subtitle: words.remarks(subtitle(series, period, words)),
    period,
    groups: payGroups(series, axis, currency, telling),
    max: axis.max,
    ticks: values.length > 0 ? labelledTicks(axis, currency, words) : [],
    benchmark: line,
    columns: columns(series, period, words),
    sources: [
      ...withoutRepetition(
        words,
        series.map((one) => sourceLine(one, words.source, words, language)),
      ),
      ...(compared ? [sourceLine(compared.series, words.benchmarkSource, words, language)] : []),
    ],
    labels: { showTable, showChart, showMonth, showYear },
    noPay: series.length > 0 ? undefined : { heading: words.noData, text: words.noPay },
  };
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
