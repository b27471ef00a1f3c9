/** A role's pay in rows, one per band, in words and amounts. */
import type { Band, Level, Period, Series } from '../catalogue/schema.js';
import type { Language } from '../words/languages.js';
import { say } from '../words/say.js';
import type { AmountRange, Words } from '../words/words.js';
import { perPeriod } from './period.js';

/** How rows are told to the reader. */
export interface Telling {
  words: Words;
  language: Language;
  period: Period;
}

export type InLanguage = Pick<Telling, 'words' | 'language'>;

/** A band's amounts, converted to the period that is shown. */
export interface Pay extends AmountRange {
  /** The mean or median. */
  figure?: number | undefined;
}

/** What a row says. */
export interface RowText {
  /** ジュニア, or the publisher where several are shown. */
  label: string;
  /** （0〜3年）, or the statistic and its date where several publishers are shown; may be empty. */
  detail: string;
  level?: Level | undefined;
  /** The figure, or the range where there is no figure; データなし if there is neither. */
  amount: string;
  /** A range as it is read aloud: 1,500万円から3,000万円以上. */
  aloud?: string | undefined;
  /** The range around a figure. */
  around?: string | undefined;
  note: string;
  /** What an open end means. */
  openEnd?: string | undefined;
}

export function payOf({ low, high, figure }: Band, series: Series, period: Period): Pay {
  const inPeriod = (value: number | undefined) => value && perPeriod(value, series.period, period);
  return {
    low: inPeriod(low?.value),
    high: inPeriod(high?.value),
    open: high?.open,
    figure: inPeriod(figure?.value),
  };
}

/** @param bySource - Whether rows are told apart by their source, since more than one series is shown. */
export function rowText(band: Band, series: Series, bySource: boolean, telling: Telling): RowText {
  const { words, period } = telling;
  const { figure, ...range } = payOf(band, series, period);
  const exact = figure ? words.amount(figure, series.currency) : '';
  const around = words.range(range, series.currency);
  return {
    ...(bySource ? sourceLabel(band, series, telling) : bandLabel(band, telling)),
    level: band.level,
    amount: exact || around || words.noData,
    aloud: exact ? undefined : words.aloud(range, series.currency),
    around: exact && around ? words.bracketed(around) : undefined,
    note: noteOf(band, series, telling),
    openEnd: range.open && range.high ? words.openEnd(words.amount(range.high, series.currency)) : undefined,
  };
}

type Label = Pick<RowText, 'label' | 'detail'>;

/** A band's name and years, or the name that the data gives it. */
export function bandLabel({ label, level, years, age }: Band, { words, language }: InLanguage): Label {
  const span = years ? words.years(years.from, years.to) : age ? words.ages(age.from, age.to) : '';
  if (label) return { label: say(label, language), detail: '' };
  if (!level) return { label: span || words.everyone, detail: '' };
  return { label: words.levels[level], detail: span && words.bracketed(span) };
}

/** ジュニア（0〜3年）. */
export function bandName(band: Band, telling: InLanguage): string {
  const { label, detail } = bandLabel(band, telling);
  return label + detail;
}

/** 厚生労働省「令和7年賃金構造基本統計調査」. */
export function publisherName({ source }: Series, { words, language }: InLanguage): string {
  const publisher = say(source.publisher, language);
  return source.title ? words.publication(publisher, say(source.title, language)) : publisher;
}

function sourceLabel(band: Band, series: Series, telling: InLanguage): Label {
  const { words } = telling;
  const { source, statistic, bands } = series;
  return {
    label: publisherName(series, telling),
    detail: words.bracketed(
      words.remarks([
        ...(bands.length > 1 ? [bandName(band, telling)] : []),
        words.statistics[statistic],
        source.asOf ? words.date(source.asOf) : words.noDate,
      ]),
    ),
  };
}

function noteOf(band: Band, series: Series, { language }: Telling): string {
  if (band.note) return say(band.note, language);
  return series.by === 'all' ? say(series.source.definition, language) : '';
}
