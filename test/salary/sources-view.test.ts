import { expect } from 'chai';
import type { Series } from '../../src/catalogue/schema.js';
import { type SourcesView, sourcesView } from '../../src/salary/sources-view.js';
import { band, named, officialMean, role, series, telling, withSource } from './fixture.js';

const official = officialMean(6_098_000);
const told = officialMean(4_550_000, {
  kind: 'self-reported',
  source: { publisher: { ja: 'doda', en: 'doda' }, asOf: '2025', definition: '会員の登録', sampleSize: 2_251 },
});
const postings = series({
  kind: 'job-postings',
  statistic: 'median',
  by: 'all',
  bands: [band({ low: 3_800_000, high: 12_820_000, figure: 6_870_000 })],
  source: { publisher: '求人ボックス', title: '給料ナビ', asOf: '2025', definition: '求人票の記載' },
});

function viewOf(salary: Series[], language: 'ja' | 'en' = 'ja'): SourcesView {
  return sourcesView(role(...salary), telling(language));
}

function publicationsOf({ groups }: SourcesView) {
  return groups.flatMap(({ publications }) => publications);
}

function rowsOf(view: SourcesView) {
  return publicationsOf(view).flatMap(({ rows }) => rows);
}

describe('The title of a role’s sources', () => {
  it('says whose figures they are', () => {
    expect(viewOf([official]).title).to.match(/^テスターの年収/);
    expect(viewOf([official], 'en').title).to.match(/^Tester salary/);
  });

  it('has the abbreviation beside the full name', () => {
    const cto = { ...role(official), name: { ja: '最高技術責任者', en: 'Chief Technology Officer' }, shortName: 'CTO' };
    expect(sourcesView(cto, telling('ja')).title).to.match(/^CTO（最高技術責任者）の年収/);
  });
});

describe('The publications of a role', () => {
  it('stand by their kinds, in the order in which the kinds first appear', () => {
    const { groups } = viewOf([postings, official, { ...postings, statistic: 'mean' }, told]);
    expect(
      groups.map(({ kind, kindName, publications }) => [kind, kindName, ...publications.map((one) => one.publisher)]),
    ).to.deep.equal([
      ['job-postings', '求人票', '求人ボックス「給料ナビ」', '求人ボックス「給料ナビ」'],
      ['official-statistics', '公的統計', '厚生労働省'],
      ['self-reported', '自己申告', 'doda'],
    ]);
  });

  it('are named in the language of the page', () => {
    const [one, other] = publicationsOf(viewOf([official, postings], 'en'));
    expect([one?.publisher, other?.publisher]).to.deep.equal(['Ministry of Labour', '求人ボックス, 給料ナビ']);
  });

  it('say what was calculated, of when, of how many, and what was measured', () => {
    expect(publicationsOf(viewOf([told]))[0]?.facts).to.deep.equal([
      ['値の種類', '平均'],
      ['時期', '2025年'],
      ['件数', '2,251件'],
      ['測ったもの', '会員の登録'],
    ]);
    expect(publicationsOf(viewOf([withSource(official, { sampleSize: 1_000 })], 'en'))[0]?.facts).to.deep.equal([
      ['Statistic', 'mean'],
      ['Time', '2025'],
      ['Sample', 'n = 1,000'],
      ['What was measured', 'Actual pay'],
    ]);
  });

  it('say what their source does not state', () => {
    expect(publicationsOf(viewOf([series()]))[0]?.facts).to.deep.equal([
      ['値の種類', '範囲'],
      ['時期', '時期の記載なし'],
      ['件数', '件数非公開'],
      ['測ったもの', '推定年収'],
    ]);
  });
});

describe('The figures of a role’s publications', () => {
  it('are told with the range around them, and named by what they cover', () => {
    const rows = rowsOf(viewOf([official, postings])).map(({ label, detail, amount, around = '' }) => [
      label + detail,
      amount + around,
    ]);
    expect(rows).to.deep.equal([
      ['全体', '609.8万円'],
      ['全体', '687万円（380〜1,282万円）'],
    ]);
  });

  it('have a row for each band', () => {
    const guide = series({
      bands: [
        band({ low: 6_000_000, high: 10_000_000 }, { level: 'junior', years: { from: 0, to: 3 } }),
        band({}, { level: 'senior' }),
      ],
    });
    expect(rowsOf(viewOf([guide])).map(({ label, detail, amount }) => label + detail + amount)).to.deep.equal([
      'ジュニア（0〜3年）600〜1,000万円',
      'シニアデータなし',
    ]);
  });

  it('say whose they are, but for one that stands for all', () => {
    const bands = [band({ figure: 5_000_000 }), band({ figure: 6_000_000 })];
    const all = publicationsOf(viewOf([official, series(), officialMean(1, { bands }), series({ by: 'all' })]));
    expect(all.map(({ publisher, isNamed }) => [publisher, isNamed])).to.deep.equal([
      ['厚生労働省', false],
      ['厚生労働省', true],
      ['職種ガイド', true],
      ['職種ガイド', false],
    ]);
  });

  it('stand on one axis', () => {
    const view = viewOf([official, postings]);
    expect(view.max).to.be.within(12_820_000, 14_000_000);
    expect(rowsOf(view).map(({ bar }) => [bar.range, bar.figure])).to.deep.equal([
      [undefined, 6_098_000],
      [{ from: 3_800_000, to: 12_820_000 }, 6_870_000],
    ]);
    expect(view.ticks[0]).to.deep.equal([0, '0']);
    expect(view.ticks.length).to.be.within(3, 6);
    expect(view.ticks.at(-1)?.[1]).to.match(/万円$/);
  });

  it('of another currency are told in words only', () => {
    const view = viewOf([official, officialMean(90_000_000, { currency: 'USD' })]);
    expect(rowsOf(view)[1]?.amount).to.equal('$90,000,000');
    expect(rowsOf(view)[1]?.bar).to.deep.equal({ end: 0 });
    expect(view.max).to.equal(viewOf([official]).max);
  });
});

describe('Figures that are stated per month', () => {
  const monthly = series({ period: 'month', bands: [band({ low: 300_000, high: 500_000 })] });

  it('are told per month where all sources state them so', () => {
    const view = viewOf([monthly]);
    expect(view.title).to.match(/^テスターの月収/);
    expect(viewOf([monthly], 'en').title).to.match(/^Tester monthly pay/);
    expect(rowsOf(view)[0]).to.include({ amount: '30〜50万円' });
    expect(rowsOf(view)[0]?.bar.range).to.deep.equal({ from: 300_000, to: 500_000 });
    expect(publicationsOf(view)[0]?.facts[0]).to.deep.equal(['値の種類', '範囲']);
  });

  it('are told per year beside others, and the reader hears that they are twelve times what was stated', () => {
    const view = viewOf([official, monthly]);
    expect(view.title).to.match(/^テスターの年収/);
    expect(rowsOf(view).map(({ amount }) => amount)).to.deep.equal(['609.8万円', '360〜600万円']);
    const [perYear, perMonth] = publicationsOf(view).map(({ facts }) => facts[0]?.[1]);
    expect(perYear).to.equal('平均');
    expect(perMonth).to.include('範囲').and.include('月額×12');
  });
});

describe('Why the figures of a role differ', () => {
  const lower = { ...official, bands: [band({ figure: 5_000_000 })] };
  it('is said with the lowest and the highest of them', () => {
    expect(viewOf([official, told]).sentence).to.match(/^455〜609.8万円/);
    expect(viewOf([official, told], 'en').sentence).to.include('¥4.55M–¥6.098M');
  });

  it('counts a mean or median, not the range around it', () => {
    expect(viewOf([official, postings]).sentence).to.match(/^609.8〜687万円/);
  });

  it('counts the ends of a range that has none', () => {
    expect(viewOf([official, series()]).sentence).to.match(/^600〜1,000万円/);
    expect(viewOf([told, series()]).sentence).to.match(/^455〜1,000万円/);
  });

  it('passes over amounts of another currency', () => {
    const dollars = officialMean(130_000, { currency: 'USD' });
    expect(viewOf([official, dollars, told]).sentence).to.match(/^455〜609.8万円/);
  });

  it('works out no figure between them', () => {
    const amounts = viewOf([official, told, postings]).sentence.match(/[\d,.]+万円|[\d,.]+〜/g);
    expect(amounts).to.deep.equal(['455〜', '687万円']);
  });

  const cases: [string, Series[], RegExp[], RegExp[]][] = [
    [
      'kinds',
      [official, withSource(told, official.source)],
      [/調べ方（公的統計、自己申告）が/],
      [/計算|時期|測った|経験別/],
    ],
    [
      'kinds and statistics',
      [official, withSource(postings, { asOf: '2025' })],
      [/調べ方（公的統計、求人票）/, /平均と中央値/],
      [/時期|経験別/],
    ],
    [
      'kinds and times',
      [official, withSource(told, { asOf: '2024' })],
      [/調べ方（公的統計、自己申告）/, /時期/],
      [/計算|経験別/],
    ],
    ['times', [official, withSource(lower, { asOf: '2024' })], [/のは、時期が/], [/調べ方|計算|測った|経験別/]],
    [
      'no times, where one is not stated',
      [official, withSource(lower, { asOf: undefined })],
      [/開きがあります/],
      [/時期|調べ方|計算|測った|経験別/],
    ],
    [
      'definitions',
      [official, withSource(lower, { definition: '別の定義' })],
      [/のは、測った対象が/],
      [/時期|計算|調べ方|経験別/],
    ],
    ['breakdowns', [official, { ...lower, by: 'experience' }], [/のは、分け方が/], [/時期|計算|調べ方|測った/]],
    [
      'all of them',
      [official, { ...told, by: 'experience' }, withSource(postings, { asOf: '2026-06' })],
      [/調べ方（公的統計、自己申告、求人票）や測った対象や分け方や計算のしかた（平均と中央値）や時期が/],
      [/範囲/],
    ],
  ];
  for (const [what, salary, spoken, unnamed] of cases) {
    it(`names what does differ as a cause, and nothing else: ${what}`, () => {
      const { sentence } = viewOf(salary);
      for (const cause of spoken) expect(sentence).to.match(cause);
      for (const cause of unnamed) expect(sentence).to.not.match(cause);
    });
  }

  it('is not said of figures that do not differ, or cannot be compared', () => {
    expect(viewOf([official, official]).sentence).to.equal('');
    expect(viewOf([official, { ...lower, currency: 'USD' }]).sentence).to.equal('');
    expect(viewOf([official, { ...told, bands: [band({})] }]).sentence).to.equal('');
  });

  it('names each of them once', () => {
    const { sentence } = viewOf([official, told, { ...told, bands: [band({ figure: 4_690_000 })] }, official]);
    expect(sentence.match(/自己申告|公的統計/g)).to.deep.equal(['公的統計', '自己申告']);
  });

  it('is said in English too', () => {
    const { sentence } = viewOf([official, withSource(postings, { asOf: '2026' })], 'en');
    expect(sentence)
      .to.include('official statistics and job postings')
      .and.include('mean and median')
      .and.include('measure different things')
      .and.include('different times')
      .and.not.include('broken down');
    expect(viewOf([official, { ...lower, by: 'experience' }], 'en').sentence).to.include('are broken down differently');
    expect(viewOf([official, told], 'en').sentence).to.not.match(/mean|median|time/);
  });

  it('is not said of a single source, of which the reader hears that there is but one', () => {
    expect(viewOf([official]).sentence).to.equal(telling().words.oneSource);
    expect(viewOf([official, told]).sentence).to.not.include(telling().words.oneSource);
  });
});

describe('The source lines under a role’s publications', () => {
  it('are one for each, in the order of the data', () => {
    const { sources } = viewOf([told, series(), official]);
    expect(sources.map(({ kindName, publisher }) => kindName + publisher)).to.deep.equal([
      '自己申告doda',
      '推定職種ガイドの推定',
      '公的統計厚生労働省',
    ]);
  });

  it('say once what all of them would repeat', () => {
    const salary = [official, told].map((one) => withSource(one, { readAt: '引用' }));
    expect(viewOf(salary).sources.map(({ reading }) => reading ?? '')).to.deep.equal(['', 'いずれも引用。']);
  });
});

describe('The sources of a role without figures', () => {
  for (const [what, none] of [
    ['no series', { slug: 'cpo', name: 'CPO' }],
    ['an empty list of series', named('CPO')],
  ] as const) {
    it(`are none, and the reader hears so (${what})`, () => {
      const view = sourcesView(none, telling());
      expect(view.noPay).to.deep.equal({ heading: 'データなし', text: telling().words.noPay });
      expect([view.groups, view.ticks, view.sources]).to.deep.equal([[], [], []]);
      expect(view.title).to.match(/^CPOの年収/);
    });
  }

  it('are told apart from those of a role with figures', () => {
    expect(viewOf([official]).noPay).to.equal(undefined);
  });
});
