import { toSlug } from './slug.js';

/**
 * Which of so many files of a large catalogue knows a slug. Those who write the files and those who read them have to
 * agree on it: changing it takes a new version of the catalogue's form.
 */
export function bucketOf(slug: string, buckets: number): number {
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (const letter of toSlug(slug)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % buckets;
}
