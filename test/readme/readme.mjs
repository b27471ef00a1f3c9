// The READMEs' chapters and their code blocks.
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../../demo/site/readme.mjs';

/** A README's chapters in their order, each with its title and its nodes. */
export async function chaptersOf(file) {
  const chapters = [];
  for (const node of await nodesOf(file)) {
    if (node.type === 'heading' && node.depth === 2) chapters.push({ title: toString(node), nodes: [] });
    else chapters.at(-1)?.nodes.push(node);
  }
  return chapters;
}

/** A chapter's code blocks. */
export function codeOf({ nodes }) {
  return nodes.filter(({ type }) => type === 'code').map(({ value }) => value);
}

/** The chapter's recipes in their order, each with its code blocks, and the anchors that its table leads to. */
export async function recipesOf(file, title) {
  const { nodes } = (await chaptersOf(file)).find((chapter) => chapter.title === title);
  const recipes = [];
  let anchors = [];
  for (const node of nodes) {
    if (node.type === 'table') anchors = node.children.slice(1).map((row) => row.children[1].children[0].url);
    if (node.type === 'heading') recipes.push({ name: toString(node), blocks: [] });
    if (node.type === 'code') recipes.at(-1).blocks.push(node.value);
  }
  return { recipes, anchors };
}
