import { expect } from 'chai';
import type { Role, Series } from '../../src/catalogue/schema.js';
import { type PathView, pathView } from '../../src/guide/path-view.js';
import { byLevel, named, officialMean, series, telling, withSource } from '../salary/fixture.js';

const em = named(
  'EM',
  byLevel({
    junior: { low: 6_000_000, high: 9_000_000 },
    senior: { low: 12_000_000, high: 20_000_000, open: 'orMore' },
  }),
);
const cto: Role = {
  ...named(
    'CTO',
    byLevel({ junior: { low: 7_000_000, high: 10_000_000 }, senior: { low: 15_000_000, high: 30_000_000 } }),
  ),
  path: [
    { stage: { ja: '開発者', en: 'Developer' }, focus: { ja: '実装', en: 'Implements' } },
    { stage: 'EM', slug: 'em' },
    { stage: { ja: '部長', en: 'Director' }, slug: 'no_such_role' },
    { stage: { ja: '最高技術責任者', en: 'Chief' }, focus: { ja: '技術戦略', en: 'Strategy' }, slug: 'cto' },
  ],
};

function pathOf(role: Role, others: Role[] = [role, em], language: 'ja' | 'en' = 'ja'): PathView {
  return pathView(role, new Map(others.map((one) => [one.slug, one])), telling(language));
}

/** The path of a role whose only step is one of these series. */
function pathTo(...salary: Series[]): PathView {
  return pathOf({ ...cto, path: [{ stage: 'PM', slug: 'pm' }] }, [named('PM', ...salary)]);
}

describe('Career path to a role', () => {
  it('has a title with the role’s short name, and says that it is one among others', () => {
    const role = { ...cto, name: { ja: '最高技術責任者', en: 'Chief Technology Officer' }, shortName: 'CTO' };
    expect(pathOf(role)).to.include({ title: 'CTOまでの道のり', note: telling('ja').words.pathNote });
    expect(pathOf(role, [], 'en')).to.include({ title: 'Career path to CTO', note: telling('en').words.pathNote });
  });

  it('does not say that it leads to the role where it does not end there', () => {
    const [, , director, chief] = cto.path ?? [];
    const paths = [[], [director!], [chief!, director!], [{ stage: 'CTO' }]];
    for (const path of paths) {
      expect(pathOf({ ...cto, path }).title).to.equal('CTOをめぐるキャリアの道のり');
      expect(pathOf({ ...cto, path }, [], 'en').title).to.equal('CTO: a career path');
    }
    expect(pathOf({ ...cto, path: [director!, chief!] }).title).to.equal('CTOまでの道のり');
  });

  it('has the steps in their order, in the language of the page', () => {
    const steps = (language: 'ja' | 'en') => pathOf(cto, [], language).steps.map(({ stage, focus }) => [stage, focus]);
    expect(steps('ja')).to.deep.equal([
      ['開発者', '実装'],
      ['EM', ''],
      ['部長', ''],
      ['最高技術責任者', '技術戦略'],
    ]);
    expect(steps('en')).to.deep.equal([
      ['Developer', 'Implements'],
      ['EM', ''],
      ['Director', ''],
      ['Chief', 'Strategy'],
    ]);
  });

  it('links the steps that are roles of the catalogue', () => {
    expect(pathOf(cto).steps.map(({ slug }) => slug)).to.deep.equal([undefined, 'em', undefined, 'cto']);
  });

  it('links them by the slugs that the roles have themselves', () => {
    const role = { ...cto, path: [{ stage: 'EM', slug: 'Engineering-Manager' }] };
    const view = pathView(role, new Map([['Engineering-Manager', em]]), telling());
    expect(view.steps[0]?.slug).to.equal('em');
  });

  it('marks the step that is the role itself, and no other', () => {
    expect(pathOf(cto).steps.map(({ current }) => current)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      'この職種',
    ]);
    expect(pathOf(cto, [em, cto], 'en').steps[3]?.current).to.equal('This role');
    expect(pathOf({ ...cto, slug: 'cpo' }).steps.map(({ current }) => current)).to.deep.equal(Array(4).fill(undefined));
  });

  it('is said not to be written up where there are no steps', () => {
    for (const role of [{ ...cto, path: [] }, named('CPO')]) {
      const view = pathOf(role);
      expect(view.noPath).to.equal(telling().words.noPath);
      expect([view.steps, view.sources]).to.deep.equal([[], []]);
    }
    expect(pathOf(cto).noPath).to.equal(undefined);
  });
});

describe('The pay on the way to a role', () => {
  it('is that of the steps that are roles, from its lowest to its highest bound', () => {
    const pays = pathOf(cto).steps.map(({ pay }) => pay && `${pay.per} ${pay.amount}${pay.kind}`);
    expect(pays).to.deep.equal([
      undefined,
      '年収 600〜2,000万円以上（推定）',
      undefined,
      '年収 700〜3,000万円（推定）',
    ]);
  });

  it('is drawn on one axis', () => {
    const { max, steps } = pathOf(cto);
    expect(max).to.be.within(30_000_000, 33_000_000);
    const [, one, , other] = steps.map(({ pay }) => pay?.bar);
    expect(one?.range).to.deep.equal({ from: 6_000_000, to: 20_000_000 });
    expect(one?.tailEnd).to.be.within(20_000_001, max);
    expect(other).to.deep.equal({
      range: { from: 7_000_000, to: 30_000_000 },
      tailEnd: undefined,
      figure: undefined,
      end: 30_000_000,
    });
  });

  it('is a mean as such', () => {
    const { steps } = pathTo(officialMean(8_890_000));
    expect(steps[0]?.pay).to.include({ amount: '889万円', kind: '（公的統計・平均）' });
    expect(steps[0]?.pay?.bar).to.include({ range: undefined, figure: 8_890_000 });
  });

  it('is told per month where the source states it so, and drawn per year like the rest', () => {
    const { steps, max } = pathTo(byLevel({ junior: { low: 300_000, high: 500_000 } }, { period: 'month' }));
    expect(steps[0]?.pay).to.include({ amount: '30〜50万円', per: '月収' });
    expect(steps[0]?.pay?.bar.range).to.deep.equal({ from: 3_600_000, to: 6_000_000 });
    expect(max).to.be.within(6_000_000, 6_600_000);
  });

  it('is told in words only where it is in another currency than the first', () => {
    const dollars = named('PM', officialMean(90_000_000, { currency: 'USD' }));
    const role = {
      ...cto,
      path: [
        { stage: 'EM', slug: 'em' },
        { stage: 'PM', slug: 'pm' },
      ],
    };
    const { steps, max } = pathOf(role, [em, dollars]);
    expect(steps[1]?.pay?.amount).to.equal('$90,000,000');
    expect(steps[1]?.pay?.bar).to.deep.equal({ end: 0 });
    expect(max).to.be.within(20_000_000, 22_500_000);
  });

  it('is not made of several sources, of which the reader hears that there are', () => {
    const { steps, sources } = pathTo(officialMean(8_890_000), series(), officialMean(7_070_000));
    expect(steps[0]?.pay).to.equal(undefined);
    expect(steps[0]?.severalFigures).to.equal(telling().words.severalFigures(3)).and.include('3');
    expect(sources).to.deep.equal([]);
  });

  it('does not stretch the axis where it is not told', () => {
    const many = named('PM', officialMean(80_000_000), officialMean(90_000_000));
    const role = {
      ...cto,
      path: [
        { stage: 'PM', slug: 'pm' },
        { stage: 'EM', slug: 'em' },
      ],
    };
    const { steps, max } = pathOf(role, [many, em]);
    expect(max).to.be.within(20_000_000, 22_500_000);
    expect(steps.map(({ pay, severalFigures }) => [Boolean(pay), Boolean(severalFigures)])).to.deep.equal([
      [false, true],
      [true, false],
    ]);
  });

  it('is none of a role without figures', () => {
    for (const none of [named('PM'), { slug: 'pm', name: 'PM' }]) {
      const { steps, sources } = pathOf({ ...cto, path: [{ stage: 'PM', slug: 'pm' }] }, [none]);
      expect(steps[0]).to.include({ stage: 'PM', slug: 'pm' });
      expect([steps[0]?.pay, steps[0]?.severalFigures, sources]).to.deep.equal([undefined, undefined, []]);
    }
  });
});

describe('The sources of the pay on the way to a role', () => {
  const heads = ({ sources }: PathView) => sources.map(({ heading, publisher }) => heading + publisher);

  it('are told once where the steps share them', () => {
    expect(heads(pathOf(cto))).to.deep.equal(['出典：職種ガイドの推定']);
  });

  it('are told for each of the steps’ roles where they differ, whether they are named once or twice', () => {
    const other = named('EM', withSource(series(), { publisher: '別のガイド', caveat: '推定値' }));
    const role = { ...cto, path: [...(cto.path ?? []), { stage: '再びEM', slug: 'em' }] };
    const view = pathOf(role, [cto, other]);
    expect(heads(view)).to.deep.equal(['出典（EM）：別のガイドの推定', '出典（CTO）：職種ガイドの推定']);
    expect(view.sources[0]?.caveat).to.equal('推定値。');
  });

  it('are none where no step is a role', () => {
    expect(pathOf(cto, []).sources).to.deep.equal([]);
  });

  it('are not those of the role itself where it is not among the steps', () => {
    const other = named('EM', withSource(series(), { publisher: '別のガイド' }));
    expect(heads(pathOf({ ...cto, path: [{ stage: 'EM', slug: 'em' }] }, [cto, other]))).to.deep.equal([
      '出典：別のガイドの推定',
    ]);
  });
});
