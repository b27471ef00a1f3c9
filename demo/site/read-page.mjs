// Reads a page of the site, which is Markdown: its front matter names it, `<!-- readme: Title -->` stands for a chapter of
// the README, `<!-- view: name -->` for what is made of data (views.mjs), and a block of HTML with the word `live` behind
// its language, with a block of CSS behind it or without, for an example that readers can edit.
import { readFile } from 'node:fs/promises';
import rehypeRaw from 'rehype-raw';
import rehypeSlug from 'rehype-slug';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { template } from './template.mjs';
import { isElement, nodesIn, textOf } from './tree.mjs';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const asHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeSlug);

/**
 * @param chapter - Gives a chapter of the README by its title.
 * @param words - What examples say.
 * @returns What the front matter says (`nav`, `title`, `description`, `heading`, `lead`), the page's HTML as a tree, and
 *   the headings in it, with their ids.
 */
export async function readPage(name, file, { chapter, words }) {
  const { children } = markdown.parse(await readFile(file, 'utf8'));
  const [{ value: frontMatter }, ...nodes] = children;
  const front = parseYaml(frontMatter);
  const whole = nodes.flatMap((node) => withChapter(node, chapter, front.heading));
  const tree = await asHtml.run({ type: 'root', children: withExamples(whole, name, words) });
  const headings = [...headingsIn(tree)];
  tree.children = tree.children.filter((node) => !isElement(node, 'h1'));
  return { name, ...front, tree, headings };
}

/** A line of HTML, as a tree, of a line of Markdown. */
export function inlineTree(text) {
  const [{ children }] = asHtml.runSync(markdown.parse(text)).children;
  return { type: 'root', children };
}

/** Markdown that goes into a chapter of a page, as a tree of HTML: its headings are below the chapter's. */
export function textTree(text) {
  const tree = markdown.parse(text);
  for (const node of nodesIn(tree)) if (node.type === 'heading') node.depth = Math.min(node.depth + 2, 6);
  return asHtml.runSync(tree);
}

/** A chapter that has the page's own heading is the page: its headings are one level higher. */
function withChapter(node, chapter, heading) {
  const [, title] = /^<!-- readme: (.*) -->$/.exec(node.type === 'html' ? node.value : '') ?? [];
  if (!title) return [node];
  const nodes = chapter(title);
  return title === heading
    ? nodes.map((one) => (one.type === 'heading' ? { ...one, depth: one.depth - 1 } : one))
    : nodes;
}

function withExamples(nodes, page, words) {
  let count = 0;
  return nodes.flatMap((node, index) => {
    if (isLive(node, 'css')) return [];
    if (!isLive(node, 'html')) return [node];
    const next = nodes[index + 1];
    const id = `${page}-${++count}`;
    const css = next && isLive(next, 'css') ? next.value : undefined;
    return [
      {
        type: 'html',
        value: template('example', { id, html: node.value, css, words, isNarrow: node.meta.includes('narrow') }),
      },
    ];
  });
}

function isLive({ type, lang, meta }, language) {
  return type === 'code' && lang === language && /^live\b/.test(meta ?? '');
}

function* headingsIn(tree) {
  for (const node of nodesIn(tree)) {
    if (!isElement(node, 'h1', 'h2', 'h3', 'h4')) continue;
    yield { id: node.properties.id, level: Number(node.tagName[1]), text: textOf(node) };
  }
}
