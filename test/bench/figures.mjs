/** How figures are written in tables. */
const format = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** Three digits that count; a dash where there is no figure. */
export const figure = (value) => (Number.isFinite(value) ? format.format(value) : '–');

/** The same of how many times something is, in one piece on narrow screens. */
export const times = (value) => (Number.isFinite(value) ? `${figure(value)}\u00a0×` : '–');
