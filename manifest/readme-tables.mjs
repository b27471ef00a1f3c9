// Writes the tables of attributes, events, slots, parts, custom properties and states into the READMEs, from the
// manifest. Run it after a change of the elements' JSDoc (`npm run docs`); a test says when that was forgotten. Runs on
// the built manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, withMarked } from '../data/marked.mjs';
import { apiTables } from './api-tables.mjs';
import { inJapanese, japaneseWords } from './japanese.mjs';

const englishWords = {
  attribute: 'attribute',
  property: 'property',
  values: 'values',
  default: 'default',
  meaning: 'meaning',
  otherwise: 'any other value',
  method: 'method',
  event: 'event',
  slot: 'slot',
  part: 'part',
  customProperty: 'custom property',
  state: 'state',
  tags: 'tags',
  light: 'light',
  dark: 'dark',
  ofAllTags: 'Of all tags',
  all: 'all',
  allBut: 'all but ',
  comma: ', ',
  same: 'the same',
  unnamed: 'the default',
  switch: 'there or not',
  off: 'not',
  readonly: 'Read-only. ',
};

/** The READMEs, what they call things, and their texts for those of the JSDoc. */
export const readmes = [
  { file: 'README.md', words: englishWords, say: (text) => text },
  { file: 'README.ja.md', words: japaneseWords, say: inJapanese },
];

/** A README with its tables made anew. */
export function withTables({ file, ...language }) {
  const tags = apiTables(JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8')));
  const { slot, part, state } = language.words;
  return withMarked(file, {
    attributes: [sharedSettings(tags, language), ...tags.flatMap((tag) => ownSettings(tag, language))].join('\n\n'),
    events: `${namedTable(tags, 'events', language.words.event, language)}\n\n${eventProperties(tags, language)}`,
    slots: namedTable(tags, 'slots', slot, language),
    parts: namedTable(tags, 'parts', part, language),
    'custom-properties': customProperties(tags, language),
    states: namedTable(tags, 'states', state, language),
  });
}

function sharedSettings(tags, { words, say }) {
  const rows = once(tags.flatMap(({ settings }) => settings.filter(({ isInherited }) => isInherited)));
  const methods = once(tags.flatMap((tag) => tag.methods)).map(({ name, meaning }) => [
    code(`${name}()`),
    say(meaning),
  ]);
  return [
    `### ${words.ofAllTags}`,
    settingsTable(rows, { words, say }),
    table([words.method, words.meaning], methods),
  ].join('\n\n');
}

/** Nothing for a tag that has only what all have. */
function ownSettings({ tag, settings }, language) {
  const rows = settings.filter(({ isInherited }) => !isInherited);
  return rows.length > 0 ? `### ${code(`<${tag}>`)}\n\n${settingsTable(rows, language)}` : [];
}

function settingsTable(rows, { words, say }) {
  const head = ['attribute', 'property', 'values', 'default', 'meaning', 'otherwise'].map((name) => words[name]);
  return table(
    head,
    rows.map((row) => [
      code(row.attribute),
      code(row.property),
      valuesOf(row, { words, say }),
      row.type === 'boolean' ? words.off : code(row.default),
      `${row.isReadonly ? words.readonly : ''}${say(row.meaning)}`,
      row.otherwise ? say(row.otherwise) : '–',
    ]),
  );
}

function valuesOf({ type, values, accepts }, { words, say }) {
  if (values.length > 0) return values.map(code).join(' ');
  if (accepts) return say(accepts);
  return type === 'boolean' ? words.switch : code(type);
}

/** One row for what means the same with several tags. */
function namedTable(tags, list, title, { words, say }) {
  const rows = tags.flatMap((tag) => tag[list].map(({ name, meaning }) => ({ name, meaning })));
  return table(
    [title, words.tags, words.meaning],
    once(rows).map(({ name, meaning }) => {
      const having = tags.filter((tag) => tag[list].some((one) => one.name === name && one.meaning === meaning));
      return [name ? code(name) : words.unnamed, tagNames(having, tags, words), say(meaning)];
    }),
  );
}

function tagNames(having, tags, { all, allBut, comma }) {
  const names = (some) => some.map(({ tag }) => code(`<${tag}>`)).join(comma);
  const others = tags.filter((tag) => !having.includes(tag));
  if (others.length === 0) return all;
  return others.length === 1 ? allBut + names(others) : names(having);
}

function eventProperties(tags, { words, say }) {
  const rows = tags.flatMap(({ events }) =>
    events.flatMap((event) => event.properties.map(({ name, meaning }) => ({ event: event.name, name, meaning }))),
  );
  return table(
    [words.event, words.property, words.meaning],
    once(rows).map(({ event, name, meaning }) => [code(event), code(name), say(meaning)]),
  );
}

function customProperties(tags, { words, say }) {
  const rows = once(tags.flatMap((tag) => tag.customProperties));
  return table(
    [words.customProperty, words.light, words.dark, words.meaning],
    rows.map(({ name, light, dark, meaning }) => [
      code(name),
      code(light),
      dark === light ? words.same : code(dark),
      say(meaning),
    ]),
  );
}

function once(rows) {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text) {
  return text ? `\`${text}\`` : '–';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const readme of readmes) writeFileSync(path.join(root, readme.file), await withTables(readme));
}
