/** A guide as a tree: what its nodes say, and where they stand. */
import type { Literal, Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Fenced<Type extends string> extends Literal {
  type: Type;
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    json: Fenced<'json'>;
    toml: Fenced<'toml'>;
  }
  interface RootContentMap {
    json: Fenced<'json'>;
    toml: Fenced<'toml'>;
  }
}

/** Where something stands in the guide; both from 1 on. */
export interface Place {
  line: number;
  column: number;
}

const parser = unified()
  .use(remarkParse)
  // 600~800 is a range, not the beginning of what was struck out.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, [{ type: 'json', fence: { open: '---json', close: '---' } }, 'yaml', 'toml']);

export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** What the reader of the guide sees of a node, in one line; nothing that was struck out. */
export function textOf(node: Nodes): string {
  return visibleText(node).replaceAll(/\s+/g, ' ').trim();
}

/** The same of a node that holds several lines, parted where their author parted them. */
export function linesOf(node: Nodes): string[] {
  const lines = visibleText(node).split('\n');
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** Where a node's text begins. */
export function placeOf(node: Nodes): Place {
  // A cell begins with its pipe, which is not what is meant.
  const start = (node.type === 'tableCell' ? (node.children[0] ?? node) : node).position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The tables among nodes and inside them. */
export function tablesIn(nodes: readonly Nodes[]): Table[] {
  return nodes.flatMap((node) => {
    if (node.type === 'table') return [node];
    return 'children' in node ? tablesIn(node.children) : [];
  });
}

const tagInWords = /^<(?:!--|\/?(?:a|abbr|b|code|em|font|i|mark|small|span|strong|u)\b)/i;

function visibleText(node: Nodes): string {
  if (node.type === 'delete') return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return textOfTag(node.value);
  if ('children' in node) return node.children.map(visibleText).join('');
  return toString(node, { includeImageAlt: false }).replaceAll('\n', ' ');
}

/** What <sup> and the like part must not become one number. */
function textOfTag(tag: string): string {
  if (/^<br\b/i.test(tag)) return '\n';
  return tagInWords.test(tag) ? '' : ' ';
}
