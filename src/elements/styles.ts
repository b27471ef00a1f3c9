/** Style sheets as text: one module per sheet, adopted by every widget that needs it, parsed once for all of them. */

/** Marks a style sheet for editors and for the build, which takes its white space out. */
export const css = String.raw;

const sheets = new Map<string, CSSStyleSheet>();

/** Adopted style sheets need no permission of a style policy, unlike style elements. */
export function adopt(root: ShadowRoot, ...texts: readonly string[]): void {
  for (const text of texts) {
    let sheet = sheets.get(text);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.set(text, sheet);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
