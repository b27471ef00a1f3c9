import { expect } from 'chai';
import { words as en } from '../../src/words/dictionaries/en.js';
import { words as ja } from '../../src/words/dictionaries/ja.js';

describe('A date', () => {
  const rows = [
    ['2025', '2025年', '2025'],
    ['2025-09', '2025年9月', 'September 2025'],
    ['2026-01', '2026年1月', 'January 2026'],
    ['2026-03-24', '2026年3月24日', 'March 24, 2026'],
    ['2025-01-01', '2025年1月1日', 'January 1, 2025'],
    ['2025-12-31', '2025年12月31日', 'December 31, 2025'],
    ['2024-09/2025-08', '2024年9月〜2025年8月', 'September 2024 to August 2025'],
    ['2023/2025', '2023年〜2025年', '2023 to 2025'],
    ['2025-04-01/2025-09-30', '2025年4月1日〜2025年9月30日', 'April 1, 2025 to September 30, 2025'],
  ] as const;
  for (const [date, inJapanese, inEnglish] of rows) {
    it(`${date} reads ${inJapanese}, ${inEnglish}`, () =>
      expect([ja.date(date), en.date(date)]).to.deep.equal([inJapanese, inEnglish]));
  }
});

describe('The time of a figure', () => {
  it('is said to be a point in time only where it is one', () => {
    expect(ja.asOf(ja.date('2025-09'))).to.equal('2025年9月時点');
    expect(ja.asOf(ja.date('2024-09/2025-08'))).to.equal('2024年9月〜2025年8月');
    expect(en.asOf(en.date('2025-09'))).to.equal('as of September 2025');
  });
});

describe('Years of experience', () => {
  const rows = [
    [0, 3, '0〜3年', '0–3 years'],
    [3, 7, '3〜7年', '3–7 years'],
    [7, undefined, '7年以上', '7+ years'],
  ] as const;
  for (const [from, to, inJapanese, inEnglish] of rows) {
    it(`read ${inJapanese}, ${inEnglish}`, () =>
      expect([ja.years(from, to), en.years(from, to)]).to.deep.equal([inJapanese, inEnglish]));
  }
});

describe('Ages', () => {
  const rows = [
    [20, 24, '20〜24歳', 'aged 20–24'],
    [60, undefined, '60歳以上', 'aged 60 and over'],
  ] as const;
  for (const [from, to, inJapanese, inEnglish] of rows) {
    it(`read ${inJapanese}, ${inEnglish}`, () =>
      expect([ja.ages(from, to), en.ages(from, to)]).to.deep.equal([inJapanese, inEnglish]));
  }
});

describe('Sentences', () => {
  it('end with exactly one full stop, whatever the data brings', () => {
    expect(ja.sentences(['推定値', '差が大きい。'])).to.equal('推定値。差が大きい。');
    expect(en.sentences(['Estimates', 'They vary.'])).to.equal('Estimates. They vary.');
  });
});

describe('Lists', () => {
  it('are joined as the language joins them', () => {
    expect(ja.list(['doda', 'OpenWork', '市場動向'])).to.equal('doda、OpenWork、市場動向');
    expect(en.list(['doda', 'OpenWork'])).to.equal('doda and OpenWork');
  });
});

describe('Numbers of people', () => {
  it('are grouped by thousands', () => {
    expect(ja.sampleSize(2_251)).to.equal('2,251件');
    expect(en.sampleSize(2_251)).to.equal('n = 2,251');
  });

  it('are called undisclosed where they are', () => {
    expect(ja.noSampleSize).to.equal('件数非公開');
    expect(en.noSampleSize).to.equal('sample size not disclosed');
  });
});
