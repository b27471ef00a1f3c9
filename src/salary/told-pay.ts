import type { SalaryView } from './salary-view.js';
import type { Language } from '../words/languages.js';
import { told } from './bundled/told.js';
import { registered } from '../catalogue/registered.js';
import type { Role } from '../catalogue/schema.js';
import { toSlug } from '../catalogue/slug.js';

/** A bundled role's pay, and what is said of it: per year, in one language, with no benchmark. */
export interface ToldPay {
  /** Slug, names and pay. */
  role: Role;
  view: SalaryView;
}

/**
 * Undefined if the slug is not a bundled role's, or a site's own role has taken its place, or the module did not
 * arrive: then the role has to be told here, which says what is wrong, if anything is.
 */
export async function loadToldPay(slug: string, language: Language): Promise<ToldPay | undefined> {
  const key = toSlug(slug);
  if (registered.has(key)) return undefined;
  try {
    return (await told.get(`${language}/${key}`)?.())?.default;
  } catch {
    return undefined;
  }
}
