import { expect } from 'chai';
import type { Series } from '../../src/catalogue/schema.js';
import { type Page, citation } from '../../src/salary/citation.js';
import { sourceText } from '../../src/salary/source-line.js';
import { officialMean, series, telling, viewOf } from './fixture.js';

const page: Page = { title: '職種の年収', address: 'https://example.com/pay' };

function cited(salary: Series[], language: 'ja' | 'en' = 'ja', seenOn: Page = page): string {
  const told = telling(language);
  return citation(viewOf(salary, told), seenOn, '2026-11-21', told);
}

describe('A citation', () => {
  it('says what is cited, who stated it, where it was seen and when', () => {
    expect(cited([officialMean(6_098_000)])).to.equal(
      '「テスターの年収」［公的統計 出典：厚生労働省（2025年時点・件数非公開・対象：実支給）。］ ' +
        '職種の年収、https://example.com/pay（2026年11月21日閲覧）',
    );
  });

  it('says so in English', () => {
    expect(cited([officialMean(6_098_000)], 'en', { ...page, title: 'Pay of roles' })).to.equal(
      '“Tester salary”. [Official statistics Source: Ministry of Labour (as of 2025, sample size not disclosed, ' +
        'measured: Actual pay).] Pay of roles, https://example.com/pay (seen on November 21, 2026).',
    );
  });

  it('has every source, with its kind and all that its line says', () => {
    const salary = [series(), officialMean(6_098_000)];
    for (const language of ['ja', 'en'] as const) {
      const { sources } = viewOf(salary, telling(language));
      expect(sources).to.have.length(2);
      for (const source of sources)
        expect(cited(salary, language)).to.include(`${source.kindName} ${sourceText(source)}`);
    }
  });

  it('has the address alone where the page has no title', () => {
    const untitled = { ...page, title: '' };
    expect(cited([series()], 'ja', untitled)).to.match(/］ https:\/\/example\.com\/pay（2026年11月21日閲覧）$/);
    expect(cited([series()], 'en', untitled)).to.match(
      /\] https:\/\/example\.com\/pay \(seen on November 21, 2026\)\.$/,
    );
  });
});
