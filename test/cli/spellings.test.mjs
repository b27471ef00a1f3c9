// Every spelling in the corpus is read as the bands that it states, and nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGuide } from '../../dist/cli/guide/read-guide.js';
import { spellings } from './guides/spellings.mjs';

describe('A table of pay', () => {
  for (const { says, table, bands, period = 'year' } of spellings) {
    it(`is read with ${says}`, () => {
      const { guideRole, findings } = readGuide(`# 職種\n\n## 日本での推定年収\n\n${table}\n`, 'role.md', 'Example');
      assert.deepEqual(findings.filter(isError), []);
      const [series] = guideRole.role.salary;
      assert.equal(series.period, period);
      assert.deepEqual(series.bands.map(inMan), bands.map(complete));
    });
  }

  it('has spellings enough, each of them once', () => {
    assert.ok(spellings.length >= 40);
    assert.equal(new Set(spellings.map(({ table }) => table)).size, spellings.length);
  });
});

function isError({ severity }) {
  return severity === 'error';
}

/** A band with its amounts in units of 10,000 yen. */
function inMan({ level, label, years, low, high, note = '' }) {
  return { level, label, years, low: man(low), high: man(high), open: high?.open, note };
}

function complete({ level, label, years, low, high, open, note = '' }) {
  return { level, label, years, low, high, open, note };
}

function man(bound) {
  return bound && bound.value / 10_000;
}
