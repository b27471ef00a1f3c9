/** Says where the figures of a guide come from. */
import * as v from 'valibot';
import { DateSchema, type Period, type Source, type Text, TextSchema } from '../../catalogue/schema.js';
import type { FrontMatter } from './front-matter.js';
import { type Meaning, meaningsOf } from './pay-meaning.js';
import type { PayRegion } from './pay-region.js';
import type { PayTable } from './pay-table.js';
import type { Remarks } from './remarks.js';
import { readSourceNote } from './source-note.js';
import { stated } from './stated.js';

/** @param publisher - Who states the figures, whatever the front matter says of that. */
export function readSource(
  payTable: PayTable,
  { headings, lines }: PayRegion,
  period: Period,
  frontMatter: FrontMatter,
  publisher: string | undefined,
  remarks: Remarks,
): Source {
  const { basedOn, asOf, sampleSize, caveat } = readSourceNote(headings.join(' '), lines);
  const time = stated(frontMatter, AsOfSchema, remarks, 'asOf', 'as_of') ?? asOf;
  const isSilent = ![payTable.header, ...payTable.rows.map(({ pay }) => pay), ...headings, ...lines].some((text) =>
    partsOfPay.test(text),
  );
  return {
    publisher: publisher ?? statedPublisher(frontMatter, remarks),
    ...(basedOn && { basedOn }),
    ...(time && { asOf: time }),
    definition: definitionOf(period, isSilent, meaningsOf(payTable.header, headings)),
    ...(sampleSize && { sampleSize }),
    ...(caveat && { caveat }),
  };
}

/** YAML reads a year as a number. */
const AsOfSchema = v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), DateSchema);

/** Said of all guides of a site alike, if it is said of one. */
export const publisherUnknown = 'who states the figures is not said';

/** The guide itself stated the figures, whatever it is called; what it referred to did not. */
const unnamedPublisher = { ja: 'この職種ガイド', en: 'this career guide' };

const definitions: Record<Period, { ja: string; en: string }> = {
  year: { ja: '経験年数ごとの推定年収の幅', en: 'Estimated range of yearly pay by years of experience' },
  month: { ja: '経験年数ごとの推定月収の幅', en: 'Estimated range of monthly pay by years of experience' },
};

/** Of a guide that does not say what its amounts include. */
const silentDefinitions: Record<Period, { ja: string; en: string }> = {
  year: {
    ja: '経験年数ごとの推定年収の幅。手当や賞与、税の扱いは記載なし',
    en: 'Estimated range of yearly pay by years of experience; bonuses and tax are not mentioned',
  },
  month: {
    ja: '経験年数ごとの推定月収の幅。手当や賞与、税の扱いは記載なし',
    en: 'Estimated range of monthly pay by years of experience; bonuses and tax are not mentioned',
  },
};

function definitionOf(period: Period, isSilent: boolean, meanings: readonly Meaning[]): Text {
  const { ja, en } = isSilent ? silentDefinitions[period] : definitions[period];
  if (meanings.length === 0) return { ja, en };
  return {
    ja: `${ja}（${meanings.map((one) => one.ja).join('、')}）`,
    en: `${en} (${meanings.map((one) => one.en).join(', ')})`,
  };
}

const partsOfPay = /賞与|ボーナス|手当|税|手取り|額面|残業代|bonus|allowance|\btax|\bgross\b|\bnet\b/i;

function statedPublisher(frontMatter: FrontMatter, remarks: Remarks): Text {
  const publisher = stated(frontMatter, TextSchema, remarks, 'publisher', 'site', 'siteName', 'site_name', 'author');
  if (publisher) return publisher;
  remarks.warning({ line: 1, column: 1 }, publisherUnknown, {
    found: `no "publisher"; “${unnamedPublisher.ja}” was taken`,
    expected: '"publisher" in the front matter, or --publisher',
  });
  return unnamedPublisher;
}
