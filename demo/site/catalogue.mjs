import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const data = path.join(import.meta.dirname, '../../data');

/** The bundled roles, in the order of their slugs. */
export const roles = filesIn('roles');

/** The occupations to compare with. */
export const benchmarks = filesIn('benchmarks');

function filesIn(folder) {
  return readdirSync(path.join(data, folder)).map((name) =>
    JSON.parse(readFileSync(path.join(data, folder, name), 'utf8')),
  );
}
