import type { Changes } from './template-element.js';
import { warnOnce } from './warn-once.js';

/**
 * Sets changed properties that have a value they may not take back to what they fall back to, and warns.
 *
 * @param allowed - The values that each may take; the first is its fallback.
 */
export function keepAllowed(
  element: HTMLElement,
  changed: Changes,
  allowed: Readonly<Record<string, readonly unknown[]>>,
): void {
  const properties = element as unknown as Record<string, unknown>;
  for (const [name, values] of Object.entries(allowed)) {
    const value = properties[name];
    if (!changed.has(name) || values.includes(value)) continue;
    properties[name] = values[0];
    // An attribute that was taken away leaves null, which is no mistake.
    if (value === null) continue;
    warnOnce(`${name} of <${element.localName}> cannot be "${String(value)}".`);
  }
}
