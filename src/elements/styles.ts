/** Style sheets as text: one module per sheet, adopted by every widget that needs it, parsed once for all of them. */

/** Marks a style sheet for editors and for the build, which takes its white space out. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

/** The style sheet of a text, made once. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
