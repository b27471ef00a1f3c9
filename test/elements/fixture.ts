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

/** A widget that shows its role in a box of this width. */
export async function shownIn<T extends Widget>(width: number, markup: string): Promise<T> {
  const element = await shown<T>(markup);
  element.parentElement!.style.width = `${width}px`;
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

/** Resolves after a frame is painted; by then, what had nothing to wait for has happened, or will not. */
export async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
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

export function allInside(element: HTMLElement, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Assertions on elements themselves are to be avoided: what they print when they fail takes minutes. */
export function has(element: HTMLElement, selector: string): boolean {
  return allInside(element, selector).length > 0;
}

export function textsOf(element: HTMLElement, selector: string): string[] {
  return allInside(element, selector).map(textOf);
}

/** The widget's own text, in reading order. */
export function allText(element: HTMLElement): string {
  return textOf(inside(element, '.widget'));
}

/** What each row of the table says, without its picture. */
export function rowsOf(element: HTMLElement): string[] {
  return textsOf(element, '[part~="row"]');
}

/** A widget whose chart is drawn. */
export async function drawn<T extends RoleComparison | RoleSalary = RoleSalary>(markup: string): Promise<T> {
  const element = await shown<T>(markup);
  await until(() => element.shadowRoot?.querySelector('[drawn]'));
  return element;
}

/** What `run` makes the library warn of. */
export async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => warnings.push(text);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings.filter((text) => text.startsWith('role-salary:'));
}

/** A role of a page's own. */
export const own = (changes: object = {}) => ({
  slug: 'own',
  name: '自社の職種',
  salary: [ownSeries()],
  ...changes,
});

export const ownSeries = (changes: object = {}) => ({
  kind: 'estimate',
  statistic: 'range',
  by: 'experience',
  currency: 'JPY',
  period: 'year',
  bands: [{ level: 'junior', years: { from: 0, to: 3 }, low: { value: 4_000_000 }, high: { value: 6_000_000 } }],
  source: { publisher: '編集部', definition: '編集部の推定' },
  ...changes,
});

/** A widget that shows a page's own data. */
export async function shownOwn<T extends Widget>(markup: string, roleData: unknown): Promise<T> {
  const element = fixture<T>(markup);
  element.roleData = roleData;
  await settled(element);
  await element.updateComplete;
  return element;
}
