/** Roles that were asked for before the page had registered them. */
import { registered } from './registered.js';
import { toSlug } from './slug.js';

interface Waiting {
  slugs: readonly string[];
  retry: () => void;
}

const waiting = new Set<Waiting>();

/** Calls `retry` when one of these roles is registered; at once if one is by now. */
export function onceRegistered(slugs: readonly string[], retry: () => void): void {
  waiting.add({ slugs: slugs.map(toSlug), retry });
  retryRegistered();
}

/** To be called when roles were registered. */
export function retryRegistered(): void {
  for (const one of waiting) {
    if (!one.slugs.some((slug) => registered.has(slug))) continue;
    waiting.delete(one);
    one.retry();
  }
}
