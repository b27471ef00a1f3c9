import { expect } from 'chai';
import { words as en } from '../../src/words/dictionaries/en.js';
import { words as ja } from '../../src/words/dictionaries/ja.js';
import type { AmountRange } from '../../src/words/words.js';

/** A table of inputs and what the reader sees. */
function reads<T>(rows: readonly (readonly [T, string])[], tell: (input: T) => string): void {
  for (const [input, text] of rows) {
    it(`${JSON.stringify(input)} reads ${text}`, () => expect(tell(input)).to.equal(text));
  }
}

describe('An amount in Japanese', () => {
  reads<number>(
    [
      [6_000_000, '600万円'],
      [10_000_000, '1,000万円'],
      [500_000, '50万円'],
      [5_785_000, '578.5万円'],
      [6_098_000, '609.8万円'],
      [10_000, '1万円'],
      [95_000_000, '9,500万円'],
      [99_999_000, '9,999.9万円'],
      [100_000_000, '1億円'],
      [120_000_000, '1億2,000万円'],
      [1_005_000_000, '10億500万円'],
      [120_005_000, '1億2,000.5万円'],
      [250_000_000_000, '2,500億円'],
    ],
    (value) => ja.amount(value, 'JPY'),
  );
});

describe('An amount in Japanese that 万 cannot say in one decimal', () => {
  reads<number>(
    [
      [5_785_500, '5,785,500円'],
      [416_667, '416,667円'],
      [100_000_500, '100,000,500円'],
      [9_999, '9,999円'],
      [9_000, '9,000円'],
      [850, '850円'],
      [1, '1円'],
    ],
    (value) => ja.amount(value, 'JPY'),
  );
});

describe('A range in Japanese', () => {
  reads<AmountRange>(
    [
      [{ low: 6_000_000, high: 10_000_000 }, '600〜1,000万円'],
      [{ low: 15_000_000, high: 30_000_000, open: 'orMore' }, '1,500〜3,000万円以上'],
      [{ low: 15_000_000, high: 30_000_000, open: 'over' }, '1,500〜3,000万円超'],
      [{ low: 95_000_000, high: 120_000_000 }, '9,500万円〜1億2,000万円'],
      [{ low: 95_000_000, high: 120_000_000, open: 'orMore' }, '9,500万円〜1億2,000万円以上'],
      [{ low: 100_000_000, high: 200_000_000 }, '1億円〜2億円'],
      [{ low: 5_785_000, high: 6_098_000 }, '578.5〜609.8万円'],
      [{ low: 9_000, high: 12_000 }, '9,000円〜1.2万円'],
      [{ low: 8_000, high: 9_000 }, '8,000〜9,000円'],
      [{ low: 416_667, high: 833_333 }, '416,667〜833,333円'],
    ],
    (range) => ja.range(range, 'JPY'),
  );
});

describe('A range in Japanese with equal ends, or only one', () => {
  reads<AmountRange>(
    [
      [{ low: 10_000_000, high: 10_000_000 }, '1,000万円'],
      [{ low: 10_000_000, high: 10_000_000, open: 'orMore' }, '1,000万円以上'],
      [{ low: 10_000_000, high: 10_000_000, open: 'over' }, '1,000万円超'],
      [{ low: 6_000_000 }, '600万円〜'],
      [{ high: 10_000_000 }, '〜1,000万円'],
      [{ high: 10_000_000, open: 'orMore' }, '1,000万円以上'],
      [{ high: 10_000_000, open: 'over' }, '1,000万円超'],
      [{}, ''],
    ],
    (range) => ja.range(range, 'JPY'),
  );
});

describe('An amount in English', () => {
  reads<number>(
    [
      [6_000_000, '¥6M'],
      [10_000_000, '¥10M'],
      [5_785_000, '¥5.785M'],
      [6_098_000, '¥6.098M'],
      [850_000, '¥850K'],
      [1_000, '¥1K'],
      [120_000_000, '¥120M'],
      [1_500_000_000, '¥1.5B'],
    ],
    (value) => en.amount(value, 'JPY'),
  );
});

describe('An amount in English that the short form would round', () => {
  reads<number>(
    [
      [5_785_500, '¥5,785,500'],
      [416_667, '¥416,667'],
      [850, '¥850'],
      [1_234_567_000, '¥1,234,567,000'],
    ],
    (value) => en.amount(value, 'JPY'),
  );
});

describe('A range in English', () => {
  reads<AmountRange>(
    [
      [{ low: 6_000_000, high: 10_000_000 }, '¥6M–¥10M'],
      [{ low: 15_000_000, high: 30_000_000, open: 'orMore' }, '¥15M–¥30M or more'],
      [{ low: 15_000_000, high: 30_000_000, open: 'over' }, '¥15M to over ¥30M'],
      [{ low: 10_000_000, high: 10_000_000 }, '¥10M'],
      [{ low: 10_000_000, high: 10_000_000, open: 'orMore' }, '¥10M or more'],
      [{ low: 10_000_000, high: 10_000_000, open: 'over' }, 'over ¥10M'],
      [{ low: 6_000_000 }, 'from ¥6M'],
      [{ high: 10_000_000 }, 'up to ¥10M'],
      [{ high: 10_000_000, open: 'orMore' }, '¥10M or more'],
      [{ high: 10_000_000, open: 'over' }, 'over ¥10M'],
      [{}, ''],
    ],
    (range) => en.range(range, 'JPY'),
  );
});

describe('A range that is read aloud', () => {
  const rows: [AmountRange, string, string][] = [
    [{ low: 6_000_000, high: 10_000_000 }, '600万円から1,000万円', 'from ¥6M to ¥10M'],
    [{ low: 15_000_000, high: 30_000_000, open: 'orMore' }, '1,500万円から3,000万円以上', 'from ¥15M to ¥30M or more'],
    [{ low: 15_000_000, high: 30_000_000, open: 'over' }, '1,500万円から3,000万円超', 'from ¥15M to over ¥30M'],
  ];
  for (const [range, inJapanese, inEnglish] of rows) {
    it(`${JSON.stringify(range)} reads ${inJapanese}, ${inEnglish}`, () =>
      expect([ja.aloud(range, 'JPY'), en.aloud(range, 'JPY')]).to.deep.equal([inJapanese, inEnglish]));
  }

  it('is one with two ends: others are read as they are written', () => {
    for (const range of [{}, { low: 1 }, { high: 1 }, { low: 1, high: 1 }] satisfies AmountRange[]) {
      expect([ja.aloud(range, 'JPY'), en.aloud(range, 'JPY')]).to.deep.equal([undefined, undefined]);
    }
  });
});

describe('Dollars in Japanese', () => {
  reads<AmountRange>(
    [
      [{ low: 120_000, high: 120_000 }, '$120,000'],
      [{ low: 120_000, high: 185_500 }, '$120,000〜$185,500'],
      [{ low: 120_000, high: 250_000, open: 'orMore' }, '$120,000〜$250,000以上'],
    ],
    (range) => ja.range(range, 'USD'),
  );
});

describe('Dollars in English', () => {
  reads<AmountRange>(
    [
      [{ low: 120_000, high: 120_000 }, '$120K'],
      [{ low: 120_000, high: 185_500 }, '$120K–$185,500'],
      [{ low: 120_000, high: 250_000, open: 'orMore' }, '$120K–$250K or more'],
    ],
    (range) => en.range(range, 'USD'),
  );
});

describe('Currencies that share a sign', () => {
  const pairs = [
    ['JPY', 'CNY'],
    ['USD', 'CAD'],
    ['USD', 'AUD'],
  ] as const;
  for (const [one, other] of pairs) {
    for (const [language, words] of Object.entries({ ja, en })) {
      it(`${other} does not read like ${one} (${language})`, () =>
        expect(words.amount(600_000, other)).to.not.equal(words.amount(600_000, one)));
    }
  }
});

describe('Ticks of an axis', () => {
  it('carry no unit in Japanese, but for the last', () => {
    expect(ja.ticks([0, 10_000_000, 20_000_000], 'JPY')).to.deep.equal(['0', '1,000', '2,000万円']);
  });

  it('say 万 and 億 in Japanese where both occur', () => {
    expect(ja.ticks([0, 50_000_000, 100_000_000], 'JPY')).to.deep.equal(['0', '5,000万', '1億円']);
  });

  it('carry the sign of the currency in English', () => {
    expect(en.ticks([0, 10_000_000, 20_000_000], 'JPY')).to.deep.equal(['¥0', '¥10M', '¥20M']);
  });

  it('carry the sign of a foreign currency in Japanese', () => {
    expect(ja.ticks([0, 50_000, 100_000], 'USD')).to.deep.equal(['$0', '$50,000', '$100,000']);
  });
});
