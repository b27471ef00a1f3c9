import { expect } from 'chai';
import * as fc from 'fast-check';
import { placeOf } from '../../src/salary/place.js';
import type { Pay } from '../../src/salary/rows.js';
import type { Place } from '../../src/words/words.js';

const amounts = fc.integer({ min: 1, max: 1_000_000_000_000 });
const opens = fc.constantFrom(undefined, 'orMore' as const, 'over' as const);
const twoEnds = fc
  .tuple(amounts, amounts, opens)
  .map(([one, other, open]): Required<Pick<Pay, 'low' | 'high'>> & Pay => {
    return { low: Math.min(one, other), high: Math.max(one, other), open };
  });

/** Every range that a band can state. */
const ranges = fc.oneof(
  twoEnds,
  amounts.map((low): Pay => ({ low })),
  fc.tuple(amounts, opens).map(([high, open]): Pay => ({ high, open })),
);

/** A range, and an amount around it. */
const situations = ranges.chain((range) =>
  fc.tuple(
    fc.constant(range),
    fc.oneof(amounts, ...[range.low, range.high].filter((end) => end !== undefined).map((end) => near(end))),
  ),
);

function near(end: number): fc.Arbitrary<number> {
  return fc.integer({ min: Math.max(1, end - 2), max: end + 2 });
}

/** What each place means, of any range. Thirds are compared as whole numbers of any size. */
const meanings: Record<Place, (range: Pay, amount: number) => boolean> = {
  below: ({ low, high, open }, amount) => amount < (low ?? (open && high) ?? 0),
  lower: (range, amount) => isBetween(range, amount) && partOf(range, amount) < wholeOf(range),
  middle: (range, amount) =>
    isBetween(range, amount) && partOf(range, amount) >= wholeOf(range) && partOf(range, amount) <= 2n * wholeOf(range),
  upper: (range, amount) => isBetween(range, amount) && partOf(range, amount) > 2n * wholeOf(range),
  within: ({ low, high, open }, amount) =>
    !open && high !== undefined && (low === undefined ? amount <= high : low === high && amount === low),
  above: ({ high, open }, amount) => !open && high !== undefined && amount > high,
  open: ({ low, high, open }, amount) => (open || high === undefined) && amount >= (high ?? low ?? Infinity),
};

/** Between two different ends, the ends among them; an open one is not. */
function isBetween({ low, high, open }: Pay, amount: number): boolean {
  if (low === undefined || high === undefined || low === high) return false;
  return amount >= low && (open ? amount < high : amount <= high);
}

/** Three times what lies below the amount. */
function partOf({ low = 0 }: Pay, amount: number): bigint {
  return 3n * BigInt(amount - low);
}

function wholeOf({ low = 0, high = 0 }: Pay): bigint {
  return BigInt(high - low);
}

describe('The place of an amount in a range', () => {
  it('is the one that is meant by its name, and no other', () => {
    fc.assert(
      fc.property(situations, ([range, amount]) => {
        const meant = Object.entries(meanings).filter(([, isMeant]) => isMeant(range, amount));
        expect(meant.map(([place]) => place)).to.deep.equal([placeOf(range, amount)]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never goes back as the amount grows', () => {
    const ranks: Record<Place, number> = { below: 0, lower: 1, middle: 2, within: 2, upper: 3, above: 4, open: 4 };
    fc.assert(
      fc.property(situations, amounts, ([range, amount], more) => {
        const [before, after] = [placeOf(range, amount)!, placeOf(range, amount + more)!];
        expect(ranks[after], `${before} → ${after}`).to.be.at.least(ranks[before]);
      }),
    );
  });

  it('does not depend on a mean or median', () => {
    fc.assert(
      fc.property(situations, amounts, ([range, amount], figure) => {
        expect(placeOf({ ...range, figure }, amount)).to.equal(placeOf(range, amount));
      }),
    );
  });

  it('is none where no range is stated', () => {
    expect(placeOf({}, 6_000_000)).to.equal(undefined);
    expect(placeOf({ figure: 6_000_000 }, 6_000_000)).to.equal(undefined);
  });
});

describe('The place in a range', () => {
  const closed = { low: 6_000_000, high: 9_000_000 };
  const rows: [string, Pay, [number, Place][]][] = [
    [
      'with two ends, which belong to it',
      closed,
      [
        [5_999_999, 'below'],
        [6_000_000, 'lower'],
        [9_000_000, 'upper'],
        [9_000_001, 'above'],
      ],
    ],
    [
      'cut in three, whose cuts belong to the middle',
      closed,
      [
        [6_999_999, 'lower'],
        [7_000_000, 'middle'],
        [8_000_000, 'middle'],
        [8_000_001, 'upper'],
      ],
    ],
    [
      'that three does not divide',
      { low: 6_000_000, high: 10_000_000 },
      [
        [7_333_333, 'lower'],
        [7_333_334, 'middle'],
        [8_666_666, 'middle'],
        [8_666_667, 'upper'],
      ],
    ],
    [
      'whose top is open: 以上',
      { ...closed, open: 'orMore' },
      [
        [5_999_999, 'below'],
        [8_999_999, 'upper'],
        [9_000_000, 'open'],
        [90_000_000, 'open'],
      ],
    ],
    [
      'whose top is open: 超',
      { ...closed, open: 'over' },
      [
        [8_999_999, 'upper'],
        [9_000_000, 'open'],
      ],
    ],
    [
      'whose ends are one',
      { low: 6_000_000, high: 6_000_000 },
      [
        [5_999_999, 'below'],
        [6_000_000, 'within'],
        [6_000_001, 'above'],
      ],
    ],
    [
      'whose ends are one, and open',
      { low: 6_000_000, high: 6_000_000, open: 'orMore' },
      [
        [5_999_999, 'below'],
        [6_000_000, 'open'],
      ],
    ],
    [
      'without a top',
      { low: 6_000_000 },
      [
        [5_999_999, 'below'],
        [6_000_000, 'open'],
      ],
    ],
    [
      'without a bottom',
      { high: 9_000_000 },
      [
        [1, 'within'],
        [9_000_000, 'within'],
        [9_000_001, 'above'],
      ],
    ],
    [
      'of which only an open end is known: 900万円以上',
      { high: 9_000_000, open: 'orMore' },
      [
        [8_999_999, 'below'],
        [9_000_000, 'open'],
      ],
    ],
  ];
  for (const [what, range, places] of rows) {
    it(what, () => {
      for (const [amount, place] of places) expect(placeOf(range, amount), String(amount)).to.equal(place);
    });
  }
});
