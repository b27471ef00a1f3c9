import { arrival } from '../catalogue/arrival.js';
import type { Language } from './languages.js';
import type { Words } from './words.js';

const dictionaries: Record<Language, () => Promise<{ words: Words }>> = {
  ja: () => import('./ja.js'),
  en: () => import('./en.js'),
};

/** The words of one language; only these are loaded. */
export async function loadWords(language: Language): Promise<Words> {
  return (await arrival(dictionaries[language])).words;
}
