import { version } from '../version.js';
import { warnOnce } from './warn-once.js';

/**
 * Defines a tag. On a page that has it already (the script pasted twice, another version of it) the first
 * definition stays, with a warning if the versions differ.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements;
  if (!registry) return;
  const existing = registry.get(tag);
  if (!existing) {
    registry.define(tag, element);
  } else if (existing !== element && versionOf(existing) !== version) {
    warnOnce(`<${tag}> is already defined by version ${versionOf(existing)}; version ${version} leaves it alone.`);
  }
}

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'unknown';
}
