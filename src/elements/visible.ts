/** One observer for all widgets of a page. */

/** How far from the screen a widget is about to be seen. */
const margin = '300px';

const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when the element is about to be seen. */
export function whenSeen(element: Element, seen: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer?.unobserve(target);
        callbacks.get(target)?.();
      }
    },
    { rootMargin: margin },
  );
  callbacks.set(element, seen);
  observer.observe(element);
}
