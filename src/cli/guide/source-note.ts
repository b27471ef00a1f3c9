/** Reads where a guide's figures come from: its note beside the table, its heading over it. */
import type { Source } from '../../catalogue/schema.js';
import { namesOnlySources, sourcesIn, sourcesInBrackets } from './named-sources.js';
import { sentencesOf } from './note-sentences.js';
import { sampleSizeIn } from './sample-size.js';
import { timeIn } from './stated-time.js';

export type SourceNote = Pick<Source, 'basedOn' | 'asOf' | 'sampleSize' | 'caveat'>;

/**
 * @param heading - Of the section of pay, such as 日本での推定年収（doda・OpenWork参照）.
 * @param lines - What else stands in that section, a text for each paragraph; the note is among them.
 */
export function readSourceNote(heading: string, lines: readonly string[]): SourceNote {
  const [, noteOfHeading] = /(※[^)）】]*)/.exec(heading) ?? [];
  const notes = [...(noteOfHeading ? [noteOfHeading] : []), ...lines]
    .flatMap(sentencesOf)
    .filter(({ isMarked, text }) => isMarked || sourcesIn(text).length > 0);
  const texts = notes.map(({ text }) => text);
  const headings = [...heading.matchAll(/[（(【]([^（()）【】]*)[)）】]/g)].map(([, text = '']) => text);
  const basedOn = unique([...headings.flatMap(sourcesInBrackets), ...texts.flatMap(sourcesIn)]);
  const asOf = [heading, ...texts].map(timeIn).find((time) => time !== undefined);
  const sampleSize = sampleSizeIn([heading, ...texts].join(' '));
  const caveat = texts
    .filter((text) => !namesOnlySources(text))
    .join(' ')
    .replaceAll(/(?<=[。！？]) /g, '');
  return {
    ...(basedOn.length > 0 && { basedOn }),
    ...(asOf && { asOf }),
    ...(sampleSize && { sampleSize }),
    ...(caveat && { caveat }),
  };
}

/** A name that another one begins with, as doda does doda「…2024」, is said by that one. */
function unique(names: readonly string[]): string[] {
  const once = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  return once.filter((name) => !once.some((other) => other.startsWith(`${name}「`) || other.startsWith(`${name}（`)));
}
