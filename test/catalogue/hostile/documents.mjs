// Valid documents of every kind, to be made wrong.
import { readFileSync, readdirSync } from 'node:fs';
import {
  BenchmarkSchema,
  CatalogueSchema,
  LargeCatalogueSchema,
  LookupSchema,
  NamesSchema,
  RoleSchema,
} from '../../../dist/catalogue/schema.js';

const read = (folder) => {
  const url = new URL(`../../../data/${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => JSON.parse(readFileSync(new URL(name, url), 'utf8')));
};

export const roles = read('roles');
const benchmarks = read('benchmarks');
const [first, second] = roles;

const largeCatalogue = {
  roleSalaryCatalogue: 1,
  count: 40,
  buckets: 1,
  lookup: 'lookup/{bucket}.json',
  role: 'roles/{file}',
  names: 'names/{part}.json',
};
const lookup = { files: roles.map(({ slug }) => `${slug}.json`) };
const names = {
  names: roles.map(({ slug, name, shortName, reading }) => ({ slug, name, shortName, reading })),
  next: [['い', 1]],
};

/** What each kind of document is called, its schema, and valid ones. */
export const kinds = [
  { what: 'role', schema: RoleSchema, whole: roles },
  { what: 'catalogue', schema: CatalogueSchema, whole: [{ roles: { first, second, third: 'third.json' } }] },
  { what: 'benchmark', schema: BenchmarkSchema, whole: benchmarks },
  { what: 'entry of a large catalogue', schema: LargeCatalogueSchema, whole: [largeCatalogue] },
  { what: 'lookup', schema: LookupSchema, whole: [lookup] },
  { what: 'list of names', schema: NamesSchema, whole: [names] },
];
