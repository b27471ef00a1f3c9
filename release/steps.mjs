import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { enterVersion, outdated } from './versions.mjs';

/**
 * What a release does, in this order. A step that cannot be done throws; what it answers is said.
 *
 * @param {object} place
 * @param {string} place.root - The folder of package.json.
 * @param {boolean} place.dryRun - Whether to leave the version as it is, and no tarball.
 * @param {(command: string, options?: { quiet: boolean }) => string} place.run - Runs a command in that folder. Throws
 *   if it fails; answers what a quiet one said.
 * @returns {{ name: string, take: () => string | void }[]}
 */
export function steps({ root, dryRun, run }) {
  return [
    { name: 'Everything is committed', take: () => expectClean(run('git status --porcelain', { quiet: true })) },
    { name: 'There is something to release', take: () => expectChangesets(root) },
    { name: 'Dependencies as locked', take: () => run('npm ci') },
    { name: 'Build, types, lint, tests, byte budgets', take: () => run('npm test') },
    ...(dryRun ? [] : [{ name: 'Version and changelog', take: () => raiseVersion(root, run) }]),
    { name: 'dist/, and cdn/ with integrity.json', take: () => run('npm run --silent build') },
    {
      name: 'Tarball',
      take: () => run(`npm pack --ignore-scripts --silent${dryRun ? ' --dry-run' : ''}`, { quiet: true }),
    },
  ];
}

/** What is left to do by hand, once all steps are taken: nobody can take it back. */
export function lastCommands(root) {
  const { name, version } = packageIn(root);
  return [
    'git add --all .changeset CHANGELOG.md package.json package-lock.json src/version.ts demo/frameworks',
    `git commit -m "Version ${version}"`,
    `git tag v${version}`,
    'git push && git push --tags',
    `npm publish ${name}-${version}.tgz --provenance`,
  ];
}

function expectClean(status) {
  if (status) throw new Error(`not committed: ${status.split('\n').join(', ')}`);
}

function expectChangesets(root) {
  const changesets = readdirSync(path.join(root, '.changeset')).filter((name) => /^(?!README).*\.md$/.test(name));
  if (changesets.length === 0) throw new Error('no changeset: npx changeset');
  return changesets.join(', ');
}

function raiseVersion(root, run) {
  run('npx changeset version');
  enterVersion(root);
  const left = outdated(root);
  if (left.length > 0) throw new Error(`another version in ${left.join(', ')}`);
  return packageIn(root).version;
}

function packageIn(root) {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}
