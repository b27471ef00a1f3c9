import { expect } from 'chai';
import type { Benchmark, Role, Series } from '../../src/catalogue/schema.js';
import { salaryView } from '../../src/salary/salary-view.js';
import { band, barsOf, benchmark, officialMean, role, series, telling, viewOf } from './fixture.js';

const estimate = series();
const postings = series({
  kind: 'job-postings',
  statistic: 'median',
  by: 'all',
  bands: [band({ low: 3_800_000, high: 12_820_000, figure: 6_870_000 })],
  source: { publisher: '求人ボックス', asOf: '2026-06', definition: '求人票' },
});
const dollars = officialMean(130_000, { currency: 'USD' });

function rowsOf(salary: Series[]) {
  return viewOf(salary).groups.map(({ kindName, rows }) => [
    kindName,
    ...rows.map(({ label, detail, amount, around }) => [label, detail, amount, around].join('')),
  ]);
}

describe('The view of one series', () => {
  it('has the title and says by what and per what', () => {
    expect(viewOf([estimate])).to.include({
      title: 'テスターの年収',
      subtitle: '経験年数別・年収：600万円から1,000万円まで',
    });
    expect(viewOf([estimate], telling('en'))).to.include({
      title: 'Tester salary',
      subtitle: 'by years of experience, yearly pay: from ¥6M to ¥10M',
    });
  });

  it('has the abbreviation beside the full name', () => {
    const cto = { ...role(estimate), name: { ja: '最高技術責任者', en: 'Chief Technology Officer' }, shortName: 'CTO' };
    expect(salaryView(cto, undefined, telling('ja')).title).to.equal('CTO（最高技術責任者）の年収');
    expect(salaryView(cto, undefined, telling('en')).title).to.equal('Chief Technology Officer (CTO) salary');
  });

  it('does not repeat a short name that is only another wording', () => {
    const worded = { ...role(estimate), shortName: { ja: 'テスト係', en: 'QA' } };
    expect(salaryView(worded, undefined, telling()).title).to.equal('テスターの年収');
    expect(salaryView({ ...worded, shortName: 'テスター' }, undefined, telling()).title).to.equal('テスターの年収');
  });

  it('keeps markup in a name as text', () => {
    const marked = { ...role(estimate), name: '<img src=x onerror=alert(1)>' };
    expect(salaryView(marked, undefined, telling()).title).to.equal('<img src=x onerror=alert(1)>の年収');
  });

  it('has a row per band, in the order of the data, under its kind', () => {
    const bands = [
      band({ low: 6_000_000, high: 10_000_000 }, { level: 'junior', years: { from: 0, to: 3 } }),
      band({}, { level: 'middle', years: { from: 3, to: 7 } }),
      band({ low: 15_000_000, high: 30_000_000, open: 'orMore' }, { level: 'senior', years: { from: 7 } }),
    ];
    expect(rowsOf([series({ bands })])).to.deep.equal([
      [
        '推定',
        'ジュニア（0〜3年）600〜1,000万円',
        'ミドル（3〜7年）データなし',
        'シニア（7年以上）1,500〜3,000万円以上',
      ],
    ]);
  });

  it('draws nothing for a missing figure', () => {
    expect(barsOf(viewOf([series({ bands: [band({}, { level: 'junior' })] })]))[0]).to.include({
      range: undefined,
      figure: undefined,
      end: 0,
    });
  });

  it('says what statistic a figure is', () => {
    expect(JSON.stringify(viewOf([officialMean(5_785_000)]))).to.include('平均');
    const byAge = officialMean(1, { by: 'age', bands: [band({ figure: 4_847_000 }, { age: { from: 25, to: 29 } })] });
    expect(JSON.stringify(viewOf([byAge]))).to.include('平均');
  });

  it('heads its columns for what the rows are', () => {
    const byAge = officialMean(1, { by: 'age', bands: [band({ figure: 4_847_000 }, { age: { from: 25, to: 29 } })] });
    expect(viewOf([estimate]).columns.label).to.equal('経験');
    expect(viewOf([byAge]).columns.label).to.not.equal('経験');
  });
});

describe('The view per month', () => {
  const perMonth = telling('ja', 'month');

  it('says that it is a twelfth of the year', () => {
    expect(viewOf([estimate], perMonth).subtitle).to.include('年収÷12');
    expect(viewOf([estimate], telling('en', 'month')).subtitle).to.include('yearly pay ÷ 12');
  });

  it('says it of several sources too', () => {
    expect(viewOf([estimate, postings], perMonth).subtitle).to.include('年収÷12');
  });

  it('does not say it of pay that the source states per month', () => {
    const monthly = series({ period: 'month' });
    expect(viewOf([monthly], perMonth).subtitle).to.match(/^経験年数別・月額：/);
    expect(viewOf([monthly]).subtitle).to.match(/^経験年数別・年あたり（月額×12）：/);
  });

  it('does not head monthly amounts with 年収', () => {
    expect(viewOf([estimate]).columns.pay).to.equal('年収');
    expect(viewOf([estimate], perMonth).columns.pay).to.not.equal('年収');
  });

  it('has rows, bars, axis and the line to compare with per month', () => {
    const view = viewOf([estimate], perMonth, benchmark(officialMean(6_000_000)));
    expect(view.groups[0]?.rows[0]?.amount).to.equal('50〜83.3万円');
    expect(barsOf(view)[0]?.range).to.deep.equal({ from: 500_000, to: 833_000 });
    expect(view.max).to.be.within(833_000, 1_000_000);
    expect(view.lines?.[0]).to.include({ amount: '50万円', value: 500_000 });
  });
});

describe('The view of several series', () => {
  it('groups rows by kind, and never mixes kinds', () => {
    const twice = [estimate, postings, officialMean(8_890_000), { ...postings, statistic: 'mean' as const }];
    expect(rowsOf(twice)).to.deep.equal([
      ['推定', '職種ガイド（範囲・時期の記載なし）600〜1,000万円'],
      [
        '求人票',
        '求人ボックス（中央値・2026年6月）687万円（380〜1,282万円）',
        '求人ボックス（平均・2026年6月）687万円（380〜1,282万円）',
      ],
      ['公的統計', '厚生労働省（平均・2025年）889万円'],
    ]);
  });

  it('says that each source counted different people', () => {
    expect(viewOf([estimate, postings]).subtitle).to.match(/^年収・出典ごとに調べた対象が違います：/);
    expect(viewOf([estimate, postings], telling('en')).subtitle).to.include('each source counted different people');
  });

  it('heads the columns 出典 and 対象', () => {
    const { groups, columns } = viewOf([estimate, postings]);
    expect(groups.map(({ bySource }) => bySource)).to.deep.equal([true, true]);
    expect(columns).to.include({ label: '出典', note: '対象' });
  });

  it('has a source line for each', () => {
    const { sources } = viewOf([estimate, postings, officialMean(8_890_000)]);
    expect(sources.map(({ publisher }) => publisher)).to.deep.equal(['職種ガイドの推定', '求人ボックス', '厚生労働省']);
  });

  it('has them all on one axis', () => {
    expect(viewOf([estimate, postings]).max).to.be.within(12_820_000, 15_000_000);
  });
});

describe('Another currency', () => {
  it('is told in words, and has no bar', () => {
    const view = viewOf([estimate, dollars]);
    expect(view.groups[1]?.rows[0]?.amount).to.equal('$130,000');
    expect(barsOf(view)[1]).to.deep.equal({ end: 0 });
  });

  it('does not stretch the axis', () => {
    const won = officialMean(90_000_000, { currency: 'KRW' });
    expect(viewOf([estimate, won]).max).to.equal(viewOf([estimate]).max);
  });

  it('has an axis of its own where it is the first', () => {
    const { ticks, max } = viewOf([dollars]);
    expect(ticks.slice(1).map(([, label]) => label[0]))
      .to.include('$')
      .and.not.include('¥');
    expect(max).to.be.within(130_000, 150_000);
  });
});

describe('The ticks of the view', () => {
  it('are few and start at 0, with the unit at the last', () => {
    const { ticks, max } = viewOf([estimate]);
    expect(ticks.length).to.be.within(3, 8);
    expect(ticks[0]).to.deep.equal([0, '0']);
    expect(ticks.at(-1)).to.deep.equal([10_000_000, '1,000万円']);
    expect(max).to.be.at.least(10_000_000);
    for (const [value, label] of ticks.slice(0, -1)) {
      expect(Number(label.replaceAll(',', '')) * 10_000).to.equal(value);
    }
  });

  it('do not leave the unit to a last tick that has another', () => {
    const { ticks } = viewOf([series({ bands: [band({ low: 50_000_000, high: 150_000_000 })] })]);
    const labels = ticks.map(([, label]) => label);
    expect(labels.at(-1)).to.include('億');
    expect(labels).to.not.include('5,000');
  });
});

describe('A role without figures', () => {
  const without: [string, Role][] = [
    ['no series', { slug: 'cpo', name: 'CPO' }],
    ['an empty list of series', { slug: 'cpo', name: 'CPO', salary: [] }],
  ];
  for (const [what, none] of without) {
    it(`says データなし where it has ${what}, and shows no row, tick or line`, () => {
      const view = salaryView(none, benchmark(officialMean(5_785_000)), telling());
      expect(view.noPay?.heading).to.equal('データなし');
      expect(view.groups).to.deep.equal([]);
      expect(view.ticks).to.deep.equal([]);
      expect(view.lines).to.equal(undefined);
    });
  }

  it('is told apart from one whose figures are there', () => {
    expect(viewOf([estimate]).noPay).to.equal(undefined);
  });
});

describe('The line to compare with', () => {
  const occupation = benchmark(
    officialMean(1, { by: 'age', bands: [band({ figure: 3_630_000 }, { age: { from: 20, to: 24 } })] }),
    officialMean(5_785_000),
  );

  it('names the occupation, the statistic, the kind and the year, and is the figure of everybody', () => {
    expect(viewOf([estimate], telling(), occupation).lines).to.deep.equal([
      {
        part: 'benchmark',
        label: 'ソフトウェア作成者の平均（公的統計・2025年）',
        amount: '578.5万円',
        value: 5_785_000,
      },
    ]);
    expect(viewOf([estimate], telling('en'), occupation).lines?.[0]).to.include({
      label: 'Software developers: mean (Official statistics, 2025)',
      amount: '¥5.785M',
    });
  });

  it('says so where its source states no date', () => {
    const { asOf: _asOf, ...source } = officialMean(1).source;
    const undated = benchmark(officialMean(5_785_000, { source }));
    expect(viewOf([estimate], telling(), undated).lines?.[0]?.label).to.include('時期の記載なし');
  });

  it('has a source line of its own, after those of the figures', () => {
    expect(viewOf([estimate], telling(), occupation).sources.map(({ heading }) => heading)).to.deep.equal([
      '出典：',
      '破線：',
    ]);
  });

  it('stretches the axis where it lies above all figures', () => {
    expect(viewOf([estimate], telling(), benchmark(officialMean(20_000_000))).max).to.be.at.least(20_000_000);
  });

  for (const [what, compared] of [
    ['is of another currency', benchmark(dollars)],
    ['has no figure of everybody', benchmark(officialMean(1, { by: 'age', bands: [band({ figure: 3_630_000 })] }))],
    ['has no figure at all', benchmark(officialMean(1, { bands: [band({})] }))],
  ] as const) {
    it(`is not drawn, nor its source named, where the occupation ${what}`, () => {
      const view = viewOf([estimate], telling(), compared);
      expect(view.lines).to.equal(undefined);
      expect(view.sources).to.have.length(1);
    });
  }
});

describe('The line at the pay that the reader typed', () => {
  const asked = (amount: number, told = telling(), compared?: Benchmark) =>
    salaryView(role(estimate), compared, told, { amount, currency: 'JPY' });
  const middle = 8_500_000;

  it('lies at that pay, and is called what it is', () => {
    expect(asked(middle).lines).to.deep.equal([
      { part: 'position', label: '入力した年収', amount: '850万円', value: middle },
    ]);
    expect(asked(middle, telling('en')).lines?.[0]).to.include({ label: 'The pay you entered', amount: '¥8.5M' });
  });

  it('is a twelfth per month, and says so', () => {
    const [line] = asked(6_000_000, telling('ja', 'month')).lines!;
    expect(line).to.include({ label: '入力した年収÷12', amount: '50万円', value: 500_000 });
    expect(asked(middle, telling('en', 'month')).lines?.[0]?.label).to.include('÷ 12');
  });

  it('stands after the line to compare with', () => {
    const { lines } = asked(middle, telling(), benchmark(officialMean(5_785_000)));
    expect(lines?.map(({ part, value }) => [part, value])).to.deep.equal([
      ['benchmark', 5_785_000],
      ['position', middle],
    ]);
  });

  it('does not change the axis where it finds a place on it', () => {
    const { max, ticks } = viewOf([estimate]);
    expect(asked(middle)).to.deep.include({ max, ticks });
  });

  it('stretches the axis up to twice the highest figure', () => {
    const { max, lines } = asked(20_000_000);
    expect(max).to.be.above(20_000_000);
    expect(lines?.[0]).to.include({ label: '入力した年収', value: 20_000_000 });
  });

  it('is only said beyond that, and leaves the axis as it is', () => {
    for (const [told, label, amount] of [
      [telling('ja'), '入力した年収（図の右端より先）', '2,000.1万円'],
      [telling('en'), 'The pay you entered (beyond the right edge)', '¥20.001M'],
    ] as const) {
      const view = asked(20_001_000, told);
      expect(view.lines).to.deep.equal([{ part: 'position', label, amount, value: undefined }]);
      expect(view.max).to.equal(viewOf([estimate]).max);
    }
  });

  it('counts the line to compare with as a figure', () => {
    const compared = benchmark(officialMean(20_000_000));
    expect(asked(40_000_000, telling(), compared).lines?.[1]).to.include({ value: 40_000_000 });
  });

  it('is not there where the reader asked for none', () => {
    expect(viewOf([estimate]).lines).to.equal(undefined);
    expect(viewOf([estimate]).position).to.equal(undefined);
  });

  it('is not there where the role has no figures', () => {
    const { lines, groups } = salaryView(role(), undefined, telling(), { amount: middle, currency: 'JPY' });
    expect([lines, groups]).to.deep.equal([undefined, []]);
  });
});

describe('A row where the reader asked', () => {
  const rows = (salary: Series[], amount?: number) =>
    salaryView(
      role(...salary),
      undefined,
      telling(),
      amount === undefined ? undefined : { amount, currency: 'JPY' },
    ).groups.flatMap((group) => group.rows);

  it('says where the pay lies in its range', () => {
    expect(rows([estimate], 8_500_000)[0]?.place).to.equal('範囲の真ん中');
    expect(rows([postings, estimate], 13_000_000).map(({ place }) => place)).to.deep.equal([
      '範囲より上',
      '範囲より上',
    ]);
  });

  it('says nothing where it states no range, or one in another currency', () => {
    expect(rows([officialMean(6_098_000), dollars], 8_500_000).map(({ place = '' }) => place)).to.deep.equal(['', '']);
  });

  it('is otherwise the same', () => {
    const [plain] = rows([estimate]);
    expect(rows([estimate], 8_500_000)[0]).to.deep.equal({ ...plain, place: '範囲の真ん中' });
    expect(plain?.place).to.equal(undefined);
  });
});
