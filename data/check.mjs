// Holds every data file to the schema, and writes the schema for other tools. Runs on the compiled library.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { toSlug } from '../dist/catalogue/slug.js';
import {
  BenchmarkSchema,
  OtherRolesSchema,
  RoleSchema,
  SkillVocabularySchema,
  problems,
} from '../dist/catalogue/schema.js';

const data = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(data);

const vocabularies = [
  ['skills.json', SkillVocabularySchema],
  ['other-roles.json', OtherRolesSchema],
].flatMap(([name, schema]) => {
  const content = JSON.parse(readFileSync(path.join(data, name), 'utf8'));
  return problems(schema, content).map((problem) => `data/${name}: ${problem.path}: ${problem.message}`);
});

const entries = [
  ['roles', RoleSchema, 'slug'],
  ['benchmarks', BenchmarkSchema, 'id'],
].flatMap(([folder, schema, id]) =>
  readdirSync(path.join(data, folder))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = path.join(data, folder, name);
      const content = JSON.parse(readFileSync(file, 'utf8'));
      const wrong = problems(schema, content);
      if (content[id] !== path.basename(name, '.json')) {
        wrong.push({ path: id, message: `Expected the file's name but received "${content[id]}"` });
      }
      if (folder === 'roles' && content[id] !== toSlug(content[id])) {
        wrong.push({ path: id, message: `Expected "${toSlug(content[id])}": no slug would find it` });
      }
      return wrong.map((problem) => `${path.relative(root, file)}: ${problem.path}: ${problem.message}`);
    }),
);
const found = [...vocabularies, ...entries];
if (found.length > 0) {
  console.error(found.join('\n'));
  process.exit(1);
}

writeFileSync(
  path.join(root, 'dist/role.schema.json'),
  `${JSON.stringify(toJsonSchema(RoleSchema, { errorMode: 'ignore' }), null, 2)}\n`,
);
