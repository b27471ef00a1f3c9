/** Tells a card that was not told at build time: that of a site's own role. */
import { type RoleRequest, requestedRole } from '../catalogue/requested-role.js';
import { type CardView, cardView } from '../guide/card-view.js';
import type { Language } from '../words/languages.js';
import { loadWords } from '../words/load-words.js';
import { naming } from './naming.js';
import type { Told } from './told.js';

export async function tellCard(request: RoleRequest, language: Language): Promise<Told<CardView>> {
  const [role, words] = await Promise.all([requestedRole(request), loadWords(language)]);
  const names = role.related?.length ? await naming() : () => ({});
  return { role, view: cardView(role, names, { words, language, period: 'year' }) };
}
