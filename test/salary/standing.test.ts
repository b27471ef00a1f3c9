import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Series } from '../../src/catalogue/schema.js';
import { type Standing, type Unread, readStanding } from '../../src/salary/standing.js';
import { band, byLevel, officialMean, series } from './fixture.js';

const man = 10_000;
const estimate = byLevel({
  junior: { low: 6_000_000, high: 10_000_000 },
  senior: { low: 15_000_000, high: 30_000_000, open: 'orMore' },
});
const dollars = officialMean(130_000, { currency: 'USD' });

interface Typed {
  pay?: string;
  years?: string;
}

function read({ pay = '850', years = '' }: Typed, all: Series[] = [estimate], unit = man): Standing | Unread {
  return readStanding({ pay, years }, all, unit);
}

function payOf(pay: string, all?: Series[], unit?: number): number | undefined {
  const standing = read({ pay }, all, unit);
  return 'amount' in standing ? standing.amount : undefined;
}

describe('What a reader types', () => {
  it('is a yearly pay and, if given, years of experience', () => {
    expect(read({})).to.deep.equal({ amount: 8_500_000, currency: 'JPY', years: undefined });
    expect(read({ pay: '１，２００万円', years: '５年' })).to.deep.equal({
      amount: 12_000_000,
      currency: 'JPY',
      years: 5,
    });
    expect(read({ pay: '8.5M', years: '0' }, [estimate], 1)).to.deep.equal({
      amount: 8_500_000,
      currency: 'JPY',
      years: 0,
    });
  });

  it('may leave the years blank', () => {
    for (const years of ['', ' ', '\u3000']) {
      expect(read({ years })).to.deep.equal({ amount: 8_500_000, currency: 'JPY', years: undefined });
    }
  });

  const hints: [Typed, Unread][] = [
    [{ pay: '' }, ['pay']],
    [{ pay: '秘密' }, ['pay']],
    [{ pay: '-850' }, ['pay']],
    [{ years: '長い' }, ['years']],
    [{ years: '-1' }, ['years']],
    [{ pay: '', years: '5' }, ['pay']],
    [{ pay: '秘密', years: '長い' }, ['pay', 'years']],
  ];
  for (const [typed, unread] of hints) {
    it(`gets a hint where it cannot be read: ${JSON.stringify(typed)}`, () =>
      expect(read(typed)).to.deep.equal(unread));
  }

  it('is either read or hinted at, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (pay, years) => {
        const standing = read({ pay, years });
        if ('amount' in standing) expect(standing.amount).to.be.within(60_000, 3_000_000_000);
        else expect(standing.length).to.be.within(1, 2);
      }),
    );
  });
});

describe('An amount that cannot be a yearly pay', () => {
  it('is one in yen where 万円 are asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 100_000_000 }), (yen) => {
        for (const pay of [String(yen), yen.toLocaleString('ja')]) expect(read({ pay })).to.deep.equal(['pay']);
      }),
    );
  });

  it('is one in 万円 where yen are asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10_000 }), (count) => {
        expect(read({ pay: String(count) }, [estimate], 1)).to.deep.equal(['pay']);
      }),
    );
  });

  it('is more than twenty times the highest figure, or less than a twentieth of the lowest', () => {
    expect([payOf('29.9'), payOf('30'), payOf('60,000'), payOf('60,001')]).to.deep.equal([
      undefined,
      300_000,
      600_000_000,
      undefined,
    ]);
  });

  it('is measured by means and medians too', () => {
    expect([payOf('35', [officialMean(7_000_000)]), payOf('34', [officialMean(7_000_000)])]).to.deep.equal([
      350_000,
      undefined,
    ]);
  });

  it('is measured by what monthly pay makes in a year', () => {
    const monthly = series({ period: 'month', bands: [band({ low: 300_000, high: 500_000 })] });
    expect([payOf('17', [monthly]), payOf('18', [monthly])]).to.deep.equal([undefined, 180_000]);
    expect([payOf('12,000', [monthly]), payOf('12,001', [monthly])]).to.deep.equal([120_000_000, undefined]);
  });

  it('is any where there is nothing to compare it with', () => {
    expect([payOf('850', []), payOf('850', [series({ bands: [band({})] })])]).to.deep.equal([undefined, undefined]);
  });
});

describe('An amount of another currency than yen', () => {
  it('is read as it is written', () => {
    expect(payOf('120,000', [dollars], 1)).to.equal(120_000);
    expect(payOf('120k', [dollars], 1)).to.equal(120_000);
  });

  for (const pay of ['120,000円', '¥120,000', '￥120,000', '12万円']) {
    it(`is not one in yen: ${pay}`, () => expect(read({ pay }, [dollars], 1)).to.deep.equal(['pay']));
  }

  it('is measured by the figures in its own currency, which is that of the first series', () => {
    expect(payOf('850', [estimate, dollars])).to.equal(8_500_000);
    expect(payOf('1,000', [dollars, estimate], 1)).to.equal(undefined);
    expect(payOf('20,000,000', [dollars, estimate], 1)).to.equal(undefined);
  });
});
