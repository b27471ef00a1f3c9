/** An editor's own JSON: what it holds, and what is wrong with it. It stays in the page. */
import { loadRole } from 'role-salary/catalogue.js';
import { CatalogueSchema, type Problem, type Role, RoleSchema, problems } from 'role-salary/schema.js';
import { type Setup, shownRoles } from './setup.js';

export interface OwnData {
  /** What was pasted or dropped. */
  text: string;
  /** Its roles, if nothing is wrong with any of them. */
  roles: readonly Role[];
  /** By the schema. */
  problems: readonly Problem[];
  /** Why it is no JSON, in the browser's words; empty if it is. */
  notJson: string;
}

export const noData: OwnData = { text: '', roles: [], problems: [], notJson: '' };

/** @param text - A role or a catalogue, as JSON; anything else is told as a fault of the data. */
export function readOwnData(text: string): OwnData {
  if (!text.trim()) return noData;
  try {
    return { ...noData, text, ...checked(JSON.parse(text)) };
  } catch (error) {
    return { ...noData, text, notJson: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether the tag shows any of the editor's own roles. */
export function showsOwn(setup: Setup, { roles }: OwnData): boolean {
  return shownRoles(setup).some((slug) => roles.some((role) => role.slug === slug));
}

/** What `roleData` of the tag has to be: a role, or for a comparison a list of them; undefined if it shows none. */
export function roleDataFor(setup: Setup, own: OwnData): Role | readonly Role[] | undefined {
  if (!showsOwn(setup, own)) return undefined;
  if (setup.tag === 'role-comparison') return own.roles;
  return own.roles.find(({ slug }) => slug === setup.roles[0]);
}

/** What the file is called that holds the data of the tag. */
export function fileName(setup: Setup, { roles: [first, ...others] }: OwnData): string {
  return setup.tag === 'role-comparison' || others.length > 0 || !first ? 'roles.json' : `${first.slug}.json`;
}

/**
 * What `src` of the tag has to lead to. A comparison takes all its roles from there, so those of the library are put
 * beside the editor's own.
 */
export async function fileToHost(setup: Setup, own: OwnData): Promise<string> {
  const { roles } = own;
  const isCompared = setup.tag === 'role-comparison';
  if (!isCompared && roles.length === 1) return json(roles[0]);
  const others = isCompared ? setup.roles.filter((slug) => !roles.some((role) => role.slug === slug)) : [];
  const all = [...roles, ...(await Promise.all(others.map(loadRole)))];
  return json({ roles: Object.fromEntries(all.map((role) => [role.slug, role])) });
}

function checked(data: unknown): Pick<OwnData, 'roles' | 'problems'> {
  if (!isCatalogue(data)) {
    const found = problems(RoleSchema, data);
    return { problems: found, roles: found.length > 0 ? [] : [data as Role] };
  }
  const found = problems(CatalogueSchema, data);
  if (found.length > 0) return { problems: found, roles: [] };
  // Those that are somewhere else are not in the page.
  return { problems: [], roles: Object.values(data.roles).filter((entry) => typeof entry !== 'string') as Role[] };
}

function isCatalogue(data: unknown): data is { roles: object } {
  return typeof data === 'object' && data !== null && 'roles' in data;
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
