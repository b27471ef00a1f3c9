// A further language is one more file: nothing else has to name it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { roles, root } from './files.mjs';

const [word, otherWord] = ['no date stated', 'ohne Zeitangabe'];

describe('A third language', () => {
  let copy;

  before(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'role-salary-'));
    for (const name of ['data', 'src', 'package.json', 'tsconfig.json']) {
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    const english = read('src/words/dictionaries/en.ts');
    assert.equal(english.split(word).length, 2);
    writeFileSync(path.join(copy, 'src/words/dictionaries/de.ts'), english.replace(word, otherWord));
    execFileSync(process.execPath, ['data/modules.mjs'], { cwd: copy });
  });

  after(() => rmSync(copy, { recursive: true }));

  it('is one that pages can ask for, with words of its own', () => {
    assert.match(read('src/words/bundled/languages.ts'), /'de'/);
    assert.match(read('src/words/bundled/dictionaries.ts'), /de: \(\) => import\('\.\.\/dictionaries\/de\.js'\)/);
  });

  it('compiles', () => {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { cwd: copy, encoding: 'utf8' });
  });

  for (const tag of ['salary', 'card', 'path', 'sources']) {
    it(`is told by <role-${tag}> of every role, in its words`, () => {
      const told = (language, file) => read(`src/telling/bundled/told/${tag}/${language}/${file}`);
      const files = roles.map(({ id }) => `${id}.ts`);
      assert.deepEqual(readdirSync(path.join(copy, `src/telling/bundled/told/${tag}/de`)).toSorted(), files);
      assert.ok(told('de', 'cto.ts').includes(otherWord));
      for (const file of files) assert.equal(told('de', file), told('en', file).replaceAll(word, otherWord), file);
      const map = read('src/telling/bundled/told.ts');
      for (const { id } of roles) assert.ok(map.includes(`['${tag}/de/${id}', `), id);
    });
  }

  function read(name) {
    return readFileSync(path.join(copy, name), 'utf8');
  }
});
