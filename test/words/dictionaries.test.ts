import { expect } from 'chai';
import { words as en } from '../../src/words/dictionaries/en.js';
import { words as ja } from '../../src/words/dictionaries/ja.js';
import { languages } from '../../src/words/bundled/languages.js';
import { loadWords } from '../../src/words/load-words.js';
import type { Difference, FigureDifferences, Words } from '../../src/words/words.js';

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。・：〜（）「」]/u;

/** `errors.network: string` and so on, sorted. */
function entriesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, inner]) => entriesOf(inner, path ? `${path}.${key}` : key))
    .toSorted();
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const two: Difference = {
  level: 'L1',
  higher: ['R1'],
  lower: ['R2'],
  amounts: { higher: '9', lower: '7', gap: '2' },
  amongMany: false,
};
const many: Difference = { ...two, amongMany: true };
const figures: FigureDifferences = {
  span: '7–9',
  kinds: ['K1', 'K2'],
  definitions: true,
  breakdowns: true,
  statistics: ['S1', 'S2'],
  times: true,
};
const alike: FigureDifferences = {
  span: '7–9',
  kinds: [],
  definitions: false,
  breakdowns: false,
  statistics: [],
  times: false,
};
/** Where the lowest figure is also the highest, it need be said only once. */
const bothEnds = { whose: 'L1 L2', amount: '7 9' };
const inSummary = ['X1', 'L1', 'L2', '7', '9'];
const inCitation = ['X1', 'X2', 'X3', 'X4', 'X5', 'X6'];
const inDifference = ['L1', 'R1', 'R2', '9', '7', '2'];

/** `position.places.below` and so on: all words that are told something. The unit is a number, not a word. */
type ToldWord<Part, Path extends string = ''> = {
  [Word in keyof Part & string]: Part[Word] extends (...told: never[]) => infer Said
    ? Said extends number
      ? never
      : `${Path}${Word}`
    : Part[Word] extends string
      ? never
      : ToldWord<Part[Word], `${Path}${Word}.`>;
}[keyof Part & string];

/** How a word is said, in each of its forms; and what it is told, which none of them may drop. */
type Forms = [say: (words: Words) => string[], ...told: string[]];

/** The compiler asks for new ones. */
const spoken: Record<ToldWord<Words>, Forms> = {
  years: [(words) => [words.years(3, 7), words.years(3)], '3'],
  ages: [(words) => [words.ages(20, 24), words.ages(20)], '20'],
  bracketed: [(words) => [words.bracketed('X1')], 'X1'],
  amount: [(words) => [words.amount(6_000_000, 'JPY')], '6'],
  range: [
    (words) => [
      words.range({ low: 6_000_000 }, 'JPY'),
      words.range({ high: 6_000_000, open: 'over' }, 'JPY'),
      words.range({ low: 6_000_000, high: 7_000_000, open: 'orMore' }, 'JPY'),
    ],
    '6',
  ],
  aloud: [
    (words) => [
      words.aloud({ low: 6_000_000, high: 7_000_000 }, 'JPY') ?? '',
      words.aloud({ low: 6_000_000, high: 7_000_000, open: 'orMore' }, 'JPY') ?? '',
    ],
    '6',
    '7',
  ],
  ticks: [(words) => [words.ticks([0, 6_000_000], 'JPY').join(' ')], '0', '6'],
  date: [(words) => [words.date('2025-09/2026-08-31')], '2025', '2026', '31'],
  list: [(words) => [words.list(['X1', 'X2', 'X3'])], 'X1', 'X2', 'X3'],
  remarks: [(words) => [words.remarks(['X1', 'X2'])], 'X1', 'X2'],
  sentences: [(words) => [words.sentences(['X1', 'X2'])], 'X1', 'X2'],
  fullName: [(words) => [words.fullName('X1', 'X2')], 'X1', 'X2'],
  title: [(words) => [words.title('X1', 'year'), words.title('X1', 'month')], 'X1'],
  summary: [
    (words) => [
      words.summary('X1', { whose: 'L1', amount: '7' }, { whose: 'L2', amount: '9' }),
      words.summary('X1', bothEnds, bothEnds),
    ],
    ...inSummary,
  ],
  benchmark: [(words) => [words.benchmark('X1', 'X2', 'X3')], 'X1', 'X2', 'X3'],
  openEnd: [(words) => [words.openEnd('X1')], 'X1'],
  'position.pay': [(words) => [words.position.pay('JPY')]],
  'position.places.below': [({ position }) => [position.places.below('L1', 'X1')], 'L1', 'X1'],
  'position.places.lower': [({ position }) => [position.places.lower('L1', 'X1')], 'L1', 'X1'],
  'position.places.middle': [({ position }) => [position.places.middle('L1', 'X1')], 'L1', 'X1'],
  'position.places.upper': [({ position }) => [position.places.upper('L1', 'X1')], 'L1', 'X1'],
  'position.places.within': [({ position }) => [position.places.within('L1', 'X1')], 'L1', 'X1'],
  'position.places.above': [({ position }) => [position.places.above('L1', 'X1')], 'L1', 'X1'],
  'position.places.open': [({ position }) => [position.places.open('L1', 'X1')], 'L1', 'X1'],
  'position.hints.pay': [({ position }) => [position.hints.pay('JPY'), position.hints.pay('USD')]],
  'position.forBand': [({ position }) => [position.forBand('L1')], 'L1'],
  'position.byPublisher': [({ position }) => [position.byPublisher('X1')], 'X1'],
  'position.statisticBy': [({ position }) => [position.statisticBy('X1', 'S1')], 'X1', 'S1'],
  'position.statisticOf': [({ position }) => [position.statisticOf('X1', 'S1')], 'X1', 'S1'],
  'position.gaps.higher': [({ position }) => [position.gaps.higher('X1', '7', '2')], 'X1', '7', '2'],
  'position.gaps.lower': [({ position }) => [position.gaps.lower('X1', '7', '2')], 'X1', '7', '2'],
  'position.gaps.same': [({ position }) => [position.gaps.same('X1', '7', '0')], 'X1', '7'],
  'position.noFigures': [({ position }) => [position.noFigures('L1')], 'L1'],
  'position.otherCurrency': [({ position }) => [position.otherCurrency('L1')], 'L1'],
  'position.own': [({ position }) => [position.own(1), position.own(12)], '1'],
  'position.noBand': [({ position }) => [position.noBand(1), position.noBand(12)], '1'],
  citation: [(words) => [words.citation('X1', ['X2', 'X3'], { title: 'X4', address: 'X5' }, 'X6')], ...inCitation],
  sourceOf: [(words) => [words.sourceOf('R1')], 'R1'],
  caveatOf: [(words) => [words.caveatOf('R1', 'X1')], 'R1', 'X1'],
  estimateBy: [(words) => [words.estimateBy('X1')], 'X1'],
  publication: [(words) => [words.publication('X1', 'X2')], 'X1', 'X2'],
  basedOn: [(words) => [words.basedOn('X1')], 'X1'],
  asOf: [(words) => [words.asOf('X1')], 'X1'],
  sampleSize: [(words) => [words.sampleSize(251)], '251'],
  retrieved: [(words) => [words.retrieved('X1')], 'X1'],
  ofAll: [(words) => [words.ofAll('X1')], 'X1'],
  measured: [(words) => [words.measured('X1')], 'X1'],
  pathTo: [(words) => [words.pathTo('R1')], 'R1'],
  pathOf: [(words) => [words.pathOf('R1')], 'R1'],
  severalFigures: [(words) => [words.severalFigures(3)], '3'],
  sourcesTitle: [(words) => [words.sourcesTitle('R1', 'year'), words.sourcesTitle('R1', 'month')], 'R1'],
  whyDifferent: [
    (words) => [
      words.whyDifferent(alike),
      words.whyDifferent({ ...alike, kinds: ['K1', 'K2'] }),
      words.whyDifferent({ ...alike, definitions: true }),
      words.whyDifferent({ ...alike, breakdowns: true }),
      words.whyDifferent({ ...alike, times: true }),
      words.whyDifferent(figures),
    ],
    '7–9',
  ],
  comparisonTitle: [(words) => [words.comparisonTitle(['R1', 'R2', 'R3'])], 'R1', 'R2', 'R3'],
  comparisonWithoutPay: [(words) => [words.comparisonWithoutPay(['R1', 'R2'])], 'R1', 'R2'],
  differentLow: [(words) => [words.differentLow(two), words.differentLow(many)], ...inDifference],
  differentHigh: [(words) => [words.differentHigh(two), words.differentHigh(many)], ...inDifference],
  sameLow: [(words) => [words.sameLow('L1', '7')], 'L1', '7'],
  sameHigh: [(words) => [words.sameHigh('L1', '7')], 'L1', '7'],
  openHigh: [(words) => [words.openHigh('L1')], 'L1'],
  dutiesOf: [(words) => [words.dutiesOf('R1')], 'R1'],
  skillsOf: [(words) => [words.skillsOf('R1')], 'R1'],
  ownSkillsOf: [(words) => [words.ownSkillsOf('R1')], 'R1'],
  sharedBy: [(words) => [words.sharedBy('X1', 'R1')], 'X1', 'R1'],
  leftOut: [(words) => [words.leftOut('R1', 8)], 'R1', '8'],
  twice: [(words) => [words.twice('R1')], 'R1'],
  removeRole: [(words) => [words.removeRole('R1')], 'R1'],
  full: [(words) => [words.full(8)], '8'],
  added: [(words) => [words.added('R1')], 'R1'],
  removed: [(words) => [words.removed('R1')], 'R1'],
};

function spokenIn(words: Words): string[] {
  return Object.values(spoken).flatMap(([say]) => say(words));
}

const dictionaries = await Promise.all(
  languages.map(async (language) => [language, await loadWords(language)] as const),
);

describe('The dictionaries', () => {
  it('are those of all languages, Japanese and English among them', () => {
    expect(languages).to.include.members(['ja', 'en']);
    expect(Object.fromEntries(dictionaries)).to.deep.include({ ja, en });
  });

  for (const [language, words] of dictionaries) {
    it(`have the same words, columns of a CSV in the same order (${language})`, () => {
      expect(entriesOf(words)).to.deep.equal(entriesOf(ja)).and.to.include('errors.not-found: string');
      expect(Object.keys(words.csv.columns)).to.deep.equal(Object.keys(ja.csv.columns));
    });

    it(`leave no word empty (${language})`, () => {
      const strings = stringsOf(words);
      expect(strings).to.include(words.noData);
      expect([...strings, ...spokenIn(words)].filter((text) => text.trim() === '')).to.deep.equal([]);
    });

    it(`say whatever they are told (${language})`, () => {
      const functions = entriesOf(words).filter((entry) => entry.endsWith(': function'));
      expect(functions).to.deep.equal(
        [...Object.keys(spoken), 'position.unit'].map((word) => `${word}: function`).toSorted(),
      );
      for (const [word, [say, ...told]] of Object.entries(spoken)) {
        for (const text of say(words)) {
          // English puts the names of levels and kinds in small letters inside a sentence.
          for (const part of told) expect(text.toLowerCase(), word).to.include(part.toLowerCase());
          expect(text, word).to.not.match(/undefined|null|NaN|\[object|\$\{/);
        }
      }
    });

    it(`say different places, gaps and kinds in different words (${language})`, () => {
      const { places, briefly, gaps, yours } = words.position;
      const said = Object.values(places).map((place) => place('L1', 'X1'));
      for (const texts of [said, Object.values(briefly)]) expect(new Set(texts)).to.have.property('size', 7);
      expect(new Set(Object.values(gaps).map((gap) => gap('X1', '7', '2')))).to.have.property('size', 3);
      expect(new Set(Object.values(words.kinds))).to.have.property('size', 4);
      expect(yours.year).to.not.equal(yours.month);
      expect(words.csv.bounds.low).to.not.equal(words.csv.bounds.high);
      expect(words.csv.open.orMore).to.not.equal(words.csv.open.over);
    });

    it(`count yen in a unit that amounts can be read in (${language})`, () => {
      const { unit } = words.position;
      expect(Number.isInteger(Math.log10(unit('JPY')))).to.equal(true);
      expect(unit('USD')).to.equal(1);
    });

    it(`name what makes figures differ, each cause only where it is one (${language})`, () => {
      const all = words.whyDifferent(figures).toLowerCase();
      for (const cause of ['k1', 'k2', 's1', 's2']) expect(all).to.include(cause);
      const texts = [
        alike,
        { ...alike, times: true },
        { ...alike, definitions: true },
        { ...alike, breakdowns: true },
        { ...alike, statistics: ['S1', 'S2'] },
        figures,
      ];
      expect(new Set(texts.map((causes) => words.whyDifferent(causes)))).to.have.property('size', 6);
    });

    it(`tell a ladder that ends in a role from others, and skills of one role alone from all of its skills (${language})`, () => {
      expect(words.pathTo('R1')).to.not.equal(words.pathOf('R1'));
      expect(words.ownSkillsOf('R1')).to.not.equal(words.skillsOf('R1'));
    });
  }

  it('speak no Japanese in English', () => {
    expect([...stringsOf(en), ...spokenIn(en)].filter((text) => japanese.test(text))).to.deep.equal([]);
  });

  it('speak no English in Japanese', () => {
    const foreign = [...stringsOf(ja), ...spokenIn(ja)].filter((text) => !japanese.test(text));
    expect(foreign).to.deep.equal([ja.csv.columns.url, ja.csv.columns.slug]);
  });

  it('say whether two roles differ among several', () => {
    expect(ja.differentLow(two)).to.equal('L1の下限は、R1がR2より2高い（9と7）。');
    expect(ja.differentHigh(many)).to.equal('L1の上限は、最も高いR1が最も低いR2より2高い（9と7）。');
    expect(en.differentHigh(two)).to.equal('L1 pay ends 2 higher for R1 than for R2 (9 and 7).');
    expect(en.differentLow(many)).to.equal(
      'L1 pay starts 2 higher for R1, the highest, than for R2, the lowest (9 and 7).',
    );
  });

  it('name all who are equally high, or low', () => {
    const tied = { ...many, higher: ['R1', 'R3'], lower: ['R2', 'R4', 'R5'] };
    expect(ja.differentLow(tied)).to.equal('L1の下限は、最も高いR1とR3が最も低いR2とR4とR5より2高い（9と7）。');
    expect(en.differentLow(tied)).to.equal(
      'L1 pay starts 2 higher for R1 and R3, the highest, than for R2, R4, and R5, the lowest (9 and 7).',
    );
  });

  it('name the four kinds of figures as agreed', () => {
    expect(ja.kinds).to.deep.equal({
      estimate: '推定',
      'official-statistics': '公的統計',
      'job-postings': '求人票',
      'self-reported': '自己申告',
    });
  });

  it('say in so many words that a figure or a date is missing', () => {
    expect([ja.noData, ja.noDate]).to.deep.equal(['データなし', '時期の記載なし']);
    expect([en.noData, en.noDate]).to.deep.equal(['No data', 'no date stated']);
  });
});
