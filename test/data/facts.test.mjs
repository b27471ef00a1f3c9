// Holds the data to the facts that it was written from, where these lie beside the checkout.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { benchmarks, read, roleOf, root } from './files.mjs';
import { toYen } from './printed.mjs';

const shared = path.join(root, '../shared');
const files = ['role-facts', 'benchmarks'].map((name) => path.join(shared, name));

if (files.every((file) => existsSync(file))) {
  compareRoles(read(path.join(shared, 'role-facts')));
  comparePublishedFigures(factsIn('published-figures.json'));
  compareStatistics(factsIn('official-statistics-2025.json'));
}

function factsIn(name) {
  return JSON.parse(readFileSync(path.join(shared, 'benchmarks', name), 'utf8'));
}

function compareRoles(facts) {
  describe('A role is what the guide says', () => {
    it('all 38 of them', () => assert.equal(facts.length, 38));

    for (const { id, content: fact } of facts) {
      it(`${id}: names, summary and lists`, () => {
        const role = roleOf(id);
        assert.deepEqual(role.name, { ja: fact.name.ja, en: fact.name.en });
        assert.equal(inJapanese(role.shortName) ?? null, fact.name.short);
        assert.deepEqual(role.summary, fact.summary);
        assert.equal(role.category, fact.category);
        assert.deepEqual(role.related, fact.related);
        assert.deepEqual(listOf(role.tags), fact.tags);
        assert.deepEqual(role.duties, fact.duties);
        for (const kind of ['hard', 'soft', 'tools']) {
          assert.deepEqual(listOf(role.skills[kind]), fact.skills[kind], kind);
        }
        assert.deepEqual(
          (role.path ?? []).map(({ stage, focus }) => ({ stage: inJapanese(stage), focus })),
          fact.path ?? [],
        );
        assert.deepEqual(listOf(role.worksWith), fact.works_with);
        assert.deepEqual(role.outlook ?? [], fact.outlook);
      });

      it(`${id}: every figure, its note and its source`, () => {
        const [series] = roleOf(id).salary ?? [];
        assert.deepEqual(series && guideOf(series), fact.salary ? expectedGuide(fact.salary) : undefined);
      });

      it(`${id}: the bands have the names that the guide gives them`, async () => {
        const { groups } = (await import(`../../dist/telling/bundled/told/salary/ja/${id}.js`)).default.view;
        const told = groups.flatMap(({ rows }) => rows.map(({ label, detail }) => label + detail));
        assert.deepEqual(told, fact.salary?.bands.map(({ label }) => bandName(label)) ?? []);
      });
    }
  });
}

/** Brackets and dashes as the widgets write them; that seniors may be leads is in the notes. */
function bandName(label) {
  return label.replace('/リード', '').replace(' (', '（').replace(')', '）').replace('-', '〜');
}

function guideOf({ kind, currency, period, bands, source }) {
  return {
    kind,
    currency,
    period,
    publisher: source.publisher,
    url: source.url,
    basedOn: listOf(source.basedOn),
    asOf: source.asOf,
    caveat: source.caveat,
    bands: bands.map(({ level, years, low, high, note, printed }) => ({
      level,
      years: [years.from, years.to ?? null],
      low: low.value,
      high: high.value,
      isOpen: high.open === 'orMore',
      note,
      printed,
    })),
  };
}

function expectedGuide({ kind, currency, period, published_by: by, based_on: basedOn, as_of: asOf, caveat, bands }) {
  return {
    kind,
    currency,
    period,
    publisher: by.name,
    url: by.url,
    basedOn,
    asOf: asOf ?? undefined,
    caveat: caveat ?? undefined,
    bands: bands.map(({ level, years, min, max, openEnded, note, cell }) => ({
      level,
      years,
      low: toYen(min),
      high: toYen(max),
      isOpen: openEnded,
      note,
      printed: cell,
    })),
  };
}

function comparePublishedFigures({ currency, period, jobs }) {
  describe('A job with several published figures', () => {
    for (const { id, name, figures } of jobs) {
      it(`${id}: has each of them as it was published`, () => {
        const role = roleOf(id.replaceAll('-', '_'));
        assert.equal(role.name.ja, name.ja);
        const stored = role.salary.map(({ kind, statistic, source, bands: [band], ...series }) => ({
          publisher: [source.publisher, source.title].filter(Boolean).map(inJapanese).join(' '),
          as_of: source.asOf,
          kind,
          statistic,
          value: band.figure.value,
          low: band.low?.value ?? null,
          high: band.high?.value ?? null,
          n: source.sampleSize ?? null,
          measured: source.definition,
          currency: series.currency,
          period: series.period,
        }));
        const published = figures.map(({ value, low, high, ...rest }) => ({
          ...rest,
          value: toYen(value),
          low: low && toYen(low),
          high: high && toYen(high),
          currency,
          period,
        }));
        assert.deepEqual(stored, published);
      });
    }
  });
}

function compareStatistics({
  ages,
  occupations,
  publisher,
  survey,
  url,
  published,
  kind,
  statistic,
  definition,
  caution,
}) {
  describe('The official statistics', () => {
    it('have the same occupations', () => {
      assert.deepEqual(benchmarks.map(({ id }) => id).toSorted(), occupations.map(({ id }) => id).toSorted());
    });

    for (const { id, name, workers, mean } of occupations) {
      const { content } = benchmarks.find((one) => one.id === id) ?? {};

      it(`${id}: every figure by age, and that of all`, () => {
        assert.deepEqual([content.name, content.workers ?? null], [name, workers]);
        const stored = content.series.flatMap(({ bands }) =>
          bands.map(({ age, figure }) => [age ? `${age.from}-${age.to}` : 'all', figure?.value ?? null]),
        );
        assert.deepEqual(
          stored,
          ages.map((age, index) => [age, mean[index] && toYen(mean[index])]),
        );
      });

      it(`${id}: kind, statistic and source`, () => {
        for (const series of content.series) {
          const { source } = series;
          assert.deepEqual([series.kind, series.statistic], [kind, statistic]);
          assert.deepEqual([source.publisher, source.title, source.url], [publisher, survey, url]);
          assert.deepEqual([source.published, source.definition], [published, definition]);
          assert.equal(source.caveat.ja, caution.ja);
        }
      });
    }
  });
}

function inJapanese(text) {
  return text?.ja ?? text;
}

function listOf(texts = []) {
  return texts.map(inJapanese);
}
