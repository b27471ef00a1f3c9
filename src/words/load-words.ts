import { arrival } from '../catalogue/arrival.js';
import { dictionaries } from './bundled/dictionaries.js';
import type { Language } from './languages.js';
import type { Words } from './words.js';

/** The words of one language; only these are loaded. */
export async function loadWords(language: Language): Promise<Words> {
  return (await arrival<{ words: Words }>(dictionaries[language])).words;
}
