import { expect } from 'chai';
import * as fc from 'fast-check';
import { readYears } from '../../src/salary/read-years.js';

describe('Years of experience that a reader types', () => {
  const rows: [string, number][] = [
    ['0', 0],
    ['5', 5],
    ['５', 5],
    ['12', 12],
    ['2.5', 2.5],
    ['２．５', 2.5],
    ['5年', 5],
    ['５年', 5],
    ['3年目', 3],
    ['5 年', 5],
    ['1 year', 1],
    ['5 years', 5],
    ['2.5 Years', 2.5],
    ['1 yr', 1],
    ['5yrs', 5],
    [' 5 ', 5],
    ['\u30005\u3000', 5],
  ];
  for (const [text, years] of rows) it(`“${text}” are ${years}`, () => expect(readYears(text)).to.equal(years));
});

describe('A text that tells no years of experience', () => {
  const nonsense = [
    ['', ' ', 'abc', '年', 'years', '.', '.5', '5.', '2.55', '100', '-1', '+5', '5+', '1e1', '0x5', 'NaN'],
    ['3-7', '3〜7', '3〜7年', '五年', '5か月', '5 months', '5万', '<b>5</b>'],
  ].flat();
  for (const text of nonsense) {
    it(`${JSON.stringify(text)} is none`, () => expect(readYears(text)).to.equal(undefined));
  }

  for (const text of ['3 7', '3\u30007', '3 7年']) {
    it(`${JSON.stringify(text)} is two numbers, and so none`, () => expect(readYears(text)).to.equal(undefined));
  }
});

describe('Any text', () => {
  const almostYears = fc.string({ unit: fc.constantFrom(...'0123456789.年目years ') });

  it('gives less than a hundred years, to the tenth, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), almostYears), (text) => {
        const years = readYears(text);
        if (years === undefined) return;
        expect(years, text).to.be.within(0, 99.9);
        expect(Number(years.toFixed(1)), text).to.equal(years);
      }),
    );
  });

  it('is read back where it was written from years to the tenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom('', '年', ' years'), (tenths, unit) => {
        expect(readYears(tenths / 10 + unit)).to.equal(tenths / 10);
      }),
    );
  });
});
