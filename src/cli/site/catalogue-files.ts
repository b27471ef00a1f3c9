/** The static files of a site's own roles. Touches no files. */
import { createHash } from 'node:crypto';
import { bucketOf } from '../../catalogue/bucket.js';
import type { LargeCatalogue, Lookup, Role } from '../../catalogue/schema.js';
import { toSlug } from '../../catalogue/slug.js';
import { nameParts } from './name-parts.js';

/** What goes where: contents by their places, with `/` between folders. */
export type SiteFiles = ReadonlyMap<string, string>;

/** The one file that keeps its name; all others have a hash of what they hold in theirs. */
export const entryFile = 'catalogue.json';

/** So few slugs in one file that a page hardly notices how many there are in all. */
const slugsPerBucket = 4;

/** @param roles - Valid, each with a slug of its own. */
export function catalogueFiles(roles: readonly Role[]): SiteFiles {
  const ordered = roles.toSorted((a, b) => (toSlug(a.slug) < toSlug(b.slug) ? -1 : 1));
  const contents = new Map(ordered.map((role) => [role, json(role)]));
  const fileOf = (role: Role) => `${toSlug(role.slug)}.${contentHash([contents.get(role) ?? ''])}.json`;

  const buckets = Math.max(1, Math.ceil(ordered.length / slugsPerBucket));
  const lookup = Array.from({ length: buckets }, (): Lookup => ({ files: [] }));
  for (const role of ordered) lookup[bucketOf(role.slug, buckets)]?.files.push(fileOf(role));

  const lookupFolder = folderOf('lookup', lookup);
  const names = folderOf('names', nameParts(ordered));
  const entry: LargeCatalogue = {
    roleSalaryCatalogue: 1,
    count: ordered.length,
    buckets,
    lookup: `${lookupFolder.name}/{bucket}.json`,
    role: 'roles/{file}',
    names: `${names.name}/{part}.json`,
  };
  return new Map([
    ...ordered.map((role) => [`roles/${fileOf(role)}`, contents.get(role) ?? ''] as const),
    ...lookupFolder.files,
    ...names.files,
    [entryFile, json(entry)],
  ]);
}

/**
 * What a file's or folder's name says of what it holds. A file whose name does not fit what it holds was not made
 * here, or was changed since.
 */
export function contentHash(contents: readonly string[]): string {
  return contents
    .reduce((hash, content) => hash.update(content), createHash('sha256'))
    .digest('hex')
    .slice(0, 8);
}

/** Numbered files in a folder that has the hash of all of them in its name. */
function folderOf(kind: string, documents: readonly unknown[]): { name: string; files: [string, string][] } {
  const contents = documents.map(json);
  const name = `${kind}-${contentHash(contents)}`;
  return { name, files: contents.map((content, number) => [`${name}/${number}.json`, content]) };
}

/** What the source printed is there to check the figures against; readers need not load it. */
function json(data: unknown): string {
  return JSON.stringify(data, (key, value: unknown) => (key === 'printed' ? undefined : value));
}
