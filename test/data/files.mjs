// The data as it lies on disk.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const roles = read(path.join(root, 'data/roles'));
export const benchmarks = read(path.join(root, 'data/benchmarks'));

/** Every series of a role or a benchmark, with the name of its file. */
export const allSeries = [
  ...roles.flatMap(({ id, content }) => (content.salary ?? []).map((series) => ({ id, series }))),
  ...benchmarks.flatMap(({ id, content }) => content.series.map((series) => ({ id, series }))),
];

/** The JSON files of a folder: `id` is a file's name without `.json`. */
export function read(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      id: path.basename(name, '.json'),
      content: JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
    }));
}

export function roleOf(slug) {
  return roles.find(({ id }) => id === slug)?.content;
}
