/** Which files the user means. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from './report.js';

export interface JsonFiles {
  /** In the order of `places`, those of a directory in the order of their names. */
  files: string[];
  findings: Finding[];
}

/** The files among `places`, and the `*.json` in the directories among them and below, except in hidden ones. */
export async function jsonFiles(places: readonly string[]): Promise<JsonFiles> {
  const found = await Promise.all(places.map(filesIn));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    findings: found.flatMap(({ findings }) => findings),
  };
}

async function filesIn(place: string): Promise<JsonFiles> {
  // What cannot be looked at is a matter for whoever reads the file.
  const stats = await stat(place).catch(() => undefined);
  if (!stats?.isDirectory()) return { files: [place], findings: [] };
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.name.endsWith('.json') && !entry.isDirectory())
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(path.sep).some((part) => part.startsWith('.') || part === 'node_modules'))
    .map((name) => path.join(place, name))
    .toSorted();
  if (files.length > 0) return { files, findings: [] };
  return {
    files,
    findings: [
      {
        severity: 'error',
        file: place,
        message: 'has no files to check',
        found: 'no *.json',
        expected: 'files of roles',
      },
    ],
  };
}
