import { languages } from './bundled/languages.js';

/** A language that the widgets speak: one that `dictionaries/` has a file for. */
export type Language = (typeof languages)[number];

/** The language to answer in when a page asks for `tag`: Japanese where none is named, English for those we lack. */
export function toLanguage(tag: string | null | undefined): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return primary ? (languages.find((language) => language === primary) ?? 'en') : 'ja';
}
