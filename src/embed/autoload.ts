/** The one script for a page: finds which of the tags are on it, now or later, and loads only those. */
import { define, isDefined } from '../elements/define.js';
import { RoleErrorEvent } from '../elements/events.js';
import { languageOf } from '../elements/language.js';
import { type ToldViews, loadTold } from '../telling/told.js';

const loaders = new Map<string, () => Promise<CustomElementConstructor>>([
  ['role-card', async () => (await import('../elements/role-card/role-card.js')).RoleCard],
  ['role-comparison', async () => (await import('../elements/role-comparison/role-comparison.js')).RoleComparison],
  ['role-path', async () => (await import('../elements/role-path/role-path.js')).RolePath],
  ['role-salary', async () => (await import('../elements/role-salary/role-salary.js')).RoleSalary],
  ['role-sources', async () => (await import('../elements/role-sources/role-sources.js')).RoleSources],
]);

/** Tags that show what was told when the library was built. */
const foretold = ':not(role-comparison, [src], [period], [benchmark], [calculator])';

const selector = [...loaders.keys()].map((tag) => `${tag}:not(:defined)`).join();

function discover(): void {
  const tags = new Set([...document.querySelectorAll(selector)].map(({ localName }) => localName));
  for (const tag of tags) void load(tag);
}

async function load(tag: string): Promise<void> {
  const loader = loaders.get(tag);
  if (!loader) return;
  loaders.delete(tag);
  // What all tags need, and what is told of the roles, comes at the same time as the tag, not after it. If it is lost,
  // the tag says so.
  import('../elements/role-element.js').catch(() => {});
  for (const element of document.querySelectorAll(tag + foretold)) {
    void loadTold(tag.slice(5) as keyof ToldViews, element.getAttribute('slug') ?? '', languageOf(element));
  }
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
discover();
new MutationObserver(discover).observe(document, { childList: true, subtree: true });
