import { expect } from 'chai';
import type { Period } from '../../src/catalogue/schema.js';
import { perPeriod } from '../../src/salary/period.js';

describe('Pay per another period', () => {
  const rows: [number, Period, Period, number][] = [
    [6_000_000, 'year', 'month', 500_000],
    [10_000_000, 'year', 'month', 833_000],
    [5_785_000, 'year', 'month', 482_000],
    [350_000, 'month', 'year', 4_200_000],
    [350_500, 'month', 'year', 4_206_000],
    [5_785_500, 'year', 'year', 5_785_500],
    [416_667, 'month', 'month', 416_667],
    [1_200, 'year', 'month', 100],
    [1_000, 'year', 'month', 83],
  ];
  for (const [value, from, to, converted] of rows) {
    it(`${value} per ${from} is ${converted} per ${to}`, () => expect(perPeriod(value, from, to)).to.equal(converted));
  }

  for (const yearly of [12_500, 65_000, 125_000, 3_500_000, 1_000_000_000]) {
    it(`a month of ${yearly} a year is a twelfth, to within one percent, in whatever currency`, () =>
      expect(perPeriod(yearly, 'year', 'month')).to.be.closeTo(yearly / 12, yearly / 12 / 100));
  }

  it('is a whole number', () => {
    for (let yearly = 1; yearly < 10_000_000; yearly += 99_991) {
      expect(perPeriod(yearly, 'year', 'month'), String(yearly)).to.satisfy(Number.isInteger);
    }
  });
});
