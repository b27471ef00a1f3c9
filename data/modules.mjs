// Turns data/ into the modules that the library loads: a page loads what it shows and nothing else, and a
// `script-src` policy alone is enough. Each role is there twice: whole, and as what <role-salary> says of its pay in
// one language, told here so that no page has to.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const data = path.dirname(fileURLToPath(import.meta.url));
const source = path.join(data, '../src');

for (const folder of ['catalogue', 'salary'])
  rmSync(path.join(source, folder, 'bundled'), { recursive: true, force: true });
const { salaryView, dictionaries } = await teller();
const roles = read('roles');
const benchmarks = read('benchmarks');

modules('catalogue/bundled', 'roles', 'Role', '../schema.js', roles);
modules('catalogue/bundled', 'benchmarks', 'Benchmark', '../schema.js', benchmarks);
modules('salary/bundled', 'told', 'ToldPay', '../told-pay.js', toldPay());
write('catalogue/bundled/names.ts', "import type { RoleName } from '../catalogue.js';", 'RoleName[]', names());

/** The library's own telling, compiled on the fly: what it says at build time is what it would say in a page. */
async function teller() {
  const entry = `
    import { words as ja } from './words/ja.ts';
    import { words as en } from './words/en.ts';
    export { salaryView } from './salary/salary-view.ts';
    export const dictionaries = { ja, en };`;
  const folder = mkdtempSync(path.join(tmpdir(), 'role-salary-'));
  const outfile = path.join(folder, 'teller.mjs');
  await build({ stdin: { contents: entry, resolveDir: source }, bundle: true, format: 'esm', outfile });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}

function read(folder) {
  return readdirSync(path.join(data, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({
      id: path.basename(name, '.json'),
      content: JSON.parse(readFileSync(path.join(data, folder, name), 'utf8')),
    }));
}

function toldPay() {
  return Object.entries(dictionaries).flatMap(([language, words]) =>
    roles.map(({ id, content: { slug, name, shortName, salary } }) => {
      const role = { slug, name, shortName, salary };
      return {
        id: `${language}/${id}`,
        content: { role, view: salaryView(role, undefined, { words, language, period: 'year' }) },
      };
    }),
  );
}

function names() {
  return roles.map(({ content: { slug, name, shortName } }) => ({ slug, name, shortName }));
}

/** One module per entry, and a map from their ids to them. */
function modules(target, folder, type, typeFrom, entries) {
  for (const { id, content } of entries) {
    const up = '../'.repeat(id.split('/').length);
    write(`${target}/${folder}/${id}.ts`, `import type { ${type} } from '${up}${typeFrom}';`, type, content);
  }
  const lines = entries.map(({ id }) => `  ['${id}', () => import('./${folder}/${id}.js')],`);
  writeFileSync(
    path.join(source, target, `${folder}.ts`),
    `import type { ${type} } from '${typeFrom}';\n\n` +
      `export const ${folder}: ReadonlyMap<string, () => Promise<{ default: ${type} }>> = new Map([\n` +
      `${lines.join('\n')}\n]);\n`,
  );
}

function write(name, typeImport, type, content) {
  const file = path.join(source, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const json = JSON.stringify(content, withoutPrinted, 2);
  writeFileSync(file, `${typeImport}\n\nconst data: ${type} = ${json};\n\nexport default data;\n`);
}

/** What the source printed is there to check the figures against; readers need not load it. */
function withoutPrinted(key, value) {
  return key === 'printed' ? undefined : value;
}
