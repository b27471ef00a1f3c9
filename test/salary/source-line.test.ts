import { expect } from 'chai';
import type { Source } from '../../src/catalogue/schema.js';
import { type SourceLine, sourceLine, withoutRepetition } from '../../src/salary/source-line.js';
import { officialMean, series, telling } from './fixture.js';

const guide: Source = {
  publisher: { ja: 'Starful 職種ガイド', en: 'Starful career guides' },
  url: 'https://starful.biz',
  basedOn: ['doda', 'OpenWork'],
  definition: { ja: '経験年数ごとの推定年収の幅', en: 'Estimated range of yearly pay' },
  caveat: { ja: '推定値で、差が大きい', en: 'Estimates; they vary' },
};

function line(source: Partial<Source>, language: 'ja' | 'en' = 'ja'): SourceLine {
  const { words } = telling(language);
  return sourceLine(series({ source: { ...guide, ...source } }), words.source, words, language);
}

/** The line as the reader reads it. */
function read({ kindName, heading, publisher, details, caveat, reading }: SourceLine): string {
  return [`${kindName} ${heading}${publisher}${details}`, caveat, reading].filter(Boolean).join(' ');
}

describe('The source line of a guide’s estimate', () => {
  it('says in Japanese whose estimate it is, what it referred to, and what is not stated', () => {
    expect(read(line({}))).to.match(
      /^推定 出典：Starful 職種ガイドの推定（doda、OpenWork.*を参照・時期の記載なし・件数非公開・対象：経験年数ごとの推定年収の幅）。 推定値で、差が大きい。$/,
    );
  });

  it('says so in English', () => {
    expect(read(line({}, 'en'))).to.equal(
      'Estimate Source: estimate by Starful career guides (with reference to doda and OpenWork, no date stated, ' +
        'sample size not disclosed, measured: Estimated range of yearly pay). Estimates; they vary.',
    );
  });

  for (const language of ['ja', 'en'] as const) {
    it(`never names as publisher what the guide referred to (${language})`, () => {
      expect(line({}, language).publisher)
        .to.include('Starful')
        .and.not.match(/doda|OpenWork/);
    });
  }

  it('links to the publisher', () => {
    expect(line({}).url).to.equal('https://starful.biz');
  });
});

describe('The source line of statistics', () => {
  const { words } = telling();
  const mean = officialMean(5_785_000);
  const told = (source: Partial<Source>) =>
    read(sourceLine({ ...mean, source: { ...mean.source, ...source } }, words.source, words, 'ja'));

  it('names kind, publisher, time and what was measured, and is no estimate', () => {
    expect(told({})).to.equal('公的統計 出典：厚生労働省（2025年時点・件数非公開・対象：実支給）。');
  });

  it('names the publication', () => {
    expect(told({ title: '賃金構造基本統計調査' })).to.include('出典：厚生労働省「賃金構造基本統計調査」（');
  });

  it('says how many were counted', () => {
    expect(told({ sampleSize: 2_251 }))
      .to.include('2,251件')
      .and.not.include('件数非公開');
  });

  it('says the time as the source does', () => {
    expect(told({ asOf: '2024-09/2025-08' })).to.include('（2024年9月〜2025年8月時点・');
  });

  it('says where and when it was read, if not at the publisher’s', () => {
    expect(told({ readAt: '公開サイトの引用による', retrieved: '2026-07-07' })).to.match(
      / 公開サイトの引用による（2026年7月7日確認）。$/,
    );
  });

  it('says nothing of what it referred to where that is an empty list', () => {
    expect(told({ basedOn: [] })).to.equal(told({}));
  });
});

describe('What several source lines repeat', () => {
  const { words } = telling();
  const lines = (...readAt: string[]) =>
    withoutRepetition(
      words,
      readAt.map((place) => sourceLine(series({ source: { ...guide, readAt: place } }), '', words, 'ja')),
    );

  it('is said once, by the last of them, for all', () => {
    expect(lines('引用', '引用', '引用').map(({ reading }) => reading ?? '')).to.deep.equal(['', '', 'いずれも引用。']);
  });

  it('is said each time where it differs', () => {
    expect(lines('引用', '別の引用').map(({ reading }) => reading)).to.deep.equal(['引用。', '別の引用。']);
  });

  it('takes away nothing else', () => {
    const [first] = lines('引用', '引用');
    expect(first?.details).to.equal(line({}).details);
    expect(first?.caveat).to.equal(line({}).caveat);
  });
});
