// Writes the files of a new tag, which shows pay in one line until it is made to show something else, and enters it
// wherever tags are listed in src/, data/ and package.json:
//
//   npm run new:element -- role-<tag>
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { entries } from './entries.mjs';

const here = import.meta.dirname;
const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const files = await newElement(nameIn(positionals));
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log([...files.keys()].map((file) => path.relative(root, file)).join('\n'));
  console.log('\nWhat is left to do is in CONTRIBUTING.md, under “Add a tag”.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** `ladder` of `role-ladder`. One word: it is also a folder of what is told, and part of the names of classes. */
function nameIn([tag, ...more]) {
  const [, name] = /^role-([a-z]+)$/.exec(tag ?? '') ?? [];
  if (!name || more.length > 0) throw new Error('Expected one name: role- and a word in lower case.');
  if (existsSync(path.join(root, `src/elements/${tag}`))) throw new Error(`There is a <${tag}> already.`);
  return name;
}

/** All files, new and changed, with their texts. Nothing is written before all of them are known. */
async function newElement(name) {
  const files = new Map();
  for (const file of readdirSync(path.join(here, 'files'), { recursive: true }).filter((one) => path.extname(one))) {
    files.set(path.join(root, named(file, name)), named(readFileSync(path.join(here, 'files', file), 'utf8'), name));
  }
  for (const { file, before, add } of entries) {
    const target = path.join(root, file);
    const text = files.get(target) ?? readFileSync(target, 'utf8');
    if (!text.includes(before))
      throw new Error(`scaffold/entries.mjs: ${file} has no ${JSON.stringify(before)} any more.`);
    files.set(target, text.replaceAll(before, `${named(add, name)}${before}`));
  }
  for (const [file, text] of files) files.set(file, await formatted(file, text));
  return files;
}

function named(text, name) {
  return text.replaceAll('sample', name).replaceAll('Sample', name[0].toUpperCase() + name.slice(1));
}

async function formatted(file, text) {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
