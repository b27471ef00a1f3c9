import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));

const { version, 'web-types': webTypesFile } = readJson('package.json');
const elements = readJson('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const names = (list) => list.map(({ name }) => name).toSorted();
const allOf = (list) => [...new Set(elements.flatMap((element) => names(element[list])))].toSorted();

describe('The data for VS Code', () => {
  const { tags } = readJson('dist/vscode.html-custom-data.json');
  const { properties, pseudoElements } = readJson('dist/vscode.css-custom-data.json');

  it('has every tag with its attributes', () => {
    assert.deepEqual(names(tags), elements.map(({ tagName }) => tagName).toSorted());
    for (const { tagName, attributes } of elements) {
      assert.deepEqual(names(tags.find(({ name }) => name === tagName).attributes), names(attributes));
    }
  });

  it('offers the values of an attribute, and none for one that is there or not', () => {
    const { attributes } = tags.find(({ name }) => name === 'role-salary');
    const offered = (attribute) => attributes.find(({ name }) => name === attribute);
    assert.deepEqual(names(offered('theme').values), ['auto', 'dark', 'light']);
    assert.deepEqual(names(offered('heading-level').values), ['2', '3', '4', '5', '6']);
    assert.equal(offered('theme').valueSet, undefined);
    assert.equal(offered('calculator').valueSet, 'v');
  });

  it('has every custom property and every part once', () => {
    assert.deepEqual(names(properties), allOf('cssProperties'));
    assert.deepEqual(
      names(pseudoElements),
      allOf('cssParts').map((part) => `::part(${part})`),
    );
  });
});

describe('The data for JetBrains’ editors', () => {
  it('is where package.json says, of this version, with everything once', () => {
    assert.ok(existsSync(`${root}/${webTypesFile}`));
    const webTypes = readJson(webTypesFile);
    const { html, css } = webTypes.contributions;
    assert.deepEqual([webTypes.name, webTypes.version], ['role-salary', version]);
    assert.deepEqual(names(html.elements), elements.map(({ tagName }) => tagName).toSorted());
    assert.deepEqual(names(css.properties), allOf('cssProperties'));
    assert.deepEqual(
      names(css['pseudo-elements']),
      allOf('cssParts').map((part) => `part(${part})`),
    );
  });
});
