/** Tells a ladder that was not told at build time: that of a site's own role. */
import { type RoleRequest, requestedRole } from '../catalogue/requested-role.js';
import { RoleError } from '../catalogue/role-error.js';
import type { Role } from '../catalogue/schema.js';
import { sameSlug } from '../catalogue/slug.js';
import { type PathView, pathView } from '../guide/path-view.js';
import type { Language } from '../words/languages.js';
import { loadWords } from '../words/load-words.js';
import type { Told } from './told.js';

export async function tellPath(request: RoleRequest, language: Language): Promise<Told<PathView>> {
  const [role, words] = await Promise.all([requestedRole(request), loadWords(language)]);
  const slugs = [...new Set((role.path ?? []).flatMap(({ slug }) => slug ?? []))];
  const found = await Promise.all(slugs.map((slug) => stepRole(slug, role, request.src)));
  const stepRoles = new Map(found.flatMap((one, index) => (one ? [[slugs[index] ?? '', one] as const] : [])));
  return { role, view: pathView(role, stepRoles, { words, language, period: 'year' }) };
}

/** A step may name a role that nobody has. */
async function stepRole(slug: string, self: Role, src: string): Promise<Role | undefined> {
  if (sameSlug(slug, self.slug)) return self;
  try {
    return await requestedRole({ slug, src, roleData: undefined });
  } catch (error) {
    if (error instanceof RoleError && error.reason === 'not-found') return undefined;
    throw error;
  }
}
