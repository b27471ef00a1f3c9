/** Everything that is wrong, or doubtful, with the data of one file. Touches no files. */
import {
  CatalogueSchema,
  LargeCatalogueSchema,
  LookupSchema,
  NamesSchema,
  RoleSchema,
  problems,
  type Problem,
  type Role,
} from '../../catalogue/schema.js';
import { sameSlug } from '../../catalogue/slug.js';
import type { Finding } from '../report.js';
import { doubtsAbout } from './sanity.js';

export interface CheckedDocument {
  findings: Finding[];
  /** If it is a role without errors. */
  role?: Role;
  /** If it is a catalogue: the addresses that it names, by their slugs. */
  links: readonly Link[];
}

export interface Link {
  slug: string;
  address: string;
}

/**
 * @param data - What the file holds: a role, a catalogue, or a file that `role-salary catalogue` made.
 * @param file - As the user named it.
 */
export function checkDocument(data: unknown, file: string, today: Date): CheckedDocument {
  const made = has(data, 'slug') ? undefined : madeFiles.find(([key]) => has(data, key));
  if (made) return { findings: problems(made[1], data).map((problem) => asFinding(problem, file)), links: [] };
  if (has(data, 'roles')) return checkCatalogue(data, file, today);
  return checkRole(data, file, today);
}

/** Told by a key that each of them has, and that a role may have for something else. */
const madeFiles = [
  ['roleSalaryCatalogue', LargeCatalogueSchema],
  ['files', LookupSchema],
  ['names', NamesSchema],
] as const;

function checkRole(data: unknown, file: string, today: Date): CheckedDocument {
  const found = problems(RoleSchema, data);
  if (found.length > 0) return { findings: found.map((problem) => asFinding(problem, file)), links: [] };
  const role = data as Role;
  return {
    findings: doubtsAbout(role, today).map((doubt) => ({ severity: 'warning', file, ...doubt })),
    role,
    links: [],
  };
}

function checkCatalogue(data: { roles: unknown }, file: string, today: Date): CheckedDocument {
  const found = problems(CatalogueSchema, data);
  if (found.length > 0) return { findings: found.map((problem) => asFinding(problem, file)), links: [] };
  const entries = Object.entries(data.roles as Record<string, string | Role>);
  const findings = entries.flatMap(([slug, entry], index): Finding[] => {
    const path = `roles.${slug}`;
    const twin = entries.slice(0, index).find(([other]) => sameSlug(other, slug));
    return [
      ...(twin ? [slugTwice(file, path, slug, `roles.${twin[0]}`)] : []),
      ...(typeof entry === 'string' ? [] : checkEntry(slug, entry, file, today)),
    ];
  });
  const links = entries.flatMap(([slug, address]) => (typeof address === 'string' ? [{ slug, address }] : []));
  return { findings, links };
}

function checkEntry(slug: string, role: Role, file: string, today: Date): Finding[] {
  const path = `roles.${slug}`;
  return [
    ...(sameSlug(role.slug, slug) ? [] : [otherSlug(file, `${path}.slug`, role.slug, slug)]),
    ...doubtsAbout(role, today).map((doubt): Finding => ({
      severity: 'warning',
      file,
      ...doubt,
      path: `${path}.${doubt.path}`,
    })),
  ];
}

/** A role that goes by another name than its own. */
export function otherSlug(file: string, path: string, found: string, expected: string): Finding {
  const message = 'is not the slug that it goes by';
  return { severity: 'error', file, path, message, found: JSON.stringify(found), expected: JSON.stringify(expected) };
}

/** A role that cannot be asked for, since another has its slug. */
export function slugTwice(file: string, path: string, slug: string, other: string): Finding {
  return {
    severity: 'error',
    file,
    path,
    message: `has the slug of ${other}`,
    found: JSON.stringify(slug),
    expected: 'a slug of its own; case and "-" or "_" do not tell slugs apart',
  };
}

function asFinding({ path, found, expected }: Problem, file: string): Finding {
  const place = { severity: 'error' as const, file, ...(path && { path }) };
  if (found === undefined) return { ...place, message: 'is missing', expected };
  return { ...place, message: 'cannot be taken', found: short(found), expected };
}

const longestFound = 100;

function short(found: unknown): string {
  const json = written(found);
  return json.length <= longestFound ? json : `${json.slice(0, longestFound)}…`;
}

/** What is nested too deeply to be written is named. */
function written(found: unknown): string {
  try {
    return JSON.stringify(found);
  } catch {
    return Array.isArray(found) ? '[…]' : '{…}';
  }
}

function has<Key extends string>(data: unknown, key: Key): data is Record<Key, unknown> {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key);
}
