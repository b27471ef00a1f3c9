import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { isElement, replaceNodes, textOf } from './tree.mjs';

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true });

/** A tree as HTML. `views` make what `<!-- view: name -->` stands for. */
export function toHtml(tree, views = {}) {
  replaceNodes(tree, (node) => {
    const [, view, of] = /^ view: (\S+) ?(\S*) $/.exec(node.type === 'comment' ? node.value : '') ?? [];
    return view ? { type: 'raw', value: views[view](of) } : node;
  });
  return writer.stringify(withScrollingTables(tree));
}

/** A wide table scrolls by itself, also by keyboard, and the page does not. */
function withScrollingTables(tree) {
  let heading = '';
  replaceNodes(tree, (node) => {
    if (isElement(node, 'h2', 'h3', 'h4')) heading = textOf(node);
    if (!isElement(node, 'table')) return node;
    const properties = { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: heading };
    return { type: 'element', tagName: 'div', properties, children: [node] };
  });
  return tree;
}
