/** Puts a catalogue's files in their place: all of them or none, and none over what someone else has put there. */
import { rmSync } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeDirectory } from '../make-directory.js';
import type { Finding } from '../report.js';
import { whyNotWritten } from '../why-not-written.js';
import { type SiteFiles, entryFile } from './catalogue-files.js';
import { earlierFiles } from './earlier-files.js';
import { inBatches } from './in-batches.js';

export interface Placed {
  findings: Finding[];
  /** How many files were written; those that an earlier catalogue had already are left as they are. */
  written: number;
  /** How many of an earlier catalogue were taken away. */
  removed: number;
}

/**
 * @param out - The directory; made if it does not exist.
 * @param force - Whether an earlier catalogue may be replaced. Files that are not of one are left alone in any case.
 * @param step - Called after each file that is written.
 */
export async function placeFiles(files: SiteFiles, out: string, force: boolean, step: () => void): Promise<Placed> {
  const earlier = await earlierFiles(out);
  const findings = await obstacles(files, out, earlier, force);
  if (findings.length > 0) return { findings, written: 0, removed: 0 };

  const fresh = [...files].filter(([name]) => name === entryFile || !earlier.has(name));
  const failed = await draftAndMove(fresh, out, step).then(
    () => undefined,
    (error: unknown) => whyNotWritten(error),
  );
  if (failed !== undefined) {
    return { findings: [{ severity: 'error', file: out, message: failed }], written: 0, removed: 0 };
  }
  const stale = force ? [...earlier].filter((name) => !files.has(name)) : [];
  await inBatches(stale, (name) => rm(path.join(out, name)));
  // Folders in which someone else has something stay.
  await Promise.all(foldersOf(stale).map((folder) => rmdir(path.join(out, folder)).catch(() => {})));
  return { findings: [], written: fresh.length, removed: stale.length };
}

async function obstacles(
  files: SiteFiles,
  out: string,
  earlier: ReadonlySet<string>,
  force: boolean,
): Promise<Finding[]> {
  const place = await stat(out).catch(() => undefined);
  if (place && !place.isDirectory()) return [{ severity: 'error', file: out, message: 'is not a directory' }];
  const findings: Finding[] = [];
  if (!force && earlier.has(entryFile)) {
    const file = path.join(out, entryFile);
    findings.push({ severity: 'error', file, message: 'exists already', expected: '--force, to replace it' });
  }
  await inBatches(
    [...files.keys()].filter((name) => !earlier.has(name)),
    async (name) => {
      const file = path.join(out, name);
      if (await exists(file))
        findings.push({ severity: 'error', file, message: 'is there already, and not of an earlier catalogue' });
    },
  );
  return findings;
}

/** Until the entry is moved, which is last, pages see the earlier catalogue or none. */
async function draftAndMove(
  files: readonly (readonly [string, string])[],
  out: string,
  step: () => void,
): Promise<void> {
  const made = await makeDirectory(out);
  const draft = await mkdtemp(path.join(out, '.draft-'));
  const undo = () => rmSync(made ?? draft, { recursive: true, force: true });
  const stop = () => {
    undo();
    process.exit(1);
  };
  const names = files.map(([name]) => name);
  const move = (name: string) => rename(path.join(draft, name), path.join(out, name));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await makeFolders(draft, names);
    await inBatches(files, async ([name, content]) => {
      await writeFile(path.join(draft, name), content);
      step();
    });
    await makeFolders(out, names);
    await inBatches(
      names.filter((name) => name !== entryFile),
      move,
    );
    await move(entryFile);
    await rm(draft, { recursive: true });
  } catch (error) {
    undo();
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function makeFolders(root: string, names: readonly string[]): Promise<void> {
  await Promise.all(foldersOf(names).map((folder) => mkdir(path.join(root, folder), { recursive: true })));
}

function foldersOf(names: readonly string[]): string[] {
  return [...new Set(names.map(path.dirname))].filter((folder) => folder !== '.');
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
