import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lastCommands, steps } from '../../release/steps.mjs';
import { takeSteps } from '../../release/take-steps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A repository of its own, with all that a release changes. */
const parts = ['.changeset', 'CHANGELOG.md', 'package.json', 'package-lock.json', 'release', 'src/version.ts'];

describe('A release', () => {
  let copy;
  let said;
  let ran;

  beforeEach(async () => {
    [said, ran] = [[], []];
    copy = await mkdtemp(path.join(tmpdir(), 'role-salary-'));
    for (const part of parts) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    mkdirSync(path.join(copy, 'demo/frameworks'), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    writeFileSync(path.join(copy, '.gitignore'), 'node_modules\n');
    writeFileSync(path.join(copy, '.changeset/trial.md'), "---\n'role-salary': minor\n---\n\nGlows in the dark.\n");
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message=All');
  });
  afterEach(() => rm(copy, { recursive: true }));

  function git(...args) {
    return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
  }

  /** Takes the steps with git and changesets as they are, and without what takes minutes. */
  function release({ dryRun = false, failing } = {}) {
    const run = (command) => {
      ran.push(command);
      if (command === failing) throw new Error(`${command} failed`);
      const [program, ...args] = command.split(' ');
      const isQuick = program === 'git' || command === 'npx changeset version';
      return isQuick ? execFileSync(program, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' }).trim() : '';
    };
    return takeSteps(steps({ root: copy, dryRun, run }), (line) => said.push(line));
  }

  const version = () => JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8')).version;

  it('installs, tests, raises the version, builds and packs, in this order', () => {
    assert.equal(release(), true);
    assert.deepEqual(ran, [
      'git status --porcelain',
      'npm ci',
      'npm test',
      'npx changeset version',
      'npm run --silent build',
      'npm pack --ignore-scripts --silent',
    ]);
  });

  it('has raised the version in the library too, and collected the changesets', () => {
    const before = version();
    release();
    assert.notEqual(version(), before);
    assert.ok(readFileSync(path.join(copy, 'src/version.ts'), 'utf8').includes(`'${version()}'`));
    assert.match(readFileSync(path.join(copy, 'CHANGELOG.md'), 'utf8'), /Glows in the dark\./);
    assert.doesNotMatch(git('ls-files', '.changeset', '--deleted'), /README|config/);
    assert.match(git('ls-files', '.changeset', '--deleted'), /trial\.md/);
  });

  it('leaves publishing to whoever releases, and says how', () => {
    release();
    const commands = lastCommands(copy);
    assert.ok(commands.includes(`git tag v${version()}`));
    assert.equal(commands.at(-1), `npm publish role-salary-${version()}.tgz --provenance`);
    assert.deepEqual(
      ran.filter((command) => /push|publish|tag|commit/.test(command)),
      [],
    );
  });

  it('changes nothing in a dry run', () => {
    assert.equal(release({ dryRun: true }), true);
    assert.equal(git('status', '--porcelain'), '');
    assert.ok(ran.includes('npm test') && ran.includes('npm pack --ignore-scripts --silent --dry-run'));
  });

  for (const failing of ['npm ci', 'npm test', 'npx changeset version', 'npm run --silent build']) {
    it(`stops where ${failing} fails, and says so in one line`, () => {
      assert.equal(release({ failing }), false);
      assert.equal(ran.at(-1), failing);
      assert.match(said.at(-1), new RegExp(`^Stopped at “[^”\\n]+”: ${failing} failed$`));
    });
  }

  it('stops where there is nothing to release', () => {
    git('rm', '--quiet', '.changeset/*.md', ':!.changeset/README.md');
    git('commit', '--quiet', '--message=None');
    assert.equal(release(), false);
    assert.match(said.at(-1), /no changeset/);
    assert.ok(!ran.includes('npm ci'));
  });

  it('stops where something is not committed, and names it', () => {
    writeFileSync(path.join(copy, 'CHANGELOG.md'), 'Changed.\n');
    const { status, stdout } = spawnSync(process.execPath, ['release/release.mjs', '--dry-run'], {
      cwd: copy,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stdout.trim().split('\n').at(-1), /^Stopped at “Everything is committed”: .*CHANGELOG\.md$/);
  });
});
