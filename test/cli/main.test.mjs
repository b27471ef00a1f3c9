import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { role } from './roles.mjs';
import { temporaryPlace } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { bin, version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const commands = ['import', 'validate', 'catalogue'];

describe('The command line', () => {
  let place;
  before(() => (place = temporaryPlace()));
  after(() => place.remove());

  it('is what the package names as its program', () => {
    assert.deepEqual(bin, { 'role-salary': 'dist/cli/main.js' });
    assert.match(readFileSync(`${root}/${bin['role-salary']}`, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('tells its version', () => {
    const { status, stdout } = place.run('--version');
    assert.deepEqual([status, stdout.trim()], [0, version]);
  });

  it('helps with all commands, and ends well', () => {
    const { status, stdout } = place.run('--help');
    assert.equal(status, 0);
    for (const command of commands) assert.match(stdout, new RegExp(`^ +${command} .*`, 'm'));
  });

  for (const command of commands) {
    it(`helps with ${command}, with an example`, () => {
      const { status, stdout } = place.run(command, '--help');
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`\\$ npx role-salary ${command} `));
    });
  }

  for (const args of [
    [],
    ['publish'],
    ['--quickly'],
    ['validate'],
    ['validate', '--quickly', 'x.json'],
    ['catalogue', 'roles'],
    ['catalogue', '--out', 'public'],
    ['catalogue', 'roles', 'more', '--out', 'public'],
    ['import', 'guide.md'],
    ['import', '--out', 'roles'],
  ]) {
    it(`ends with 2 for wrong usage, and says how to get help: ${args.join(' ') || '(nothing)'}`, () => {
      const { status, stdout, stderr } = place.run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /--help|Usage: role-salary/);
      assert.doesNotMatch(stderr, /^\s+at .*:\d+:\d+\)?$/m);
    });
  }

  it('finishes its work where nobody reads what it says', async () => {
    const many = Array.from({ length: 300 }, (_, number) => [`roles/r${number}.json`, role(`r${number}`)]);
    place.write(Object.fromEntries(many));
    const child = place.start('catalogue', 'roles', '--out', 'public');
    child.stdout.destroy();
    child.stderr.destroy();
    const [status] = await once(child, 'exit');
    assert.equal(status, 0);
    assert.equal(place.readJson('public/catalogue.json').count, 300);
  });
});
