import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}/${file}`, 'utf8');
const theme = read('src/elements/theme.styles.ts');

/** What each property is where the page sets none, as the README's table writes it: light, dark. */
const defaults = new Map(
  [...theme.matchAll(/var\((--role-[\w-]+), (?:light-dark\(([^,]+), ([^)]+)\)|([^)]+))\)/g)].map(
    ([, name, light, dark, both]) => [name, light ? [light, dark] : [both]],
  ),
);

describe('The custom properties', () => {
  const used = readdirSync(`${root}/src`, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...read(`src/${name}`).matchAll(/var\((--role-[\w-]+)/g)].map(([, property]) => property));

  it('that styles use each have a default in the theme', () => {
    assert.deepEqual([...new Set(used)].toSorted(), [...defaults.keys()].toSorted());
  });

  it('are all named in the JSDoc, and no others', () => {
    const named = [...theme.matchAll(/@cssprop (--role-[\w-]+)/g)].map(([, name]) => name);
    assert.deepEqual(named.toSorted(), [...defaults.keys()].toSorted());
  });

  for (const [file, same] of [
    ['README.md', 'the same'],
    ['README.ja.md', '同じ'],
  ]) {
    it(`stand in ${file} with their defaults, what they are for and the contrast they need`, () => {
      const rows = read(file)
        .split('\n')
        .filter((line) => line.startsWith('| `--role-'))
        .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
      const documented = new Map(rows.map(([, name, light, dark]) => [name, dark === same ? [light] : [light, dark]]));
      assert.deepEqual(Object.fromEntries(documented), Object.fromEntries(defaults));
      assert.deepEqual(
        rows.filter((cells) => cells.length !== 7 || cells.slice(1, -1).includes('')),
        [],
      );
    });
  }
});
