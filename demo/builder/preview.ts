/** The live view: a page of its own in a frame, with the tag as it would be on the editor's page. */
import { type OwnData, roleDataFor } from './own-data.js';
import { type Setup, attributesOf } from './setup.js';
import { fallbackOf, titleOf } from './widget-text.js';

/** What the widget in the preview says and takes. */
export interface Live {
  title: string;
  fallback: string;
  /** In pixels, at the width of the preview. */
  height: number;
  /** Undefined as long as it is not on screen. */
  widget: Element | undefined;
}

export const notLive: Live = { title: '', fallback: '', height: 480, widget: undefined };

type Widget = HTMLElement & { roleData?: unknown; status?: string; updateComplete?: Promise<void> };

export class Preview {
  #page: Document | undefined;
  #widget: Widget | undefined;
  #stopWatching: (() => void) | undefined;
  /** What to show once the frame is there. */
  #wanted: { setup: Setup; own: OwnData } | undefined;

  /** @param changed - Hears of everything that the widget says anew, also while nothing is set. */
  constructor(private readonly changed: (live: Live) => void) {}

  /** The frame has loaded its page. */
  attach(page: Document): void {
    this.#page = page;
    this.#widget = undefined;
    if (this.#wanted) this.show(this.#wanted.setup, this.#wanted.own);
  }

  show(setup: Setup, own: OwnData): void {
    this.#wanted = { setup, own };
    if (!this.#page) return;
    const { documentElement: root } = this.#page;
    root.lang = setup.page.lang;
    root.classList.toggle('dark', setup.page.scheme === 'dark');
    const widget = this.#widget?.localName === setup.tag ? this.#widget : this.#replace(this.#page, setup.tag);
    const roleData = roleDataFor(setup, own);
    if (widget.roleData !== roleData) widget.roleData = roleData;
    setAttributes(widget, previewed(attributesOf(setup), roleData));
    // It may be about to show another role: what it said of the earlier one does not count any more.
    void widget.updateComplete?.then(() => this.changed(liveOf(widget)));
  }

  #replace(page: Document, tag: string): Widget {
    this.#stopWatching?.();
    const widget: Widget = page.createElement(tag);
    this.#widget = widget;
    page.body.replaceChildren(widget);
    this.changed(notLive);
    const watching = new AbortController();
    this.#stopWatching = () => watching.abort();
    void page.defaultView?.customElements.whenDefined(tag).then(() => {
      if (!watching.signal.aborted) this.#watch(widget, watching.signal);
    });
    return widget;
  }

  #watch(widget: Widget, signal: AbortSignal): void {
    const tell = () => this.changed(liveOf(widget));
    const mutations = new MutationObserver(tell);
    const sizes = new ResizeObserver(tell);
    signal.addEventListener('abort', () => {
      mutations.disconnect();
      sizes.disconnect();
    });
    mutations.observe(widget.shadowRoot!, { subtree: true, childList: true, characterData: true });
    sizes.observe(widget);
    for (const type of ['role-load', 'role-error']) widget.addEventListener(type, tell, { signal });
  }
}

function liveOf(widget: Widget): Live {
  const height = Math.ceil(widget.getBoundingClientRect().height);
  if (widget.status !== 'ready') return { ...notLive, height };
  return { height, widget, title: titleOf(widget), fallback: fallbackOf(widget) };
}

/** What the editor's page would find at `src` is in the page already, or is asked for from here. */
function previewed({ src, ...attributes }: Record<string, string>, roleData: unknown): Record<string, string> {
  if (!src || roleData || !URL.canParse(src, document.baseURI)) return attributes;
  return { ...attributes, src: new URL(src, document.baseURI).href };
}

/** Only what differs, so that what stays is not told anew. */
function setAttributes(widget: Element, attributes: Record<string, string>): void {
  for (const name of widget.getAttributeNames()) if (!(name in attributes)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
}
