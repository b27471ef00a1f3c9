import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { enterVersion, outdated } from '../../release/versions.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isVersioned = (file) => !/node_modules|\.next|[\\/]dist$/.test(file);

describe('The version', () => {
  let copy;

  before(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'role-salary-'));
    for (const file of ['package.json', 'package-lock.json', 'src/version.ts', 'demo/frameworks']) {
      cpSync(path.join(root, file), path.join(copy, file), { recursive: true, filter: isVersioned });
    }
  });
  after(() => rm(copy, { recursive: true }));

  const read = (file) => readFileSync(path.join(copy, file), 'utf8');

  it('is the same wherever it stands; if not: change it by a changeset and a release, and nowhere by hand', () => {
    assert.deepEqual(outdated(root), []);
  });

  it('is missed where a new one was not entered', () => {
    writeFileSync(path.join(copy, 'package.json'), read('package.json').replace(/(?<="version": ")[^"]*/, '7.8.9'));
    const files = outdated(copy);
    assert.ok(files.includes('src/version.ts') && files.includes('package-lock.json'));
    assert.equal(files.filter((file) => file.startsWith('demo/frameworks/')).length, 2 * 5);
  });

  it('is entered in the library, in lock files and in what the examples ask for', () => {
    enterVersion(copy);
    assert.deepEqual(outdated(copy), []);
    assert.match(read('src/version.ts'), /version = '7\.8\.9';/);
    assert.equal(JSON.parse(read('demo/frameworks/vue/package.json')).dependencies['role-salary'], '^7.8.9');
    const { version, packages } = JSON.parse(read('package-lock.json'));
    assert.deepEqual([version, packages[''].version], ['7.8.9', '7.8.9']);
  });
});
