import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apiTables } from '../../manifest/api-tables.mjs';
import { known } from '../../manifest/japanese.mjs';
import { readmes, withTables } from '../../manifest/readme-tables.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('The tables of the tags', () => {
  for (const readme of readmes) {
    it(`are in ${readme.file} as the manifest has them; if not: npm run docs`, async () => {
      assert.equal(read(readme.file), await withTables(readme));
    });
  }

  it('leave no Japanese over', () => {
    const texts = new Set(textsOf(apiTables(JSON.parse(read('dist/custom-elements.json')))));
    assert.deepEqual(
      known.filter((text) => !texts.has(text)),
      [],
    );
  });
});

function textsOf(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
