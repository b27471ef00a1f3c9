/** What a tag lays out, as a tree of nodes without a page. */
import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { halvings } from './prerendered.styles.js';
import type { Tag } from './styles.js';

/** @param template - From the `render()` of the tag. */
export async function shadowTree(tag: Tag, template: unknown): Promise<Tree.DocumentFragment> {
  // Slots are rendered inside of some element only.
  const customElementHostStack = [new FallbackRenderer(tag)];
  const tree = parseFragment(await collectResult(render(template, { customElementHostStack })));
  tidy(tree);
  return tree;
}

/** Takes out what only Lit's own way of taking over a page needs, and what a strict style policy forbids. */
function tidy(parent: Tree.ParentNode): void {
  parent.childNodes = parent.childNodes.filter(({ nodeName }) => nodeName !== '#comment');
  for (const node of parent.childNodes) {
    if ('value' in node) node.value = node.value.replaceAll(/\s*\n\s*/g, ' ');
    if ('attrs' in node) node.attrs = node.attrs.map(withoutStyle);
    if ('childNodes' in node) tidy(node);
  }
}

/** The only styles in templates are places on an axis, such as `--end: 0.625`. */
function withoutStyle(attribute: Tree.Element['attrs'][number]): Tree.Element['attrs'][number] {
  if (attribute.name !== 'style') return attribute;
  return { name: 'data-halvings', value: halvingsOf(Number(attribute.value.split(':')[1])) };
}

/** `0.625` is `1 3`: a half and an eighth. */
function halvingsOf(place: number): string {
  const digits = Math.round(place * 2 ** halvings)
    .toString(2)
    .padStart(halvings + 1, '0');
  return [...digits].flatMap((digit, index) => (digit === '1' ? [index] : [])).join(' ');
}
