/** The declarative shadow root of a prerendered tag. */
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter, html, serializeOuter } from 'parse5';
import { type Tag, stylesOf } from './styles.js';

/**
 * Where the styles stand:
 *
 * - `inline`: in the page, which its style policy has to allow (`'unsafe-inline'`, or the hash of each tag's styles)
 * - `nonce`: in the page, with the nonce that its style policy names
 * - `href`: in a file; the address of the folder `cdn/`, which has one for each tag
 */
export type Styles = 'inline' | { nonce: string } | { href: string };

export function shadowRoot(tag: Tag, tree: Tree.DocumentFragment, styles: Styles): string {
  const root = element('template', { shadowrootmode: 'open' });
  defaultTreeAdapter.setTemplateContent(root as Tree.Template, tree);
  const [first] = tree.childNodes;
  const style = styleOf(tag, styles);
  if (first) defaultTreeAdapter.insertBefore(tree, style, first);
  return serializeOuter(root);
}

function styleOf(tag: Tag, styles: Styles): Tree.Element {
  if (styles !== 'inline' && 'href' in styles) {
    const folder = styles.href.replace(/\/*$/, '/');
    return element('link', { rel: 'stylesheet', href: `${folder}prerendered/${tag}.css` });
  }
  const style = element('style', styles === 'inline' ? {} : { nonce: styles.nonce });
  defaultTreeAdapter.insertText(style, stylesOf(tag));
  return style;
}

function element(name: string, attributes: Record<string, string>): Tree.Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  return defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
}
