/** What a tag shows, in HTML that every reader of feeds and mails knows. */
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter, serializeOuter } from 'parse5';

/** Attributes that mean something without styles and scripts. */
const kept = new Set(['href', 'scope', 'colspan']);

/** Parts that need a script. */
const interactive = new Set(['toolbar', 'calculator', 'editor']);

/** @param tree - A tag's shadow tree; it is changed. */
export function plainFigure(tree: Tree.DocumentFragment): string {
  const widget = elementsIn(tree).find((one) => attribute(one, 'class')?.split(' ').includes('widget'));
  const figure = widget && elementsIn(widget).find(({ tagName }) => tagName === 'figure');
  if (!widget || !figure) return '';
  simplify(figure);
  figure.attrs = [{ name: 'lang', value: attribute(widget, 'lang') ?? '' }];
  return serializeOuter(figure);
}

function simplify(parent: Tree.Element): void {
  for (const child of elementsIn(parent)) {
    if (isForEyesOrHands(child)) defaultTreeAdapter.detachNode(child);
    else {
      simplify(child);
      if (isEmptyBox(child)) defaultTreeAdapter.detachNode(child);
      child.attrs = child.attrs.filter(({ name }) => kept.has(name)).map(asWideAsThere);
    }
  }
}

/** Drawings repeat what is said in words. */
function isForEyesOrHands(element: Tree.Element): boolean {
  return (
    attribute(element, 'aria-hidden') === 'true' ||
    element.tagName === 'slot' ||
    interactive.has(attribute(element, 'part') ?? '')
  );
}

/** Nothing is left of what was laid out in it. An empty cell keeps the others in their columns. */
function isEmptyBox({ tagName, childNodes }: Tree.Element): boolean {
  return tagName === 'div' && childNodes.every((node) => 'value' in node && !node.value.trim());
}

/** The column of bars is not there. */
function asWideAsThere({ name, value }: Tree.Element['attrs'][number]): Tree.Element['attrs'][number] {
  return { name, value: name === 'colspan' ? String(Number(value) - 1) : value };
}

function elementsIn(parent: Tree.ParentNode): Tree.Element[] {
  return parent.childNodes.filter((node): node is Tree.Element => 'tagName' in node);
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
