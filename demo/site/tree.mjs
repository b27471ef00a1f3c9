// What trees of Markdown and of HTML have in common.

/** The node and all that it holds, in the order of the document. */
export function* nodesIn(node) {
  yield node;
  for (const child of node.children ?? []) yield* nodesIn(child);
}

/** Puts what `replace` answers, one node or several, in the place of each node, the innermost first. */
export function replaceNodes(parent, replace) {
  if (!parent.children) return;
  parent.children = parent.children.flatMap((child) => {
    replaceNodes(child, replace);
    return replace(child);
  });
}

export const isElement = (node, ...names) => node.type === 'element' && names.includes(node.tagName);

/** What a reader reads of a node. */
export function textOf(node) {
  return [...nodesIn(node)].map(({ type, value }) => (type === 'text' ? value : '')).join('');
}
