import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}/${file}`, 'utf8');
const declarations = JSON.parse(read('dist/custom-elements.json')).modules.flatMap((module) => module.declarations);

/** What each property is where the page sets none. */
const defaults = new Map(
  [...read('src/elements/theme.styles.ts').matchAll(/var\((--role-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)].map(
    ([, name, value]) => [name, value],
  ),
);

describe('The custom properties', () => {
  const used = readdirSync(`${root}/src`, { recursive: true })
    .filter((name) => /\.(ts|css|html)$/.test(name))
    .flatMap((name) => [...read(`src/${name}`).matchAll(/var\(\s*(--role-[\w-]+)/g)].map(([, property]) => property));

  it('that styles use each have a default in the theme', () => {
    assert.deepEqual([...new Set(used)].toSorted(), [...defaults.keys()].toSorted());
  });

  for (const { tagName, cssProperties } of declarations.filter((one) => one.tagName)) {
    it(`of <${tagName}> are all named in the JSDoc with their defaults, and no others`, () => {
      const documented = Object.fromEntries(cssProperties.map((one) => [one.name, one.default]));
      assert.deepEqual(documented, Object.fromEntries(defaults));
    });
  }
});
