/** Drives the command line as a user does, in a temporary directory. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A new directory; `place.remove()` when the test is over. */
export function temporaryPlace() {
  const root = mkdtempSync(path.join(tmpdir(), 'role-salary-'));
  const at = (name) => path.join(root, name);
  return {
    root,
    at,
    /** Runs `role-salary` there. */
    run(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: root, encoding: 'utf8' });
      return { status, stdout, lines: stderr.split('\n').filter(Boolean), stderr };
    },
    /** The same with --json: what it printed, parsed. */
    runJson(...args) {
      const { status, stdout, stderr } = this.run(...args, '--json');
      return { status, stderr, ...JSON.parse(stdout) };
    },
    /** Starts it there, and leaves it running. */
    start: (...args) => spawn(process.execPath, [main, ...args], { cwd: root }),
    /** Writes files: text or bytes as they are, anything else as JSON. */
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(at(name)), { recursive: true });
        const isRaw = typeof content === 'string' || content instanceof Uint8Array;
        writeFileSync(at(name), isRaw ? content : JSON.stringify(content));
      }
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    readJson: (name) => JSON.parse(readFileSync(at(name), 'utf8')),
    /** All files below a directory, sorted. */
    files: (name = '.') =>
      readdirSync(at(name), { recursive: true })
        .filter((file) => statSync(path.join(at(name), file)).isFile())
        .toSorted(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
