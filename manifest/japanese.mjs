import { readFileSync } from 'node:fs';

const { words, texts } = JSON.parse(readFileSync(new URL('api-tables.ja.json', import.meta.url), 'utf8'));

/** What the tables' heads and the like are called in Japanese. */
export const japaneseWords = words;

/**
 * The Japanese for a text of the JSDoc. It belongs to the English text and not to a name, so that it cannot stay as it
 * was when the English changes.
 */
export function inJapanese(text) {
  if (!Object.hasOwn(texts, text)) throw new Error(`manifest/api-tables.ja.json has no Japanese for: ${text}`);
  return texts[text];
}

/** The texts that there is Japanese for. */
export const known = Object.keys(texts);
