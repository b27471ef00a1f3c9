import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { findRoles } from '../../dist/catalogue/find-roles.js';
import { namesIn } from '../../dist/catalogue/large-names.js';
import { nameParts } from '../../dist/cli/site/name-parts.js';
import { generatedRole } from '../pages/generated-roles.mjs';

const roles = (count, change = (role) => role) =>
  Array.from({ length: count }, (_, number) => change(generatedRole(number), number));

const realFetch = globalThis.fetch;
after(() => (globalThis.fetch = realFetch));

let sites = 0;
/** A site with these parts: what a page offers there for what was typed, as a page finds it. */
function siteOf(parts) {
  const base = `https://site-${(sites += 1)}.example/`;
  const entry = { names: 'names/{part}.json' };
  return async (typed) => {
    globalThis.fetch = async (url) => new Response(JSON.stringify(parts[Number(/(\d+)\.json$/.exec(url)[1])]));
    const { names } = await namesIn(entry, `${base}catalogue.json`, typed);
    return findRoles(names, typed).map(({ slug }) => slug);
  };
}

describe('The names of a catalogue', () => {
  it('are one part where they are few', () => {
    const parts = nameParts(roles(200));
    assert.equal(parts.length, 1);
    assert.deepEqual([parts[0].names.length, parts[0].next], [200, undefined]);
  });

  it('are divided where they are many, into parts of a limited size', () => {
    const parts = nameParts(roles(5_000));
    assert.equal(parts[0].names.length, 50);
    for (const { names, next } of parts) assert.ok(names.length <= (next ? 50 : 200));
  });

  it('lead to each role: by its whole name, in each language, by its slug and by its last word', async () => {
    const all = roles(3_000);
    const offered = siteOf(nameParts(all));
    for (const { slug, name } of all) {
      const number = /\d+$/.exec(name.en)[0];
      for (const typed of [name.ja, name.en.toUpperCase(), slug, slug.replaceAll('_', '-')]) {
        assert.ok((await offered(typed)).includes(slug), `${slug} by ${typed}`);
      }
      if (number.length === 4) assert.ok((await offered(number)).includes(slug), `${slug} by ${number}`);
    }
  });

  it('lead to a role by how its name is read, and by a word in the middle', async () => {
    const all = roles(1_000, (role, number) => (number === 700 ? { ...role, reading: 'かたい ほうし' } : role));
    const offered = siteOf(nameParts(all));
    assert.deepEqual(await offered('カタ'), ['generated_00700']);
    assert.deepEqual(await offered('かたい'), ['generated_00700']);
    assert.ok((await offered('エンジニア')).length > 0);
    assert.deepEqual(await offered('剣士'), []);
  });

  it('end somewhere even where all are called the same', async () => {
    const offered = siteOf(nameParts(roles(1_000, ({ slug }) => ({ slug, name: '同じ名前' }))));
    assert.equal((await offered('同じ名前')).length, 200);
  });
});
