import { expect } from 'chai';
import { type AxisValue, axisTicks, payAxis, tailEnd } from '../../src/salary/axis.js';
import { type Amounts, amounts, band, barsOf, benchmark, officialMean, series, viewOf } from './fixture.js';

const numbers = amounts();
const next = () => numbers.next().value;

/** Sets of the rows' highest values, some of them open: as many and as different as pay comes. */
const sets: AxisValue[][] = Array.from({ length: 300 }, (_, index) =>
  Array.from({ length: (index % 4) + 1 }, () => ({ value: next(), open: next() % 2_000 === 0 })),
);
const mostTicks = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** One of the eight shapes that a row may have. */
function shape(kind: number): Amounts {
  const [low = 0, middle = 0, high = 0] = [next(), next(), next()].toSorted((a, b) => a - b);
  const shapes: Amounts[] = [
    { low, high },
    { low, high, open: 'orMore' },
    { low, high: middle, open: 'over', figure: high },
    { low, figure: high },
    { low },
    { figure: middle },
    { high },
    {},
  ];
  return shapes[kind % shapes.length] ?? {};
}

/** The ticks of an axis whose highest value is closed. */
function ticks(value: number, most: number): number[] {
  return axisTicks(payAxis([{ value, open: false }]), most);
}

describe('The axis of a pay chart', () => {
  it('covers every value, and the tails of those that are open', () => {
    for (const values of sets) {
      const axis = payAxis(values);
      for (const { value, open } of values) {
        expect(axis.max, JSON.stringify(values)).to.be.at.least(open ? tailEnd(value, axis) : value);
      }
    }
  });

  it('leaves a tail room behind an open value', () => {
    for (const values of sets) {
      const axis = payAxis(values);
      for (const value of axis.opens) {
        expect(tailEnd(value, axis) - value, JSON.stringify(values)).to.be.greaterThan(axis.max / 20);
      }
    }
  });

  it('has no tail where everything is closed', () => {
    expect(payAxis([{ value: 10_000_000, open: false }]).opens).to.deep.equal([]);
  });

  it('ends a little behind the highest value, so that its label has room', () => {
    expect(payAxis([{ value: 10_000_000, open: false }]).max).to.be.within(10_100_000, 10_600_000);
  });

  it('has a length even without any value', () => {
    expect(payAxis([]).max).to.be.greaterThan(0);
  });
});

describe('The ticks of the axis', () => {
  it('are round amounts', () => {
    expect(ticks(12_820_000, 8)).to.deep.equal([0, 2_000_000, 4_000_000, 6_000_000, 8_000_000, 10_000_000, 12_000_000]);
    expect(ticks(12_820_000, 4)).to.deep.equal([0, 5_000_000, 10_000_000]);
    expect(ticks(5_785_000, 4)).to.deep.equal([0, 2_000_000, 4_000_000, 6_000_000]);
  });

  it('have one at the end where the highest value is round', () => {
    expect(ticks(10_000_000, 6).at(-1)).to.equal(10_000_000);
  });

  for (const most of mostTicks) {
    it(`start at 0, rise by equal steps, lie on the axis and are at most ${most}`, () => {
      for (const values of sets) {
        const axis = payAxis(values.map(({ value }) => ({ value, open: false })));
        const all = axisTicks(axis, most);
        const step = all[1] ?? 0;
        expect(all.length, JSON.stringify(values)).to.be.within(2, most);
        expect(all, JSON.stringify(values)).to.deep.equal(all.map((_, index) => index * step));
        expect(all.at(-1)).to.be.at.most(axis.max);
      }
    });

    it(`are not reached by a tail (at most ${most})`, () => {
      for (const values of sets) {
        const axis = payAxis(values);
        const all = axisTicks(axis, most);
        expect(all[0]).to.equal(0);
        expect(all.length).to.be.at.most(most);
        for (const value of axis.opens) {
          const end = tailEnd(value, axis);
          const touched = all.filter((tick) => tick > value && tick <= end);
          expect(touched, `${value} to ${end}`).to.deep.equal([]);
        }
      }
    });
  }

  it('do not stand where a tail just ends', () => {
    const axis = { max: 20_000_000, opens: [8_200_000] };
    expect(tailEnd(8_200_000, axis)).to.equal(10_000_000);
    expect(axisTicks(axis, 5)).to.deep.equal([0, 5_000_000, 15_000_000, 20_000_000]);
  });

  it('stay where an open value itself is round', () => {
    expect(axisTicks(payAxis([{ value: 30_000_000, open: true }]), 4)).to.deep.equal([
      0, 10_000_000, 20_000_000, 30_000_000,
    ]);
  });
});

describe('The axis of a role', () => {
  /** Pairs of rows, of every shape with every other. */
  const shapes = Array.from({ length: 1_600 }, (_, index) => [shape(index), shape(Math.floor(index / 8))]);

  it('covers all bars and the line to compare with', () => {
    for (const rows of shapes) {
      const view = viewOf(
        [series({ bands: rows.map((row) => band(row)) })],
        undefined,
        benchmark(officialMean(next())),
      );
      const ends = [...barsOf(view).map(({ end }) => end), view.lines?.[0]?.value ?? Infinity];
      expect(view.max, JSON.stringify(rows)).to.be.at.least(Math.max(...ends));
    }
  });

  it('has no tick where a bar’s tail is drawn', () => {
    for (const rows of shapes) {
      const view = viewOf([series({ bands: rows.map((row) => band(row)) })]);
      const all = view.ticks.map(([value]) => value);
      for (const { range, tailEnd: end } of barsOf(view)) {
        if (!range || end === undefined) continue;
        const touched = all.filter((tick) => tick > range.to && tick <= end);
        expect(touched, `tail from ${range.to} to ${end} of ${JSON.stringify(rows)}`).to.deep.equal([]);
      }
    }
  });

  it('never hands the chart an infinite or missing number', () => {
    for (const rows of shapes) {
      const view = viewOf([series({ bands: rows.map((row) => band(row)) })]);
      const drawn = barsOf(view).flatMap(({ range, ...bar }) => [...Object.values(range ?? {}), ...Object.values(bar)]);
      const known = [...drawn.filter((value) => value !== undefined), view.max];
      expect(known.filter((value) => !Number.isFinite(value) || value < 0)).to.deep.equal([]);
    }
  });

  it('makes up no amounts where no figure is known', () => {
    const view = viewOf([series({ bands: [band({}, { level: 'junior' })] })]);
    expect(view.ticks.filter(([value]) => value > 0)).to.deep.equal([]);
  });
});
