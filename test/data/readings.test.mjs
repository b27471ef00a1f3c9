import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roles } from './files.mjs';

describe('The reading of a role', () => {
  for (const { id, content } of roles) {
    it(`${id}: is in hiragana, several apart by one space, none twice`, () => {
      const { reading } = content;
      assert.equal(typeof reading, 'string');
      assert.match(reading, /^[ぁ-ゖー・]+( [ぁ-ゖー・]+)*$/);
      const readings = reading.split(' ');
      assert.deepEqual(readings, [...new Set(readings)]);
    });
  }
});
