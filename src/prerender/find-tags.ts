/** Which tags a page has, and where: in its HTML as a browser reads it, not in comments, scripts and templates. */
import { type DefaultTreeAdapterTypes as Tree, html, parse } from 'parse5';
import { type Tag, tags } from './styles.js';

export interface FoundTag {
  tag: Tag;
  attributes: ReadonlyMap<string, string>;
  /** What the nearest `lang` says; empty for none. */
  language: string;
  /** Whether it comes with a declarative shadow root already. */
  hasRoot: boolean;
  /** From 1 on. */
  line: number;
  column: number;
  /** Offsets in the page: of its start tag, behind that, and behind its end tag. */
  start: number;
  inside: number;
  end: number;
}

export interface FoundTags {
  found: FoundTag[];
  /** Whether the page says which colour schemes it has. */
  hasColorScheme: boolean;
}

/** @param page - A document or a part of one. What stands in a tag is its fallback; tags in it are not looked for. */
export function findTags(page: string): FoundTags {
  const found: FoundTag[] = [];
  let hasColorScheme = false;
  const look = (node: Tree.Node, language: string): void => {
    const element = 'tagName' in node && node.namespaceURI === html.NS.HTML ? node : undefined;
    const attributes = new Map(element?.attrs.map(({ name, value }) => [name, value]));
    const own = attributes.get('lang') ?? language;
    if (element && isTag(element.tagName)) {
      found.push(...placed(element, element.tagName, attributes, own));
      return;
    }
    hasColorScheme ||= element?.tagName === 'meta' && attributes.get('name')?.toLowerCase() === 'color-scheme';
    if ('childNodes' in node) node.childNodes.forEach((child) => look(child, own));
  };
  look(parse(page, { sourceCodeLocationInfo: true }), '');
  return { found, hasColorScheme };
}

function isTag(name: string): name is Tag {
  return (tags as string[]).includes(name);
}

/** A tag that the parser made up, as it does to mend wrong nesting, has no place in the page. */
function placed(
  { sourceCodeLocation: place, childNodes }: Tree.Element,
  tag: Tag,
  attributes: ReadonlyMap<string, string>,
  language: string,
): FoundTag[] {
  if (!place?.startTag) return [];
  const { startLine: line, startCol: column, startOffset: start, endOffset: end } = place;
  const hasRoot = childNodes.some(
    (child) =>
      child.nodeName === 'template' && 'attrs' in child && child.attrs.some(({ name }) => name === 'shadowrootmode'),
  );
  return [{ tag, attributes, language, hasRoot, line, column, start, inside: place.startTag.endOffset, end }];
}
