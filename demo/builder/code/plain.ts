/** Loaded when an editor wants plain HTML: the prerenderer's own figure, made of what the widget shows in the preview. */
import { parseFragment } from 'parse5';
import { plainFigure } from '../../../dist/prerender/plain-figure.js';
import type { Block } from './embed.js';

/** Title, table or lists, and sources of a widget that is on screen; nothing of it needs a script or a style. */
export function plainCode(widget: Element): Block[] {
  const shown = widget.shadowRoot?.querySelector('.widget');
  if (!shown) return [];
  const html = plainFigure(parseFragment(withoutComments(shown).outerHTML));
  return html ? [{ use: 'figure', text: inLines(html) }] : [];
}

/** Lit leaves marks in comments. */
function withoutComments(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  return copy;
}

/** Blocks begin on lines of their own, where white space means nothing. */
function inLines(html: string): string {
  return html
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/ ?(?=<(?:figcaption|table|thead|tbody|tr|footer|p|ul|ol|li|div|h[2-6]|dl|section)\b)/g, '\n')
    .replaceAll(/ ?(?=<\/(?:figure|table|thead|tbody|footer|ul|ol|dl)>)/g, '\n')
    .replaceAll(/\n+/g, '\n');
}
