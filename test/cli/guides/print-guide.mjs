/** Prints a role as a guide of the family that the bundled roles were read in: the same form, the role's own words. */
export function printGuide(role) {
  const { slug, category, summary, tags, related, salary, duties, skills, path, worksWith, outlook } = role;
  const [{ bands, source }] = salary;
  const name = ja(role.shortName ?? role.name);
  const frontMatter = {
    category,
    meta_description: ja(summary),
    related_jobs: related,
    slug,
    tags: tags.map(ja),
    title: `${name}の年収・将来性は？【解説】`,
  };
  return [
    `---json\n${JSON.stringify(frontMatter, null, 2)}\n---`,
    '## 💰 日本での推定年収（doda・OpenWork参照）',
    table(
      ['経験年数', '年収範囲 (万円)', '特徴'],
      bands.map((band) => [labelOf(band), band.printed, ja(band.note)]),
    ),
    `※年収データは${source.basedOn.map(ja).join('、')}を元にした推定値です。${source.caveat ? sentence(ja(source.caveat)) : ''}`,
    `# [完全ガイド] ${name}: 仕事のすべて`,
    '---',
    `## 1️⃣ ${name}とは？ 仕事の未来`,
    `${name}（${ja(role.name)}）について述べます。`,
    '## 2️⃣ 主な業務',
    ...headings(duties),
    '## 3️⃣ 必要なスキルとツール',
    '### 🚀 技術スキル（ハードスキル）',
    table(
      ['スキル', '詳細な説明'],
      skills.hard.map((skill) => [ja(skill), '説明']),
    ),
    '### 🤝 組織・管理スキル（ソフトスキル）',
    table(
      ['スキル', '詳細な説明'],
      skills.soft.map((skill) => [ja(skill), '説明']),
    ),
    '### 💻 ツール・サービス',
    table(
      ['ツールカテゴリ', '具体的なツール名と用途'],
      [['道具', `${skills.tools.map(ja).join(', ')}などを用いた仕事`]],
    ),
    `## 4️⃣ ${name}の協業スタイル`,
    ...worksWith.map((partner) => `### ${ja(partner)}\n\n**連携内容と目的:**\n共に働きます。`),
    '## 5️⃣ キャリアパスと成長の方向性',
    table(
      ['キャリア段階', '主な役割と責任', '今後の展望'],
      path.map(({ stage, focus }) => [ja(stage), ja(focus), '次の段階']),
    ),
    `## 6️⃣ ${name}の将来展望と重要性の高まり`,
    ...headings(outlook),
    `## 7️⃣ ${name}になるための学習方法`,
    ...headings(['基礎スキルを学ぶ', '業務で使う']),
    '## 9️⃣ 面接でよくある質問とその対策',
    table(['質問', '回答のポイント'], [['希望の年収は？', '600〜1,000万円']]),
  ].join('\n\n');
}

/** A text in Japanese. */
export function ja(text) {
  return typeof text === 'string' ? text : text.ja;
}

function labelOf({ level, years: { from, to }, label }) {
  if (label) return ja(label);
  const name = { junior: 'ジュニア', middle: 'ミドル', senior: 'シニア' }[level];
  return to === undefined ? `${name} (${from}年以上/リード)` : `${name} (${from}-${to}年)`;
}

function headings(texts) {
  return texts.map((text, index) => `### ${index + 1}. ${ja(text)}\n\n本文です。\n\n*   **詳細:** 説明です。`);
}

function table(header, rows) {
  const lines = [header, header.map(() => ':---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sentence(text) {
  return text.endsWith('。') ? text : `${text}。`;
}
