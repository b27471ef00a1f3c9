/** The languages that the widgets speak. CONTRIBUTING.md says how to add one. */
const languages = ['ja', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language to answer in when a page asks for `tag`: Japanese where none is named, English for those we lack. */
export function toLanguage(tag: string | null | undefined): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return primary ? (languages.find((language) => language === primary) ?? 'en') : 'ja';
}
