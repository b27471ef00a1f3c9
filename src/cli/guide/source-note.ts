/** Reads where a guide's figures come from: its note beside the table, its heading over it. */
import type { Source } from '../../catalogue/schema.js';
import { namesOnlySources, sourcesIn } from './named-sources.js';
import { timeIn } from './stated-time.js';

export type SourceNote = Pick<Source, 'basedOn' | 'asOf' | 'caveat'>;

/**
 * @param heading - Of the section of pay, such as 日本での推定年収（doda・OpenWork参照）.
 * @param lines - What else stands in that section, a text for each paragraph; the note is among them.
 */
export function readSourceNote(heading: string, lines: readonly string[]): SourceNote {
  const notes = lines.flatMap(sentencesOf).filter(({ isMarked, text }) => isMarked || sourcesIn(text).length > 0);
  const texts = notes.map(({ text }) => text);
  const headings = [...heading.matchAll(/[（(]([^（()）]*)[)）]/g)].map(([, text = '']) => text);
  const basedOn = unique([...headings, ...texts].flatMap(sourcesIn));
  const asOf = [heading, ...texts].map(timeIn).find((time) => time !== undefined);
  const caveat = texts
    .filter((text) => !namesOnlySources(text))
    .join(' ')
    .replaceAll(/(?<=[。！？]) /g, '');
  return { ...(basedOn.length > 0 && { basedOn }), ...(asOf && { asOf }), ...(caveat && { caveat }) };
}

interface Sentence {
  text: string;
  /** Whether it is part of a remark that is marked as one. */
  isMarked: boolean;
}

const marked = /^(?:※|[*＊†]|[（(]?注[)）:：]|備考[:：]|出典|参考[:：]|notes?:|sources?:)/i;

function sentencesOf(line: string): Sentence[] {
  return line.split(/(?=※)/).flatMap((remark) =>
    remark
      .replace(/^(?:※\d?|[*＊†]|[（(]?注[)）:：]|備考[:：]|notes?:)\s*/i, '')
      .split(/(?<=[。！？])|(?<=[.!?]) (?=[A-Z])/)
      .map((text) => ({ text: text.trim(), isMarked: marked.test(remark) }))
      .filter(({ text }) => text !== ''),
  );
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
