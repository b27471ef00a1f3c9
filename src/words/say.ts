import type { Text } from '../catalogue/schema.js';
import type { Language } from './languages.js';

/** A text from the data, in this language; in English, where the data does not have it. */
export function say(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  const said: unknown = text[language];
  return typeof said === 'string' ? said : text.en;
}
