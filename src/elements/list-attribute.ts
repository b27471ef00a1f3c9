import { warnOnce } from './warn-once.js';

/**
 * The names in an attribute that chooses from `all`, in the order of `all`. Without any, all of them; a name that is
 * not among them is left out, and the page's author is told.
 */
export function chosen<Name extends string>(value: unknown, all: readonly Name[], place: string): Name[] {
  const names = new Set(
    String(value ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );
  for (const name of names) {
    if (!all.includes(name as Name)) warnOnce(`${place} cannot have "${name}".`);
  }
  const found = all.filter((name) => names.has(name));
  return found.length > 0 ? found : [...all];
}
