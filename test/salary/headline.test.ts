import { expect } from 'chai';
import type { Kind, Series, Statistic } from '../../src/catalogue/schema.js';
import { headline, overall } from '../../src/salary/headline.js';
import { type Amounts, band, officialMean, series, telling, withSource } from './fixture.js';

function withBands(...all: Amounts[]): Series {
  return series({ bands: all.map((amounts) => band(amounts)) });
}

/** The amounts in Japanese and in English. */
function amountsOf(one: Series): string[] {
  return [headline(one, telling('ja')).amount, headline(one, telling('en')).amount];
}

/** What the headline says of bands with these amounts. */
function says(what: string, bands: Amounts[], ...texts: [ja: string, en: string]): void {
  it(`${what}: ${texts.join(', ')}`, () => expect(amountsOf(withBands(...bands))).to.deep.equal(texts));
}

const junior = { low: 6_000_000, high: 10_000_000 };
const middle = { low: 10_000_000, high: 18_000_000 };
const senior = { low: 15_000_000, high: 30_000_000 };

describe('The headline of several ranges', () => {
  says('reaches from the lowest bound to the highest', [junior, middle, senior], '600〜3,000万円', '¥6M–¥30M');
  says('does so in whatever order they stand', [senior, junior], '600〜3,000万円', '¥6M–¥30M');
  says(
    'takes both bounds from one band that spans the others',
    [{ low: 8_000_000, high: 9_000_000 }, { low: 5_000_000, high: 40_000_000 }, junior],
    '500〜4,000万円',
    '¥5M–¥40M',
  );
  says('leaves out bands without amounts', [{}, junior, {}], '600〜1,000万円', '¥6M–¥10M');
  says('does not repeat an amount', [{ low: 6_000_000, high: 6_000_000 }, { figure: 6_000_000 }], '600万円', '¥6M');
});

describe('The headline of ranges with an open top', () => {
  says(
    'is at least the highest where that says so',
    [junior, { ...senior, open: 'orMore' }],
    '600〜3,000万円以上',
    '¥6M–¥30M or more',
  );
  says(
    'is more than the highest where that says so',
    [junior, { ...senior, open: 'over' }],
    '600〜3,000万円超',
    '¥6M to over ¥30M',
  );
  says(
    'is more than the highest where all who have it say so',
    [
      { ...junior, high: 30_000_000, open: 'over' },
      { ...senior, open: 'over' },
    ],
    '600〜3,000万円超',
    '¥6M to over ¥30M',
  );
  says(
    'is at least the highest where one of those who have it says no more',
    [
      { ...junior, high: 30_000_000, open: 'orMore' },
      { ...senior, open: 'over' },
    ],
    '600〜3,000万円以上',
    '¥6M–¥30M or more',
  );
  says(
    'is at least the highest where that is closed and a lower one is not',
    [{ ...junior, open: 'over' }, senior],
    '600〜3,000万円以上',
    '¥6M–¥30M or more',
  );
  says(
    'is at least the highest where a lower one is open too',
    [
      { ...junior, open: 'orMore' },
      { ...senior, open: 'over' },
    ],
    '600〜3,000万円以上',
    '¥6M–¥30M or more',
  );
});

describe('The headline of ranges of which an end is missing', () => {
  says('stays open without a top', [junior, { low: 15_000_000 }], '600〜1,500万円以上', '¥6M–¥15M or more');
  says(
    'stays open without one of the lower tops',
    [{ low: 6_000_000 }, senior],
    '600〜3,000万円以上',
    '¥6M–¥30M or more',
  );
  says(
    'is at least that where all have but a bottom',
    [{ low: 6_000_000 }, { low: 6_000_000 }],
    '600万円以上',
    '¥6M or more',
  );
  says('has no bottom without one of the bottoms', [{ high: 10_000_000 }, senior], '〜3,000万円', 'up to ¥30M');
});

describe('The headline where one line would say more than the bands do', () => {
  says(
    'names the bands, where neither end is known',
    [{ high: 10_000_000 }, { ...senior, open: 'orMore' }],
    '〜1,000万円、1,500〜3,000万円以上',
    'up to ¥10M and ¥15M–¥30M or more',
  );
  says(
    'is open where a mean has a bottom but no top',
    [
      { low: 6_000_000, figure: 7_000_000 },
      { low: 3_000_000, high: 5_000_000 },
    ],
    '300〜700万円以上',
    '¥3M–¥7M or more',
  );
  says('says that there is none', [{}, {}], 'データなし', 'No data');
});

describe('The headline of one band', () => {
  says('is its range', [junior], '600〜1,000万円', '¥6M–¥10M');
  says('is its open range', [{ ...senior, open: 'over' }], '1,500〜3,000万円超', '¥15M to over ¥30M');
  says('is where it starts, if no more is known', [{ low: 6_000_000 }], '600万円〜', 'from ¥6M');
  says('is where it ends, if no more is known', [{ high: 10_000_000 }], '〜1,000万円', 'up to ¥10M');
  says('is its figure', [{ figure: 5_785_000 }], '578.5万円', '¥5.785M');
  says(
    'is its figure, and the range around that',
    [{ low: 3_800_000, high: 12_820_000, figure: 6_870_000 }],
    '687万円（380〜1,282万円）',
    '¥6.87M (¥3.8M–¥12.82M)',
  );
  says(
    'is its figure, and the one end around that',
    [{ low: 6_000_000, figure: 7_000_000 }],
    '700万円（600万円〜）',
    '¥7M (from ¥6M)',
  );
});

describe('The headline of several figures', () => {
  const byAge = [{ figure: 4_847_000 }, { figure: 3_630_000 }, { figure: 6_500_000 }];
  says('reaches from the lowest to the highest', byAge, '363〜650万円', '¥3.63M–¥6.5M');

  it('works out no figure of them all', () => {
    expect(overall(withBands(...byAge), 'year').figure).to.equal(undefined);
  });

  says(
    'reaches over ranges too, where there are some',
    [{ figure: 5_000_000 }, { low: 6_000_000, high: 10_000_000, figure: 7_000_000 }],
    '500〜1,000万円',
    '¥5M–¥10M',
  );
});

describe('What stands beside the amount', () => {
  const rows: [Kind, Statistic, string, string][] = [
    ['estimate', 'range', '（推定）', ' (Estimate)'],
    ['official-statistics', 'mean', '（公的統計・平均）', ' (Official statistics, mean)'],
    ['job-postings', 'median', '（求人票・中央値）', ' (Job postings, median)'],
    ['self-reported', 'mean', '（自己申告・平均）', ' (Self-reported, mean)'],
  ];
  function kindsOf(one: Series): string[] {
    return [headline(one, telling('ja')).kind, headline(one, telling('en')).kind];
  }

  for (const [kind, statistic, ja, en] of rows) {
    it(`is the kind, and the statistic unless that is a range: ${ja}${en}`, () => {
      expect(kindsOf(series({ kind, statistic, by: 'all' }))).to.deep.equal([ja, en]);
    });
  }

  it('is the band too, where it is the only one of a series that is not of all', () => {
    expect(kindsOf(series())).to.deep.equal(['（推定・ジュニア（0〜3年））', ' (Estimate, Junior (0–3 years))']);
    const bands = [band({ figure: 3_630_000 }, { age: { from: 20, to: 24 } })];
    expect(kindsOf(officialMean(1, { by: 'age', bands }))).to.deep.equal([
      '（公的統計・平均・20〜24歳）',
      ' (Official statistics, mean, aged 20–24)',
    ]);
  });

  it('is no band where there are several', () => {
    const bands = [band(junior, { level: 'junior' }), band(senior, { level: 'senior' })];
    expect(kindsOf(series({ bands }))).to.deep.equal(['（推定）', ' (Estimate)']);
  });

  it('is whose figure it is, in the language of the page', () => {
    expect(headline(series(), telling('ja')).publisher).to.equal('職種ガイド');
    expect(headline(series(), telling('en')).publisher).to.equal('Career guide');
    const titled = withSource(series(), { title: { ja: '職種図鑑', en: 'Atlas' } });
    expect(headline(titled, telling('ja')).publisher).to.equal('職種ガイド「職種図鑑」');
    expect(headline(titled, telling('en')).publisher).to.equal('Career guide, Atlas');
  });

  it('is that it is pay per year', () => {
    expect(headline(series(), telling('ja')).per).to.equal('年収');
    expect(headline(series(), telling('en')).per).to.equal('Yearly pay');
  });
});

describe('The headline of pay that is stated per month', () => {
  const monthly = series({
    period: 'month',
    bands: [band({ low: 300_000, high: 400_000 }), band({ low: 350_000, high: 500_000 })],
  });

  it('is per month, and says so', () => {
    expect(headline(monthly, telling('ja'))).to.include({ amount: '30〜50万円', per: '月収' });
    expect(headline(monthly, telling('en'))).to.include({ amount: '¥300K–¥500K', per: 'Monthly pay' });
  });

  it('is so whatever the rest is shown for', () => {
    expect(headline(monthly, telling('ja', 'month'))).to.deep.equal(headline(monthly, telling('ja', 'year')));
    expect(headline(series(), telling('ja', 'month'))).to.include({ amount: '600〜1,000万円', per: '年収' });
  });
});

describe('A series’ pay from its lowest to its highest bound', () => {
  it('is per the period that is asked for', () => {
    const monthly = series({
      period: 'month',
      bands: [band({ low: 300_000, high: 400_000 }), band({ high: 500_000, low: 400_000 })],
    });
    expect(overall(monthly, 'year')).to.include({ low: 3_600_000, high: 6_000_000 });
    expect(overall(withBands(junior, senior), 'month')).to.include({ low: 500_000, high: 2_500_000 });
  });

  it('keeps the range around the figure of a single band', () => {
    const one = withBands({ low: 3_800_000, high: 12_820_000, figure: 6_870_000 });
    expect(overall(one, 'year')).to.include({ low: 3_800_000, high: 12_820_000, figure: 6_870_000 });
  });

  it('is in the currency of the series', () => {
    expect(amountsOf(officialMean(130_000, { currency: 'USD' }))).to.deep.equal(['$130,000', '$130K']);
  });
});
