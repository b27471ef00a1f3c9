import { expect } from 'chai';
import type { Level, Role } from '../../src/catalogue/schema.js';
import { differences } from '../../src/salary/differences.js';
import { type Amounts, band, byLevel, named, officialMean, series, telling } from './fixture.js';

const levels: readonly Level[] = ['junior', 'middle', 'senior'];

/** A role with an estimate for juniors. */
function juniors(name: string, amounts: Amounts): Role {
  return named(name, byLevel({ junior: amounts }));
}

function inJapanese(...roles: Role[]): string[] {
  return differences(roles, levels, telling('ja'));
}

function inEnglish(...roles: Role[]): string[] {
  return differences(roles, levels, telling('en'));
}

const cto = juniors('CTO', { low: 6_000_000, high: 10_000_000 });
const em = juniors('EM', { low: 5_000_000, high: 8_500_000 });

const ctoAndEm = [
  'ジュニアの下限は、CTOがEMより100万円高い（600万円と500万円）。' +
    'ジュニアの上限は、CTOがEMより150万円高い（1,000万円と850万円）。',
];

const notCompared = '差を出しているのは、経験年数別の下限と上限がある、同じ種類の数字どうしだけです。';
const notComparedInEnglish = 'Only ranges by years of experience are compared, and only those of the same kind.';

describe('How the pay of two roles differs', () => {
  it('is told from bottom to bottom and from top to top', () => {
    expect(inJapanese(cto, em)).to.deep.equal(ctoAndEm);
    expect(inEnglish(cto, em)).to.deep.equal([
      'Junior pay starts ¥1M higher for CTO than for EM (¥6M and ¥5M). ' +
        'Junior pay ends ¥1.5M higher for CTO than for EM (¥10M and ¥8.5M).',
    ]);
  });

  it('does not depend on their order', () => {
    expect(inJapanese(em, cto)).to.deep.equal(ctoAndEm);
  });

  it('is told of each end by itself', () => {
    const wide = juniors('SIer', { low: 4_000_000, high: 20_000_000 });
    expect(inJapanese(cto, wide)).to.deep.equal([
      'ジュニアの下限は、CTOがSIerより200万円高い（600万円と400万円）。' +
        'ジュニアの上限は、SIerがCTOより1,000万円高い（2,000万円と1,000万円）。',
    ]);
  });

  it('is that there is no difference where the bounds are equal', () => {
    const other = juniors('EM', { low: 6_000_000, high: 10_000_000 });
    expect(inJapanese(cto, other)).to.deep.equal([
      'ジュニアの下限は同じです（600万円）。ジュニアの上限は同じです（1,000万円）。',
    ]);
    expect(inEnglish(cto, other)).to.deep.equal([
      'Junior pay starts at the same amount (¥6M). Junior pay ends at the same amount (¥10M).',
    ]);
  });

  it('says of one end that it is the same, of the other that it is not', () => {
    expect(inJapanese(cto, juniors('EM', { low: 6_000_000, high: 9_000_000 }))).to.deep.equal([
      'ジュニアの下限は同じです（600万円）。ジュニアの上限は、CTOがEMより100万円高い（1,000万円と900万円）。',
    ]);
  });

  it('names them by their short names, in the language of the page', () => {
    const one = { ...cto, name: { ja: '最高技術責任者', en: 'Chief Technology Officer' }, shortName: 'Tech' };
    const other = { ...em, name: { ja: '課長', en: 'Manager' } };
    expect(inJapanese(one, other)[0]).to.include('Techが課長より');
    expect(inEnglish(one, other)[0]).to.include('for Tech than for Manager');
  });

  it('is told per the period that is shown', () => {
    const one = juniors('CTO', { low: 7_200_000, high: 12_000_000 });
    const other = juniors('EM', { low: 6_000_000, high: 9_600_000 });
    expect(differences([one, other], levels, telling('ja', 'month'))).to.deep.equal([
      'ジュニアの下限は、CTOがEMより10万円高い（60万円と50万円）。' +
        'ジュニアの上限は、CTOがEMより20万円高い（100万円と80万円）。',
    ]);
  });

  it('is told in their currency', () => {
    const [one, other] = [150_000, 120_000].map((high) =>
      byLevel({ junior: { low: 90_000, high } }, { currency: 'USD' }),
    );
    expect(inEnglish(named('A', one!), named('B', other!))).to.deep.equal([
      'Junior pay starts at the same amount ($90K). Junior pay ends $30K higher for A than for B ($150K and $120K).',
    ]);
  });
});

describe('Nothing between the bounds is compared', () => {
  it('not the figures in the ranges', () => {
    const bounds = { low: 6_000_000, high: 10_000_000 };
    const told = inJapanese(
      juniors('CTO', { ...bounds, figure: 9_000_000 }),
      juniors('EM', { ...bounds, figure: 7_000_000 }),
    );
    expect(told).to.deep.equal(['ジュニアの下限は同じです（600万円）。ジュニアの上限は同じです（1,000万円）。']);
  });

  it('no amount is told but bounds and what lies between two of them', () => {
    const amounts = inJapanese(cto, em).flatMap((text) => text.match(/[\d,.]+万円/g) ?? []);
    expect(amounts).to.deep.equal(['100万円', '600万円', '500万円', '150万円', '1,000万円', '850万円']);
  });

  for (const statistic of ['mean', 'median'] as const) {
    it(`no ${statistic}, not even by experience`, () => {
      const [one, other] = [7_000_000, 9_000_000].map((figure) => byLevel({ junior: { figure } }, { statistic }));
      expect(inJapanese(named('A', one!), named('B', other!))).to.deep.equal([notCompared]);
    });
  }

  it('no ranges that are not by experience', () => {
    for (const by of ['age', 'all'] as const) {
      const [one, other] = [6_000_000, 7_000_000].map((low) => byLevel({ junior: { low, high: 9_000_000 } }, { by }));
      expect(inJapanese(named('A', one!), named('B', other!)), by).to.deep.equal([notCompared]);
    }
  });
});

describe('A top that is not the end', () => {
  const bottoms = 'ジュニアの下限は、CTOがEMより100万円高い（600万円と500万円）。';
  const tops: [string, Amounts][] = [
    ['at least', { low: 5_000_000, high: 10_000_000, open: 'orMore' }],
    ['more than', { low: 5_000_000, high: 10_000_000, open: 'over' }],
    ['unknown', { low: 5_000_000 }],
  ];
  for (const [what, amounts] of tops) {
    it(`is not compared, and the reader hears why (${what})`, () => {
      const [told, ...others] = inJapanese(cto, juniors('EM', amounts));
      expect(others).to.deep.equal([]);
      expect(told).to.include(bottoms).and.not.include('1,000万円');
      expect(told?.slice(bottoms.length)).to.match(/^ジュニアの上限は、.*比べられません。$/);
      expect(inEnglish(cto, juniors('EM', amounts))[0]).to.match(
        /^Junior pay starts .* The tops of junior pay cannot be compared: /,
      );
    });
  }

  it('is not compared with another one either, nor said to be the same', () => {
    const open: Amounts = { low: 6_000_000, high: 10_000_000, open: 'orMore' };
    const [told] = inEnglish(juniors('CTO', open), juniors('EM', open));
    expect(told).to.include('starts at the same amount').and.not.include('ends');
  });

  it('keeps the closed ones from being compared too', () => {
    const open = juniors('HoE', { low: 5_000_000, high: 9_000_000, open: 'orMore' });
    expect(inEnglish(cto, em, open)[0])
      .to.include('cannot be compared')
      .and.not.include('ends');
  });
});

describe('A bottom that is not known', () => {
  it('is passed over; the tops are compared', () => {
    expect(inJapanese(cto, juniors('EM', { high: 9_000_000 }))).to.deep.equal([
      'ジュニアの上限は、CTOがEMより100万円高い（1,000万円と900万円）。',
    ]);
  });

  it('leaves the others to be compared', () => {
    const [told] = inJapanese(cto, em, juniors('HoE', { high: 9_000_000 }));
    expect(told).to.match(/^ジュニアの下限は、CTOがEMより100万円高い（600万円と500万円）。/);
  });
});

describe('Figures of different kinds', () => {
  const postings = named('EM', byLevel({ junior: { low: 5_000_000, high: 8_500_000 } }, { kind: 'job-postings' }));

  it('are not compared, and the reader hears so', () => {
    expect(inJapanese(cto, postings)).to.deep.equal([notCompared]);
    expect(inEnglish(cto, postings)).to.deep.equal([notComparedInEnglish]);
  });

  it('do not keep those of one kind from being compared', () => {
    expect(inJapanese(cto, em, { ...postings, name: 'HoE' })).to.deep.equal([...ctoAndEm, notCompared]);
    expect(inJapanese({ ...postings, name: 'HoE' }, cto, em)).to.deep.equal([...ctoAndEm, notCompared]);
  });

  it('are compared kind by kind where each has several roles', () => {
    const both = (name: string, low: number) =>
      named(
        name,
        byLevel({ junior: { low, high: 10_000_000 } }),
        byLevel({ junior: { low: low - 2_000_000, high: 8_000_000 } }, { kind: 'job-postings' }),
      );
    const told = inJapanese(both('A', 6_000_000), both('B', 5_000_000));
    expect(told).to.have.length(2);
    expect(told[0]).to.include('AがBより100万円高い（600万円と500万円）').and.include('上限は同じです（1,000万円）');
    expect(told[1]).to.include('AがBより100万円高い（400万円と300万円）').and.include('上限は同じです（800万円）');
  });

  it('are not spoken of where all are of one kind', () => {
    expect(inEnglish(cto, em).join()).to.not.include('kind');
  });
});

describe('Spans of years', () => {
  type Years = { from: number; to?: number };

  /** A role with an estimate for juniors of these years. */
  function inYears(name: string, low: number, years: Years): Role {
    return named(name, series({ bands: [band({ low, high: 9_000_000 }, { level: 'junior', years })] }));
  }

  const three = inYears('A', 6_000_000, { from: 0, to: 3 });
  const aAndB = 'ジュニアの下限は、AがBより100万円高い（600万円と500万円）。ジュニアの上限は同じです（900万円）。';

  it('are compared where they are equal', () => {
    expect(inJapanese(three, inYears('B', 5_000_000, { from: 0, to: 3 }))).to.deep.equal([aAndB]);
    const open = inYears('A', 6_000_000, { from: 0 });
    expect(inJapanese(open, inYears('B', 5_000_000, { from: 0 }))).to.deep.equal([aAndB]);
  });

  const others: [string, Role][] = [
    ['another end', inYears('B', 5_000_000, { from: 0, to: 2 })],
    ['another start', inYears('B', 5_000_000, { from: 1, to: 3 })],
    ['no end', inYears('B', 5_000_000, { from: 0 })],
    ['none named', juniors('B', { low: 5_000_000, high: 9_000_000 })],
  ];
  for (const [what, other] of others) {
    it(`are not compared with others, though the level is the same (${what})`, () => {
      expect(inJapanese(three, other)).to.deep.equal([notCompared]);
    });
  }

  it('that are equal are compared beside others', () => {
    const two = inYears('C', 4_000_000, { from: 0, to: 2 });
    const told = inJapanese(two, three, inYears('B', 5_000_000, { from: 0, to: 3 }));
    expect(told).to.deep.equal([aAndB, notCompared]);
  });

  it('leave nobody out who is compared at another level', () => {
    const [one, other] = [2, 3].map((to) =>
      series({
        bands: [
          band({ low: 4_000_000, high: 6_000_000 }, { level: 'junior', years: { from: 0, to } }),
          band({ low: to * 3_000_000, high: 20_000_000 }, { level: 'senior', years: { from: 7 } }),
        ],
      }),
    );
    expect(inJapanese(named('A', one!), named('B', other!))).to.deep.equal([
      'シニアの下限は、BがAより300万円高い（900万円と600万円）。シニアの上限は同じです（2,000万円）。',
    ]);
  });
});

describe('That not all figures are compared', () => {
  const mean = named('PM', officialMean(8_890_000));
  const cpo = named('CPO');

  it('is said last where the pay of a role is left out', () => {
    expect(inJapanese(mean, cto, em)).to.deep.equal([...ctoAndEm, notCompared]);
    expect(inEnglish(mean, cto)).to.deep.equal([notComparedInEnglish]);
  });

  it('is not said where none is, nor of a role without pay', () => {
    expect(inJapanese(cto, em)).to.deep.equal(ctoAndEm);
    expect(inJapanese(cto, cpo, em)).to.deep.equal(ctoAndEm);
  });

  it('is not said where fewer than two roles have pay', () => {
    expect(inJapanese(mean)).to.deep.equal([]);
    expect(inJapanese(mean, cpo)).to.deep.equal([]);
    expect(inJapanese(mean, cpo, cto)).to.deep.equal([notCompared]);
  });

  it('is not said of a role of which but one of the figures is compared', () => {
    const both = { ...cto, salary: [...(cto.salary ?? []), officialMean(8_890_000)] };
    expect(inJapanese(both, em)).to.deep.equal(ctoAndEm);
  });
});

describe('Amounts of different currencies', () => {
  const dollars = named('HoE', byLevel({ junior: { low: 90_000, high: 150_000 } }, { currency: 'USD' }));

  it('are not compared', () => {
    expect(inJapanese(cto, dollars)).to.deep.equal([notCompared]);
  });

  it('do not keep those of one currency from being compared', () => {
    expect(inJapanese(cto, dollars, em)).to.deep.equal([...ctoAndEm, notCompared]);
  });
});

describe('A role that cannot be compared as one', () => {
  it('is left out where it has two figures of a kind at a level', () => {
    const twice = named('A', byLevel({ junior: { low: 9_000_000 } }), byLevel({ junior: { low: 3_000_000 } }));
    expect(inJapanese(twice, em)).to.deep.equal([notCompared]);
    expect(inJapanese(twice, cto, em)).to.deep.equal([...ctoAndEm, notCompared]);
  });

  it('is compared with another of the same name', () => {
    const [one, other] = [juniors('PM', { low: 6_000_000 }), juniors('PM', { low: 5_000_000 })];
    expect(inJapanese(one, other)[0]).to.include('PMがPMより100万円高い');
  });

  it('shares its place with another of the same pay', () => {
    const lead = juniors('TL', { low: 6_000_000, high: 10_000_000 });
    expect(inJapanese(cto, em, lead)[0]).to.include('最も高いCTOとTLが最も低いEMより100万円高い');
  });
});

describe('The levels at which pay is compared', () => {
  const one = named(
    'CTO',
    byLevel({
      junior: { low: 6_000_000, high: 10_000_000 },
      middle: { low: 10_000_000, high: 18_000_000 },
      senior: { low: 15_000_000, high: 30_000_000 },
    }),
  );
  const other = named(
    'EM',
    byLevel({ junior: { low: 5_000_000, high: 9_000_000 }, senior: { low: 12_000_000, high: 20_000_000 } }),
  );

  it('are those that both roles have, one after the other', () => {
    expect(inJapanese(one, other)).to.deep.equal([
      'ジュニアの下限は、CTOがEMより100万円高い（600万円と500万円）。' +
        'ジュニアの上限は、CTOがEMより100万円高い（1,000万円と900万円）。',
      'シニアの下限は、CTOがEMより300万円高い（1,500万円と1,200万円）。' +
        'シニアの上限は、CTOがEMより1,000万円高い（3,000万円と2,000万円）。',
    ]);
  });

  it('are no others than are asked for', () => {
    expect(differences([one, other], ['senior'], telling('en'))).to.deep.equal([
      'Senior pay starts ¥3M higher for CTO than for EM (¥15M and ¥12M). ' +
        'Senior pay ends ¥10M higher for CTO than for EM (¥30M and ¥20M).',
    ]);
    expect(differences([one, other], ['middle'], telling('en'))).to.deep.equal([notComparedInEnglish]);
  });

  it('are named in the data: bands without a level are not compared', () => {
    const unnamed = (name: string, low: number) =>
      named(name, series({ bands: [band({ low, high: 9_000_000 }, { years: { from: 0, to: 3 } })] }));
    expect(inJapanese(unnamed('A', 6_000_000), unnamed('B', 5_000_000))).to.deep.equal([notCompared]);
  });
});

describe('How the pay of more than two roles differs', () => {
  const [a, b, c] = [
    juniors('A', { low: 6_000_000, high: 10_000_000 }),
    juniors('B', { low: 5_000_000, high: 12_000_000 }),
    juniors('C', { low: 4_000_000, high: 11_000_000 }),
  ];

  it('is told of the highest and the lowest, and says that they are', () => {
    expect(inJapanese(a, b, c)).to.deep.equal([
      'ジュニアの下限は、最も高いAが最も低いCより200万円高い（600万円と400万円）。' +
        'ジュニアの上限は、最も高いBが最も低いAより200万円高い（1,200万円と1,000万円）。',
    ]);
    expect(inEnglish(c, a, b)).to.deep.equal([
      'Junior pay starts ¥2M higher for A, the highest, than for C, the lowest (¥6M and ¥4M). ' +
        'Junior pay ends ¥2M higher for B, the highest, than for A, the lowest (¥12M and ¥10M).',
    ]);
  });

  it('names all who share the highest or the lowest', () => {
    const [d, e] = [
      juniors('D', { low: 6_000_000, high: 10_000_000 }),
      juniors('E', { low: 4_000_000, high: 11_000_000 }),
    ];
    expect(inEnglish(a, b, c, d, e)[0])
      .to.include('¥2M higher for A and D, the highest, than for C and E, the lowest (¥6M and ¥4M)')
      .and.include('¥2M higher for B, the highest, than for A and D, the lowest (¥12M and ¥10M)');
  });

  it('is that there is no difference only where all are equal', () => {
    const same = ['A', 'B', 'C'].map((name) => juniors(name, { low: 6_000_000, high: 10_000_000 }));
    expect(inJapanese(...same)).to.deep.equal([
      'ジュニアの下限は同じです（600万円）。ジュニアの上限は同じです（1,000万円）。',
    ]);
    expect(inJapanese(...same, em)[0]).to.not.include('同じ');
  });

  it('counts only those that have a figure at the level', () => {
    const seniors = named('C', byLevel({ senior: { low: 15_000_000, high: 30_000_000 } }));
    expect(inJapanese(cto, em, seniors)).to.deep.equal([...ctoAndEm, notCompared]);
  });
});

describe('A role without figures', () => {
  const without: [string, Role][] = [
    ['no series', { slug: 'cpo', name: 'CPO' }],
    ['an empty list of series', named('CPO')],
  ];
  for (const [what, cpo] of without) {
    it(`is passed over (${what})`, () => {
      expect(inJapanese(cpo, cto, em)).to.deep.equal(ctoAndEm);
      expect(inJapanese(cpo, cto)).to.deep.equal([]);
      expect(inJapanese(cpo, { ...cpo, name: 'CXO' })).to.deep.equal([]);
    });
  }

  it('leaves nothing to compare where it is the only other one, nor does an empty list', () => {
    expect(inJapanese(cto)).to.deep.equal([]);
    expect(inJapanese()).to.deep.equal([]);
  });
});
