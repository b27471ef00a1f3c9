/** Parts a line of prose into sentences, without the mark that makes it a note. */

export interface Sentence {
  text: string;
  /** Whether it is part of a remark that is marked as one. */
  isMarked: boolean;
}

export function sentencesOf(line: string): Sentence[] {
  return line.split(/(?=※)/).flatMap((remark) =>
    remark
      .replace(mark, '')
      .split(/(?<=[。！？])|(?<=[.!?]) (?=[A-Z])/)
      .map((text) => ({ text: text.trim(), isMarked: marked.test(remark) }))
      .filter(({ text }) => text !== ''),
  );
}

const attention = 'ご?注意(?:事項|点)?|注釈|補足|備考|notes?';
const marked = new RegExp(
  `^(?:※|[*＊†]|[（(]?注[\\d１-９]{0,2}\\s*[)）:：]|注[\\d１-９]{1,2}\\s|(?:${attention})\\s*[:：]|出典|参考[:：]|sources?:)`,
  'i',
);
/** The number of a note. Digits before anything else are those of an amount, a year, a share. */
const number = '[\\d１-９]{1,2}(?:\\s*[:：)）]|\\s+(?![\\s\\d%％年月歳代割倍万億円件社名人]))';
const mark = new RegExp(
  `^(?:[※*＊†](?:${number})?|[（(]?注(?:${number}|[\\d１-９]{0,2}\\s*[)）:：])|(?:${attention})\\s*[:：])\\s*`,
  'i',
);
