import { version } from '../version.js';
import { warnOnce } from './warn-once.js';

/**
 * Defines a tag. On a page that has it already (the script pasted twice, another version of it) the first
 * definition stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (globalThis.customElements && !isDefined(tag)) customElements.define(tag, element);
}

/** Whether the page has this tag; warns if another version of the library defined it. */
export function isDefined(tag: string): boolean {
  const existing = customElements.get(tag);
  if (!existing) return false;
  const other = 'version' in existing ? existing.version : 'unknown';
  if (other !== version) warnOnce(`<${tag}> stays as version ${other} defined it; version ${version} came later.`);
  return true;
}
