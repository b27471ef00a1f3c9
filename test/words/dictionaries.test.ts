import { expect } from 'chai';
import { words as en } from '../../src/words/en.js';
import { words as ja } from '../../src/words/ja.js';

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

describe('The dictionaries', () => {
  it('have the same words in both languages', () => {
    expect(entriesOf(en)).to.deep.equal(entriesOf(ja)).and.to.include('errors.not-found: string');
  });

  for (const [language, words] of Object.entries({ ja, en })) {
    it(`leave no word empty (${language})`, () => {
      const strings = stringsOf(words);
      expect(strings).to.include(words.noData);
      expect(strings.filter((text) => text.trim() === '')).to.deep.equal([]);
    });
  }

  it('speak no Japanese in English', () => {
    const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。・：（）]/u;
    expect(stringsOf(en).filter((text) => japanese.test(text))).to.deep.equal([]);
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
