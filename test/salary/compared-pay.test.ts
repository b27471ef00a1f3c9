import { expect } from 'chai';
import type { Level, Role } from '../../src/catalogue/schema.js';
import { type ComparedPay, type PayEntry, type Sort, comparedPay, sortedByPay } from '../../src/salary/compared-pay.js';
import { band, byLevel, named, officialMean, series, telling, withSource } from './fixture.js';

const cto = named(
  'CTO',
  byLevel({
    junior: { low: 6_000_000, high: 10_000_000 },
    senior: { low: 15_000_000, high: 30_000_000, open: 'orMore' },
  }),
);
const em = named('EM', byLevel({ junior: { low: 5_000_000, high: 8_000_000 } }));
const manager = named(
  'PM',
  officialMean(8_890_000),
  series({ kind: 'job-postings', statistic: 'median', by: 'all', bands: [band({ figure: 6_870_000 })] }),
);
const nobody: Role = { slug: 'cpo', name: 'CPO' };

function entry(role: Role): PayEntry {
  return { name: String(role.name), role };
}

function compared(roles: Role[], level: Level | 'all' = 'all', told = telling()): ComparedPay {
  return comparedPay(roles.map(entry), level, told);
}

/** Each group as the reader reads it: whose, of what kind, and the rows. */
function groupsOf({ groups }: ComparedPay): string[][] {
  return groups.map(({ name = '', kindName, rows }) => [
    name,
    kindName,
    ...rows.map(({ label, detail, amount }) => label + detail + amount),
  ]);
}

describe('The pay of several roles', () => {
  it('stands in groups of each role, in the order in which they are given', () => {
    expect(groupsOf(compared([cto, em]))).to.deep.equal([
      ['CTO', '推定', 'ジュニア600〜1,000万円', 'シニア1,500〜3,000万円以上'],
      ['EM', '推定', 'ジュニア500〜800万円'],
    ]);
    expect(groupsOf(compared([em, cto])).map(([name]) => name)).to.deep.equal(['EM', 'CTO']);
  });

  it('has a group for each kind of a role’s figures, all with its name', () => {
    expect(groupsOf(compared([em, manager]))).to.deep.equal([
      ['EM', '推定', 'ジュニア500〜800万円'],
      ['PM', '公的統計', '厚生労働省（平均・2025年）889万円'],
      ['PM', '求人票', '職種ガイド（中央値・時期の記載なし）687万円'],
    ]);
  });

  it('says which groups go on with the role of the group before', () => {
    const continued = compared([em, manager, cto]).groups.map(({ name, isContinued }) => [name, isContinued]);
    expect(continued).to.deep.equal([
      ['EM', false],
      ['PM', false],
      ['PM', true],
      ['CTO', false],
    ]);
  });

  it('tells rows apart by their source only where a role has several', () => {
    expect(compared([em, manager]).groups.map(({ bySource }) => bySource)).to.deep.equal([false, true, true]);
  });

  it('is told in the language of the page', () => {
    expect(groupsOf(compared([em], 'all', telling('en')))).to.deep.equal([['EM', 'Estimate', 'Junior¥5M–¥8M']]);
  });

  it('has columns for experience and what it takes', () => {
    expect(compared([cto, em]).columns).to.deep.equal({ label: '経験', pay: '年収', chart: '図', note: '特徴' });
    expect(compared([manager, cto]).columns).to.include({ label: '経験', note: '特徴' });
  });

  it('has columns for groups and what was measured where nothing is by experience', () => {
    const all = { label: '区分', pay: '年収', chart: '図', note: '対象' };
    expect(compared([manager, nobody]).columns).to.deep.equal(all);
    expect(compared([named('PM', series({ by: 'age' }))]).columns).to.deep.equal(all);
    expect(compared([manager], 'all', telling('en')).columns).to.include({ label: 'Group', note: 'What was measured' });
  });

  it('has the names that are given, not those of the roles', () => {
    expect(comparedPay([{ name: 'Tech', role: cto }], 'all', telling()).groups[0]?.name).to.equal('Tech');
  });
});

describe('The axis of several roles', () => {
  it('is one: as long as the highest of them all needs', () => {
    const { max, ticks, groups } = compared([em, cto]);
    expect(max).to.be.within(30_500_000, 35_000_000);
    expect(ticks).to.deep.equal([
      [0, '0'],
      [10_000_000, '1,000'],
      [20_000_000, '2,000'],
      [30_000_000, '3,000万円'],
    ]);
    expect(groups.flatMap(({ rows }) => rows.map(({ bar }) => bar.range))).to.deep.equal([
      { from: 5_000_000, to: 8_000_000 },
      { from: 6_000_000, to: 10_000_000 },
      { from: 15_000_000, to: 30_000_000 },
    ]);
  });

  it('does not depend on the order of the roles', () => {
    expect(compared([em, cto]).max).to.equal(compared([cto, em]).max);
  });

  it('is as long as the level needs that is shown', () => {
    expect(compared([em, cto], 'junior').max).to.be.within(10_000_000, 11_000_000);
  });

  it('is in the first role’s currency; other amounts are told in words and have no bar', () => {
    const dollars = named('HoE', byLevel({ junior: { low: 90_000_000, high: 95_000_000 } }, { currency: 'USD' }));
    const { max, groups } = compared([nobody, em, dollars]);
    expect(max).to.be.within(8_000_000, 9_000_000);
    expect(groups[2]?.rows[0]?.amount).to.equal('$90,000,000〜$95,000,000');
    expect(groups[2]?.rows[0]?.bar).to.deep.equal({ end: 0 });
  });

  it('has no ticks where no role has figures', () => {
    expect(compared([nobody, nobody]).ticks).to.deep.equal([]);
    expect(compared([em], 'senior').ticks).to.deep.equal([]);
  });
});

describe('The pay of several roles at one level', () => {
  it('has the rows of that level only', () => {
    expect(groupsOf(compared([cto, em], 'junior'))).to.deep.equal([
      ['CTO', '推定', 'ジュニア600〜1,000万円'],
      ['EM', '推定', 'ジュニア500〜800万円'],
    ]);
  });

  it('tells rows by their level again where but one source speaks of it', () => {
    const mixed = named('PM', officialMean(8_890_000), byLevel({ junior: { low: 4_000_000, high: 6_000_000 } }));
    expect(groupsOf(compared([mixed], 'junior'))).to.deep.equal([['PM', '推定', 'ジュニア400〜600万円']]);
    expect(compared([mixed], 'junior').groups[0]?.bySource).to.equal(false);
  });

  it('is compared at that level only', () => {
    const other = named('HoE', byLevel({ junior: { low: 5_000_000, high: 9_000_000 }, senior: { low: 1, high: 2 } }));
    const told = compared([cto, other], 'junior').differences;
    expect(told).to.deep.equal([
      'ジュニアの下限は、CTOがHoEより100万円高い（600万円と500万円）。' +
        'ジュニアの上限は、CTOがHoEより100万円高い（1,000万円と900万円）。',
    ]);
    expect(compared([cto, other]).differences).to.have.length(2);
  });

  it('leaves the roles as they were', () => {
    const before = structuredClone(cto);
    compared([cto, em], 'senior');
    expect(cto).to.deep.equal(before);
  });
});

describe('A role without rows', () => {
  /** Why the only group of each entry has no rows. */
  function reasons(entries: PayEntry[], level: Level | 'all', language: 'ja' | 'en'): (string | undefined)[] {
    const { groups } = comparedPay(entries, level, telling(language));
    expect(groups.map(({ name }) => name)).to.deep.equal(entries.map(({ name }) => name));
    expect(groups.flatMap(({ rows }) => rows)).to.deep.equal([]);
    return groups.map(({ empty }) => empty);
  }

  for (const language of ['ja', 'en'] as const) {
    const { words } = telling(language);

    it(`says that no pay was published (${language})`, () => {
      for (const reason of reasons([entry(nobody), entry(named('CXO'))], 'all', language)) {
        expect(reason).to.include(words.noData).and.include(words.noPay).and.not.include(words.noLevel);
      }
      expect(reasons([entry(nobody)], 'junior', language)[0]).to.include(words.noPay);
    });

    it(`says that none was published at this level (${language})`, () => {
      for (const reason of reasons([entry(em), entry(manager)], 'senior', language)) {
        expect(reason).to.include(words.noData).and.include(words.noLevel).and.not.include(words.noPay);
      }
    });

    it(`says why the role is missing (${language})`, () => {
      const missing = (['not-found', 'network', 'invalid'] as const).map((reason) => ({
        name: reason,
        missing: reason,
      }));
      expect(reasons(missing, 'all', language)).to.deep.equal([
        words.missing['not-found'],
        words.missing.network,
        words.missing.invalid,
      ]);
    });
  }

  it('has no kind, and says nothing where there are rows', () => {
    const { groups } = compared([nobody, em]);
    expect(groups.map(({ kindName }) => kindName)).to.deep.equal(['', '推定']);
    expect(groups[1]?.empty).to.equal(undefined);
  });

  it('has a row where there is a band, though not its amount', () => {
    const unknown = named('CXO', byLevel({ junior: {} }));
    expect(groupsOf(compared([unknown, em], 'junior'))[0]).to.deep.equal(['CXO', '推定', 'ジュニアデータなし']);
  });
});

describe('The sources of several roles', () => {
  it('are told once where they are the same', () => {
    const { sources } = compared([cto, em]);
    expect(sources.map(({ heading, publisher }) => heading + publisher)).to.deep.equal(['出典：職種ガイドの推定']);
  });

  it('are told for each of the roles where they differ', () => {
    const other = named('HoE', withSource(byLevel({ junior: { low: 5_000_000 } }), { publisher: '別のガイド' }));
    expect(compared([cto, other, em]).sources.map(({ heading, publisher }) => heading + publisher)).to.deep.equal([
      '出典（CTO、EM）：職種ガイドの推定',
      '出典（HoE）：別のガイドの推定',
    ]);
  });

  it('are those of the figures that are shown', () => {
    const other = named('HoE', withSource(byLevel({ junior: { low: 5_000_000 } }), { publisher: '別のガイド' }));
    expect(compared([cto, other], 'senior').sources.map(({ publisher }) => publisher)).to.deep.equal([
      '職種ガイドの推定',
    ]);
    expect(compared([nobody]).sources).to.deep.equal([]);
  });
});

describe('Roles in the order of their pay', () => {
  const ranges: [string, number, number][] = [
    ['A', 6_000_000, 10_000_000],
    ['B', 4_000_000, 20_000_000],
    ['C', 5_000_000, 8_000_000],
  ];
  const roles = ranges.map(([name, low, high]) => named(name, byLevel({ junior: { low, high } })));

  /** The names, sorted; of a role that is missing, nothing. */
  function order(all: (Role | undefined)[], sort: Sort, level: Level | 'all' = 'all'): string {
    const entries = all.map((role) => ({ role }));
    const sorted = sortedByPay(entries, level, sort, 'year');
    expect(sorted).to.have.members(entries).and.have.length(entries.length);
    return sorted.map(({ role }) => (role ? String(role.name) : '')).join(' ');
  }

  it('stand by their bottoms, the lowest first', () => expect(order(roles, 'low')).to.equal('B C A'));

  it('stand by their tops, the highest first', () => expect(order(roles, 'high')).to.equal('B A C'));

  it('stand as they are listed, if no order is wanted', () => expect(order(roles, 'none')).to.equal('A B C'));

  it('leave the list that was given as it was', () => {
    const entries = roles.map((role) => ({ role }));
    const before = [...entries];
    for (const sort of ['none', 'low', 'high'] as const) {
      expect(sortedByPay(entries, 'all', sort, 'year')).to.not.equal(entries);
      expect(entries).to.deep.equal(before);
    }
  });

  it('keep their places where their pay is in another currency, or has no amount', () => {
    const dollars = named('D', byLevel({ junior: { low: 90_000, high: 130_000 } }, { currency: 'USD' }));
    const empty = named('E', byLevel({ junior: {} }));
    expect(order([roles[0], dollars, roles[1], empty], 'low')).to.equal('B D A E');
  });

  it('keep their order where their pay is the same', () => {
    const same = ['D', 'E', 'F'].map((name) => named(name, byLevel({ junior: { low: 5_000_000, high: 8_000_000 } })));
    expect(order([...same, roles[1]], 'low')).to.equal('B D E F');
    expect(order([...same, roles[1]], 'high')).to.equal('B D E F');
  });

  it('keep their places where their pay is not known, and where they are missing', () => {
    const [a, b, c] = roles;
    expect(order([nobody, a, undefined, b, c, named('CXO')], 'low')).to.equal('CPO B  C A CXO');
    expect(order([c, nobody, a, undefined, b], 'high')).to.equal('B CPO A  C');
  });

  it('stand by the level that is shown', () => {
    const levels = [
      named(
        'D',
        byLevel({ junior: { low: 3_000_000, high: 6_000_000 }, senior: { low: 9_000_000, high: 12_000_000 } }),
      ),
      named('E', byLevel({ junior: { low: 4_000_000, high: 5_000_000 } })),
      named(
        'F',
        byLevel({ junior: { low: 2_000_000, high: 9_000_000 }, senior: { low: 8_000_000, high: 20_000_000 } }),
      ),
    ];
    expect(order(levels, 'low', 'junior')).to.equal('F D E');
    expect(order(levels.toReversed(), 'low', 'senior')).to.equal('F E D');
    expect(order(levels, 'high', 'senior')).to.equal('F E D');
    expect(order(levels, 'low', 'middle')).to.equal('D E F');
  });

  it('stand by the lowest and the highest of all bands and sources of a kind', () => {
    const two = named(
      'D',
      byLevel({ junior: { low: 7_000_000, high: 9_000_000 }, senior: { low: 12_000_000, high: 15_000_000 } }),
      byLevel({ junior: { low: 4_500_000, high: 9_500_000 } }),
    );
    expect(order([two, ...roles], 'low')).to.equal('B D C A');
    expect(order([two, ...roles], 'high')).to.equal('B D A C');
  });

  it('keep the places of those of which but a mean is known', () => {
    const mean = named('D', officialMean(5_500_000));
    const [a, b, c] = roles;
    for (const one of [mean, named('D', officialMean(5_500_000, { kind: 'estimate' }))]) {
      expect(order([one, a, b, c], 'low')).to.equal('D B C A');
      expect(order([a, one, b, c], 'low')).to.equal('B D C A');
      expect(order([a, c, one, b], 'high')).to.equal('B A D C');
    }
  });

  describe('of other kinds', () => {
    const official = officialMean(1, { statistic: 'range', bands: [band({ low: 1_000_000, high: 50_000_000 })] });
    const [a, b, c] = roles;

    it('keep their places: the kind is that of the first bound', () => {
      const other = named('D', official);
      expect(order([a, other, b, c], 'low')).to.equal('B D C A');
      expect(order([a, other, c, b], 'high')).to.equal('B D A C');
      expect(order([other, a, b, c], 'low')).to.equal('D A B C');
      expect(order([nobody, named('E', officialMean(2_000_000)), a, other, b], 'low')).to.equal('CPO E B D A');
    });

    it('stand by their figures of the first kind, if they have such', () => {
      const both = named('D', official, byLevel({ junior: { low: 5_500_000, high: 9_000_000 } }));
      expect(order([a, both, b, c], 'low')).to.equal('B C D A');
      expect(order([a, both, b, c], 'high')).to.equal('B A D C');
    });
  });

  describe('with an open top', () => {
    const [a, b] = roles;
    const open = (name: string, end: 'orMore' | 'over') =>
      named(name, byLevel({ junior: { low: 6_000_000, high: 10_000_000, open: end } }));

    for (const end of ['orMore', 'over'] as const) {
      it(`go before the same top that is closed (${end})`, () => {
        expect(order([a, open('D', end)], 'high')).to.equal('D A');
        expect(order([open('D', end), a], 'high')).to.equal('D A');
      });

      it(`go after any higher one (${end})`, () => {
        const little = named('E', byLevel({ junior: { low: 6_000_000, high: 10_000_001 } }));
        expect(order([a, open('D', end), little, b], 'high')).to.equal('B E D A');
      });

      it(`stand by their bottoms like any other (${end})`, () => {
        expect(order([a, open('D', end)], 'low')).to.equal('A D');
        expect(order([open('D', end), a], 'low')).to.equal('D A');
      });
    }

    it('keep their order among each other', () => {
      expect(order([a, open('D', 'orMore'), open('E', 'over')], 'high')).to.equal('D E A');
      expect(order([a, open('E', 'over'), open('D', 'orMore')], 'high')).to.equal('E D A');
    });
  });

  it('keep the places of those whose bottom, or top, is not known', () => {
    const [bottom, top] = [{ low: 1_000_000 }, { high: 50_000_000 }].map((one) => byLevel({ junior: one }));
    const all = [named('D', bottom!), named('E', top!), ...roles];
    expect(order(all, 'low')).to.equal('D E B C A');
    expect(order(all.toReversed(), 'low')).to.equal('D B C E A');
    expect(order(all, 'high')).to.equal('D E B A C');
    expect(order(all.toReversed(), 'high')).to.equal('E B A C D');
  });

  it('are compared per the same period', () => {
    const monthly = named('D', byLevel({ junior: { low: 450_000, high: 1_500_000 } }, { period: 'month' }));
    expect(order([monthly, ...roles], 'low')).to.equal('B C D A');
    expect(order([monthly, ...roles], 'high')).to.equal('B D A C');
  });
});
