/** Reads ranges of pay as guides print them: `600〜1,000`, `600万〜1,000万円`, `1億〜1.2億円`, `1,500〜3,000+`. */
import type { Band } from '../../catalogue/schema.js';
import { readAmount } from '../../salary/read-amount.js';
import { periodIn, unfitUnit } from './pay-header.js';
import { spelledPlainly } from './spelling.js';

export type Range = Pick<Band, 'low' | 'high'>;

export interface PayCell {
  /** In yen; empty if the cell says that there are no figures. The low end may be above the high one. */
  range: Range;
  /** What stands in brackets behind the amounts. */
  remark?: string;
  /** What stands there without brackets, such as +SO, which is no amount. */
  addition?: string;
  /** Whether it says that the amounts are those of a year. */
  isOfYear?: boolean;
}

/**
 * What a cell says; undefined if it cannot be read, or is a single amount.
 *
 * @param unit - What a bare number counts, such as 10,000 where the header says 万円; undefined if it does not say.
 */
export function readPayCell(printed: string, unit: number | undefined): PayCell | undefined {
  const [, whole = printed, addition = ''] = additions.exec(printed) ?? [];
  const isOfYear = ofYear.test(whole);
  const unmarked = whole.replaceAll(noteMark, '').replace(ofYear, '').trim();
  const [, amounts = unmarked, bracketed = ''] = brackets.exec(unmarked) ?? [];
  const isUnit = unitInBrackets.test(bracketed);
  if (unfitUnit(bracketed) !== undefined || periodIn(bracketed) === 'month') return undefined;
  const spelled = spelledPlainly(isUnit ? amounts + bracketed : amounts)
    .replaceAll(ornaments, '')
    .replace(plusBeforeUnit, '$1+');
  const range = nothing.test(spelled) ? {} : readRange(spelled, unit);
  if (!range) return undefined;
  return {
    range,
    ...(bracketed && !isUnit && { remark: bracketed }),
    ...(addition && { addition }),
    ...(isOfYear && { isOfYear }),
  };
}

const brackets = /^(.*?)\s*[（(]([^（()）]*)[)）]$/;
const noteMark = /[（(]※\d?[)）]|※\d?(?=[\s〜～~（(]|$)|\[\^?\d{1,2}\]/g;
/** A note, what is paid beside the amounts, and what says that they are a little off. */
const additions =
  /^(.*?[\d０-９億万千円+＋])\s*(※(?:[^\d０-９\s〜～~（(]|\d[:： ]).*|[+＋]\s*(?:SO|RSU|[αa]|アルファ|株式|ストックオプション|賞与|ボーナス|インセンティブ|手当|歩合|業績).*|[強弱])$/i;
const ofYear = /^年収\s*[:：]?\s*(?=[\d０-９約¥])|\s*[/／]\s*年$/;
const unitInBrackets = /^[億万千百]*円$|^[億万]$/;
/** Spaces, except between digits; unread emphasis; and what says that amounts are rough, as all estimates are. */
const ornaments = /(?<!\d) | (?!\d)|\*|約|およそ|推定|程度|前後|くらい|ぐらい|about|approx\.?/g;
const plusBeforeUnit = /\+([億万]円?|円)$/;
const nothing = /^(?:~*|\.*|(?:データ)?(?:なし|無し)|不明|非公開|n\/a|nodata|none)$/;

type End = 'over' | 'orMore' | 'upTo';

const endings: readonly [RegExp, End][] = [
  [/超え?$/, 'over'],
  [/(?:\+|以上|~+|から|ormore|andup)$/, 'orMore'],
  [/(?:以下|以内|まで)$/, 'upTo'],
];
const beginnings: readonly [RegExp, End][] = [
  [/^(?:over|morethan|>)/, 'over'],
  [/^(?:~+|最大|upto)/, 'upTo'],
];
const separator = /~+|から|to/;

function readRange(spelled: string, unit: number | undefined): Range | undefined {
  const [ending, end] = endings.find(([form]) => form.test(spelled)) ?? [];
  const amounts = ending ? spelled.replace(ending, '') : spelled;
  const [low = '', high, ...others] = amounts.split(separator);
  if (low && high && others.length === 0) return between(low, high, end, unit);
  if (end) return alone(amounts, end, unit);
  const [beginning, only] = beginnings.find(([form]) => form.test(amounts)) ?? [];
  return beginning && only && alone(amounts.replace(beginning, ''), only, unit);
}

/** Of a single amount, only the end that is stated: 1,000以上 has no high end, 1,000超 does not begin at 1,000. */
function alone(text: string, end: End, unit: number | undefined): Range | undefined {
  const value = readEnd(text, unit);
  if (value === undefined) return undefined;
  if (end === 'orMore') return { low: { value } };
  return { high: end === 'over' ? { value, open: 'over' } : { value } };
}

function between(low: string, high: string, end: End | undefined, unit: number | undefined): Range | undefined {
  const [lowText, highText] = withSharedUnit(low, high);
  const from = readEnd(lowText, unit);
  const to = readEnd(highText, unit);
  if (from === undefined || to === undefined) return undefined;
  const isOpen = end === 'orMore' || end === 'over';
  return { low: { value: from }, high: { value: to, ...(isOpen && { open: end }) } };
}

const unitAtEnd = /(?:億円?|万円?|円|k|m|million)$/;

/** A unit at the end, or a sign at the beginning, holds for both amounts. */
function withSharedUnit(low: string, high: string): [low: string, high: string] {
  const [unit] = unitAtEnd.exec(high) ?? [];
  if (!unit) return [low, low.startsWith('¥') && !high.startsWith('¥') ? `¥${high}` : high];
  // ¥6–10M: the sign is part of how millions are written.
  const bare = /[a-z]$/.test(unit) ? low.replace(/^¥/, '') : low;
  if (unitAtEnd.test(bare) || bare.startsWith('¥')) return [low, high];
  // 8,000〜1.2億: nobody is paid hundreds of 億, so that number counts what the header says.
  const isOtherUnit = unit.startsWith('億') && Number(bare.replaceAll(',', '')) >= 100;
  return [isOtherUnit ? bare : bare + unit, high];
}

/** Beyond these, what is meant is another unit than what is written. */
const leastPay = 10_000;
const mostPay = 9_999_999_999;
/** 1億2,000: 万 is left out, and 円 may be. */
const withoutMan = /億[\d,.]+円?$/;

function readEnd(text: string, unit: number | undefined): number | undefined {
  const isBare = /^[\d,.]+$/.test(text);
  if (withoutMan.test(text) || (isBare && unit === undefined)) return undefined;
  const value = readAmount(text, unit ?? 1);
  return value !== undefined && value >= leastPay && value <= mostPay ? value : undefined;
}
