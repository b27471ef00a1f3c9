/** The language of a place in the page, across shadow roots. */
import { type Language, toLanguage } from '../words/languages.js';

/** What the nearest `lang` attribute says, from the element upwards. */
export function languageOf(element: Element): Language {
  let place: Element | null = element;
  while (place) {
    const named: Element | null = place.closest('[lang]');
    if (named) return toLanguage(named.getAttribute('lang') ?? '');
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return toLanguage(undefined);
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back whenever a `lang` attribute of the page changes, until the returned function is called. */
export function watchLanguage(changed: () => void): () => void {
  listeners.add(changed);
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
