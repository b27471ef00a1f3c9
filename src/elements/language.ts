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

/** Observes all `lang` attributes that may decide an element's language. */
export function observeLanguage(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    observer.observe(place.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  }
  return observer;
}

/** Undefined in the document itself. */
function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}
