/** How to name the figures in a text of one's own: who stated them, of what time, and where they were seen. */
import { type SourceLine, sourceText } from './source-line.js';
import type { InLanguage } from './rows.js';

/** Where the widget stands. */
export interface Page {
  title: string;
  address: string;
}

/** @param today - The day on which it was seen, `2026-11-21`. */
export function citation(
  { title, sources }: { title: string; sources: readonly SourceLine[] },
  page: Page,
  today: string,
  { words }: InLanguage,
): string {
  return words.citation(
    title,
    sources.map((line) => `${line.kindName} ${sourceText(line)}`),
    page,
    words.date(today),
  );
}
