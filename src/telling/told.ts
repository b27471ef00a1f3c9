/**
 * What the tags say of the bundled roles, told when the library was built (data/modules.mjs): a page that shows them
 * loads neither words nor the code that tells.
 */
import { askOnce } from '../catalogue/ask-once.js';
import { registered } from '../catalogue/registered.js';
import type { Role } from '../catalogue/schema.js';
import { toSlug } from '../catalogue/slug.js';
import type { CardView } from '../guide/card-view.js';
import type { PathView } from '../guide/path-view.js';
import type { SalaryView } from '../salary/salary-view.js';
import type { SourcesView } from '../salary/sources-view.js';
import type { Language } from '../words/languages.js';
import { told } from './bundled/told.js';

/** A role, as far as a tag shows it, and what the tag says of it. */
export interface Told<View> {
  role: Role;
  view: View;
}

/** What each tag says, in one language. Pay is told per year, with no benchmark. */
export interface ToldViews {
  salary: SalaryView;
  card: CardView;
  path: PathView;
  sources: SourcesView;
}

/** Undefined if it does not arrive; it is not asked for again then, since the role can be told here. */
const ask = askOnce(async (id: string) => {
  try {
    return (await told.get(id)?.())?.default;
  } catch {
    return undefined;
  }
});

/**
 * Undefined if the slug is not a bundled role's, or a site's own role has taken its place, or the module did not
 * arrive: then the role has to be told here, which says what is wrong, if anything is.
 */
export async function loadTold<Tag extends keyof ToldViews>(
  tag: Tag,
  slug: string,
  language: Language,
): Promise<Told<ToldViews[Tag]> | undefined> {
  const key = toSlug(slug);
  if (registered.has(key)) return undefined;
  return (await ask(`${tag}/${language}/${key}`)) as Told<ToldViews[Tag]> | undefined;
}
