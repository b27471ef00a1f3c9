import { arrival } from '../catalogue/arrival.js';
import type { Words } from './words.js';

const dictionaries = {
  ja: () => import('./ja.js'),
  en: () => import('./en.js'),
} satisfies Record<string, () => Promise<{ words: Words }>>;

/** A language the widgets speak. */
export type Language = keyof typeof dictionaries;

/** The language to answer in when a page asks for `tag`: Japanese where none is named, English for those we lack. */
export function toLanguage(tag: string | undefined): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary) return 'ja';
  return Object.hasOwn(dictionaries, primary) ? (primary as Language) : 'en';
}

/** The words of one language; only these are loaded. */
export async function loadWords(language: Language): Promise<Words> {
  return (await arrival(dictionaries[language])).words;
}
