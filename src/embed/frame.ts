/**
 * The page inside a frame: shows the tag that its address asks for, and tells the page around it how tall it is.
 *
 * `?tag=` is one of the five tags, `role-salary` if it is none of them. Every other parameter is an attribute of that
 * tag; those that it does not have are ignored. A page made for one role (`frame/<slug>.html`) shows that role.
 */
import type { RoleElement } from '../elements/role-element.js';
import { askedScheme, heightMessages, readScheme, readyMessage } from './resize-protocol.js';

type Widget = RoleElement<object>;

const tags = ['role-salary', 'role-card', 'role-comparison', 'role-path', 'role-sources'];
const parameters = new URLSearchParams(location.search);
const { slug } = document.body.dataset;
if (slug) parameters.set('slug', slug);

followScheme();
void showWidget();

/** The canvas behind the widget is see-through as long as frame and page have the same colour scheme. */
function followScheme(): void {
  const { style } = document.documentElement;
  style.colorScheme = askedScheme(location.href) ?? '';
  addEventListener('message', ({ source, data }) => {
    const scheme = source === parent ? readScheme(data) : undefined;
    if (scheme) style.colorScheme = scheme;
  });
  parent.postMessage(readyMessage, '*');
}

async function showWidget(): Promise<void> {
  const tag = tags.find((name) => name === parameters.get('tag')) ?? 'role-salary';
  const widget = document.createElement(tag) as Widget;
  document.body.append(widget);
  widget.addEventListener('role-error', ({ message }) => {
    if (!customElements.get(tag)) widget.append(message);
  });
  await customElements.whenDefined(tag);
  widget.addEventListener('role-load', ({ slug: shown }) => describePage(widget, shown));
  setAttributes(widget);
  await widget.updateComplete;
  if (widget.status === 'empty') widget.append('No role is asked for. Add one to the address, such as ?slug=cto');
  tellHeight(widget);
}

/** Only what the tag documents: never an event handler, a style or an id. */
function setAttributes(widget: Widget): void {
  const { observedAttributes } = widget.constructor as typeof RoleElement;
  for (const name of [...observedAttributes, 'lang']) {
    const value = parameters.get(name);
    if (value !== null) widget.setAttribute(name, value);
  }
  if (widget.lang) document.documentElement.lang = widget.lang;
}

/** For tabs and screen readers, and for services that run scripts before they look for oEmbed. */
function describePage(widget: Widget, shown: string): void {
  document.title = widget.shadowRoot?.querySelector('[part="title"]')?.textContent ?? '';
  const isKnown = document.querySelector('link[type="application/json+oembed"]');
  if (isKnown || widget.localName !== 'role-salary' || widget.src) return;
  const link = document.createElement('link');
  link.rel = 'alternate';
  link.type = 'application/json+oembed';
  link.href = new URL(`oembed/${shown}.json`, import.meta.url).href;
  document.head.append(link);
}

/** Whenever it changes, and whenever the page speaks. While the widget loads, the frame stays as the page made it. */
function tellHeight(widget: Widget): void {
  if (parent === window) return;
  const tell = () => {
    if (widget.status === 'loading') return;
    // Of the body, which no frame's height stretches: so a frame can shrink again.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    for (const message of heightMessages(height, location.href)) parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  for (const type of ['role-load', 'role-error']) widget.addEventListener(type, tell);
  addEventListener('message', ({ source, data }) => source === parent && readScheme(data) && tell());
}
