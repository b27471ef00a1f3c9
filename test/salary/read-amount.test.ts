import { expect } from 'chai';
import * as fc from 'fast-check';
import { readAmount } from '../../src/salary/read-amount.js';
import { words as en } from '../../src/words/dictionaries/en.js';
import { words as ja } from '../../src/words/dictionaries/ja.js';

const man = 10_000;
const trillion = 1_000_000_000_000;

/** Amounts below a trillion yen, of every roundness. */
const amounts = fc
  .tuple(fc.constantFrom(1, 1_000, man, 1_000_000, 100_000_000), fc.integer({ min: 1, max: trillion - 1 }))
  .map(([unit, value]) => Math.max(1, Math.floor(value / unit)) * unit)
  .filter((value) => value < trillion);

/** Texts of what amounts are written with; few of them are amounts. */
const almostAmounts = fc.string({ unit: fc.constantFrom(...'0123456789,.億万円¥\\kmb ') });

const typed = fc.oneof(
  amounts.map((value) => ja.amount(value, 'JPY')),
  amounts.map((value) => en.amount(value, 'JPY')),
  almostAmounts,
);

function fullWidth(text: string): string {
  return text
    .replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfe_e0))
    .replaceAll('¥', '￥')
    .replaceAll(' ', '\u3000');
}

function reads(rows: readonly (readonly [string, number])[], unit: number): void {
  for (const [text, amount] of rows) {
    it(`“${text}” is ${amount} yen`, () => expect(readAmount(text, unit)).to.equal(amount));
  }
}

describe('An amount typed where yen stand in 万円', () => {
  reads(
    [
      ['850', 8_500_000],
      ['850.5', 8_505_000],
      ['1,200', 12_000_000],
      ['８５０', 8_500_000],
      ['１，２００', 12_000_000],
      ['850万', 8_500_000],
      ['８５０万円', 8_500_000],
      ['1,200万円', 12_000_000],
      ['1.2億', 120_000_000],
      ['１．２億円', 120_000_000],
      ['1億', 100_000_000],
      ['1億2,000万円', 120_000_000],
      ['1億2000万', 120_000_000],
      ['1億2,000万5,000円', 120_005_000],
      ['578万5,500円', 5_785_500],
      ['1.1万', 11_000],
      ['1千万', 10_000_000],
      ['8百万円', 8_000_000],
      ['1億2千万円', 120_000_000],
      ['1億5,000円', 100_005_000],
      ['8,500,000 yen', 8_500_000],
      ['8,500,000円', 8_500_000],
      ['¥8,500,000', 8_500_000],
      ['￥８，５００，０００', 8_500_000],
      ['\\8,500,000', 8_500_000],
      ['¥850万', 8_500_000],
      ['8.5M', 8_500_000],
      [' 850 万円 ', 8_500_000],
      ['\u3000850\u3000', 8_500_000],
    ],
    man,
  );
});

describe('An amount typed where yen stand in yen', () => {
  reads(
    [
      ['8500000', 8_500_000],
      ['8,500,000', 8_500_000],
      ['¥8,500,000', 8_500_000],
      ['8.5M', 8_500_000],
      ['¥8.5m', 8_500_000],
      ['8.5 million', 8_500_000],
      ['850K', 850_000],
      ['0.12B', 120_000_000],
      ['1.2 billion', 1_200_000_000],
      ['850万', 8_500_000],
      ['1.2億', 120_000_000],
    ],
    1,
  );
});

describe('A text that is no amount', () => {
  const nonsense = [
    ['', ' ', '\u3000', 'abc', '万', '億', '円', '¥', ',', '.', 'M', 'undefined', '<b>850</b>'],
    ['0', '0円', '0万', '¥0', '0M', '-850', '−850', '+850', '850%', '$120,000', '八百五十万'],
    ['1e7', '0x10', 'Infinity', 'NaN', '.5', '5.', '1.2.3', '1,20', '12,00', ',850', '850,'],
    ['850 900', '850〜1,000万円', '850-1000', '850万円以上', '850万人', '万850', '億2000万', '2000万1億'],
    ['1.5億2,000万', '1億20000万', '5万20000円', '8.5MM', '850KM', '8.5億M'],
    ['0.00001', '0.00001万', '0.5円', '99999999999999999999', '99999999999億'],
  ].flat();
  for (const text of nonsense) {
    it(`${JSON.stringify(text)} is none`, () => expect(readAmount(text, man)).to.equal(undefined));
  }

  it('a fraction of a yen is none either', () => {
    expect(readAmount('0.5', 1)).to.equal(undefined);
    expect(readAmount('850.00', 1)).to.equal(850);
  });
});

describe('An amount as the widgets print it', () => {
  it('is read back from Japanese, but for decimals after 億', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(1, man), (amount, unit) => {
        const text = ja.amount(amount, 'JPY');
        expect(readAmount(text, unit), text).to.equal(/億.*\./.test(text) ? undefined : amount);
      }),
    );
  });

  it('is read back from English, below a trillion yen', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(1, man), (amount, unit) => {
        const text = en.amount(amount, 'JPY');
        expect(readAmount(text, unit), text).to.equal(amount);
      }),
    );
  });
});

describe('Any text', () => {
  it('reads the same in full-width characters', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(1, man), (text, unit) => {
        expect(readAmount(fullWidth(text), unit)).to.equal(readAmount(text, unit));
      }),
    );
  });

  it('gives a whole number of yen above zero, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), typed), fc.constantFrom(1, man), (text, unit) => {
        const amount = readAmount(text, unit);
        if (amount !== undefined) expect(Number.isSafeInteger(amount) && amount > 0, text).to.equal(true);
      }),
    );
  });
});

describe('A bare number', () => {
  it('counts the unit, with and without commas', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Math.floor(Number.MAX_SAFE_INTEGER / man) }),
        fc.constantFrom(1, man),
        (count, unit) => {
          for (const text of [String(count), count.toLocaleString('en')])
            expect(readAmount(text, unit), text).to.equal(count * unit);
        },
      ),
    );
  });

  it('may have as many decimals as the unit has zeros, and is read exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: trillion }), (yen) => {
        const text = `${Math.floor(yen / man)}.${String(yen % man).padStart(4, '0')}`;
        expect(readAmount(text, man), text).to.equal(yen);
      }),
    );
  });
});
