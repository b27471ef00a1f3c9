// Explains the schema field by field in the READMEs, from the schema itself. Run it after a change of the schema
// (`npm run docs`); a test says when that was forgotten. Runs on the compiled library.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDescription } from 'valibot';
import * as schemas from '../dist/catalogue/schema.js';
import { root, withMarked } from './marked.mjs';

const japanese = JSON.parse(readFileSync(path.join(root, 'data/fields.ja.json'), 'utf8'));

/** What is explained in a table of its own, in their order. A low end is a bound that cannot be open. */
const tables = ['role', 'series', 'band', 'bound', 'span', 'source', 'skills', 'step'];

/** What the values of a field are called; by their schemas. */
const names = new Map([
  [schemas.TextSchema, 'text'],
  [schemas.SlugSchema, 'slug'],
  [schemas.LinkSchema, 'address'],
  [schemas.AmountSchema, 'amount'],
  [schemas.CountSchema, 'count'],
  [schemas.DateSchema, 'date'],
  [schemas.CurrencySchema, 'currency'],
  [schemas.RoleSchema, 'role'],
  [schemas.SeriesSchema, 'series'],
  [schemas.BandSchema, 'band'],
  [schemas.BoundSchema, 'bound'],
  [schemas.ExactBoundSchema, 'bound'],
  [schemas.SpanSchema, 'span'],
  [schemas.SourceSchema, 'source'],
  [schemas.SkillsSchema, 'skills'],
  [schemas.StepSchema, 'step'],
]);

const english = {
  head: ['field', 'required', 'value', 'meaning'],
  yes: 'yes',
  line: 'string',
  names: {
    text: 'text',
    slug: 'slug',
    address: 'address',
    amount: 'whole number above 0',
    count: 'whole number',
    date: 'date',
    currency: 'three capital letters',
    role: 'role',
    series: 'series',
    band: 'band',
    bound: 'bound',
    span: 'span',
    source: 'source',
    skills: 'skills',
    step: 'step',
  },
  lists: {
    text: 'list of texts',
    slug: 'list of slugs',
    series: 'list of series',
    band: 'list of bands',
    step: 'list of steps',
  },
};

/** The READMEs, and what they call things. */
export const readmes = [
  { file: 'README.md', words: english, meaning: (schema) => getDescription(schema) },
  { file: 'README.ja.md', words: japanese, meaning: (_, name) => japanese.meanings[name] },
];

/** A README with its tables made anew. */
export function withFields({ file, words, meaning }) {
  return withMarked(file, { fields: tables.map((name) => tableOf(name, words, meaning)).join('\n\n') });
}

function tableOf(name, words, meaning) {
  const [schema] = [...names].find(([, one]) => one === name);
  const { entries } = schema.entries ? schema : schema.pipe.find((one) => one.entries);
  const rows = Object.entries(entries).map(([field, value]) => [
    `\`${field}\``,
    value.type === 'optional' ? '' : words.yes,
    valueOf(value, words),
    meaning(value.wrapped ?? value, `${name}.${field}`) ?? missing(`${name}.${field}`),
  ]);
  const lines = [words.head, words.head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const title = words.names[name];
  return [`#### ${title[0].toUpperCase()}${title.slice(1)}`, '', ...lines].join('\n');
}

function missing(field) {
  throw new Error(`The field ${field} has no explanation: in src/catalogue/schema.ts, or in data/fields.ja.json.`);
}

function valueOf(schema, words) {
  const inner = innermost(schema);
  if (names.has(inner)) return words.names[names.get(inner)];
  if (inner.type === 'array') return words.lists[names.get(innermost(inner.item))];
  return inner.type === 'picklist' ? inner.options.map((option) => `\`${option}\``).join(' ') : words.line;
}

/** What is optional, or was made narrower or described, as what it was before, down to what has a name. */
function innermost(schema) {
  if (names.has(schema)) return schema;
  if (schema.type === 'optional') return innermost(schema.wrapped);
  return schema.pipe?.find((one) => names.has(one)) ?? (schema.pipe ? innermost(schema.pipe[0]) : schema);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const readme of readmes) writeFileSync(path.join(root, readme.file), await withFields(readme));
}
