/** A guide in Markdown, as a career site keeps it. */
export function guide({
  frontMatter = '---json\n{ "slug": "cook", "name": "料理人", "publisher": "Example" }\n---',
  heading = '## 日本での推定年収',
  header = '| 経験年数 | 年収範囲 (万円) | 特徴 |',
  rows = ['| ジュニア (0-3年) | 300〜400 | 仕込み |', '| シニア (7年以上) | 500〜800+ | 献立 |'],
  rest = '',
} = {}) {
  const table = [header, header.replaceAll(/[^|]+/g, ' --- '), ...rows].join('\n');
  return [frontMatter, heading, table, rest].filter(Boolean).join('\n\n').concat('\n');
}
