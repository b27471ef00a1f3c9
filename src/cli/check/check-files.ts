/** Checks files, each for itself and against the others. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Role } from '../../catalogue/schema.js';
import { sameSlug, toSlug } from '../../catalogue/slug.js';
import { parseJson } from '../parse-json.js';
import { readText } from '../read-text.js';
import type { Finding } from '../report.js';
import { type CheckedDocument, type Link, checkDocument, otherSlug, slugTwice } from './check-document.js';

export interface CheckedRole {
  file: string;
  role: Role;
}

export interface CheckedFiles {
  findings: Finding[];
  /** Those that are valid. */
  roles: CheckedRole[];
  /** How many files were read, those that catalogues name among them. */
  count: number;
}

interface CheckedFile extends CheckedDocument {
  file: string;
}

/** @param step - Called after each of `files`. */
export async function checkFiles(files: readonly string[], today: Date, step: () => void): Promise<CheckedFiles> {
  const checked = new Map<string, CheckedFile>();
  const check = async (file: string): Promise<CheckedFile> => {
    const one = checked.get(path.resolve(file)) ?? (await checkFile(file, today));
    checked.set(path.resolve(file), one);
    return one;
  };
  for (const file of files) {
    await check(file);
    step();
  }

  const given = [...checked.values()];
  const linked = new Set<CheckedFile>();
  const aboutLinks: Finding[] = [];
  for (const { file, links } of given) {
    for (const link of links) {
      const target = localFile(link.address, file);
      const one = target === undefined ? undefined : await check(target);
      if (one) linked.add(one);
      aboutLinks.push(...findingsOfLink(link, file, one));
    }
  }

  const all = [...checked.values()];
  const roles = all.flatMap(({ file, role }) => (role ? [{ file, role }] : []));
  const named = all.filter((one) => !linked.has(one)).flatMap(otherName);
  return {
    findings: [...all.flatMap(({ findings }) => findings), ...aboutLinks, ...named, ...sharedSlugs(roles)],
    roles,
    count: all.length,
  };
}

async function checkFile(file: string, today: Date): Promise<CheckedFile> {
  const read = await readText(file);
  if ('finding' in read) return { file, findings: [read.finding], links: [] };
  const parsed = parseJson(read.text);
  if ('data' in parsed) return { file, ...checkDocument(parsed.data, file, today) };
  return { file, findings: [{ severity: 'error', file, message: 'is not JSON', ...parsed.mistake }], links: [] };
}

/** The file that an address in a catalogue means; undefined if it means none, or only a server can tell. */
function localFile(address: string, catalogue: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return undefined;
  const url = new URL(address, pathToFileURL(path.resolve(catalogue)));
  url.search = url.hash = '';
  try {
    const file = fileURLToPath(url);
    return path.isAbsolute(catalogue) ? file : path.relative('', file);
  } catch {
    return undefined;
  }
}

function findingsOfLink({ slug, address }: Link, file: string, target: CheckedFile | undefined): Finding[] {
  const place = { file, path: `roles.${slug}`, found: address };
  if (!target) {
    return [{ severity: 'note', ...place, message: 'was not checked, since it is not a file beside the catalogue' }];
  }
  const { role, findings } = target;
  if (role) return sameSlug(role.slug, slug) ? [] : [otherSlug(file, place.path, role.slug, slug)];
  const message = findings.length > 0 ? 'leads to a file with errors' : 'leads to something else than a role';
  return [{ severity: 'error', ...place, message, expected: 'the address of a role' }];
}

/** Files are named by their roles; a hash may follow the slug. */
function otherName({ file, role }: CheckedFile): Finding[] {
  const [name = ''] = path.basename(file).split('.');
  return !role || sameSlug(role.slug, name) ? [] : [otherSlug(file, 'slug', role.slug, name)];
}

function sharedSlugs(roles: readonly CheckedRole[]): Finding[] {
  const first = new Map<string, string>();
  return roles.flatMap(({ file, role: { slug } }) => {
    const other = first.get(toSlug(slug));
    if (other !== undefined) return [slugTwice(file, 'slug', slug, other)];
    first.set(toSlug(slug), file);
    return [];
  });
}
