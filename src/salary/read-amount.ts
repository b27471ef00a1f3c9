/** Reads amounts as people write them: `850`, `８５０万`, `1,200万円`, `1.2億`, `1億2,000万円`, `1千万`, `¥8,500,000`, `8.5M`. */

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const inKanji = new RegExp(`^(?:(${number})億)?(?:(${number})([千百]?万))?(${number})?(円)?$`);
const inLetters = new RegExp(`^(${number})(k|m|million|b|billion)$`);
const oneYen = new RegExp(`^(?:¥(${number})|(${number})円)$`);

const oku = 100_000_000;
const mans: Record<string, number> = { 万: 10_000, 百万: 1_000_000, 千万: 10_000_000 };
const letters: Record<string, number> = { k: 1_000, m: 1_000_000, million: 1_000_000, b: 1e9, billion: 1e9 };

/**
 * The amount in yen, or undefined if the text is none, names less than a yen, or leaves open which amount is meant.
 *
 * @param unit - What a bare number counts: 10,000 where amounts stand in 万円, 1 where they stand in yen.
 */
export function readAmount(text: string, unit: number): number | undefined {
  // A space between digits stays: “850 900” is two amounts, and so none.
  const spelled = text
    .normalize('NFKC')
    .replaceAll(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replaceAll('\\', '¥')
    .toLowerCase()
    .replace(/yen$/, '円');
  const yen = oneYen.exec(spelled);
  if (yen) return times(yen[1] ?? yen[2]!, 1);
  const bare = spelled.replace(/^¥/, '');
  const short = inLetters.exec(bare);
  if (short) return times(short[1]!, letters[short[2]!]!);
  return fromKanji(inKanji.exec(bare), unit);
}

function fromKanji(found: RegExpExecArray | null, unit: number): number | undefined {
  const [, okuText, manText, man = '万', rest, yen] = found ?? [];
  // 1億5000: five thousand yen, or 5,000万?
  if (okuText && !manText && rest && !yen) return undefined;
  const isBare = okuText === undefined && manText === undefined;
  const parts = [
    { text: okuText, unit: oku, below: Infinity },
    { text: manText, unit: mans[man]!, below: okuText === undefined ? Infinity : oku },
    { text: rest, unit: isBare ? unit : 1, below: isBare ? Infinity : mans[man]! },
  ].filter((part): part is typeof part & { text: string } => part.text !== undefined);
  // 1.5億2,000万: which of them is meant?
  if (parts.length === 0 || (parts.length > 1 && parts.some(({ text }) => text.includes('.')))) return undefined;

  let sum = 0;
  for (const part of parts) {
    const amount = times(part.text, part.unit);
    if (amount === undefined || amount >= part.below) return undefined;
    sum += amount;
  }
  return Number.isSafeInteger(sum) ? sum : undefined;
}

/** Exact: by shifting the decimal point, since 1.1 × 10,000 is not 11,000 in binary. */
function times(text: string, unit: number): number | undefined {
  const [whole = '', decimals = ''] = text.replaceAll(',', '').split('.');
  const fraction = decimals.replace(/0+$/, '');
  const zeros = Math.log10(unit);
  if (fraction.length > zeros) return undefined;
  const amount = Number(whole + fraction.padEnd(zeros, '0'));
  return Number.isSafeInteger(amount) && amount > 0 ? amount : undefined;
}
