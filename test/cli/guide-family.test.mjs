// Bundled roles, printed as guides in the form that they were read in, come in again as what they are.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readGuide } from '../../dist/cli/guide/read-guide.js';
import { ja, printGuide } from './guides/print-guide.mjs';

const folder = new URL('../../data/roles/', import.meta.url);
const roles = readdirSync(folder)
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  .filter(({ salary }) => salary?.[0]?.kind === 'estimate');

describe('A guide of the family', () => {
  for (const role of roles) {
    it(`comes in as it is: ${role.slug}`, () => {
      const { guideRole, findings } = readGuide(printGuide(role), `${role.slug}.md`, 'Starful 職種ガイド');
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'note'),
        [],
      );
      const read = guideRole.role;
      const [series] = role.salary;
      assert.deepEqual(read.salary[0].bands, series.bands.map(inJapanese));
      assert.equal(read.salary[0].kind, 'estimate');
      assert.equal(ja(read.salary[0].source.definition), ja(series.source.definition));
      // A caveat may name sources as well.
      const basedOn = series.source.basedOn.map(ja);
      assert.deepEqual(read.salary[0].source.basedOn.slice(0, basedOn.length), basedOn);
      for (const list of ['tags', 'duties', 'worksWith', 'outlook']) assert.deepEqual(read[list], role[list].map(ja));
      for (const kind of ['hard', 'soft', 'tools']) assert.deepEqual(read.skills[kind], role.skills[kind].map(ja));
      assert.deepEqual(
        read.path.map(({ stage, focus }) => [stage, focus]),
        role.path.map(({ stage, focus }) => [ja(stage), ja(focus)]),
      );
      const { slug, category, related } = role;
      assert.deepEqual(
        { slug: read.slug, category: read.category, related: read.related },
        { slug, category, related },
      );
    });
  }

  it('of the CTO states exactly 600〜1,000, 1,000〜1,800 and 1,500〜3,000+', () => {
    const { guideRole } = readGuide(printGuide(roles.find(({ slug }) => slug === 'cto')), 'cto.md', 'Example');
    assert.deepEqual(
      guideRole.role.salary[0].bands.map(({ level, years, low, high }) => [level, years, low, high]),
      [
        ['junior', { from: 0, to: 3 }, { value: 6_000_000 }, { value: 10_000_000 }],
        ['middle', { from: 3, to: 7 }, { value: 10_000_000 }, { value: 18_000_000 }],
        ['senior', { from: 7 }, { value: 15_000_000 }, { value: 30_000_000, open: 'orMore' }],
      ],
    );
  });
});

/** A band as a guide in Japanese states it. */
function inJapanese({ label, note, ...band }) {
  return { ...band, ...(label && { label: ja(label) }), note: ja(note) };
}
