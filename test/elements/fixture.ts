import type { RoleErrorEvent, RoleLoadEvent } from '../../src/elements/events.js';
import type { RoleCard } from '../../src/elements/role-card/role-card.js';
import type { RoleComparison } from '../../src/elements/role-comparison/role-comparison.js';
import type { RolePath } from '../../src/elements/role-path/role-path.js';
import type { RoleSalary } from '../../src/elements/role-salary/role-salary.js';
import type { RoleSources } from '../../src/elements/role-sources/role-sources.js';
import '../../src/index.js';

export type Widget = RoleCard | RoleComparison | RolePath | RoleSalary | RoleSources;

const fixtures = new Set<Element>();

/** Puts markup on the page until the test is over, and returns its first element. */
export function fixture<T extends HTMLElement = RoleSalary>(markup: string): T {
  const place = document.createElement('div');
  place.innerHTML = markup;
  fixtures.add(place);
  document.body.append(place);
  return place.firstElementChild as T;
}

export function cleanUp(): void {
  fixtures.forEach((place) => place.remove());
  fixtures.clear();
}

/** The next event of this type that reaches `target`. */
export function next<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[K]), { once: true });
  });
}

/** A widget that shows its role. */
export async function shown<T extends Widget = RoleSalary>(markup: string): Promise<T> {
  const element = fixture<T>(markup);
  if (element.status !== 'ready') await settled(element);
  await element.updateComplete;
  return element;
}

/** The event that ends loading, be it well or ill. */
export function settled(element: HTMLElement): Promise<RoleLoadEvent | RoleErrorEvent> {
  return Promise.race([next(element, 'role-load'), next(element, 'role-error')]);
}

/** Resolves once `check` holds; for what no event tells. */
export async function until(check: () => unknown): Promise<void> {
  while (!check()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What the reader reads, without white space that nobody sees. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function inside(element: HTMLElement, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} in <${element.localName}>.`);
  return found;
}

/** The widget's own text, in reading order. */
export function allText(element: HTMLElement): string {
  return textOf(inside(element, '.widget'));
}

/** What each row of the table says, without its picture. */
export function rowsOf(element: HTMLElement): string[] {
  return [...(element.shadowRoot?.querySelectorAll('[part~="row"]') ?? [])].map(textOf);
}

/** A widget whose chart is drawn. */
export async function drawn<T extends RoleComparison | RoleSalary = RoleSalary>(markup: string): Promise<T> {
  const element = await shown<T>(markup);
  await until(() => element.shadowRoot?.querySelector('[drawn]'));
  return element;
}
