// What a run leaves behind: all figures (JSON), the tables (Markdown), and the picture of what grows (SVG).
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { growthTables } from './growth/growth-table.mjs';
import { growthPicture } from './growth/picture.mjs';
import { markdown, tableOf } from './table.mjs';

const folder = new URL('results/', import.meta.url);

/** Writes `<name>.json`, `<name>.md` and `<name>-growth.svg` into `results/`, and gives what the JSON has. */
export async function writeResults(name, measured) {
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(measured, shortened);
  const results = JSON.parse(text);
  await write(`${name}.json`, text);
  await write(`${name}.md`, page(name, results));
  writeFileSync(new URL(`${name}-growth.svg`, folder), growthPicture(results.growth));
  return results;
}

function page(name, { about, rows, growth }) {
  const { date, machine, load, rounds, versions } = about;
  const tables = growthTables(growth).map(({ title, rows: cells }) => `## ${title}\n\n${markdown(cells)}`);
  return `# Benchmark

- ${date}, ${machine}, load before it ${load}
- ${Object.entries(versions)
    .map((pair) => pair.join(' '))
    .join(', ')}
- fresh browsers each: ${rounds}

${markdown(tableOf(rows))}

${tables.join('\n\n')}

“ms per …” is the slope of the straight line that is closest to all sizes, by least squares. The exponent is the slope of the closest line between the logarithms, of the larger half of the sizes: 0 is no growth, 1 is growth in proportion.

![Growth](${name}-growth.svg)
`;
}

/** No figure is known better than that. */
function shortened(_, value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}

async function write(name, text) {
  const place = fileURLToPath(new URL(name, folder));
  writeFileSync(place, await format(text, { ...(await resolveConfig(place)), filepath: place }));
}
