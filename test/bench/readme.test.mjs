import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readmes, withResults } from './readme.mjs';

const results = JSON.parse(readFileSync(new URL('results/full.json', import.meta.url), 'utf8'));

describe('The figures of the benchmark', () => {
  for (const readme of readmes) {
    it(`in ${readme.file} are those of the last full run; if not: node test/bench/readme.mjs`, async () => {
      const written = readFileSync(new URL(`../../${readme.file}`, import.meta.url), 'utf8');
      assert.equal(written, await withResults(readme, results));
    });
  }
});
