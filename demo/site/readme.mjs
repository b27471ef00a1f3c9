import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const root = path.join(import.meta.dirname, '../..');
const markdown = unified().use(remarkParse).use(remarkGfm);

/**
 * Reads a README, and answers what gives its chapters by their titles: as nodes of Markdown, heading first, without the
 * marks for what is made there. It throws if there is no such chapter.
 */
export async function chaptersOf(readme) {
  const children = await nodesOf(readme);
  return (title) => {
    const start = children.findIndex((node) => node.type === 'heading' && toString(node) === title);
    if (start < 0) throw new Error(`${readme} has no chapter “${title}”.`);
    const { depth } = children[start];
    const after = children.slice(start + 1);
    const length = after.findIndex((node) => node.type === 'heading' && node.depth <= depth);
    const nodes = [children[start], ...(length < 0 ? after : after.slice(0, length))];
    return nodes.filter(({ type }) => type !== 'html');
  };
}

/** A README as nodes of Markdown. */
export async function nodesOf(readme) {
  return markdown.parse(await readFile(path.join(root, readme), 'utf8')).children;
}
