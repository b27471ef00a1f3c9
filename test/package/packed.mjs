// The package as its users get it: packed from what the build has left, and installed in a project of their own.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const run = promisify(execFile);

/** A folder of its own for a test, outside the repository; to be removed with `leave()`. */
export async function temporaryFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'role-salary-'));
  return { folder, leave: () => rm(folder, { recursive: true }) };
}

/** Packs the package into a folder; resolves with the tarball's path. */
export async function pack(folder) {
  const options = ['--ignore-scripts', '--silent', '--pack-destination', folder];
  const { stdout } = await run('npm', ['pack', root, ...options]);
  return path.join(folder, stdout.trim());
}

/** Installs a tarball, and all that the project's own lock file names, into a project. */
export async function install(project, tarball) {
  const options = ['--no-save', '--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', ['install', ...options, tarball], { cwd: project });
}
