// Any document, however wrong: the schema refuses it and says where, or everything can be told of it.
// FUZZ_SEED repeats a run, FUZZ_DOCUMENTS makes it longer.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { absolute } from '../../dist/catalogue/fetch-once.js';
import { findRoles } from '../../dist/catalogue/find-roles.js';
import { loadRole } from '../../dist/catalogue/load-role.js';
import { RoleError } from '../../dist/catalogue/role-error.js';
import { parse, parseRole, problems } from '../../dist/catalogue/schema.js';
import { kinds } from './hostile/documents.mjs';
import { made, mutated } from './hostile/mutations.mjs';
import { nonsenseIn, tellAll, tellBeside } from './hostile/tell-all.mjs';

const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);
const documents = Number(process.env.FUZZ_DOCUMENTS ?? 22_000);
/** Most of what anyone writes are roles. */
const share = (what) => (what === 'role' ? 0.6 : 0.08);

const cto = await loadRole('cto');

/** What is made of a valid document of each kind. */
const uses = {
  role: tellAll,
  catalogue: ({ roles }, language) =>
    Object.values(roles).map((entry) =>
      typeof entry === 'string' ? linkOrRefusal(entry) : tellAll(parseRole(entry), language),
    ),
  benchmark: (benchmark, language) => tellBeside(cto, benchmark, language),
  'entry of a large catalogue': ({ lookup, role, names }) => [lookup, role, names].map(linkOrRefusal),
  lookup: ({ files }) => files.map((file) => linkOrRefusal(`roles/${file}`)),
  'list of names': ({ names }) => findRoles(names, 'e').map(({ slug }) => slug),
};

function linkOrRefusal(address) {
  try {
    const link = absolute(address, 'https://example.com/catalogue.json');
    assert.match(link, /^https?:/);
    return link;
  } catch (error) {
    if (error instanceof RoleError) return '';
    throw error;
  }
}

describe(`Documents made wrong at random (seed ${seed})`, () => {
  const counts = { taken: 0, refused: 0 };
  after(() => console.log(`${counts.taken} documents were told, ${counts.refused} refused; seed ${seed}`));

  for (const { what, schema, whole } of kinds) {
    it(`${what}: is refused with a path, or told in full`, () => {
      const numRuns = Math.round(documents * share(what));
      const check = (recipe) => {
        const document = made(whole, recipe);
        const found = problems(schema, document);
        counts[found.length > 0 ? 'refused' : 'taken'] += 1;
        if (found.length > 0) assertPlaces(found, document);
        else assert.equal(nonsenseIn(uses[what](parse(schema, document, what), recipe.language)), undefined);
      };
      fc.assert(fc.property(mutated(whole), check), { seed, numRuns });
    });
  }

  it('are refused and told in fair numbers', () => {
    const least = documents / 6;
    assert.ok(counts.taken > least && counts.refused > least, JSON.stringify(counts));
  });
});

/** Each problem says where it is, unless it is the document itself, and what was expected there. */
function assertPlaces(found, document) {
  const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
  for (const { path, message, expected } of found) {
    assert.ok(path !== '' || !isObject, message);
    assert.ok(message !== '' && expected !== '', path);
  }
}
