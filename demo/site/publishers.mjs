import { say } from '../../dist/words/say.js';
import { words as en } from '../../dist/words/dictionaries/en.js';
import { words as ja } from '../../dist/words/dictionaries/ja.js';
import { benchmarks, roles } from './catalogue.mjs';

const dictionaries = { ja, en };

/**
 * Who published the bundled figures, and what: one entry a publisher, with its `publications`, which differ in title,
 * kind, statistic, time or definition. Each has sets of the roles and
 * occupations that it has figures `of`, of what it is `basedOn`, and of its `caveats`.
 */
export function publishers(lang) {
  const words = dictionaries[lang];
  const found = new Map();
  for (const { series, of } of allSeries(lang)) {
    const name = say(series.source.publisher, lang);
    const publisher = entry(found, name, () => ({
      name,
      url: series.source.url,
      kind: series.kind,
      publications: new Map(),
    }));
    const facts = factsOf(series, words, lang);
    const publication = entry(publisher.publications, JSON.stringify(facts), () => ({
      ...facts,
      of: new Set(),
      basedOn: new Set(),
      caveats: new Set(),
    }));
    publication.of.add(of);
    for (const text of series.source.basedOn ?? []) publication.basedOn.add(say(text, lang));
    if (series.source.caveat) publication.caveats.add(say(series.source.caveat, lang));
  }
  return [...found.values()].map((publisher) => ({ ...publisher, publications: [...publisher.publications.values()] }));
}

function allSeries(lang) {
  return [
    ...roles.flatMap(({ name, salary = [] }) => salary.map((series) => ({ series, of: say(name, lang) }))),
    ...benchmarks.flatMap(({ name, series: all }) => all.map((series) => ({ series, of: say(name, lang) }))),
  ];
}

function factsOf({ kind, statistic, source }, words, lang) {
  const { title, asOf, published, retrieved, readAt, definition, sampleSize } = source;
  return {
    title: title && say(title, lang),
    kind,
    kindName: words.kinds[kind],
    statistic: words.statistics[statistic],
    asOf: asOf ? words.date(asOf) : words.noDate,
    published: published && words.date(published),
    definition: say(definition, lang),
    sampleSize: sampleSize ? words.sampleSize(sampleSize) : words.noSampleSize,
    reading: readAt && say(readAt, lang),
    retrieved: retrieved && words.date(retrieved),
  };
}

function entry(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}
