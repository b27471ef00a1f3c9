import type { TemplateResult } from './html.js';

/** Nodes to be copied, with an empty text where a child goes, and what of them is bound. */
export interface Template {
  readonly content: DocumentFragment;
  readonly bindings: readonly Binding[];
}

export interface Binding {
  /** Which of the template's elements and texts, in their order. */
  readonly node: number;
  /** The attribute as it is written, with the sign before it; empty for a child. */
  readonly name: string;
  /** Which of the template's values is the first that it shows. */
  readonly first: number;
  /** What stands before, between and after its values; so they are one less. */
  readonly texts: readonly string[];
}

/** Stands for a value; no template has it. */
const hole = '\0';
const svg = 'http://www.w3.org/2000/svg';

const parts = /<(\/?)([\w-]+)((?:"[^"]*"|[^">])*?)(\/?)>|[^<]+/g;
const attributes = /([^\s=]+)(?:="([^"]*)"|=(\0))?/g;

const templates = new WeakMap<TemplateStringsArray, Template>();

/** The same for the same place in the code. */
export function templateOf(result: TemplateResult): Template {
  const template = templates.get(result.strings) ?? parse(result);
  templates.set(result.strings, template);
  return template;
}

/** Elements are made one by one, not of markup, so that no policy on markup has to allow it. */
function parse({ strings, _$litType$: kind }: TemplateResult): Template {
  const content = document.createDocumentFragment();
  const bindings: Binding[] = [];
  let parent: ParentNode & { readonly namespaceURI?: string | null } = content;
  let node = 0;
  let first = 0;
  const append = (child: Element | string) => (parent.append(child), node++);
  const bind = (name: string, texts: readonly string[]) => {
    bindings.push({ node, name, first, texts });
    first += texts.length - 1;
  };
  for (const [text, end, name, rest, isEmpty] of strings.join(hole).matchAll(parts)) {
    if (end) parent = parent.parentNode as Element;
    else if (name) {
      const isSvg = name === 'svg' || (parent.namespaceURI ?? (kind === 2 && svg)) === svg;
      const element = isSvg ? document.createElementNS(svg, name) : document.createElement(name);
      for (const [, attribute = '', quoted = '', value = quoted] of rest!.matchAll(attributes)) {
        if (value.includes(hole)) bind(attribute, value.split(hole));
        else element.setAttribute(attribute, value);
      }
      append(element);
      if (!isEmpty) parent = element;
    } else {
      text.split(hole).forEach((fixed, index) => {
        if (index > 0) {
          // Where the place of the child begins, whatever others put before it.
          if (parent !== content && !parent.firstChild) append('');
          bind('', ['', '']);
          append('');
        }
        if (fixed) append(fixed);
      });
    }
  }
  return { content, bindings };
}
