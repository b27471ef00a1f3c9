/** What a schema cannot refuse, but an editor should look at again: figures that are possible, but hardly meant. */
import type { Band, Bound, Level, Period, Role, Series, Source, Text } from '../../catalogue/schema.js';

export interface Doubt {
  /** JSON path in the role, such as `salary[0].bands[1]`. */
  path: string;
  message: string;
  found: string;
  expected: string;
}

/** @param today - What an as-of date is old against. */
export function doubtsAbout(role: Role, today: Date): Doubt[] {
  return (role.salary ?? []).flatMap((series, index) => {
    const path = `salary[${index}]`;
    return [
      ...series.bands.flatMap((band, place) => [
        ...doubtsAboutWidth(band, `${path}.bands[${place}]`),
        ...doubtsAboutUnit(band, series, `${path}.bands[${place}]`),
      ]),
      ...doubtsAboutLevels(series, path),
      ...doubtsAboutStatistic(series, path),
      ...doubtsAboutSource(series.source, `${path}.source`, today),
    ];
  });
}

const widest = 5;

function doubtsAboutWidth({ low, high }: Band, path: string): Doubt[] {
  if (!low || !high || high.value <= low.value * widest) return [];
  return [
    {
      path,
      message: 'a range this wide says little',
      found: `${amount(low.value)} to ${amount(high.value)}`,
      expected: `at most ${widest} times its low end`,
    },
  ];
}

interface Limit {
  below?: number;
  above?: number;
  message: string;
}

/** Beyond these, an amount in yen was likely counted in another unit or for another time. */
const limits: Readonly<Record<Period, readonly Limit[]>> = {
  year: [
    { below: 100_000, message: 'this reads like 万円, not yen' },
    { below: 1_000_000, message: 'this reads like pay per month' },
    { above: 1_000_000_000, message: 'this reads as if 万円 was made yen twice' },
    { above: 300_000_000, message: 'hardly anyone is paid that much a year; is the unit right?' },
  ],
  month: [
    { below: 10_000, message: 'this reads like 万円, not yen' },
    { above: 20_000_000, message: 'this reads like pay per year' },
  ],
};

function doubtsAboutUnit(band: Band, { currency, period }: Series, path: string): Doubt[] {
  if (currency !== 'JPY') return [];
  return (['low', 'high', 'figure'] as const).flatMap((end) => {
    const { value } = band[end] ?? {};
    if (value === undefined) return [];
    const limit = limits[period].find(({ below = 0, above = Infinity }) => value < below || value > above);
    if (!limit) return [];
    return [
      {
        path: `${path}.${end}.value`,
        message: limit.message,
        found: amount(value),
        expected: `yen per ${period}`,
      },
    ];
  });
}

const levels: readonly Level[] = ['junior', 'middle', 'senior'];

function doubtsAboutLevels({ bands }: Series, path: string): Doubt[] {
  const ofLevels = levels.flatMap((level) => bands.filter((band) => band.level === level));
  return (['low', 'high', 'figure'] as const).flatMap((end) => {
    const stated = ofLevels.filter((band): band is Band & Record<typeof end, Bound> => band[end] !== undefined);
    return stated.slice(1).flatMap((band, before) => {
      const lower = stated[before]!;
      if (lower.level === band.level || lower[end].value <= band[end].value) return [];
      return [
        {
          path: `${path}.bands[${bands.indexOf(band)}].${end}.value`,
          message: `pay falls from ${lower.level} to ${band.level}`,
          found: amount(band[end].value),
          expected: `at least ${amount(lower[end].value)}`,
        },
      ];
    });
  });
}

function doubtsAboutStatistic({ statistic, bands }: Series, path: string): Doubt[] {
  const ends = statistic === 'range' ? (['low', 'high'] as const) : (['figure'] as const);
  if (bands.some((band) => ends.some((end) => band[end]))) return [];
  return [
    {
      path: `${path}.bands`,
      message: `no band has the figures that the series is said to state, a ${statistic}`,
      found: `no ${ends.map((end) => `"${end}"`).join(' and no ')}`,
      expected: ends.map((end) => `"${end}"`).join(' or '),
    },
  ];
}

const noName =
  /^(?:[\s\-‐–—―ー?？.…・]*|unknown|anonymous|n\/?a|none|tbd|todo|不明|不詳|未定|未詳|未記入|なし|無し|匿名|出典)$/iu;
const oldestMonths = 24;

function doubtsAboutSource({ publisher, asOf }: Source, path: string, today: Date): Doubt[] {
  const nameless = textsOf(publisher).filter((name) => noName.test(name.normalize('NFKC').trim()));
  return [
    ...nameless.slice(0, 1).map((name) => ({
      path: `${path}.publisher`,
      message: 'a source without a name',
      found: JSON.stringify(name),
      expected: 'who stated the figures',
    })),
    ...(asOf ? doubtsAboutDate(asOf, `${path}.asOf`, today) : []),
  ];
}

function doubtsAboutDate(asOf: string, path: string, today: Date): Doubt[] {
  const [from = '', to = from] = asOf.split('/');
  const oldest = new Date(today);
  oldest.setUTCMonth(oldest.getUTCMonth() - oldestMonths);
  if (startOf(from) > today) {
    return [{ path, message: 'a time that is yet to come', found: asOf, expected: `at most ${dayOf(today)}` }];
  }
  if (endOf(to) >= oldest) return [];
  const message = `figures older than ${oldestMonths} months`;
  return [{ path, message, found: asOf, expected: `${dayOf(oldest)} or later` }];
}

function startOf(date: string): Date {
  return new Date(date);
}

/** The last day of a year or a month. */
function endOf(date: string): Date {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return new Date(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function textsOf(text: Text): string[] {
  return typeof text === 'string' ? [text] : [text.ja, text.en];
}

function amount(value: number): string {
  return value.toLocaleString('en');
}
