import { expect } from 'chai';
import { payAxis } from '../../src/salary/axis.js';
import { type Bar, barOf } from '../../src/salary/bar.js';
import type { Pay } from '../../src/salary/rows.js';

const axis = payAxis([{ value: 30_000_000, open: true }]);
const undrawn = { range: undefined, tailEnd: undefined, figure: undefined };

function bar(pay: Pay): Bar {
  return barOf(pay, axis);
}

describe('A bar', () => {
  it('reaches from the lower to the upper end of a closed range', () => {
    const range = { from: 6_000_000, to: 10_000_000 };
    expect(bar({ low: 6_000_000, high: 10_000_000 })).to.deep.equal({ ...undrawn, range, end: 10_000_000 });
  });

  for (const open of ['orMore', 'over'] as const) {
    it(`goes on as a tail behind the last known value of an open range (${open})`, () => {
      const { range, tailEnd, end } = bar({ low: 15_000_000, high: 30_000_000, open });
      expect(range).to.deep.equal({ from: 15_000_000, to: 30_000_000 });
      expect(tailEnd).to.be.within(30_000_001, axis.max);
      expect(end).to.equal(tailEnd);
    });
  }

  it('is but a tail where the upper end is missing', () => {
    const { range, tailEnd, end } = bar({ low: 6_000_000 });
    expect(range).to.deep.equal({ from: 6_000_000, to: 6_000_000 });
    expect(tailEnd).to.be.within(6_000_001, axis.max);
    expect(end).to.equal(tailEnd);
  });

  it('does not start anywhere where the lower end is missing', () => {
    expect(bar({ high: 10_000_000 })).to.deep.equal({ ...undrawn, end: 0 });
    expect(bar({ high: 10_000_000, open: 'orMore' })).to.deep.equal({ ...undrawn, end: 0 });
  });

  it('is a mark alone where there is only a mean or median', () => {
    expect(bar({ figure: 5_785_000 })).to.deep.equal({ ...undrawn, figure: 5_785_000, end: 5_785_000 });
  });

  it('has the mark on it where there is a range as well', () => {
    expect(bar({ low: 3_800_000, high: 12_820_000, figure: 6_870_000 })).to.deep.equal({
      range: { from: 3_800_000, to: 12_820_000 },
      tailEnd: undefined,
      figure: 6_870_000,
      end: 12_820_000,
    });
  });

  it('is not drawn where nothing is known', () => {
    expect(bar({})).to.deep.equal({ ...undrawn, end: 0 });
  });
});
