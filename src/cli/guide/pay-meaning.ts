/** What a header and a heading say of pay beyond its unit: what is in it, and whose it is. */
import type { Kind } from '../../catalogue/schema.js';
import { sourcesIn } from './named-sources.js';
import type { PayRegion } from './pay-region.js';
import type { PayTable } from './pay-table.js';
import type { Remarks } from './remarks.js';
import { spelledPlainly } from './spelling.js';

export interface Meaning {
  ja: string;
  en: string;
}

const withIt = '(?:は|を|も)?(?:込み?|含む|含み|込)';
const withoutIt = '(?:は|を)?(?:除く|除き|抜き|別|なし|含まず|含まない)';
const meanings: readonly (Meaning & { pattern: RegExp })[] = [
  { pattern: /手取り|税引き?後|take~home/, ja: '手取り', en: 'take-home pay' },
  { pattern: new RegExp(`(?:賞与|ボーナス)${withIt}`), ja: '賞与込み', en: 'with bonuses' },
  { pattern: new RegExp(`(?:賞与|ボーナス)${withoutIt}`), ja: '賞与を除く', en: 'without bonuses' },
  { pattern: new RegExp(`(?:残業代|手当)${withIt}`), ja: '手当込み', en: 'with allowances' },
  { pattern: new RegExp(`(?:残業代|手当)${withoutIt}`), ja: '手当を除く', en: 'without allowances' },
  { pattern: /税込|税引き?前|額面|\bgross\b|before tax/, ja: '税込', en: 'before tax' },
];

/** What the amounts are said to include: by the header, or in brackets by a heading, which otherwise only names topics. */
export function meaningsOf(header: string, headings: readonly string[]): Meaning[] {
  const inBrackets = headings.flatMap((heading) => heading.match(/[（(][^（()）]*[)）]/g) ?? []);
  const plain = [header, ...inBrackets].map(spelledPlainly);
  return meanings.filter(({ pattern }) => plain.some((text) => pattern.test(text)));
}

/** Whether the figures are a role's own; with an error if they are not, with a warning if that is in doubt. */
export function isOwnPay({ header, headerPlace }: PayTable, { headings }: PayRegion, remarks: Remarks): boolean {
  const [other] = /世帯|年商|売上|household/i.exec(header) ?? [];
  if (other !== undefined) {
    remarks.error(headerPlace, 'this is not what a role is paid', { found: other, expected: 'pay of one person' });
    return false;
  }
  const [doubtful] = doubts.exec([header, ...headings].join(' ')) ?? [];
  if (doubtful !== undefined) {
    remarks.warning(headerPlace, 'the pay may not be that of the role in Japan today', { found: doubtful });
  }
  const [middle] = /平均|中央値|average|median/i.exec(header) ?? [];
  if (middle !== undefined) {
    remarks.warning(
      headerPlace,
      'the header names a single figure, but the cells are ranges; they were taken for those',
      {
        found: middle,
      },
    );
  }
  return true;
}

const doubts = /海外|国外|米国|アメリカ|フリーランス|業務委託|副業|昨年|前年|overseas|freelance|last year/i;

const kinds: readonly [RegExp, Kind][] = [
  [/求人票/, 'job-postings'],
  [/統計/, 'official-statistics'],
  [/自己申告|口コミ|アンケート/, 'self-reported'],
];

/** All series of guides are estimates; where a guide names something else, a warning says how to change that. */
export function doubtKind({ headerPlace }: PayTable, { headings, lines }: PayRegion, remarks: Remarks): void {
  const text = [...headings, ...lines.filter((line) => line.startsWith('※') || sourcesIn(line).length > 0)].join(' ');
  for (const [pattern, kind] of kinds) {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const expected = `"kind": "${kind}" in the file of the role, if the figures are no estimate`;
    remarks.warning(headerPlace, 'the figures were marked as an estimate', { found, expected });
    return;
  }
}
