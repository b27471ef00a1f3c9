import { type TemplateResult, html } from '../../templates/html.js';
import { linkPattern } from '../../catalogue/link.js';

/**
 * A role's name; as a link where the page says where its roles are.
 *
 * @param slug - Undefined for a role that the catalogue does not have.
 * @param template - The page's `role-href`, with `{slug}` in it. Only http, https and relative addresses are followed.
 */
export function roleLink(
  name: string,
  slug: string | undefined,
  template: string | undefined,
): TemplateResult | string {
  const href = slug && template ? String(template).replaceAll('{slug}', encodeURIComponent(slug)) : '';
  return textLink(name, href);
}

/** Text as a link, where there is an address that is safe to follow. */
export function textLink(text: string, href: string | undefined): TemplateResult | string {
  return href && linkPattern.test(String(href)) ? html`<a href=${href}>${text}</a>` : text;
}
