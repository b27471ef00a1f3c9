/** Signs that no line starts with: what closes, what parts sentences, what belongs to the sign before it. */
const noStart =
  /^[\p{Pe}\p{Pf}、。，．,.・：；:;！？!?％%‰…‥〜～–—ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ]/u;

/** Signs that no line ends with: what opens, and what stands before an amount. */
const noEnd = /[\p{Ps}\p{Pi}\p{Sc}]$/u;

/** Scripts without spaces between words, with their punctuation. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const startsUnspaced = new RegExp(`^${unspaced}`, 'u');
const endsUnspaced = new RegExp(`${unspaced}$`, 'u');

/** A number with its units, or two with a dash between them: an amount, a range of amounts, a date. */
const figures = /[\p{Sc}\d][\p{Sc}\d,.KMBT〜–万億円年月日歳件]*(?: or more|以上|超)?/gu;

/**
 * The text in lines that fit, as full as they can be. Lines break at spaces and, in scripts without spaces, between
 * words; never before or after a sign that has to stay with its neighbour, and not inside an amount or a date.
 * What alone does not fit is cut between graphemes. Space at the ends of lines is dropped, any other is one blank.
 *
 * @param fits - Whether a text is short enough for a line. A single grapheme gets a line even if it does not fit.
 * @param language - The text's language tag; throws a RangeError if it is malformed.
 */
export function wrapText(text: string, fits: (line: string) => boolean, language: string): string[] {
  const cut = (piece: string) => fill(segments(piece, 'grapheme', language), fits, (grapheme) => [grapheme]);
  const lines = fill(pieces(text.replace(/\s+/g, ' ').trim(), language), fits, cut);
  return lines.map((line) => line.trimEnd());
}

/** @param cut - Divides a part that may not fit on a line of its own. */
function fill(parts: readonly string[], fits: (line: string) => boolean, cut: (part: string) => string[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(...cut(part));
  }
  return lines;
}

/** What is not to be divided, each with the space behind it. */
function pieces(text: string, language: string): string[] {
  const whole = [...text.matchAll(figures)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
  const found: string[] = [];
  let at = 0;
  for (const word of segments(text, 'word', language)) {
    const before = found.at(-1);
    const isInside = whole.some(({ from, to }) => from < at && at < to);
    if (before !== undefined && (isInside || !mayBreak(before, word))) found[found.length - 1] = before + word;
    else found.push(word);
    at += word.length;
  }
  return found;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || noStart.test(after) || noEnd.test(before)) return false;
  return before.endsWith(' ') || endsUnspaced.test(before) || startsUnspaced.test(after);
}

function segments(text: string, granularity: 'word' | 'grapheme', language: string): string[] {
  return Array.from(new Intl.Segmenter(language, { granularity }).segment(text), ({ segment }) => segment);
}
