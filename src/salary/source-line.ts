/** Where figures come from, in words: kind, publisher and what it referred to, time, what was measured, and n. */
import type { Role, Series } from '../catalogue/schema.js';
import type { Language } from '../words/languages.js';
import { say } from '../words/say.js';
import type { Words } from '../words/words.js';
import { briefName } from './role-name.js';
import type { Telling } from './rows.js';

export interface SourceLine {
  kindName: string;
  /** What the line is the source of: the figures, or the line to compare with. */
  heading: string;
  publisher: string;
  /** Where the publisher can be read. */
  url?: string | undefined;
  /** What stands behind the publisher. */
  details: string;
  caveat?: string | undefined;
  /** Where and when they were read, if not at the publisher's. */
  reading?: string | undefined;
}

export function sourceLine({ kind, source }: Series, heading: string, words: Words, language: Language): SourceLine {
  const publisher = say(source.publisher, language);
  const named = source.title ? words.publication(publisher, say(source.title, language)) : publisher;
  const basedOn = source.basedOn?.map((text) => say(text, language)) ?? [];
  const details = [
    basedOn.length > 0 && words.basedOn(words.list(basedOn)),
    source.asOf ? words.asOf(words.date(source.asOf)) : words.noDate,
    source.sampleSize ? words.sampleSize(source.sampleSize) : words.noSampleSize,
    words.measured(say(source.definition, language)),
  ];
  return {
    kindName: words.kinds[kind],
    heading,
    publisher: kind === 'estimate' ? words.estimateBy(named) : named,
    url: source.url,
    details: words.sentences([words.bracketed(words.remarks(details.filter((detail) => typeof detail === 'string')))]),
    reading: source.readAt
      ? words.sentences([say(source.readAt, language) + readOn(source.retrieved, words)])
      : undefined,
    caveat: source.caveat ? words.sentences([say(source.caveat, language)]) : undefined,
  };
}

/** What the line says behind its kind, as one text, for where there are no links and no styles. */
export function sourceText({ heading, publisher, details, caveat, reading }: SourceLine): string {
  return [heading + publisher + details, caveat, reading].filter(Boolean).join(' ');
}

/** What all lines would repeat is said by the last of them, for all. */
export function withoutRepetition(words: Words, lines: readonly SourceLine[]): SourceLine[] {
  const [reading, ...others] = new Set(lines.map((line) => line.reading));
  if (!reading || others.length > 0 || lines.length < 2) return [...lines];
  const last = lines.length - 1;
  return lines.map((line, index) => ({ ...line, reading: index === last ? words.ofAll(reading) : undefined }));
}

/** The sources of several roles: a line for each source, with the roles that it speaks of where there are several. */
export function sourceLinesOf(roles: readonly Role[], telling: Telling): SourceLine[] {
  const { words, language } = telling;
  const merged = new Map<string, { line: SourceLine; caveats: Map<string, Set<Role>>; of: Set<Role> }>();
  const names = (some: Iterable<Role>) => words.list([...some].map((role) => briefName(role, telling)));
  for (const role of roles) {
    for (const series of role.salary ?? []) {
      const { caveat, ...line } = sourceLine(series, words.source, words, language);
      const key = JSON.stringify(line);
      const { caveats, of } = merged.get(key) ?? { caveats: new Map<string, Set<Role>>(), of: new Set<Role>() };
      merged.set(key, { line, caveats, of: of.add(role) });
      if (caveat) caveats.set(caveat, (caveats.get(caveat) ?? new Set()).add(role));
    }
  }
  const lines = [...merged.values()].map(({ line, caveats, of }) => {
    const remarks = [...caveats].map(([caveat, some]) =>
      some.size === of.size ? caveat : words.caveatOf(names(some), caveat),
    );
    return {
      ...line,
      heading: merged.size > 1 ? words.sourceOf(names(of)) : line.heading,
      caveat: remarks.length > 0 ? words.sentences(remarks) : undefined,
    };
  });
  return withoutRepetition(words, lines);
}

function readOn(retrieved: string | undefined, words: Words): string {
  return retrieved ? words.bracketed(words.retrieved(words.date(retrieved))) : '';
}
