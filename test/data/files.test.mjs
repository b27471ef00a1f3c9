import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { BenchmarkSchema, RoleSchema, problems } from '../../dist/catalogue/schema.js';
import { benchmarks, roles, root, roleOf } from './files.mjs';

describe('The data files', () => {
  it('are 40 roles and 4 occupations to compare with', () => {
    assert.deepEqual([roles.length, benchmarks.length], [40, 4]);
  });

  for (const { id, content } of roles) {
    it(`roles/${id}.json is valid and named as its slug`, () => {
      assert.deepEqual(problems(RoleSchema, content), []);
      assert.equal(content.slug, id);
    });
  }

  for (const { id, content } of benchmarks) {
    it(`benchmarks/${id}.json is valid and named as its id`, () => {
      assert.deepEqual(problems(BenchmarkSchema, content), []);
      assert.equal(content.id, id);
    });
  }

  it('use only keys that the schema knows, so that no misspelt one goes unnoticed', () => {
    const schema = JSON.parse(readFileSync(path.join(root, 'dist/role.schema.json'), 'utf8'));
    for (const { id, content } of roles) assert.deepEqual(unknownKeys(schema, content, id), []);
  });
});

describe('The roles that are special', () => {
  it('the CPO has no figures, since no source gives any', () => {
    assert.equal(roleOf('cpo').salary, undefined);
  });

  for (const [slug, count] of [
    ['project_manager', 4],
    ['infrastructure_engineer', 5],
  ]) {
    it(`${slug} has ${count} published figures, of three kinds, each of one band`, () => {
      const { salary } = roleOf(slug);
      assert.equal(salary.length, count);
      assert.equal(new Set(salary.map(({ kind }) => kind)).size, 3);
      assert.ok(salary.every(({ bands, by }) => bands.length === 1 && by === 'all'));
    });
  }

  it('all others have one estimate in three bands by experience', () => {
    const others = roles.filter(({ id }) => !['cpo', 'project_manager', 'infrastructure_engineer'].includes(id));
    assert.equal(others.length, 37);
    for (const { id, content } of others) {
      const shape = content.salary.map(({ kind, by, bands }) => [kind, by, bands.map(({ level }) => level)]);
      assert.deepEqual(shape, [['estimate', 'experience', ['junior', 'middle', 'senior']]], id);
    }
  });
});

describe('role.schema.json', () => {
  const schema = JSON.parse(readFileSync(path.join(root, 'dist/role.schema.json'), 'utf8'));

  it('names the fields of a role', () => {
    const fields =
      'category duties name outlook path reading related salary shortName skills slug summary tags worksWith'.split(
        ' ',
      );
    assert.deepEqual(Object.keys(schema.properties).toSorted(), fields);
  });

  it('asks for a slug and a name, and for no more', () => {
    assert.deepEqual(schema.required.toSorted(), ['name', 'slug']);
  });

  it('asks for kind, source and definition of every figure', () => {
    const series = schema.properties.salary.items;
    for (const key of ['kind', 'statistic', 'currency', 'source']) assert.ok(series.required.includes(key), key);
    assert.deepEqual(series.properties.source.required.toSorted(), ['definition', 'publisher']);
  });

  it('tolerates keys that it does not know', () => {
    assert.notEqual(schema.additionalProperties, false);
  });
});

/** Paths of what the JSON Schema has no word for; a text per language is looked into as the schema says. */
function unknownKeys(schema, value, place) {
  if (Array.isArray(value))
    return value.flatMap((item, index) => unknownKeys(schema.items, item, `${place}[${index}]`));
  if (typeof value !== 'object') return [];
  const { properties } = schema.anyOf?.find((one) => one.properties) ?? schema;
  return Object.entries(value).flatMap(([key, inner]) =>
    properties[key] ? unknownKeys(properties[key], inner, `${place}.${key}`) : [`${place}.${key}`],
  );
}
