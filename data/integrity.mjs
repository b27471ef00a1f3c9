// Writes cdn/integrity.json, or that of the folder that it is told: the SHA-384 of every file, by its path, as
// `integrity` takes it. The last step of the build, since it reads what the others wrote.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , folder = fileURLToPath(new URL('../cdn', import.meta.url))] = process.argv;
const own = 'integrity.json';

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  .filter((name) => name !== own)
  .toSorted();
const integrity = Object.fromEntries(files.map((name) => [name, digest(path.join(folder, name))]));
writeFileSync(path.join(folder, own), `${JSON.stringify(integrity, null, 2)}\n`);

function digest(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
