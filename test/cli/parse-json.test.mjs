import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parseJson } from '../../dist/cli/parse-json.js';

describe('Parsing JSON', () => {
  it('gives the data of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        assert.deepEqual(parseJson(text), { data: JSON.parse(text) });
      }),
    );
  });

  it('says where the first mistake is: at a sign that has no place in JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(), (value, seed) => {
        const text = JSON.stringify(value, null, 1);
        const at = seed % (text.length + 1);
        const before = text.slice(0, at);
        fc.pre(!isInsideToken(text, at));
        const { mistake } = parseJson(`${before}§${text.slice(at)}`);
        const lines = before.split('\n');
        assert.deepEqual([mistake.line, mistake.column], [lines.length, [...lines.at(-1)].length + 1]);
        assert.equal(mistake.found, '§');
      }),
    );
  });

  it('says so of what is cut off: at its end, or at the text or word that is cut', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
        const text = JSON.stringify(value).slice(0, seed % JSON.stringify(value).length);
        const parsed = parseJson(text);
        fc.pre('mistake' in parsed);
        const { line, column, found } = parsed.mistake;
        assert.equal(line, 1);
        const rest = [...text].slice(column - 1).join('');
        assert.ok(rest === '' ? found === 'the end of the file' : /^["\w-]/.test(rest), `${text} at ${column}`);
      }),
    );
  });

  for (const [text, line, column] of [
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 7],
    ['{"a": 1.}', 1, 7],
    ['{"a": NaN}', 1, 7],
    ['[1\r\n 2]', 2, 2],
    ['"a\nb"', 1, 1],
    ['"a\\xb"', 1, 1],
    ['[}', 1, 2],
    ['{"𠮷": x}', 1, 7],
  ]) {
    it(`${JSON.stringify(text)}: ${line}:${column}`, () => {
      const { mistake } = parseJson(text);
      assert.deepEqual([mistake.line, mistake.column], [line, column]);
    });
  }

  it('is not deterred by depth', () => {
    assert.equal(parseJson('['.repeat(200_000)).mistake.column, 200_001);
  });
});

/** Whether a sign there would become part of a text, a number or a word. */
function isInsideToken(text, at) {
  const quotes = text.slice(0, at).match(/(?<!\\)(?:\\\\)*"/g)?.length ?? 0;
  return quotes % 2 === 1 || (/[\w.+-]/.test(text[at - 1] ?? '') && /[\w.+-]/.test(text[at] ?? ''));
}
