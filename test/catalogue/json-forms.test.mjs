// What calls itself JSON: forms that some programs write, and numbers that JSON allows.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchRole } from '../../dist/catalogue/outside-data.js';
import { roles } from './hostile/documents.mjs';

const [role] = roles;
const text = JSON.stringify(role);
const fetched = (json) => fetchRole(`data:application/json;charset=utf-8,${encodeURIComponent(json)}`, '');
const low = JSON.stringify(role.salary[0].bands[0].low.value);
const withLow = (number) => text.replace(`"low":{"value":${low}}`, `"low":{"value":${number}}`);

describe('A document that was fetched', () => {
  it('may begin with a byte order mark', async () => assert.deepEqual(await fetched(`\uFEFF${text}`), role));

  for (const [what, json] of [
    ['with comments', `// pay\n${text}`],
    ['with a comma at its end', text.replace(/\}$/, ',}')],
    ['of two documents', text + text],
    ['of nothing', ''],
    ['nested 100,000 times', '['.repeat(100_000)],
    ['with NaN', withLow('NaN')],
  ]) {
    it(`${what} is refused as no JSON`, () =>
      assert.rejects(fetched(json), { reason: 'invalid', message: /is not JSON/ }));
  }

  for (const number of ['1e400', '-1e400', '1e-400', '-0', '12345678901234567890', '0.1', '1e308']) {
    it(`with the amount ${number} is refused, and says where`, () =>
      assert.rejects(fetched(withLow(number)), {
        reason: 'invalid',
        message: /salary\[0\]\.bands\[0\]\.low\.value: /,
      }));
  }

  for (const key of ['__proto__', 'constructor', 'toString']) {
    it(`with the key ${key} changes no object but itself`, async () => {
      const parsed = await fetched(text.replace('{', `{"${key}":{"polluted":true},`));
      assert.equal(Object.getPrototypeOf(parsed), Object.prototype);
      assert.equal({}.polluted, undefined);
      assert.equal(parsed.polluted, undefined);
    });
  }
});
