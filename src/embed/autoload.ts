/** The one script for a page: finds which of the tags are on it, now or later, and loads only those. */
import { define, isDefined } from '../elements/define.js';
import { RoleErrorEvent } from '../elements/events.js';

const loaders = new Map<string, () => Promise<CustomElementConstructor>>([
  ['role-card', async () => (await import('../elements/role-card/role-card.js')).RoleCard],
  ['role-comparison', async () => (await import('../elements/role-comparison/role-comparison.js')).RoleComparison],
  ['role-path', async () => (await import('../elements/role-path/role-path.js')).RolePath],
  ['role-salary', async () => (await import('../elements/role-salary/role-salary.js')).RoleSalary],
  ['role-sources', async () => (await import('../elements/role-sources/role-sources.js')).RoleSources],
]);

const selector = [...loaders.keys()].map((tag) => `${tag}:not(:defined)`).join();

function discover(root: ParentNode): void {
  const tags = new Set([...root.querySelectorAll(selector)].map(({ localName }) => localName));
  for (const tag of tags) void load(tag);
}

async function load(tag: string): Promise<void> {
  const loader = loaders.get(tag);
  if (!loader) return;
  loaders.delete(tag);
  // What all tags need comes at the same time as the tag, not after it. If it is lost, so is the tag.
  import('../elements/role-element.js').catch(() => {});
  try {
    define(tag, await loader());
  } catch {
    tellLoss(tag);
  }
}

/** The fallback stays; whoever listens learns why. */
function tellLoss(tag: string): void {
  for (const element of document.querySelectorAll(`${tag}:not(:defined)`)) {
    const slug = element.getAttribute('slug') ?? element.getAttribute('slugs') ?? '';
    element.dispatchEvent(new RoleErrorEvent(slug, 'network', `The code of <${tag}> did not arrive.`));
  }
}

loaders.forEach((_, tag) => isDefined(tag));
discover(document);
new MutationObserver(() => discover(document)).observe(document, { childList: true, subtree: true });
