/** The one form of a slug that is looked up: case and `-`/`_` do not matter. Pages without types may pass anything. */
export function toSlug(slug: string): string {
  return String(slug).trim().toLowerCase().replaceAll('-', '_');
}

export function sameSlug(a: string, b: string): boolean {
  return toSlug(a) === toSlug(b);
}
