/** Writes what the tags show into a page before it is served, for readers and robots without JavaScript. */
import { pathToFileURL } from 'node:url';
import { type LaidOut, layOut } from './element-on-server.js';
import { type FoundTag, findTags } from './find-tags.js';
import { plainFigure } from './plain-figure.js';
import { readFiles } from './read-files.js';
import { type Styles, shadowRoot } from './shadow-root.js';
import { shadowTree } from './shadow-tree.js';

export type { Styles } from './shadow-root.js';

readFiles();

/** Why a tag is left as it is, or what is missing in it. */
export interface Note {
  /** Where the tag is in the page; both from 1 on. */
  line: number;
  column: number;
  message: string;
  /** What the page asks for. */
  found: string;
}

export interface PlainOptions {
  /** The page's file, as a path or a `file:` address; a relative `src` is read from there. Without it, such a tag is left alone. */
  base?: string | URL;
  /** Hears of every tag that is left as it is, or in which something is missing. */
  onNote?: (note: Note) => void;
}

export interface PrerenderOptions extends PlainOptions {
  /** Where the styles stand; `inline` unless it says otherwise. */
  styles?: Styles;
}

/**
 * The page with a declarative shadow root in each tag: table, bars, texts and sources are there without any script,
 * and a script takes them over as they are. All else stays as it is, to the byte. Tags that have a root already, and
 * tags that cannot be shown, are left alone; the latter are told to `onNote`. Nothing is fetched.
 *
 * @param html - A page, or a part of one.
 */
export function prerender(html: string, { styles = 'inline', ...options }: PrerenderOptions = {}): Promise<string> {
  return edited(html, options, async ({ tag, inside }, { template }) => ({
    from: inside,
    to: inside,
    text: shadowRoot(tag, await shadowTree(tag, template), styles),
  }));
}

/**
 * The page with an ordinary figure in place of each tag: title, table or lists, sources; no tags of ours, no classes,
 * no styles, no scripts. For feeds, newsletters, and editors that strip what they do not know. The fallback in a tag
 * is replaced with it, and so are pictures and links in its slots.
 *
 * @param html - A page, or a part of one.
 */
export function plain(html: string, options: PlainOptions = {}): Promise<string> {
  return edited(html, options, async ({ tag, start, end }, { template }) => ({
    from: start,
    to: end,
    text: plainFigure(await shadowTree(tag, template)),
  }));
}

interface Edit {
  /** Offsets in the page. */
  from: number;
  to: number;
  text: string;
}

async function edited(
  page: string,
  { base, onNote }: PlainOptions,
  edit: (found: FoundTag, laidOut: LaidOut) => Promise<Edit>,
): Promise<string> {
  const { found, hasColorScheme } = findTags(page);
  const edits: Edit[] = [];
  for (const one of found.filter(({ hasRoot }) => !hasRoot)) {
    const laidOut = await layOutFound(one, hasColorScheme, base);
    const { line, column } = one;
    for (const message of laidOut.problems) onNote?.({ line, column, message, found: asked(one) });
    if (laidOut.template) edits.push(await edit(one, laidOut));
  }
  return edits.reduceRight((text, { from, to, text: added }) => text.slice(0, from) + added + text.slice(to), page);
}

async function layOutFound(
  { tag, attributes, language }: FoundTag,
  hasColorScheme: boolean,
  base: string | URL | undefined,
): Promise<LaidOut> {
  const src = attributes.get('src');
  if (src && !(base && isRelative(src))) return { problems: ['The data is not in a file beside the page.'] };
  return layOut({ tag, attributes, language, hasColorScheme, base: base ? addressOf(base) : '' });
}

function isRelative(address: string): boolean {
  return !/^[a-z][\w+.-]*:|^[/\\]/i.test(address.trim());
}

function addressOf(base: string | URL): string {
  return base instanceof URL || base.startsWith('file:') ? String(base) : pathToFileURL(base).href;
}

function asked({ tag, attributes }: FoundTag): string {
  const named = ['slug', 'slugs', 'src'].filter((name) => attributes.has(name));
  return `<${tag}${named.map((name) => ` ${name}="${attributes.get(name)}"`).join('')}>`;
}
