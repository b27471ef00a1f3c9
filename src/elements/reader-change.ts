import { RoleChangeEvent } from './events.js';
import type { TemplateElement } from './template-element.js';

/**
 * Makes a change that the reader asked for; the page hears of it once it is on screen, if it came about.
 *
 * @param told - Done when the change is told.
 * @param state - What is on screen, to compare with.
 */
export async function readerChange<Host extends TemplateElement>(
  host: Host,
  changes: Partial<Host>,
  told: () => Promise<void> | undefined,
  state: () => { slug: string; shown: string },
): Promise<void> {
  const before = state().shown;
  Object.assign(host, changes);
  await host.updateComplete;
  await told();
  await host.updateComplete;
  const { slug, shown } = state();
  if (shown !== before) host.dispatchEvent(new RoleChangeEvent(slug));
}
