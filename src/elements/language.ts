/** The language of a place in the page, across shadow roots. */
import { type Language, toLanguage } from '../words/languages.js';

/** What the nearest `lang` attribute says, from the element upwards. */
export function languageOf(element: Element): Language {
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    const named = place.closest('[lang]');
    if (named) return toLanguage(named.getAttribute('lang'));
  }
  return toLanguage('');
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever a `lang` attribute may have changed that decides an element's language. One observer for all
 * widgets of a page.
 *
 * @returns Ends it.
 */
export function followLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => followers.forEach((follower) => follower()));
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    observer.observe(place.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  }
  followers.add(changed);
  return () => followers.delete(changed);
}

/** Undefined in the document itself. */
function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}
