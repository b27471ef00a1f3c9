/**
 * The names of a site's roles, for the field that adds roles to a comparison. Few names are one part. Many are divided
 * by what the reader types: each part has the names with a word that begins with some letters, and if these are many,
 * the first of them, and which longer beginnings have parts of their own.
 */
import { spelling } from '../../catalogue/find-roles.js';
import type { Names, Role, Text } from '../../catalogue/schema.js';

type Name = Names['names'][number];

interface Entry {
  /** A name from one of its words on, as it is looked up. */
  spelled: string;
  name: Name;
}

/** So many names are a file of some 30 kB. */
const mostInPart = 200;
/** Of more, so many are shown until more is typed. */
const shownOfMore = 50;

/** The parts by their numbers; the first has what is shown before anything is typed. */
export function nameParts(roles: readonly Role[]): Names[] {
  const names = roles.map(({ slug, name, shortName, reading }): Name => ({ slug, name, shortName, reading }));
  const parts: Names[] = [];
  const add = (all: readonly Name[], entries: readonly Entry[], start: string): number => {
    const number = parts.push({ names: [...all] }) - 1;
    if (all.length > mostInPart) {
      const next = longerStarts(entries, start.length).map(([longer, among]): [string, number] => [
        longer,
        add(unique(among), among, longer),
      ]);
      // Those that no longer start tells apart stay here.
      parts[number] =
        next.length > 0 ? { names: all.slice(0, shownOfMore), next } : { names: all.slice(0, mostInPart) };
    }
    return number;
  };
  const entries = names
    .flatMap((name) => spellings(name).map((spelled): Entry => ({ spelled, name })))
    .toSorted((a, b) => (a.spelled < b.spelled ? -1 : Number(a.spelled > b.spelled)));
  add(names, entries, '');
  return parts;
}

/** Entries in groups by the next letter, each with all letters that its entries have in common at their beginning. */
function longerStarts(entries: readonly Entry[], length: number): [string, Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = entry.spelled.charAt(length);
    if (!letter) continue;
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  // Entries are sorted: what the first and the last have in common, all have.
  return [...groups.values()].map((group) => [commonStart(group[0]!.spelled, group.at(-1)!.spelled), group]);
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

function unique(entries: readonly Entry[]): Name[] {
  return [...new Set(entries.map(({ name }) => name))];
}

function spellings({ slug, name, shortName, reading = '' }: Name): string[] {
  const texts = [
    ...textsOf(name),
    ...textsOf(shortName ?? ''),
    ...reading.split(/\s+/),
    slug.replaceAll(/[_-]+/g, ' '),
  ];
  return [...new Set(texts.flatMap((text) => wordStarts(text).map((start) => spelling(text.slice(start)))))].filter(
    Boolean,
  );
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** A name is found by any of its words; its own beginning always is one. */
function wordStarts(text: string): number[] {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  return [...new Set([0, ...words.map(({ index }) => index)])];
}

function textsOf(text: Text): string[] {
  return typeof text === 'string' ? [text] : [text.ja, text.en];
}
