import type { Band, Benchmark, Level, Period, Role, Series, Source } from '../../src/catalogue/schema.js';
import type { Bar } from '../../src/salary/bar.js';
import type { Telling } from '../../src/salary/rows.js';
import { type SalaryView, salaryView } from '../../src/salary/salary-view.js';
import { words as en } from '../../src/words/dictionaries/en.js';
import { words as ja } from '../../src/words/dictionaries/ja.js';

export function telling(language: 'ja' | 'en' = 'ja', period: Period = 'year'): Telling {
  return { words: { ja, en }[language], language, period };
}

export interface Amounts {
  low?: number | undefined;
  high?: number | undefined;
  open?: 'orMore' | 'over' | undefined;
  figure?: number | undefined;
}

/** A band of these amounts; what is not given is absent. */
export function band({ low, high, open, figure }: Amounts, rest: Partial<Band> = {}): Band {
  return {
    ...(low !== undefined && { low: { value: low } }),
    ...(high !== undefined && { high: { value: high, ...(open && { open }) } }),
    ...(figure !== undefined && { figure: { value: figure } }),
    ...rest,
  };
}

/** An estimate by experience in yen a year, except for what is given. */
export function series(rest: Partial<Series> = {}): Series {
  return {
    kind: 'estimate',
    statistic: 'range',
    by: 'experience',
    currency: 'JPY',
    period: 'year',
    bands: [band({ low: 6_000_000, high: 10_000_000 }, { level: 'junior', years: { from: 0, to: 3 } })],
    source: {
      publisher: { ja: '職種ガイド', en: 'Career guide' },
      definition: { ja: '推定年収', en: 'Estimated pay' },
    },
    ...rest,
  };
}

/** A mean of everybody in official statistics, in yen a year, except for what is given. */
export function officialMean(figure: number, rest: Partial<Series> = {}): Series {
  return series({
    kind: 'official-statistics',
    statistic: 'mean',
    by: 'all',
    bands: [band({ figure })],
    source: {
      publisher: { ja: '厚生労働省', en: 'Ministry of Labour' },
      asOf: '2025',
      definition: { ja: '実支給', en: 'Actual pay' },
    },
    ...rest,
  });
}

export function role(...salary: Series[]): Role {
  return { slug: 'tester', name: { ja: 'テスター', en: 'Tester' }, salary };
}

/** A role of this name, in every language, with its slug in lower case. */
export function named(name: string, ...salary: Series[]): Role {
  return { slug: name.toLowerCase(), name, salary };
}

/** An estimate with a band for each of these levels. */
export function byLevel(bounds: Partial<Record<Level, Amounts>>, rest: Partial<Series> = {}): Series {
  const bands = (['junior', 'middle', 'senior'] as const).flatMap((level) =>
    bounds[level] ? [band(bounds[level], { level })] : [],
  );
  return series({ bands, ...rest });
}

/** A series with its source changed; `undefined` takes a field away. */
export function withSource(one: Series, changed: { [Field in keyof Source]?: Source[Field] | undefined }): Series {
  const entries = Object.entries({ ...one.source, ...changed }).filter(([, value]) => value !== undefined);
  return { ...one, source: Object.fromEntries(entries) as Source };
}

export function benchmark(...all: Series[]): Benchmark {
  return { id: 'developers', name: { ja: 'ソフトウェア作成者', en: 'Software developers' }, series: all };
}

/** The view of a role that has these series. */
export function viewOf(salary: Series[], told: Telling = telling(), compared?: Benchmark): SalaryView {
  return salaryView(role(...salary), compared, told);
}

export function barsOf({ groups }: SalaryView): Bar[] {
  return groups.flatMap(({ rows }) => rows.map(({ bar }) => bar));
}

/** The same numbers in every run: amounts of pay from 3 to 60 million yen, to the thousand. */
export function* amounts(): Generator<number, never> {
  for (let state = 42; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield 3_000_000 + Math.floor((state / 2_147_483_648) * 57_000) * 1_000;
  }
}
