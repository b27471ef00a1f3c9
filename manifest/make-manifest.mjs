// Makes the custom elements manifest of src/elements. Runs on the compiled library.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import * as classes from '../dist/elements/elements.js';
import { roleElements } from './role-elements.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every tag has a folder with a module that defines it. */
const tags = readdirSync(`${root}/src/elements`, { recursive: true })
  .flatMap((name) => /^([\w-]+)\/define\.ts$/.exec(name)?.[1] ?? [])
  .toSorted();

/** What users meet: the entries, and what they export. */
const modules = [
  'index',
  'elements/elements',
  'elements/template-element',
  'elements/role-element',
  'elements/events',
  'elements/role-salary/role-position-event',
  ...tags.flatMap((tag) => [`elements/${tag}/${tag}`, `elements/${tag}/define`]),
];

export function makeManifest() {
  return create({ modules: modules.map(parsed), plugins: [roleElements(ts, classes)], context: { dev: false } });
}

/** Read in src/, but named as what the package has of it; what is handed on as a type only, no module exports. */
function parsed(name) {
  const text = readFileSync(`${root}/src/${name}.ts`, 'utf8').replaceAll(/^export type \{[^}]*\} from .*$/gm, '');
  return ts.createSourceFile(`dist/${name}.js`, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
}
