/** Reads years of experience as people write them: `5`, `５年`, `2.5 years`. Undefined if the text is none of that. */
export function readYears(text: string): number | undefined {
  const [, years] =
    /^(\d{1,2}(?:\.\d)?)(?:年目?|years?|yrs?)?$/.exec(text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()) ?? [];
  return years === undefined ? undefined : Number(years);
}
