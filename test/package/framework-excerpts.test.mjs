import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { recipesOf } from '../readme/readme.mjs';
import { frameworks, isMade } from './examples.mjs';

const examples = readdirSync(frameworks).filter((name) => !name.includes('.'));

for (const [file, title] of [
  ['README.md', 'With a framework'],
  ['README.ja.md', 'フレームワークで使う'],
]) {
  const { recipes } = await recipesOf(file, title);

  describe(`“${title}”`, () => {
    it('speaks of every example', () => {
      assert.deepEqual(recipes.map(exampleOf).toSorted(), examples);
    });

    for (const recipe of recipes) {
      it(`${recipe.name}: has the code of the example`, () => {
        const texts = textsOf(exampleOf(recipe)).map(withoutIndentation);
        assert.notEqual(recipe.blocks.length, 0);
        for (const block of recipe.blocks.map(withoutIndentation)) {
          assert.ok(
            texts.some((text) => text.includes(block)),
            block,
          );
        }
      });
    }
  });
}

function exampleOf({ name }) {
  return examples.find((example) => name.toLowerCase().includes(example));
}

/** The example's own files. */
function textsOf(example) {
  const folder = path.join(frameworks, example);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !path.relative(folder, entry.parentPath).split(path.sep).some(isMade))
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'));
}

function withoutIndentation(code) {
  return code.replaceAll(/^ +/gm, '');
}
