/** One observer for all widgets of a page. */

/** How far from the screen a widget is about to be seen. */
const margin = '300px';

const listeners = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back when the element is about to be seen, until the returned function is called. */
export function watchVisible(element: Element, seen: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => entries.forEach(({ target, isIntersecting }) => isIntersecting && listeners.get(target)?.()),
    { rootMargin: margin },
  );
  listeners.set(element, seen);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
  };
}
