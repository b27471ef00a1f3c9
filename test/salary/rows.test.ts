import { expect } from 'chai';
import type { Band, Series } from '../../src/catalogue/schema.js';
import { type RowText, payOf, rowText } from '../../src/salary/rows.js';
import { band, officialMean, series, telling } from './fixture.js';

const range = { low: 6_000_000, high: 10_000_000 };

/** The row of a series' only band. */
function row(one: Series, { bySource = false, told = telling() } = {}): RowText {
  return rowText(one.bands[0]!, one, bySource, told);
}

/** What the reader sees of the pay: the amount, and the range around it if there is one. */
function amountOf({ amount, around }: RowText): string {
  return [amount, around].join('');
}

function withBand(only: Band, rest: Partial<Series> = {}): Series {
  return series({ ...rest, bands: [only] });
}

function open(kind: 'orMore' | 'over'): Series {
  return withBand(band({ low: 15_000_000, high: 30_000_000, open: kind }));
}

describe('The name of a row', () => {
  const rows: [string, Partial<Band>, string, string][] = [
    ['level and years', { level: 'junior', years: { from: 0, to: 3 } }, 'ジュニア（0〜3年）', 'Junior (0–3 years)'],
    ['level and open years', { level: 'senior', years: { from: 7 } }, 'シニア（7年以上）', 'Senior (7+ years)'],
    ['level alone', { level: 'middle' }, 'ミドル', 'Middle'],
    ['years alone', { years: { from: 3, to: 7 } }, '3〜7年', '3–7 years'],
    ['age', { age: { from: 20, to: 24 } }, '20〜24歳', 'aged 20–24'],
    ['open age', { age: { from: 60 } }, '60歳以上', 'aged 60 and over'],
    [
      'a name of its own, instead of level and years',
      { label: { ja: 'リード', en: 'Lead' }, level: 'senior', years: { from: 7 } },
      'リード',
      'Lead',
    ],
  ];
  for (const [what, rest, inJapanese, inEnglish] of rows) {
    it(`comes from ${what}: ${inJapanese}, ${inEnglish}`, () => {
      const names = [telling('ja'), telling('en')].map((told) => {
        const { label, detail } = row(withBand(band(range, rest)), { told });
        return label + detail;
      });
      expect(names).to.deep.equal([inJapanese, inEnglish]);
    });
  }

  it('is never empty, not even where a single series counts everybody', () => {
    expect(row(officialMean(5_785_000)).label).to.not.equal('');
  });
});

describe('The name of a row among several sources', () => {
  const bySource = true;

  it('is the publisher, with statistic and date', () => {
    const { label, detail } = row(officialMean(5_785_000), { bySource });
    expect(label + detail).to.equal('厚生労働省（平均・2025年）');
  });

  it('has the publication where the publisher has several', () => {
    const mean = officialMean(5_785_000);
    const { label } = row({ ...mean, source: { ...mean.source, title: '賃金構造基本統計調査' } }, { bySource });
    expect(label).to.equal('厚生労働省「賃金構造基本統計調査」');
  });

  it('says that the source states no date', () => {
    expect(row(series(), { bySource }).detail).to.equal('（範囲・時期の記載なし）');
    expect(row(series(), { bySource, told: telling('en') }).detail).to.equal(' (range, no date stated)');
  });

  it('tells the bands of one source apart', () => {
    const bands = [band(range, { level: 'junior' }), band(range, { level: 'senior', years: { from: 7 } })];
    const one = series({ bands });
    expect(bands.map((each) => rowText(each, one, bySource, telling()).detail)).to.deep.equal([
      '（ジュニア・範囲・時期の記載なし）',
      '（シニア（7年以上）・範囲・時期の記載なし）',
    ]);
  });
});

describe('The amount of a row', () => {
  it('is the range', () => {
    expect(amountOf(row(withBand(band(range))))).to.equal('600〜1,000万円');
  });

  it('is the mean or median, with the range around it', () => {
    const shown = row(withBand(band({ low: 3_800_000, high: 12_820_000, figure: 6_870_000 })));
    expect(amountOf(shown)).to.equal('687万円（380〜1,282万円）');
  });

  it('is the mean or median alone where there is no range', () => {
    expect(amountOf(row(officialMean(5_785_000)))).to.equal('578.5万円');
  });

  for (const [language, text] of [
    ['ja', 'データなし'],
    ['en', 'No data'],
  ] as const) {
    it(`is ${text} where there is none, and never 0`, () => {
      const shown = row(withBand(band({}, { level: 'junior' })), { told: telling(language) });
      expect(amountOf(shown)).to.equal(text);
      expect(shown.openEnd ?? '').to.equal('');
    });
  }

  it('stays missing when it is shown per month', () => {
    const one = withBand(band({}));
    expect(payOf(one.bands[0]!, one, 'month')).to.deep.equal({
      low: undefined,
      high: undefined,
      open: undefined,
      figure: undefined,
    });
    expect(row(one, { told: telling('ja', 'month') }).amount).to.equal('データなし');
  });

  it('is a twelfth of yearly pay per month', () => {
    const shown = row(withBand(band({ ...range, figure: 7_000_000 })), { told: telling('ja', 'month') });
    expect(amountOf(shown)).to.equal('58.3万円（50〜83.3万円）');
  });

  it('is twelve times monthly pay per year', () => {
    expect(row(withBand(band({ low: 400_000, high: 600_000 }), { period: 'month' })).amount).to.equal('480〜720万円');
  });
});

describe('An open end', () => {
  it('is told in words: 以上, 超, or more, over', () => {
    const amounts = (['orMore', 'over'] as const).flatMap((kind) =>
      [telling('ja'), telling('en')].map((told) => row(open(kind), { told }).amount),
    );
    expect(amounts).to.deep.equal([
      '1,500〜3,000万円以上',
      '¥15M–¥30M or more',
      '1,500〜3,000万円超',
      '¥15M to over ¥30M',
    ]);
  });

  it('is explained: the source does not say how far it goes', () => {
    expect(row(open('orMore')).openEnd).to.equal('3,000万円より上の金額は、出典に示されていません');
    expect(row(open('orMore'), { told: telling('en') }).openEnd).to.equal(
      'The source does not say how far pay goes beyond ¥30M',
    );
  });

  it('stays open per month', () => {
    expect(row(open('orMore'), { told: telling('ja', 'month') }).amount).to.equal('125〜250万円以上');
  });

  it('is not claimed of a closed range', () => {
    expect(row(withBand(band(range))).openEnd ?? '').to.equal('');
  });
});

describe('The note of a row', () => {
  const note = { ja: '創業期', en: 'Founding stage' };

  it('is the band’s own', () => {
    expect(row(withBand(band(range, { note }))).note).to.equal('創業期');
    expect(row(withBand(band(range, { note })), { told: telling('en') }).note).to.equal('Founding stage');
  });

  it('is what was measured, where the series counts everybody', () => {
    expect(row(officialMean(5_785_000)).note).to.equal('実支給');
  });

  it('is the band’s own even then', () => {
    const bands = [band({ figure: 5_785_000 }, { note })];
    expect(row(officialMean(5_785_000, { bands })).note).to.equal('創業期');
  });

  it('is empty where a band of several has none', () => {
    expect(row(series()).note).to.equal('');
  });
});
