import type { RoleElement } from '../role-element.js';
import type { TemplateElement } from '../template-element.js';

export type EmbeddedElement = TemplateElement & { roleData: unknown };

/**
 * What an author pastes to have the same widget: its tag with what the reader sees now, and, where the page has them,
 * the style sheet and the script that it needs. Addresses are made absolute. Empty for data that no attribute can carry.
 */
export function embedTag(host: EmbeddedElement): string {
  if (host.roleData) return '';
  const script = document.querySelector<HTMLScriptElement>('script[src*="role-salary.js"]');
  const sheet = document.querySelector<HTMLLinkElement>('link[href*="role-salary.css"]');
  const { localName } = host;
  return [
    ...(sheet ? [startTag('link', { rel: 'stylesheet', href: sheet.href })] : []),
    ...(script ? [`${startTag('script', { type: 'module', src: script.src })}</script>`] : []),
    `${startTag(localName, attributesOf(host))}</${localName}>`,
  ].join('\n');
}

/** Written, not made as an element: a strict policy forbids scripts with an address of our choice, even unused ones. */
function startTag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}${value && `="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`}`,
  );
  return `<${name}${written.join('')}>`;
}

/** Those that the page wrote, and those that the reader has changed from what is usual. */
function attributesOf(host: EmbeddedElement): Record<string, string> {
  const { properties, allowed } = host.constructor as typeof RoleElement;
  const now = host as unknown as Record<string, unknown>;
  const attributes: Record<string, string> = {};
  for (const [property, { attribute = property.toLowerCase() }] of Object.entries(properties)) {
    const value = now[property];
    const isChanged = allowed[property] && allowed[property][0] !== value;
    if (attribute === false || (!host.hasAttribute(attribute) && !isChanged)) continue;
    if (typeof value !== 'string') attributes[attribute] = host.getAttribute(attribute) ?? '';
    else attributes[attribute] = property === 'src' ? new URL(value, host.baseURI).href : value;
  }
  return host.lang ? { ...attributes, lang: host.lang } : attributes;
}
