import { type TemplateResult, noChange, nothing } from './html.js';
import { type Binding, type Template, templateOf } from './template.js';

export interface RenderOptions {
  /** Copies a template's content, in the document's place. */
  creationScope?: { importNode(content: DocumentFragment, isDeep: true): DocumentFragment };
}

type Listener = (event: Event) => void;

const roots = new WeakMap<Node, Place>();

/**
 * Shows a value at the end of an element or root. Shown there again, templates from the same place in the code keep
 * their elements, and only what differs is set.
 */
export function render(value: unknown, container: Node, options: RenderOptions = {}): void {
  const root = roots.get(container) ?? new Place(null, container.appendChild(new Text()));
  roots.set(container, root);
  root.show(value, options);
}

/**
 * Where a value is shown among an element's children: a text in `end` itself, all else before it. Kept small, since
 * a page can have thousands: a template's children that are texts have no place of their own.
 */
class Place {
  #kind: Template | 'list' | undefined;
  /** The template's nodes that something is bound to. */
  #nodes: readonly Node[] = [];
  #values: readonly unknown[] = [];
  /** Of the template's children, by their bindings, or of the list's items. */
  #places: Place[] = [];

  constructor(
    private readonly start: Node | null,
    private readonly end: Text,
  ) {}

  show(value: unknown, options: RenderOptions): void {
    if (value === noChange) return;
    if (Array.isArray(value)) this.#showList(value, options);
    else if (isTemplateResult(value)) this.#showTemplate(value, options);
    else {
      this.#become(undefined);
      setText(this.end, value);
    }
  }

  #showTemplate(result: TemplateResult, options: RenderOptions): void {
    const template = templateOf(result);
    // The copy may be made of what is there, which goes afterwards.
    const content = template !== this.#kind && (options.creationScope ?? document).importNode(template.content, true);
    if (content) {
      this.#become(template);
      this.#nodes = boundNodes(content, template);
    }
    const before = content ? [] : this.#values;
    this.#values = result.values;
    template.bindings.forEach((binding, index) => {
      const { name, first } = binding;
      const node = this.#nodes[index] as Element & Text;
      const value = this.#values[first];
      if (name.startsWith('@')) {
        if (content) node.addEventListener(name.slice(1), (event) => (this.#values[first] as Listener)(event));
      } else if (name) setAttribute(node, binding, this.#values, before);
      else if (this.#places[index] || isTemplateResult(value) || Array.isArray(value)) {
        const start = node.previousSibling ?? (node.parentNode === content ? this.start : null);
        (this.#places[index] ??= new Place(start, node)).show(value, options);
      } else setText(node, value);
    });
    if (content) this.end.before(content);
  }

  #showList(values: readonly unknown[], options: RenderOptions): void {
    this.#become('list');
    let { start } = this;
    values.forEach((value, index) => {
      const item = (this.#places[index] ??= this.#newItem(start));
      item.show(value, options);
      start = item.end;
    });
    this.#places.length = values.length;
    removeBetween(start, this.end);
  }

  #newItem(start: Node | null): Place {
    const end = new Text();
    this.end.before(end);
    return new Place(start, end);
  }

  /** Empties the place for another kind of value than it has. */
  #become(kind: Template | 'list' | undefined): void {
    if (kind === this.#kind) return;
    removeBetween(this.start, this.end);
    setText(this.end, '');
    this.#kind = kind;
    this.#places = [];
  }
}

function setAttribute(
  element: Element,
  { name, first, texts }: Binding,
  all: readonly unknown[],
  before: readonly unknown[],
): void {
  const values = all.slice(first, first + texts.length - 1);
  if (before.length > 0 && values.every((value, index) => value === before[first + index])) return;
  const [value] = values;
  const key = name.slice(1);
  if (name.startsWith('.')) (element as unknown as Record<string, unknown>)[key] = value;
  else if (name.startsWith('?')) element.toggleAttribute(key, Boolean(value));
  else if (values.includes(nothing)) element.removeAttribute(name);
  else
    element.setAttribute(
      name,
      texts.reduce((text, rest, index) => `${text}${values[index - 1] ?? ''}${rest}`),
    );
}

function setText(node: Text, value: unknown): void {
  const text = value === nothing ? '' : String(value ?? '');
  if (node.data !== text) node.data = text;
}

function removeBetween(start: Node | null, end: Text): void {
  while (end.previousSibling && end.previousSibling !== start) end.previousSibling.remove();
}

function boundNodes(content: Node, { bindings }: Template): Node[] {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = -1;
  return bindings.map((binding) => {
    while (node < binding.node && walker.nextNode()) node++;
    return walker.currentNode;
  });
}

function isTemplateResult(value: unknown): value is TemplateResult {
  const { _$litType$: kind } = (value ?? {}) as Partial<TemplateResult>;
  return kind !== undefined;
}
