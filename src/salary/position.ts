/** What the calculator answers: where a reader's yearly pay lies in each band, and how far it is from the benchmark. */
import type { Band, Level, Series } from '../catalogue/schema.js';
import type { Place } from '../words/words.js';
import type { PayGroup } from './pay-chart-view.js';
import { placeOf } from './place.js';
import { type Telling, bandName, payOf, publisherName } from './rows.js';
import type { Standing } from './standing.js';

export interface Position {
  /** One for each row of the chart, in the order of the rows. */
  answers: Answer[];
  /** Said where the years of experience fall into no band. */
  noBand?: string | undefined;
  /** How far it is from the figure to compare with. */
  benchmark?: string | undefined;
  /** What the answers do not say. */
  caveat: string;
}

/** What is said of one band. */
export interface Answer {
  level?: Level | undefined;
  /** Undefined if the band states no range. */
  place?: Place | undefined;
  /** Whether the reader's years of experience fall into the band. */
  isOwn: boolean;
  sentence: string;
  /** The same in a word or two, for the band's row; empty if there is nothing to say. */
  brief: string;
}

/** The figure to compare with, per year, and what it is called. */
export interface Yardstick {
  label: string;
  figure: number;
}

/**
 * Amounts are compared per year, and only with those of the currency in which the reader's pay was meant.
 *
 * @param series - In the order of the rows.
 */
export function positionIn(
  series: readonly Series[],
  standing: Standing,
  yardstick: Yardstick | undefined,
  telling: Telling,
): Position {
  const { words } = telling;
  const { position } = words;
  const { amount, currency, years } = standing;
  const answers = series.flatMap((one) =>
    one.bands.map((band): Answer => {
      const isOwn = years !== undefined && includes(band.years, years);
      const name = nameOf(band, one, series.length > 1, telling);
      if (one.currency === currency) {
        return { level: band.level, isOwn, ...answer(name, band, one, standing, telling) };
      }
      return { level: band.level, isOwn, sentence: words.sentences([position.otherCurrency(name.plain)]), brief: '' };
    }),
  );
  const isLost = years !== undefined && !answers.some(({ isOwn }) => isOwn);
  const hasThirds = answers.some(({ place }) => place && thirds.has(place));
  return {
    answers,
    noBand: isLost ? position.noBand(years) : undefined,
    benchmark: yardstick && words.sentences([gap(amount, yardstick, currency, telling)]),
    caveat: words.sentences([...(hasThirds ? [position.thirds] : []), position.caveat]),
  };
}

/** The answer that concerns the reader most: the band of the reader's years, else the first that reaches the pay. */
export function mainAnswer({ answers }: Position): Answer | undefined {
  const reached = answers.find(({ place }) => place && place !== 'below' && place !== 'above');
  const passed = answers.findLast(({ place }) => place === 'above');
  return answers.find(({ isOwn }) => isOwn) ?? reached ?? passed ?? answers[0];
}

/** The chart's rows, each with what is said of it. */
export function withPlaces(groups: readonly PayGroup[], { answers }: Position): PayGroup[] {
  const left = answers.map(({ brief }) => brief || undefined);
  return groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, place: left.shift() })) }));
}

const thirds: ReadonlySet<Place> = new Set(['lower', 'middle', 'upper']);

/** Whose figures an answer speaks of. */
interface Name {
  plain: string;
  /** At the start of a sentence: ジュニア（0〜3年）では, or dodaの数字では. */
  leading: string;
  /** With a mean or median: doda による平均. */
  statistic(statistic: string): string;
}

/** Where several publishers are shown, theirs; with the band where a publisher has several. */
function nameOf(band: Band, series: Series, isOneOfMany: boolean, telling: Telling): Name {
  const { position } = telling.words;
  const ofBand = bandName(band, telling);
  if (!isOneOfMany) {
    const statistic = (one: string) => position.statisticOf(ofBand, one);
    return { plain: ofBand, leading: position.forBand(ofBand), statistic };
  }
  const publisher = publisherName(series, telling);
  const plain = series.bands.length > 1 ? telling.words.remarks([publisher, ofBand]) : publisher;
  return { plain, leading: position.byPublisher(plain), statistic: (one) => position.statisticBy(plain, one) };
}

function answer(
  name: Name,
  band: Band,
  series: Series,
  { amount, currency }: Standing,
  telling: Telling,
): Pick<Answer, 'place' | 'sentence' | 'brief'> {
  const { words } = telling;
  const { position, statistics } = words;
  const { figure, low, high, open } = payOf(band, series, 'year');
  const place = placeOf({ low, high, open }, amount);
  const printed = words.range({ low, high, open }, currency);
  const last = words.amount(high ?? low ?? 0, currency);
  const statistic = { label: name.statistic(statistics[series.statistic]), figure: figure ?? 0 };
  const sentences = [
    ...(place ? [position.places[place](name.leading, place === 'open' ? last : printed)] : []),
    ...(figure ? [gap(amount, statistic, currency, telling)] : []),
  ];
  return {
    place,
    sentence: words.sentences(sentences.length > 0 ? sentences : [position.noFigures(name.plain)]),
    brief: place ? position.briefly[place] : '',
  };
}

function gap(amount: number, { label, figure }: Yardstick, currency: string, { words }: Telling): string {
  const difference = Math.abs(amount - figure);
  const direction = amount === figure ? 'same' : amount > figure ? 'higher' : 'lower';
  return words.position.gaps[direction](label, words.amount(figure, currency), words.amount(difference, currency));
}

function includes(span: Band['years'], years: number): boolean {
  return span !== undefined && span.from <= years && years <= (span.to ?? Infinity);
}
