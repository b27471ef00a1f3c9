/** Reads names of bands as guides print them: `ジュニア (0-3年)`, `シニア (7年以上/リード)`, `10+ years`, `新卒`. */
import type { Band, Level } from '../../catalogue/schema.js';
import { spelledPlainly } from './spelling.js';

export type BandName = Pick<Band, 'level' | 'years' | 'label'>;

/**
 * Level and years, as far as the name says them. Where it says anything else, or more, it also stays as it is printed.
 *
 * @param countsYears - Whether bare numbers count years, since the column's header says so.
 */
export function readBandLabel(printed: string, countsYears: boolean): BandName {
  const plain = spelledPlainly(printed).replaceAll(/(?<=\d) ?年 ?目 ?/g, '年目');
  const spelled = countsYears ? plain.replace(bareYears, '$&年') : plain;
  const { years, rest } = yearsIn(spelled);
  const words = rest
    .split(/[()[\]【】「」/・,、:|]/)
    .map((word) => word.trim())
    .filter((word) => word && !fillers.test(word));
  const named = levels.filter(([, form]) => words.some((word) => form.test(word)));
  const [level, form] = named.length === 1 ? named[0]! : [];
  // 3年目 is the third year, which is not three years.
  const saysMore = plain.includes('年目') || words.some((word) => !form || !(form.test(word) || lead.test(word)));
  const isSaid = (level || years) && !saysMore;
  return { ...(level && { level }), ...(!isSaid && { label: printed }), ...(years && { years }) };
}

const levels: readonly [Level, RegExp][] = [
  ['junior', /^(?:ジュニア|若手|初級|エントリー|junior|jr\.?|entry)(?:層|級|クラス|レベル|[ ~]level)?$/],
  ['middle', /^(?:ミドル|中堅|中級|middle|mid|intermediate)(?:層|級|クラス|レベル|[ ~]level)?$/],
  ['senior', /^(?:シニア|上級|ベテラン|senior|sr\.?)(?:層|級|クラス|レベル|[ ~]level)?$/],
];
/** Senior bands are often named so besides. */
const lead = /^(?:リード|リーダー|テックリード|(?:tech )?lead|leader)(?:層|級|クラス|レベル|[ ~]level)?$/;
const fillers = /^(?:の?(?:実務|業務)?経験(?:年数)?|(?:of )?exp(?:erience|\.)?)$/;
/** Where they begin with 20 or more, they may well be ages. */
const bareYears = /(?<=^|\(|\/ )(?:1?\d ?~ ?\d{1,2}|~ ?\d{1,2}|1?\d)(?= ?(?:\+|~|以上)?(?:$|[)/]))/;

interface Form {
  pattern: RegExp;
  span: (first: number, second: number) => { from: number; to?: number };
}

const number = String.raw`(?<![\d.])(\d{1,2})`;
const unit = String.raw` ?(?:年(?!代)目?|years?|yrs?\b)`;

/** What is inexact, such as 超, 未満 or 相当, is not part of a form: it is left over, and so stays in the label. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(`${number}(?:${unit})?(?: ?(?:~+|から|to) ?|以上~?)(\\d{1,2})${unit}`),
    span: (from, to) => ({ from, to }),
  },
  {
    pattern: new RegExp(`${number}(?:${unit} ?(?:以上|以降|から|~+|\\+|or more|and up)| ?\\+${unit})`),
    span: (from) => ({ from }),
  },
  { pattern: new RegExp(`${number}${unit}(?= ?超)`), span: (from) => ({ from }) },
  { pattern: new RegExp(`(?<=(?:over|more than|>) ?)${number}${unit}`), span: (from) => ({ from }) },
  { pattern: new RegExp(`(?:~+|up to) ?${number}${unit}`), span: (to) => ({ from: 0, to }) },
  { pattern: new RegExp(`${number}${unit} ?(?:以下|以内|まで)`), span: (to) => ({ from: 0, to }) },
  { pattern: new RegExp(`${number}${unit}(?= ?未満)`), span: (to) => ({ from: 0, to }) },
  { pattern: new RegExp(`(?<=(?:under|less than|<) ?)${number}${unit}`), span: (to) => ({ from: 0, to }) },
  { pattern: new RegExp(`${number}${unit}`), span: (from) => ({ from, to: from }) },
];

const longestCareer = 50;
/** 1、2年. */
const severalTimes = /\d ?[、,・] ?\d{1,2} ?年/;
/** What is left over of 3年超7年以下, or of 1年6か月. */
const time = /\d ?(?:年|years?|yrs?\b|[ヶケかカヵ箇]?月|months?)/;

/** The years, and what is said besides. */
function yearsIn(spelled: string): { years?: { from: number; to?: number }; rest: string } {
  for (const { pattern, span } of forms) {
    const found = pattern.exec(spelled);
    if (!found) continue;
    const years = span(Number(found[1]), Number(found[2]));
    const rest = spelled.replace(pattern, '/');
    const isFalling = years.to !== undefined && years.to < years.from;
    if (isFalling || (years.to ?? years.from) > longestCareer || severalTimes.test(spelled) || time.test(rest)) break;
    return { years, rest };
  }
  return { rest: spelled };
}
