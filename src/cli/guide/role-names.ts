/** Finds a role's names in titles such as `[完全ガイド] CTO: 企業の未来を築く…` and 「データアナリストの年収は？」. */
import type { Role } from '../../catalogue/schema.js';

/** What a title begins with, up to where it goes on about it; empty if that is no name. */
export function nameIn(title: string): string {
  const [name = ''] = title.replace(bracketsBefore, '').split(afterName);
  return name.length > longestName || subjectOfPay.test(name) ? '' : name.trim();
}

/**
 * The name, and a short one where there are two.
 *
 * @param prose - May say what an abbreviation stands for.
 */
export function namesIn(name: string, prose: readonly string[]): Pick<Role, 'name' | 'shortName'> {
  const [, outside = name, inside = ''] = /^(.+?)\s*[（(]([^（()）]+)[)）]$/.exec(name) ?? [];
  const [shortName, long] = abbreviation.test(inside) ? [inside, outside] : [outside, inside];
  if (abbreviation.test(shortName)) {
    const full = prose.flatMap((text) => spelledOut(shortName, text))[0] ?? long;
    return full ? { name: full, shortName } : { name };
  }
  const isTwofold = long && latin.test(outside) && !latin.test(long);
  return { name: isTwofold ? { ja: long, en: outside } : name };
}

const latin = /^[\w &./+#'-]+$/;
const longestName = 60;
const bracketsBefore = /^(?:\s*(?:\[[^\]]*\]|【[^】]*】|［[^］]*］|《[^》]*》|＜[^＞]*＞))+\s*/;
/** What pay is told of, where a title tells of pay only. */
const subjectOfPay = /^(?:日本|国内)|年収/;
const afterName =
  /[:：|｜!！?？【[]|とは|になる|を目指|の(?=年収|給与|給料|仕事|職務|業務|役割|将来|キャリア|すべて|全て|全貌|完全|なり方|転職|平均|推定|求人)|\s*(?:完全|職種)ガイド|\s[-–—~〜―]\s|\s+(?:salary|(?:career |job )?guide)\b/i;
const abbreviation = /^(?=.+[A-Z])[A-Z][A-Za-z&]{1,7}$/;

/** 「CTO（Chief Technology Officer：最高技術責任者）」: it counts where the initials are those of the abbreviation. */
function spelledOut(shortName: string, text: string): Role['name'][] {
  const [, after = ''] = text.split(shortName);
  const [, inBrackets = ''] = /^\s*[（(]([^（()）]+)[)）]/.exec(after) ?? [];
  const parts = inBrackets.split(/[:：、,，/]/).map((part) => part.trim());
  const en = parts.find((part) => initialsOf(part) === shortName.toUpperCase());
  const [ja, ...others] = parts.filter((part) => part !== en);
  if (en === undefined || others.length > 0) return [];
  return [ja ? { ja, en } : en];
}

function initialsOf(text: string): string {
  const words = text.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word));
  return words.map((word) => word[0]).join('');
}
