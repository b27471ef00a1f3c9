import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parts = [
  'src',
  'data',
  'scaffold',
  'test',
  'package.json',
  'tsconfig.json',
  '.oxlintrc.json',
  '.prettierrc.json',
  '.prettierignore',
];

describe('npm run new:element', () => {
  let copy;
  let made;

  before(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'role-salary-'));
    for (const part of parts) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    made = newElement('role-trial');
  });
  after(() => rm(copy, { recursive: true }));

  function run(program, ...args) {
    const bin = path.join(root, 'node_modules/.bin');
    const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, env, encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  const newElement = (...names) => run('node', 'scaffold/new-element.mjs', ...names);
  const read = (file) => readFileSync(path.join(copy, file), 'utf8');
  const succeeds = ({ status, stdout, stderr }) => assert.equal(status, 0, stdout + stderr);

  it('names every file that it writes', () => {
    succeeds(made);
    const files = made.stdout.split('\n\n')[0].split('\n');
    assert.ok(files.includes('src/elements/role-trial/role-trial.ts') && files.includes('package.json'));
    for (const file of files) assert.match(read(file), /trial/i, file);
  });

  it('leaves nothing of the sample that it is made from', () => {
    const files = made.stdout.split('\n\n')[0].split('\n');
    for (const file of files.filter((name) => name.includes('trial'))) assert.doesNotMatch(read(file), /sample/i, file);
  });

  it('makes a tag that passes types, lint and format', () => {
    succeeds(run('node', 'data/modules.mjs'));
    succeeds(run('tsc'));
    succeeds(run('tsc', '-p', 'test'));
    succeeds(run('oxlint', 'src', 'data', 'test'));
    succeeds(run('prettier', '--check', 'src', 'data', 'test', 'package.json'));
  });

  it('makes a tag that tells every bundled role', async () => {
    const { default: told } = await import(pathToFileURL(path.join(copy, 'dist/telling/bundled/told/trial/en/cto.js')));
    const [{ amount }] = told.view.headlines;
    assert.deepEqual([told.view.title, amount], ['Chief Technology Officer', '¥6M–¥30M or more']);
  });

  it('enters it in the package', () => {
    const entry = JSON.parse(read('package.json')).exports['./role-trial.js'];
    assert.ok(existsSync(path.join(copy, entry.default)) && existsSync(path.join(copy, entry.types)));
  });

  for (const names of [[], ['trial'], ['role-Trial'], ['role-two-words'], ['role-card'], ['role-one', 'role-two']]) {
    it(`refuses ${names.join(' and ') || 'no name'} in one line, and writes nothing`, () => {
      const old = read('src/index.ts');
      const { status, stderr } = newElement(...names);
      assert.equal(status, 1);
      assert.match(stderr, /^[^\n]+\n$/);
      assert.equal(read('src/index.ts'), old);
    });
  }
});
