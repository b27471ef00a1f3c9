/** The one script for a page: finds which of the tags are on it, now or later, and loads only those. */
import { isDefined } from '../elements/define.js';
import { RoleErrorEvent } from '../elements/events.js';

const loaders = new Map<string, () => Promise<unknown>>([
  ['role-salary', () => import('../elements/role-salary/define.js')],
]);

const selector = [...loaders.keys()].map((tag) => `${tag}:not(:defined)`).join();

function discover(root: ParentNode): void {
  const tags = new Set([...root.querySelectorAll(selector)].map(({ localName }) => localName));
  for (const tag of tags) {
    const load = loaders.get(tag);
    loaders.delete(tag);
    load?.().catch(() => tellLoss(tag));
  }
}

/** The fallback stays; whoever listens learns why. */
function tellLoss(tag: string): void {
  for (const element of document.querySelectorAll(`${tag}:not(:defined)`)) {
    const slug = element.getAttribute('slug') ?? '';
    element.dispatchEvent(new RoleErrorEvent(slug, 'network', `The code of <${tag}> did not arrive.`));
  }
}

loaders.forEach((_, tag) => isDefined(tag));
discover(document);
new MutationObserver(() => discover(document)).observe(document, { childList: true, subtree: true });
