// What the files for pages weigh, and the record of it. `npm run bytes` writes the record anew.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const cdn = fileURLToPath(new URL('../../cdn/', import.meta.url));
const record = fileURLToPath(new URL('bytes.json', import.meta.url));

/** Bytes of each script and style sheet for pages, as they are and gzipped; by its name without the hash. */
export function weighed() {
  const names = [...readdirSync(cdn), ...readdirSync(`${cdn}chunks`).map((name) => `chunks/${name}`)];
  const weights = names
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => {
      const content = readFileSync(cdn + name);
      return [nameOf(name), { bytes: content.length, gzip: gzipSync(content, { level: 9 }).length }];
    });
  return Object.fromEntries(weights.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}

export const recorded = () => JSON.parse(readFileSync(record, 'utf8'));

const nameOf = (name) => name.replace(/^(chunks\/.*)-[\w-]{6}(?=\.js$)/, '$1');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(record, `${JSON.stringify(weighed(), null, 2)}\n`);
}
