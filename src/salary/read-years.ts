/** Reads years of experience as people write them: `5`, `５年`, `2.5 years`. Undefined if the text is none of that. */
export function readYears(text: string): number | undefined {
  const [, years] = /^(\d{1,2}(?:\.\d)?)\s*(?:年目?|years?|yrs?)?$/i.exec(text.normalize('NFKC').trim()) ?? [];
  return years === undefined ? undefined : Number(years);
}
