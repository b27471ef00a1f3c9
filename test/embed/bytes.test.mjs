import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recorded, weighed } from './bytes.mjs';

/** Versions of zlib differ by a few bytes. */
const zlib = 16;

describe('The files for pages', () => {
  const before = recorded();
  const now = weighed();

  it('are those of the record: after a change that was meant, run `npm run bytes` and commit it', () => {
    assert.deepEqual(Object.keys(now), Object.keys(before));
  });

  for (const [name, { bytes, gzip }] of Object.entries(before)) {
    it(`weigh what the record says, neither more nor less: ${name}`, () => {
      assert.equal(now[name]?.bytes, bytes);
      assert.ok(Math.abs(now[name].gzip - gzip) <= zlib, `${now[name].gzip} bytes gzipped, recorded are ${gzip}`);
    });
  }
});
