/** Finds notes that say something else of unit, currency or period than the header does. */
import type { Period } from '../../catalogue/schema.js';
import { sentencesOf } from './note-sentences.js';
import { periodIn, unfitUnit, unitIn } from './pay-header.js';
import type { PayRegion } from './pay-region.js';
import type { PayTable } from './pay-table.js';
import type { Remarks } from './remarks.js';

/** Whether there are none; an error for each. */
export function agreesWithNotes(
  { header, headerPlace, rows }: PayTable,
  { headings, lines }: PayRegion,
  period: Period,
  remarks: Remarks,
): boolean {
  const unit = [header, ...headings, ...rows.map(({ pay }) => pay)].map(unitIn).find((one) => one !== undefined);
  const contrary = lines
    .flatMap(sentencesOf)
    .filter(({ text }) => {
      const said = measureIn(text);
      if (said === undefined) return false;
      const isOtherUnit = unit !== undefined && (unitIn(said) ?? unit) !== unit;
      return unfitUnit(said) !== undefined || isOtherUnit || (periodIn(said) ?? period) !== period;
    })
    .map(({ text }) => text);
  for (const found of new Set(contrary)) {
    const expected = 'the same unit, currency and period in both';
    remarks.error(headerPlace, `a note contradicts the header “${header}”`, { found, expected });
  }
  return contrary.length === 0;
}

const measure = '[百千万億]*円|(?:米|US)?ドル|ユーロ|USD|EUR|月額|月収|月給|年額|年収|時給|日給';
const statements = [
  new RegExp(
    `^[（(]?(?:(?:表の|表中の|上記の?|すべての)?(?:金額|数値|数字|単位|表記|表示|給与|年収|月収)(?:の単位)?\\s*(?:は|：|:)\\s*)?(?:全て|すべて)?(${measure})(?:表示|表記|単位|ベース)?(?:です|となります|になります|である)?[。.）)]*$`,
  ),
  /^(?:all )?(?:amounts|figures|salaries) are (?:stated |shown |given )?(?:in |per )?(.+?)\.?$/i,
];

/** What a sentence says of the amounts, if it says nothing else. */
function measureIn(sentence: string): string | undefined {
  return statements.map((one) => one.exec(sentence)?.[1]).find((said) => said !== undefined);
}
