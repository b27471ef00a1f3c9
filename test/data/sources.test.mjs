import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allSeries, benchmarks, roles } from './files.mjs';

const estimates = allSeries.filter(({ series }) => series.kind === 'estimate');
const measured = allSeries.filter(({ series }) => series.kind !== 'estimate');

describe('Every series says where it comes from', () => {
  for (const { id, series } of allSeries) {
    it(`${id}: ${series.kind} of ${nameOf(series.source.publisher)}`, () => {
      const { publisher, definition } = series.source;
      assert.ok(nameOf(publisher));
      assert.ok(definition.ja && definition.en);
      assert.ok(['estimate', 'official-statistics', 'job-postings', 'self-reported'].includes(series.kind));
    });
  }
});

describe('An estimate', () => {
  it('says what the publisher referred to, and states no date that the guide does not', () => {
    assert.equal(estimates.length, 37);
    for (const { id, series } of estimates) {
      const { basedOn, asOf, published } = series.source;
      assert.deepEqual(basedOn.slice(0, 2), ['doda', 'OpenWork'], id);
      assert.deepEqual([asOf, published], [undefined, undefined], id);
    }
  });

  it('is Starful’s, never doda’s or OpenWork’s', () => {
    for (const { id, series } of estimates) {
      assert.deepEqual(series.source.publisher, { ja: 'Starful 職種ガイド', en: 'Starful career guides' }, id);
    }
  });
});

describe('A figure that was measured', () => {
  it('says when, when it was read, and where', () => {
    assert.equal(measured.length, 9 + 2 * benchmarks.length);
    for (const { id, series } of measured) {
      const { asOf, retrieved, readAt } = series.source;
      assert.match(asOf, /^20\d\d/, id);
      assert.match(retrieved, /^20\d\d-\d\d-\d\d$/, id);
      assert.ok(readAt.ja.startsWith('公開サイトの引用による'), id);
    }
  });

  it('is a mean or a median, not a range', () => {
    for (const { id, series } of measured) assert.ok(['mean', 'median'].includes(series.statistic), id);
  });
});

describe('Amounts', () => {
  it('are yen per year throughout', () => {
    for (const { id, series } of allSeries) assert.deepEqual([series.currency, series.period], ['JPY', 'year'], id);
  });

  it('are open at the top of the senior band only', () => {
    for (const { id, series } of estimates) {
      const open = series.bands.filter(({ high }) => high.open).map(({ level, high }) => `${level} ${high.open}`);
      assert.deepEqual(open, ['senior orMore'], id);
    }
  });

  it('do not fall from one band to the next', () => {
    for (const { id, series } of estimates) {
      const lows = series.bands.map(({ low }) => low.value);
      assert.deepEqual(
        lows,
        lows.toSorted((a, b) => a - b),
        id,
      );
    }
  });
});

describe('Texts', () => {
  const texts = [...roles, ...benchmarks].flatMap(({ id, content }) => textsOf(content, id));

  it('are there in Japanese and in English, or are the same in both', () => {
    const perLanguage = texts.filter(({ text }) => typeof text === 'object');
    assert.ok(perLanguage.length > 1_000);
    for (const { place, text } of perLanguage) {
      assert.deepEqual(Object.keys(text).toSorted(), ['en', 'ja'], place);
      assert.ok(text.ja.trim() && text.en.trim(), place);
    }
  });

  it('have no Japanese where they are for English readers', () => {
    const inEnglish = texts.map(({ place, text }) => ({ place, text: text.en ?? text }));
    for (const { place, text } of inEnglish)
      assert.doesNotMatch(text, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, place);
  });
});

function nameOf(text) {
  return text.ja ?? text;
}

/** Texts for readers: `{ ja, en }` as one, and single strings. What the source printed is no text for readers. */
function textsOf(value, place) {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object') return [];
  if ('ja' in value || 'en' in value) return [{ place, text: value }];
  return Object.entries(value)
    .filter(([key]) => key !== 'printed' && key !== 'reading')
    .flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`));
}
