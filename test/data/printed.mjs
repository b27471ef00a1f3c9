// Reads the cells that sources print, on its own: it shares nothing with what wrote the figures into data/.

const number = String.raw`(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?`;
const range = new RegExp(`^${number}\\s*[〜-]\\s*${number}(\\+|以上|超)?$`);
const figure = new RegExp(`^${number}$`);
const figureWithRange = new RegExp(`^${number} \\((.+)\\)$`);

/** 「1,500〜3,000+」 is `{ low: 1500, high: 3000, open: 'orMore' }`, 「687 (380〜1,282)」 has a `figure`; in units of 万円. */
export function parsePrinted(cell) {
  const both = figureWithRange.exec(cell);
  if (both) return { figure: toNumber(both[1], both[2]), ...parsePrinted(both[3]) };
  const alone = figure.exec(cell);
  if (alone) return { figure: toNumber(alone[1], alone[2]) };
  const ends = range.exec(cell);
  if (!ends) throw new Error(`Cannot read the cell "${cell}".`);
  const open = { '+': 'orMore', 以上: 'orMore', 超: 'over' }[ends[5]];
  return { low: toNumber(ends[1], ends[2]), high: toNumber(ends[3], ends[4]), ...(open && { open }) };
}

function toNumber(whole, fraction = '') {
  return Number(whole.replaceAll(',', '') + fraction);
}

/** Units of 万円 as yen, without what floating point adds. */
export function toYen(man) {
  return Math.round(man * 10_000);
}
