import type { Text } from '../catalogue/schema.js';
import type { Language } from './languages.js';

/** A text from the data, in this language. */
export function say(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
