/** Loaded where a page came with the widget in it: the script goes on with the elements that are there. */
import type { RenderOptions } from '../../templates/render.js';
import { ownHeightStyles } from './own-height.styles.js';
import { sheetOf } from '../styles.js';
import type { TemplateElement } from '../template-element.js';

/**
 * Has the next rendering take the elements of the root instead of making its own from templates. They keep their
 * identity; what is bound in them is set anew. Elements that no template asks for go, those that are missing are made.
 * It happens in one turn, so that nothing is seen of it.
 *
 * @param options - Those that the root is rendered with.
 */
export function takeOver(host: TemplateElement, options: RenderOptions): void {
  let left: Element[] | undefined;
  options.creationScope = {
    importNode(template: DocumentFragment): DocumentFragment {
      left ??= begin(host, options);
      const copy = document.importNode(template);
      left = fill(copy, template, left);
      return copy;
    },
  };
}

/**
 * Empties the root, except for the text at its end, before which it is rendered. Its styles go with it: those of the class take their place, before
 * those of parts that are there already.
 */
function begin(host: TemplateElement, options: RenderOptions): Element[] {
  const root = host.shadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  const elements = [...root.children];
  root.replaceChildren(root.lastChild!);
  const { styles } = host.constructor as typeof TemplateElement;
  root.adoptedStyleSheets = [...styles.map(sheetOf), ...root.adoptedStyleSheets];
  host.adopt(ownHeightStyles);
  queueMicrotask(() => {
    delete options.creationScope;
    focused?.focus({ preventScroll: true });
  });
  return elements;
}

/**
 * Gives a node the children that its template has.
 *
 * @param found - Elements to take, in their order on the page.
 * @returns Those that are left, in the same order, for the templates within this one, which are copied in that order.
 */
function fill(parent: Node, template: Node, found: readonly Element[]): Element[] {
  const left: Element[] = [];
  let rest = found;
  for (const child of template.childNodes) {
    const at = child instanceof Element ? rest.findIndex((element) => isMadeOf(child, element)) : -1;
    const element = rest[at];
    if (element) {
      left.push(...rest.slice(0, at), ...refill(element, child as Element));
      rest = rest.slice(at + 1);
    }
    parent.appendChild(element ?? document.importNode(child, true));
  }
  return [...left, ...rest];
}

function refill(element: Element, template: Element): Element[] {
  const children = [...element.children];
  element.replaceChildren();
  for (const name of element.getAttributeNames()) {
    if (!template.hasAttribute(name)) element.removeAttribute(name);
  }
  return fill(element, template, children);
}

/** Whether it is of the template's kind, with all that the template says of it; what is bound may differ. */
function isMadeOf(template: Element, element: Element): boolean {
  return (
    element.localName === template.localName &&
    template.getAttributeNames().every((name) => element.getAttribute(name) === template.getAttribute(name))
  );
}
