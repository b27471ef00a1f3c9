// Turns data/ into the modules that the library loads: a page loads what it shows and nothing else, and a
// `script-src` policy alone is enough. Each role is there whole, and as what each tag says of it in one language,
// told here so that no page has to. The languages are those that src/words/dictionaries/ has a file for.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const data = path.dirname(fileURLToPath(import.meta.url));
const source = path.join(data, '../src');
const catalogue = 'catalogue/bundled';

const languages = readdirSync(path.join(source, 'words/dictionaries'))
  .map((name) => path.basename(name, '.ts'))
  .toSorted();

for (const folder of [catalogue, 'telling/bundled', 'words/bundled'])
  rmSync(path.join(source, folder), { recursive: true, force: true });
const { namingOf, salaryView, cardView, pathView, sourcesView, dictionaries } = await teller();
const roles = readAll('roles');
const benchmarks = readAll('benchmarks');
const otherRoles = read('other-roles.json');
const names = roles.map(({ content: { slug, name, shortName, reading } }) => ({ slug, name, shortName, reading }));
const naming = namingOf(new Map(names.map((name) => [name.slug, name])), otherRoles);
const bySlug = new Map(roles.map(({ content }) => [content.slug, content]));

modules(catalogue, 'roles', 'Role', '../schema.js', roles);
modules(catalogue, 'benchmarks', 'Benchmark', '../schema.js', benchmarks);
modules('telling/bundled', 'told', 'Told<unknown>', '../told.js', told());
dictionaryModules();
write(`${catalogue}/names.ts`, 'RoleName[]', '../catalogue.js', names);
write(`${catalogue}/skills.ts`, 'SkillVocabulary', '../schema.js', read('skills.json'));
write(`${catalogue}/other-roles.ts`, 'OtherRoles', '../schema.js', otherRoles);

/** The library's own telling, compiled on the fly: what it says at build time is what it would say in a page. */
async function teller() {
  const entry = `
    ${languages.map((language) => `import { words as ${language} } from './words/dictionaries/${language}.ts';`).join('\n')}
    export { namingOf } from './guide/related-roles.ts';
    export { cardView } from './guide/card-view.ts';
    export { pathView } from './guide/path-view.ts';
    export { salaryView } from './salary/salary-view.ts';
    export { sourcesView } from './salary/sources-view.ts';
    export const dictionaries = { ${languages.join()} };`;
  const folder = mkdtempSync(path.join(tmpdir(), 'role-salary-'));
  const outfile = path.join(folder, 'teller.mjs');
  await build({ stdin: { contents: entry, resolveDir: source }, bundle: true, format: 'esm', outfile });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}

function read(name) {
  return JSON.parse(readFileSync(path.join(data, name), 'utf8'));
}

function readAll(folder) {
  return readdirSync(path.join(data, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ id: path.basename(name, '.json'), content: read(path.join(folder, name)) }));
}

function told() {
  const showsPay = new Set(['salary', 'sources']);
  const views = {
    salary: (role, telling) => salaryView(role, undefined, telling),
    card: (role, telling) => cardView(role, naming, telling),
    path: (role, telling) => pathView(role, bySlug, telling),
    sources: sourcesView,
  };
  return Object.entries(views).flatMap(([tag, view]) =>
    Object.entries(dictionaries).flatMap(([language, words]) =>
      roles.map(({ id, content }) => {
        const { slug, name, shortName, salary } = content;
        const role = { slug, name, shortName, ...(showsPay.has(tag) && { salary: inLanguage(salary, language) }) };
        return {
          id: `${tag}/${language}/${id}`,
          content: { role, view: view(content, { words, language, period: 'year' }) },
        };
      }),
    ),
  );
}

/** The same with every text in one language: what a page is told in Japanese it need not load in English. */
function inLanguage(value, language) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if ('ja' in value && 'en' in value) return value[language] ?? value.en;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]));
}

/** Which languages there are, and their words, each loaded alone. */
function dictionaryModules() {
  const folder = path.join(source, 'words/bundled');
  mkdirSync(folder, { recursive: true });
  const list = languages.map((language) => `'${language}'`).join(', ');
  writeFileSync(path.join(folder, 'languages.ts'), `export const languages = [${list}] as const;\n`);
  const lines = languages.map((language) => `  ${language}: () => import('../dictionaries/${language}.js'),\n`);
  writeFileSync(path.join(folder, 'dictionaries.ts'), `export const dictionaries = {\n${lines.join('')}};\n`);
}

/** One module per entry, and a map from their ids to them. */
function modules(target, folder, type, typeFrom, entries) {
  for (const { id, content } of entries) {
    const up = '../'.repeat(id.split('/').length);
    write(`${target}/${folder}/${id}.ts`, type, `${up}${typeFrom}`, content);
  }
  const lines = entries.map(({ id }) => `  ['${id}', () => import('./${folder}/${id}.js')],`);
  writeFileSync(
    path.join(source, target, `${folder}.ts`),
    `${imported(type, typeFrom)}\n\n` +
      `export const ${folder}: ReadonlyMap<string, () => Promise<{ default: ${type} }>> = new Map([\n` +
      `${lines.join('\n')}\n]);\n`,
  );
}

function write(name, type, typeFrom, content) {
  const file = path.join(source, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const json = JSON.stringify(content, withoutPrinted);
  writeFileSync(file, `${imported(type, typeFrom)}\n\nconst data: ${type} = ${json};\n\nexport default data;\n`);
}

function imported(type, from) {
  return `import type { ${/^\w+/.exec(type)} } from '${from}';`;
}

/** What the source printed is there to check the figures against; readers need not load it. */
function withoutPrinted(key, value) {
  return key === 'printed' ? undefined : value;
}
