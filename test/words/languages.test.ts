import { expect } from 'chai';
import { languages } from '../../src/words/bundled/languages.js';
import { toLanguage } from '../../src/words/languages.js';
import { loadWords } from '../../src/words/load-words.js';
import { say } from '../../src/words/say.js';

describe('The language of a page', () => {
  const rows: [string | null | undefined, string][] = [
    ['ja', 'ja'],
    ['JA-jp', 'ja'],
    ['ja_JP', 'ja'],
    ['ja-Jpan-JP', 'ja'],
    [' ja ', 'ja'],
    ['en', 'en'],
    ['en-US', 'en'],
    ['EN-gb', 'en'],
    ['qaa', 'en'],
    ['qaa-Hant', 'en'],
    ['javanese', 'en'],
    ['constructor', 'en'],
    ['toString', 'en'],
    [undefined, 'ja'],
    [null, 'ja'],
    ['', 'ja'],
    ['  ', 'ja'],
  ];
  for (const [tag, language] of rows) {
    it(`${JSON.stringify(tag)} is answered in ${language}`, () => expect(toLanguage(tag)).to.equal(language));
  }

  for (const language of languages) {
    it(`is answered in itself where there is a dictionary for it: ${language}`, () =>
      expect(toLanguage(`${language}-001`)).to.equal(language));
  }

  it('loads the words of that language', async () => {
    expect((await loadWords('ja')).noData).to.equal('データなし');
    expect((await loadWords('en')).noData).to.equal('No data');
  });
});

describe('A text from the data', () => {
  it('is said in the language that is asked for', () => {
    const text = { ja: '最高技術責任者', en: 'Chief Technology Officer' };
    expect([say(text, 'ja'), say(text, 'en')]).to.deep.equal(['最高技術責任者', 'Chief Technology Officer']);
  });

  it('is the same in every language where it is one string', () => {
    expect([say('CTO', 'ja'), say('CTO', 'en')]).to.deep.equal(['CTO', 'CTO']);
  });

  it('keeps markup as text', () => {
    expect(say('<b>CTO</b>', 'ja')).to.equal('<b>CTO</b>');
  });
});
