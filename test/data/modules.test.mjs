import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { languages } from '../../dist/words/bundled/languages.js';
import { roles, root } from './files.mjs';
import { parsePrinted } from './printed.mjs';

const dist = path.join(root, 'dist');

/** How a language writes what was printed, in units of 万円. */
const written = {
  ja: {
    amount: (man) => `${man.toLocaleString('ja')}万円`,
    range: ({ low, high, open }) =>
      `${low.toLocaleString('ja')}〜${high.toLocaleString('ja')}万円${open ? '以上' : ''}`,
    around: (range) => `（${range}）`,
    guide: 'Starful 職種ガイドの推定',
  },
  en: {
    amount: (man) => `¥${Number((man / 100).toFixed(3))}M`,
    range: ({ low, high, open }) => `¥${low / 100}M–¥${high / 100}M${open ? ' or more' : ''}`,
    around: (range) => ` (${range})`,
    guide: 'estimate by Starful career guides',
  },
};

async function viewOf(language, id) {
  return (await import(path.join(dist, `telling/bundled/told/salary/${language}/${id}.js`))).default.view;
}

for (const [language, write] of Object.entries(written)) {
  describe(`What is told of a bundled role’s pay (${language})`, () => {
    for (const { id, content } of roles) {
      it(`${id}: the amounts that were printed, by kind`, async () => {
        const { groups } = await viewOf(language, id);
        const told = groups.flatMap(({ rows }) => rows.map(({ amount, around }) => [amount, around].join('')));
        assert.deepEqual(
          told,
          inKinds(content.salary ?? []).map((cell) => asWritten(cell, write)),
        );
      });
    }

    it('has a source line for every series, and names no other publisher of an estimate than Starful', async () => {
      for (const { id, content } of roles) {
        const { sources } = await viewOf(language, id);
        assert.equal(sources.length, content.salary?.length ?? 0, id);
        content.salary?.forEach(({ kind }, index) => {
          if (kind === 'estimate') assert.equal(sources[index].publisher, write.guide, id);
          else assert.ok(!sources[index].publisher.includes('Starful'), id);
        });
      }
    });
  });
}

describe('The modules that pages load', () => {
  const files = roles.map(({ id }) => `${id}.js`);

  it('are one per whole role', () => {
    assert.deepEqual(scriptsIn(path.join(dist, 'catalogue/bundled/roles')), files);
  });

  for (const language of languages) {
    it(`are one per role and tag (${language})`, () => {
      for (const tag of ['salary', 'card', 'path', 'sources']) {
        assert.deepEqual(scriptsIn(path.join(dist, `telling/bundled/told/${tag}/${language}`)), files, tag);
      }
    });
  }

  it('hold the whole role, but for what the source printed', async () => {
    for (const { id, content } of roles) {
      const { default: role } = await import(path.join(dist, `catalogue/bundled/roles/${id}.js`));
      assert.deepEqual(
        role,
        JSON.parse(JSON.stringify(content, (key, value) => (key === 'printed' ? undefined : value))),
      );
    }
  });
});

/** Printed cells in the order in which rows stand: by kind, as kinds first appear. */
function inKinds(salary) {
  const kinds = [...new Set(salary.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    salary.filter((series) => series.kind === kind).flatMap(({ bands }) => bands.map(({ printed }) => printed)),
  );
}

function asWritten(cell, { amount, range, around }) {
  const { figure, ...ends } = parsePrinted(cell);
  if (figure === undefined) return range(ends);
  return amount(figure) + (ends.low === undefined ? '' : around(range(ends)));
}

function scriptsIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .toSorted();
}
