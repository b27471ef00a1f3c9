import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const data = new URL('../../data/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
const roles = readdirSync(new URL('roles', data)).map((name) => read(`roles/${name}`));
const slugs = new Set(roles.map(({ slug }) => slug));
const others = read('other-roles.json');

describe('Roles that others speak of', () => {
  it('have a file or a name of their own', () => {
    const dangling = roles.flatMap(({ related = [] }) => related).filter((slug) => !slugs.has(slug));
    assert.deepEqual([...new Set(dangling)].toSorted(), Object.keys(others).toSorted());
  });

  it('are other spellings of roles that are there, where they say so', () => {
    const aliases = Object.values(others).flatMap(({ sameAs }) => sameAs ?? []);
    assert.ok(aliases.length > 0);
    assert.deepEqual(
      aliases.filter((slug) => !slugs.has(slug)),
      [],
    );
  });

  it('are steps of ladders only where they have a file', () => {
    const steps = roles.flatMap(({ path = [] }) => path.flatMap(({ slug }) => slug ?? []));
    assert.ok(steps.length > 0);
    assert.deepEqual(
      steps.filter((slug) => !slugs.has(slug)),
      [],
    );
  });
});
