import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allSeries } from './files.mjs';
import { parsePrinted, toYen } from './printed.mjs';

describe('The reader of printed cells', () => {
  const cells = {
    '600〜1,000': { low: 600, high: 1000 },
    '1,500 - 3,000+': { low: 1500, high: 3000, open: 'orMore' },
    '850 〜 1,200+': { low: 850, high: 1200, open: 'orMore' },
    '2,000〜4,000以上': { low: 2000, high: 4000, open: 'orMore' },
    '2,000〜4,000超': { low: 2000, high: 4000, open: 'over' },
    '687 (380〜1,282)': { figure: 687, low: 380, high: 1282 },
    578.5: { figure: 578.5 },
    1163.8: { figure: 1163.8 },
  };
  for (const [cell, amounts] of Object.entries(cells)) {
    it(`reads ${cell}`, () => assert.deepEqual(parsePrinted(cell), amounts));
  }

  for (const cell of ['', '600〜', '約600', '600〜1,000万', '1.000,5']) {
    it(`does not guess at ${JSON.stringify(cell)}`, () => assert.throws(() => parsePrinted(cell), /Cannot read/));
  }
});

describe('Every figure is the one that its source prints', () => {
  for (const { id, series } of allSeries) {
    const { kind, statistic, by, source } = series;
    it(`${id}: ${source.publisher.ja ?? source.publisher}, ${kind}, ${statistic}, by ${by}`, () => {
      for (const { printed, low, high, figure } of series.bands) {
        const stored = { low: low?.value, high: high?.value, open: high?.open, figure: figure?.value };
        assert.deepEqual(stored, inYen(printed), printed);
      }
    });
  }

  it('or is absent where nothing is printed', () => {
    const blank = allSeries.flatMap(({ series }) => series.bands).filter(({ printed }) => printed === undefined);
    assert.equal(blank.length, 4, 'the four age groups for which there are no figures of other-it-engineer');
  });
});

/** What a band must hold where the source prints this. */
function inYen(printed) {
  const { low, high, open, figure } = printed === undefined ? {} : parsePrinted(printed);
  return { low: optionalYen(low), high: optionalYen(high), open, figure: optionalYen(figure) };
}

function optionalYen(man) {
  return man === undefined ? undefined : toYen(man);
}
