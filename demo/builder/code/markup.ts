/** Tags as text. What is written reads the same in HTML, in JSX and in a template of Vue. */
import type { Embed } from './embed.js';

/** `<name …>`; an attribute that is empty is only named. */
export function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value ? ` ${attribute}="${escaped(value)}"` : ` ${attribute}`,
  );
  return `<${name}${written.join('')}>`;
}

/** The tag with its fallback inside, each line after the first begun with `indent`. */
export function widgetTag({ tag, attributes, fallback }: Embed, indent = ''): string {
  const inside = fallback ? `\n${indent}  <p>${inText(fallback)}</p>\n${indent}` : '';
  return `${startTag(tag, attributes)}${inside}</${tag}>`;
}

/** The two lines that a page needs once. */
export function scriptAndSheet(base: string): string {
  return [
    startTag('link', { rel: 'stylesheet', href: `${base}role-salary.css` }),
    `${startTag('script', { type: 'module', src: `${base}role-salary.js` })}</script>`,
  ].join('\n');
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Braces mean something between the tags of JSX and of Vue. */
function inText(text: string): string {
  return escaped(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
