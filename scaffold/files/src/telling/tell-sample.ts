/** Tells <role-sample> of a role that was not told at build time: of a site's own. */
import { type RoleRequest, requestedRole } from '../catalogue/requested-role.js';
import { type SampleView, sampleView } from '../salary/sample-view.js';
import type { Language } from '../words/languages.js';
import { loadWords } from '../words/load-words.js';
import type { Told } from './told.js';

export async function tellSample(request: RoleRequest, language: Language): Promise<Told<SampleView>> {
  const [role, words] = await Promise.all([requestedRole(request), loadWords(language)]);
  return { role, view: sampleView(role, { words, language }) };
}
