import { expect } from 'chai';
import type { Role, Source } from '../../src/catalogue/schema.js';
import { type SourceLine, sourceLine, sourceLinesOf, withoutRepetition } from '../../src/salary/source-line.js';
import { named, officialMean, series, telling, withSource } from './fixture.js';

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
    expect(told({ asOf: '2024-09/2025-08' })).to.include('（2024年9月〜2025年8月・');
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

describe('The source lines of several roles', () => {
  const statistics = officialMean(5_785_000);
  const estimate = series({ source: guide });
  const lines = (roles: Role[], language: 'ja' | 'en' = 'ja') => sourceLinesOf(roles, telling(language));
  const headings = (...roles: Role[]) => lines(roles).map(({ heading, publisher }) => heading + publisher);

  it('are one for a source that all of them share, which names no role', () => {
    expect(headings(named('CTO', estimate), named('EM', estimate))).to.deep.equal(['出典：Starful 職種ガイドの推定']);
    expect(lines([named('CTO', estimate)], 'en').map(({ heading }) => heading)).to.deep.equal(['Source: ']);
  });

  it('are one for each source, in the order in which they first appear, and name its roles', () => {
    expect(headings(named('PM', statistics), named('CTO', estimate), named('EM', estimate, statistics))).to.deep.equal([
      '出典（PM、EM）：厚生労働省',
      '出典（CTO、EM）：Starful 職種ガイドの推定',
    ]);
  });

  it('name them in English too, by their short names', () => {
    const cto = { ...named('CTO', estimate), name: { ja: '最高技術責任者', en: 'Chief' }, shortName: 'CTO' };
    const headingsInEnglish = lines([cto, named('EM', estimate), named('PM', statistics)], 'en').map(
      (one) => one.heading,
    );
    expect(headingsInEnglish).to.deep.equal(['Source (CTO and EM): ', 'Source (PM): ']);
  });

  it('name a role once that has several series of a source', () => {
    const other = { ...estimate, bands: statistics.bands };
    expect(headings(named('CTO', estimate, other), named('PM', statistics))).to.deep.equal([
      '出典（CTO）：Starful 職種ガイドの推定',
      '出典（PM）：厚生労働省',
    ]);
  });

  const changes: [string, Partial<Source>][] = [
    ['publisher', { publisher: '別のガイド' }],
    ['title', { title: '職種別年収' }],
    ['address', { url: 'https://example.com/' }],
    ['reference', { basedOn: ['doda'] }],
    ['time', { asOf: '2025' }],
    ['number', { sampleSize: 500 }],
    ['definition', { definition: '別の定義' }],
    ['place of reading', { readAt: '引用' }],
  ];
  for (const [what, change] of changes) {
    it(`are not one where the ${what} differs`, () => {
      const other = named('EM', withSource(estimate, change));
      expect(lines([named('CTO', estimate), other]).map(({ heading }) => heading)).to.deep.equal([
        '出典（CTO）：',
        '出典（EM）：',
      ]);
    });
  }

  it('are not one where the kind differs', () => {
    const other = named('EM', { ...estimate, kind: 'self-reported' });
    expect(lines([named('CTO', estimate), other]).map(({ kindName }) => kindName)).to.deep.equal(['推定', '自己申告']);
  });

  it('are the same as that of a single role but for the names', () => {
    const [one] = lines([named('CTO', estimate), named('EM', estimate)]);
    expect(one).to.include(line({}));
  });

  it('have the caveat that all of their roles share', () => {
    const [one] = lines([named('CTO', estimate), named('EM', estimate)], 'en');
    expect(one?.caveat).to.equal('Estimates; they vary.');
  });

  it('say of which roles a caveat is, where it is not of all', () => {
    const without = withSource(estimate, { caveat: undefined });
    const roles = [named('CTO', estimate), named('EM', without), named('HoE', estimate)];
    expect(lines(roles).map(({ caveat }) => caveat)).to.deep.equal(['CTO、HoE：推定値で、差が大きい。']);
    expect(lines(roles, 'en').map(({ caveat }) => caveat)).to.deep.equal(['CTO and HoE: Estimates; they vary.']);
  });

  it('say so of each caveat, where there are several', () => {
    const other = withSource(estimate, { caveat: { ja: '少数', en: 'Few cases' } });
    const roles = [named('CTO', estimate), named('EM', other)];
    expect(lines(roles).map(({ caveat }) => caveat)).to.deep.equal(['CTO：推定値で、差が大きい。EM：少数。']);
    expect(lines(roles, 'en').map(({ caveat }) => caveat)).to.deep.equal(['CTO: Estimates; they vary. EM: Few cases.']);
  });

  it('have no caveat where none of their roles has one', () => {
    expect(lines([named('PM', statistics), named('EM', statistics)]).map(({ caveat }) => caveat ?? '')).to.deep.equal([
      '',
    ]);
  });

  it('say once where all of them were read', () => {
    const [one, other] = [estimate, statistics].map((each) => withSource(each, { readAt: '引用' }));
    expect(lines([named('CTO', one!), named('PM', other!)]).map(({ reading }) => reading ?? '')).to.deep.equal([
      '',
      'いずれも引用。',
    ]);
    expect(lines([named('CTO', one!), named('PM', one!)]).map(({ reading }) => reading)).to.deep.equal(['引用。']);
  });

  it('are none of roles without figures', () => {
    expect(lines([named('CPO'), { slug: 'cxo', name: 'CXO' }])).to.deep.equal([]);
    expect(headings(named('CPO'), named('CTO', estimate))).to.deep.equal(['出典：Starful 職種ガイドの推定']);
  });
});
