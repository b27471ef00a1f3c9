/** What <role-sources> says: every published figure of one job, what each of them measured, and why they differ. */
import type { Kind, Role, Series } from '../catalogue/schema.js';
import { say } from '../words/say.js';
import { type Axis, payAxis } from './axis.js';
import { barOf } from './bar.js';
import { type PayRow, type Tick, axisValues, byKind, labelledTicks } from './pay-chart-view.js';
import { paysOf, statedPer } from './pay-of-role.js';
import { roleName } from './role-name.js';
import { type InLanguage, type Telling, payOf, publisherName, rowText } from './rows.js';
import type { NoPay } from './salary-view.js';
import { type SourceLine, sourceLine, withoutRepetition } from './source-line.js';
import { spanOf } from './span.js';

export interface SourcesView {
  title: string;
  /** Why the figures differ. */
  sentence: string;
  groups: FigureGroup[];
  /** The amount at the end of the axis, which starts at 0. */
  max: number;
  ticks: Tick[];
  sources: SourceLine[];
  noPay?: NoPay | undefined;
}

/** What was published of one kind. */
export interface FigureGroup {
  kind: Kind;
  kindName: string;
  publications: Publication[];
}

/** One source's figures, and how they came about. */
export interface Publication {
  publisher: string;
  /** Whether its figures say whose they are; one that stands for all does not. */
  isNamed: boolean;
  rows: PayRow[];
  /** What was calculated, of when, of how many, and what was measured: names and texts. */
  facts: [name: string, text: string][];
}

/** Pay is told per month where all sources state it so, else per year. */
export function sourcesView(role: Role, { words, language }: InLanguage): SourcesView {
  const series = role.salary ?? [];
  const period = statedPer(series);
  const telling = { words, language, period };
  const currency = series[0]?.currency ?? '';
  const values = axisValues(paysOf(series, currency, period));
  const axis = payAxis(values);
  const lines = series.map((one) => sourceLine(one, words.source, words, language));
  return {
    title: words.sourcesTitle(roleName(role, telling), period),
    sentence: series.length > 1 ? whyDifferent(series, currency, telling) : words.oneSource,
    groups: byKind(series).map(([kind, all]) => ({
      kind,
      kindName: words.kinds[kind],
      publications: all.map((one) => publication(one, axis, currency, telling)),
    })),
    max: axis.max,
    ticks: values.length > 0 ? labelledTicks(axis, currency, words) : [],
    sources: withoutRepetition(words, lines),
    noPay: series.length > 0 ? undefined : { heading: words.noData, text: words.noPay },
  };
}

function publication(series: Series, axis: Axis, currency: string, telling: Telling): Publication {
  const { words, language, period } = telling;
  const { source, statistic } = series;
  return {
    publisher: publisherName(series, telling),
    isNamed: series.bands.length > 1 || series.by !== 'all',
    rows: series.bands.map((band) => ({
      ...rowText(band, series, false, telling),
      bar: series.currency === currency ? barOf(payOf(band, series, period), axis) : { end: 0 },
    })),
    facts: [
      [
        words.facts.statistic,
        words.remarks([words.statistics[statistic], ...(series.period === period ? [] : [words.yearlyOfMonthly])]),
      ],
      [words.facts.asOf, source.asOf ? words.date(source.asOf) : words.noDate],
      [words.facts.sampleSize, source.sampleSize ? words.sampleSize(source.sampleSize) : words.noSampleSize],
      [words.facts.measured, say(source.definition, language)],
    ],
  };
}

/** Only what does differ is named as a cause; nothing is said where the figures do not differ. */
function whyDifferent(series: readonly Series[], currency: string, telling: Telling): string {
  const { words, language, period } = telling;
  const compared = series.filter((one) => one.currency === currency);
  const span = spanOf(paysOf(compared, currency, period));
  if (compared.length < 2 || !span || span.low === span.high) return '';
  return words.whyDifferent({
    span: words.range(span, currency),
    kinds: several(compared.map(({ kind }) => words.kinds[kind])),
    breakdowns: several(compared.map(({ by }) => by)).length > 0,
    definitions: several(compared.map(({ source }) => say(source.definition, language))).length > 0,
    statistics: several(compared.map(({ statistic }) => words.statistics[statistic])),
    times: several(compared.flatMap(({ source }) => source.asOf ?? [])).length > 0,
  });
}

/** Each of them once; none, if all are the same. */
function several(texts: readonly string[]): string[] {
  const unique = [...new Set(texts)];
  return unique.length > 1 ? unique : [];
}
