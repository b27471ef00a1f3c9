import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doubtsAbout } from '../../dist/cli/check/sanity.js';
import { band, role, series } from './roles.mjs';

const today = new Date('2026-07-15');

/** What is doubtful about a role with this series: path and message. */
function doubts(changes) {
  return doubtsAbout(role('cook', { salary: [series(changes)] }), today).map(({ path, message }) => [path, message]);
}

const source = (changes) => ({ source: { publisher: 'A publisher', definition: 'Made up for tests', ...changes } });

describe('Figures that are hardly meant', () => {
  it('are none in a role that is well', () => assert.deepEqual(doubts({}), []));
  it('are none in a role without pay', () => assert.deepEqual(doubtsAbout({ slug: 'a', name: 'a' }, today), []));

  it('are levels whose pay falls, whatever their order', () => {
    const bands = [
      band('senior', 5_000_000, 9_000_000),
      band('middle', 6_000_000, 9_000_000),
      band('junior', 3_000_000, 5_000_000),
    ];
    assert.deepEqual(doubts({ bands }), [['salary[0].bands[0].low.value', 'pay falls from middle to senior']]);
    assert.deepEqual(doubts({ bands: bands.toReversed().slice(0, 2) }), []);
  });

  it('are levels whose pay falls over one that is not stated', () => {
    const bands = [band('junior', 5_000_000, 9_000_000), { level: 'middle' }, band('senior', 5_000_000, 8_000_000)];
    assert.deepEqual(doubts({ bands }), [['salary[0].bands[2].high.value', 'pay falls from junior to senior']]);
  });

  it('are ranges wider than five times their low end', () => {
    assert.deepEqual(doubts({ bands: [band('junior', 2_000_000, 10_000_000)] }), []);
    assert.deepEqual(doubts({ bands: [band('junior', 2_000_000, 10_000_001)] }), [
      ['salary[0].bands[0]', 'a range this wide says little'],
    ]);
  });

  for (const [period, value, message] of [
    ['year', 600, 'this reads like 万円, not yen'],
    ['year', 99_999, 'this reads like 万円, not yen'],
    ['year', 300_000, 'this reads like pay per month'],
    ['year', 1_000_000, undefined],
    ['year', 300_000_000, undefined],
    ['year', 600_000_000, 'hardly anyone is paid that much a year; is the unit right?'],
    ['year', 60_000_000_000, 'this reads as if 万円 was made yen twice'],
    ['month', 30, 'this reads like 万円, not yen'],
    ['month', 300_000, undefined],
    ['month', 60_000_000, 'this reads like pay per year'],
  ]) {
    it(`are amounts in another unit: ${value} yen per ${period}${message ? '' : ' is in order'}`, () => {
      const bands = [{ figure: { value } }];
      const expected = message ? [['salary[0].bands[0].figure.value', message]] : [];
      assert.deepEqual(doubts({ statistic: 'mean', period, bands }), expected);
    });
  }

  it('are not amounts in other currencies', () => {
    assert.deepEqual(doubts({ currency: 'USD', bands: [band('junior', 60_000, 90_000)] }), []);
  });

  it('are means that no band states', () => {
    assert.deepEqual(doubts({ statistic: 'mean' }), [
      ['salary[0].bands', 'no band has the figures that the series is said to state, a mean'],
    ]);
  });

  for (const [asOf, message] of [
    ['2024-07-15', undefined],
    ['2024-07-14', 'figures older than 24 months'],
    ['2024-07', undefined],
    ['2024-06', 'figures older than 24 months'],
    ['2024', undefined],
    ['2023', 'figures older than 24 months'],
    ['2020/2025', undefined],
    ['2020-01/2023-12', 'figures older than 24 months'],
    ['2026', undefined],
    ['2027', 'a time that is yet to come'],
  ]) {
    it(`are those of ${asOf} on 2026-07-15: ${message ?? 'no'}`, () => {
      assert.deepEqual(doubts(source({ asOf })), message ? [['salary[0].source.asOf', message]] : []);
    });
  }

  for (const publisher of [' ', '-', '？', 'Unknown', 'n/a', 'N／A', '不明', ' 未定 ', { ja: '不明', en: 'Guide' }]) {
    it(`are those of a source without a name: ${JSON.stringify(publisher)}`, () => {
      assert.deepEqual(doubts(source({ publisher })), [['salary[0].source.publisher', 'a source without a name']]);
    });
  }

  for (const publisher of ['doda', '不明建設', { ja: '厚生労働省', en: 'Ministry' }]) {
    it(`are not those of ${JSON.stringify(publisher)}`, () => assert.deepEqual(doubts(source({ publisher })), []));
  }
});
