import type { RoleErrorReason } from '../catalogue/role-error.js';
import type { Bound, Kind, Level, Period, Statistic } from '../catalogue/schema.js';

/** Ends of a range, in the currency's own unit; an unknown one is left out. */
export interface AmountRange {
  low?: number | undefined;
  high?: number | undefined;
  /** The top is not the end: at least, or strictly more than, `high`. */
  open?: Bound['open'];
}

/**
 * Where an amount lies among a band's stated figures:
 * - `below`, `above`: outside the stated range
 * - `lower`, `middle`, `upper`: in this third of the amounts between the stated ends
 * - `within`: inside, where there are no two different ends to take thirds of
 * - `open`: at or above the last known value of a range whose top is open
 */
export type Place = 'below' | 'lower' | 'middle' | 'upper' | 'within' | 'above' | 'open';

/** How the bounds of two roles' pay differ at one level. */
export interface Difference {
  level: string;
  /** The role with the higher bound, and the one with the lower. */
  higher: readonly string[];
  lower: readonly string[];
  /** Both bounds, and what lies between them. */
  amounts: { higher: string; lower: string; gap: string };
  /** Whether more than two roles were compared, of which these two are the outermost. */
  amongMany: boolean;
}

/** What makes published figures of one job differ. */
export interface FigureDifferences {
  /** Lowest and highest figure. */
  span: string;
  /** What was looked at, if not the same for all: 求人票, 自己申告. */
  kinds: readonly string[];
  /** Whether they say that they measured different things. */
  definitions: boolean;
  /** Whether some are broken down, by experience for instance, and others not. */
  breakdowns: boolean;
  /** What was calculated, if not the same for all: 平均, 中央値. */
  statistics: readonly string[];
  /** Whether they speak of different times. */
  times: boolean;
}

/** Everything the widgets say in one language. A further language is one more file that satisfies this. */
export interface Words {
  /** All whom a figure covers, where it is not broken down. */
  everyone: string;
  levels: Record<Level, string>;
  /** Years of experience; without `to`: and more. */
  years(from: number, to?: number): string;
  ages(from: number, to?: number): string;
  /** A remark in brackets, to follow a name. */
  bracketed(remark: string): string;
  kinds: Record<Kind, string>;
  statistics: Record<Statistic, string>;

  /** An amount in the currency's own unit, exact. */
  amount(value: number, currency: string): string;
  /** A range with one or both ends; 以上 or 超 where its top is open. */
  range(range: AmountRange, currency: string): string;
  /** A range with both ends as it is read aloud, where signs such as 〜 may be skipped; undefined for all others. */
  aloud(range: AmountRange, currency: string): string | undefined;
  /** Labels of an axis's ticks, which rise from 0. */
  ticks(values: readonly number[], currency: string): string[];
  noData: string;

  /** A date or an interval as the schema writes it: 2025, 2025-09, 2024-09/2025-08. */
  date(asOf: string): string;
  list(items: readonly string[]): string;
  /** Short remarks on one line. */
  remarks(items: readonly string[]): string;
  /** Remarks as sentences, one after the other. */
  sentences(items: readonly string[]): string;

  fullName(short: string, name: string): string;
  /** A widget's title. @param period - What the figures are stated for. */
  title(name: string, period: Period): string;
  /** What a chart shows, in one sentence. @param whose - The band with that end; may be empty. */
  summary(about: string, from: { whose: string; amount: string }, to: { whose: string; amount: string }): string;
  yearly: string;
  /** Yearly pay, shown by the month. */
  monthly: string;
  /** Monthly pay, shown by the year. */
  yearlyOfMonthly: string;
  /** Monthly pay, shown by the month. */
  monthlyAsIs: string;
  byExperience: string;
  byAge: string;
  /** Said where figures of several sources stand together. */
  mixed: string;

  columns: Record<'band' | 'age' | 'all' | 'source' | 'pay' | 'monthlyPay' | 'chart' | 'note' | 'measured', string>;
  showTable: string;
  showChart: string;
  showMonth: string;
  showYear: string;

  benchmark(name: string, statistic: string, remarks: string): string;
  openEnd(top: string): string;

  /** Where the reader stands. */
  position: {
    question: string;
    /** What a bare number in the field for pay counts: 10,000 in Japanese, where yen stand in 万円. */
    unit(currency: string): number;
    pay(currency: string): string;
    years: string;
    ask: string;
    forget: string;
    hints: { pay(currency: string): string; years: string };
    /** Nothing that the reader types is stored or sent. */
    private: string;
    /** Label of the line at the reader's pay. */
    yours: Record<Period, string>;
    /** Remark on that label, where the chart does not reach so far. */
    beyond: string;
    /** Whose figures a sentence speaks of, to begin it with. */
    forBand(band: string): string;
    byPublisher(publisher: string): string;
    /** How the pay lies in a stated range, which is `figures`; for `open`, its last known value. */
    places: Record<Place, (beginning: string, figures: string) => string>;
    /** The same for the band's row. */
    briefly: Record<Place, string>;
    statisticOf(name: string, statistic: string): string;
    statisticBy(publisher: string, statistic: string): string;
    /** How far the pay is from a mean or median. */
    gaps: Record<'higher' | 'lower' | 'same', (name: string, figure: string, difference: string) => string>;
    noFigures(band: string): string;
    otherCurrency(band: string): string;
    /** Before the answers for the bands that the reader's years of experience fall into, and for the others. */
    own(years: number): string;
    others: string;
    noBand(years: number): string;
    /** What the thirds are thirds of. */
    thirds: string;
    /** An answer says nothing of how many people earn more. */
    caveat: string;
  };

  /** What readers can take with them. */
  menu: {
    name: string;
    embed: string;
    csv: string;
    picture: string;
    citation: string;
    copied: string;
    saved: string;
    /** Said over a text that could not be copied for the reader. */
    copyThis: string;
    failed: string;
  };
  /** A table for spreadsheets: the heads of its columns, in their order. */
  csv: {
    columns: Record<
      | 'role'
      | 'band'
      | 'kind'
      | 'bound'
      | 'value'
      | 'open'
      | 'currency'
      | 'period'
      | 'publisher'
      | 'basedOn'
      | 'asOf'
      | 'definition'
      | 'sampleSize'
      | 'caveat'
      | 'readAt'
      | 'retrieved'
      | 'url'
      | 'slug',
      string
    >;
    bounds: Record<'low' | 'high', string>;
    open: Record<NonNullable<Bound['open']>, string>;
  };
  /** @param sources - Each a text of its own. @param seen - The day. */
  citation(title: string, sources: readonly string[], page: { title: string; address: string }, seen: string): string;

  source: string;
  sourceOf(roles: string): string;
  /** A remark that holds for some of a source's roles. */
  caveatOf(roles: string, caveat: string): string;
  estimateBy(publisher: string): string;
  publication(publisher: string, title: string): string;
  basedOn(list: string): string;
  asOf(when: string): string;
  noDate: string;
  sampleSize(count: number): string;
  noSampleSize: string;
  retrieved(when: string): string;
  /** A remark that holds for all sources of a widget. */
  ofAll(remark: string): string;
  measured(definition: string): string;
  benchmarkSource: string;

  /** Headings of what a guide says. */
  guide: Record<
    'duties' | 'skills' | 'hard' | 'soft' | 'tools' | 'worksWith' | 'outlook' | 'tags' | 'related' | 'path',
    string
  >;
  /** The pay of a role in one line. */
  pay: Record<Period, string>;

  /** A ladder that ends in the role. */
  pathTo(name: string): string;
  /** A ladder on which the role is a step, or around which it leads. */
  pathOf(name: string): string;
  pathNote: string;
  currentStep: string;
  noPath: string;
  severalFigures(count: number): string;

  sourcesTitle(name: string, period: Period): string;
  whyDifferent(differences: FigureDifferences): string;
  oneSource: string;
  facts: Record<'statistic' | 'asOf' | 'sampleSize' | 'measured', string>;

  comparisonTitle(names: readonly string[]): string;
  comparisonWithoutPay(names: readonly string[]): string;
  compared: string;
  differentLow(difference: Difference): string;
  differentHigh(difference: Difference): string;
  sameLow(level: string, amount: string): string;
  sameHigh(level: string, amount: string): string;
  /** Why top bounds are not compared. */
  openHigh(level: string): string;
  /** Which figures are compared, where not all of them are. */
  notCompared: string;
  allLevels: string;
  level: string;
  sort: string;
  sorts: Record<'none' | 'low' | 'high', string>;
  dutiesOf(name: string): string;
  skillsOf(name: string): string;
  /** Skills that the guide of one role lists, and those of the others do not. */
  ownSkillsOf(name: string): string;
  noLevel: string;
  noGuide: string;
  sharedSkills: string;
  noSharedSkills: string;
  /** Said of a role all of whose skills are shared. */
  noOwnSkills: string;
  /** A skill that some of the roles share. */
  sharedBy(skill: string, roles: string): string;
  missing: Record<RoleErrorReason, string>;
  leftOut(roles: string, most: number): string;
  twice(roles: string): string;
  tooFew: string;
  editor: string;
  addRole: string;
  removeRole(name: string): string;
  noMatch: string;
  full(most: number): string;
  added(name: string): string;
  removed(name: string): string;

  errors: Record<RoleErrorReason, string>;
  noPay: string;
}
