/** Tells the sources of a role that were not told at build time: those of a site's own role. */
import { type RoleRequest, requestedRole } from '../catalogue/requested-role.js';
import { type SourcesView, sourcesView } from '../salary/sources-view.js';
import type { Language } from '../words/languages.js';
import { loadWords } from '../words/load-words.js';
import type { Told } from './told.js';

export async function tellSources(request: RoleRequest, language: Language): Promise<Told<SourcesView>> {
  const [role, words] = await Promise.all([requestedRole(request), loadWords(language)]);
  return { role, view: sourcesView(role, { words, language }) };
}
