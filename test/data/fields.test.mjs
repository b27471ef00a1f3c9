import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readmes, withFields } from '../../data/fields.mjs';

describe('The schema’s fields', () => {
  for (const readme of readmes) {
    it(`are explained in ${readme.file} as the schema has them; if not: npm run docs`, async () => {
      const written = readFileSync(new URL(`../../${readme.file}`, import.meta.url), 'utf8');
      assert.equal(written, await withFields(readme));
    });
  }
});
