/**
 * The one form of a text that is looked at: width, case and invisible signs do not matter, all dashes and waves are `~`.
 * Behind kana ー is a letter.
 */
export function spelledPlainly(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212\u301C\u3030\u223C\u2053-]|(?<![ぁ-ヿ])ー/g, '~')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
