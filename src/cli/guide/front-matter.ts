/** Reads what a guide says of itself before its text, in JSON or YAML. */
import type { Root } from 'mdast';
import { LineCounter, type Document, type YAMLParseError, parseDocument } from 'yaml';
import { parseJson } from '../parse-json.js';
import { type Place, placeOf, textOf } from './markdown.js';
import type { Remarks } from './remarks.js';

/** What stands under one of the names that were asked for. */
export interface Entry {
  key: string;
  value: unknown;
  place: Place;
}

export interface FrontMatter {
  /** The first of these names that has a value; undefined if none has. */
  find: (...keys: string[]) => Entry | undefined;
}

/** Empty if the guide has none; undefined, with the reason, if it is broken. */
export function readFrontMatter(root: Root, remarks: Remarks): FrontMatter | undefined {
  const [first] = root.children;
  if (first?.type === 'json' || first?.type === 'yaml') return readFenced(first.type, first.value, remarks);
  if (first?.type === 'toml') {
    remarks.error(placeOf(first), 'front matter in TOML', { found: '+++', expected: '---json, or --- and YAML' });
    return undefined;
  }
  const fence = strayFence(root);
  if (!fence) return { find: () => undefined };
  if (fence.line > 1) {
    const found = `line ${fence.line}`;
    remarks.error(fence, 'front matter that does not begin the guide', { found, expected: 'line 1' });
  } else {
    remarks.error(fence, 'front matter without an end', { found: 'none', expected: '--- on a line of its own' });
  }
  return undefined;
}

/** Its first line is the guide's, so that it begins on the second. */
const linesBefore = 1;

function readFenced(type: 'json' | 'yaml', text: string, remarks: Remarks): FrontMatter | undefined {
  const lines = new LineCounter();
  // JSON is YAML, and YAML's parser knows where everything stands.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const data = type === 'json' ? readJson(text, remarks) : readYaml(document, text, placeAt, remarks);
  if (data === undefined) return undefined;
  if (typeof data.value !== 'object' || data.value === null || Array.isArray(data.value)) {
    remarks.error({ line: 1 + linesBefore, column: 1 }, 'front matter without names', {
      found: shown(data.value),
      expected: type === 'json' ? '{ "slug": … }' : 'lines such as slug: …',
    });
    return undefined;
  }
  const entries = new Map(Object.entries(data.value));
  return {
    find: (...keys) => {
      const key = keys.find((one) => (entries.get(one) ?? '') !== '');
      if (key === undefined) return undefined;
      const node = document.get(key, true) as { range?: [number, number, number] } | undefined;
      return { key, value: entries.get(key), place: placeAt(node?.range?.[0] ?? 0) };
    },
  };
}

/** What was found, short enough for a line. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > longestShown ? `${json.slice(0, longestShown)}…` : json;
}

const longestShown = 100;

function readJson(text: string, remarks: Remarks): { value: unknown } | undefined {
  const parsed = parseJson(text);
  if ('data' in parsed) return { value: parsed.data };
  const { line, column, found, expected } = parsed.mistake;
  const details = { found: ofFrontMatter(found), expected: ofFrontMatter(expected) };
  remarks.error({ line: line + linesBefore, column }, 'front matter is not JSON', details);
  return undefined;
}

function ofFrontMatter(said: string): string {
  return said.replace('the end of the file', 'the end of the front matter');
}

function readYaml(
  document: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Place,
  remarks: Remarks,
): { value: unknown } | undefined {
  const [mistake] = document.errors;
  if (mistake && isText.test(text)) {
    const details = { found: 'the text of the guide', expected: '--- on a line of its own, before the text' };
    remarks.error({ line: 1, column: 1 }, 'the closing --- of the front matter is missing', details);
    return undefined;
  }
  if (mistake) {
    // What follows from it is no mistake of its own.
    remarks.error(placeAt(mistake.pos[0]), 'front matter is not YAML', inPlainWords(mistake));
    return undefined;
  }
  try {
    return { value: document.toJS() };
  } catch (error) {
    // It refuses to repeat a value that often, as only an attack would.
    const found = error instanceof Error ? error.message : 'what cannot be resolved';
    remarks.error(placeAt(0), 'front matter is not YAML', { found, expected: 'YAML' });
    return undefined;
  }
}

/** A heading or a table, which ends up in front matter only where that has no end; # alone begins a comment in YAML. */
const isText = /^(?:#{2,6} |\|.*\|\s*$)/m;

function inPlainWords({ code, message }: YAMLParseError): { found: string; expected: string } {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW') {
    return { found: 'a colon inside a text', expected: 'quotes around the text: title: "CTO: 年収"' };
  }
  return { found: message, expected: 'lines such as slug: cook, texts in quotes where they hold signs' };
}

/** Where front matter seems to begin that the parser of Markdown took for text. */
function strayFence({ children: [first, second] }: Root): Place | undefined {
  if (!first) return undefined;
  if ((first.type === 'paragraph' || first.type === 'heading') && textOf(first).startsWith('---json')) {
    return placeOf(first);
  }
  const isFollowed = second !== undefined && placeOf(second).line === 2;
  return first.type === 'thematicBreak' && placeOf(first).line === 1 && isFollowed ? placeOf(first) : undefined;
}
