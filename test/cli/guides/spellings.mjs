// Tables of pay as guides may print them, and the bands that each of them states. Amounts are in units of 10,000 yen.

/** One row under the usual header. */
const cell = (pay) => `| 経験年数 | 年収範囲 (万円) |\n| :--- | :--- |\n| ジュニア (0-3年) | ${pay} |`;
/** One row under another header of pay. */
const under = (header, pay) => `| 経験年数 | ${header} |\n| --- | --- |\n| ジュニア (0-3年) | ${pay} |`;
/** One row with another label. */
const labelled = (label, header = '経験年数') =>
  `| ${header} | 年収 (万円) |\n| --- | --- |\n| ${label} | 600〜1,000 |`;

const junior = { level: 'junior', years: { from: 0, to: 3 } };
const from600 = { low: 600, high: 1000 };
const range = { ...junior, ...from600 };
const oku = { ...junior, low: 8000, high: 12_000 };

/** @type {{ says: string, table: string, bands: object[], period?: string }[]} */
export const spellings = [
  // What joins the ends.
  { says: 'a wave dash', table: cell('600〜1,000'), bands: [range] },
  { says: 'a full-width tilde', table: cell('600～1,000'), bands: [range] },
  { says: 'a tilde', table: cell('600~1,000'), bands: [range] },
  { says: 'a hyphen', table: cell('600-1,000'), bands: [range] },
  { says: 'a hyphen between spaces', table: cell('600 - 1,000'), bands: [range] },
  { says: 'a full-width hyphen', table: cell('600－1,000'), bands: [range] },
  { says: 'a real hyphen', table: cell('600‐1,000'), bands: [range] },
  { says: 'an en dash', table: cell('600–1,000'), bands: [range] },
  { says: 'an em dash', table: cell('600—1,000'), bands: [range] },
  { says: 'a horizontal bar', table: cell('600―1,000'), bands: [range] },
  { says: 'a minus', table: cell('600−1,000'), bands: [range] },
  { says: 'the mark of a long vowel', table: cell('600ー1,000'), bands: [range] },
  { says: 'から', table: cell('600から1,000'), bands: [range] },
  { says: 'から and まで', table: cell('600万円から1,000万円まで'), bands: [range] },
  { says: 'to', table: cell('600 to 1,000'), bands: [range] },
  // Digits.
  { says: 'no commas', table: cell('600〜1000'), bands: [range] },
  { says: 'full-width digits', table: cell('６００〜１，０００'), bands: [range] },
  { says: 'full-width digits and spaces', table: cell('６００　〜　１０００'), bands: [range] },
  { says: 'an ideographic space before the unit', table: cell('600〜1,000　万円'), bands: [range] },
  { says: 'no-break and zero-width spaces', table: cell('600\u00A0〜\u200B1,000'), bands: [range] },
  { says: 'references to characters', table: cell('600&ndash;1,000&nbsp;万円'), bands: [range] },
  { says: 'decimals', table: cell('412.5〜587.5'), bands: [{ ...junior, low: 412.5, high: 587.5 }] },
  // Units in the cell.
  { says: '万円 at the end', table: cell('600〜1,000万円'), bands: [range] },
  { says: '万円 at both ends', table: cell('600万円〜1,000万円'), bands: [range] },
  { says: '万 and 万円', table: cell('600万〜1,000万円'), bands: [range] },
  { says: '億 at both ends', table: cell('1億〜1.2億円'), bands: [{ ...junior, low: 10_000, high: 12_000 }] },
  { says: '億 at the end', table: cell('1〜1.2億'), bands: [{ ...junior, low: 10_000, high: 12_000 }] },
  { says: '億 and 万', table: cell('8,000万〜1億2,000万円'), bands: [oku] },
  { says: 'a bare number before 億', table: cell('8,000〜1.2億円'), bands: [oku] },
  { says: 'yen in full', table: cell('6,000,000〜10,000,000円'), bands: [range] },
  { says: 'a yen sign', table: cell('¥6,000,000〜10,000,000'), bands: [range] },
  { says: 'a full-width yen sign', table: cell('￥6,000,000〜￥10,000,000'), bands: [range] },
  { says: 'millions', table: cell('¥6M–¥10M'), bands: [range] },
  { says: 'the unit in brackets', table: cell('600〜1,000（万円）'), bands: [range] },
  // Open ends.
  { says: 'a plus', table: cell('600〜1,000+'), bands: [{ ...range, open: 'orMore' }] },
  { says: 'a full-width plus', table: cell('600〜1,000＋'), bands: [{ ...range, open: 'orMore' }] },
  { says: 'a plus before the unit', table: cell('600〜1,000+万円'), bands: [{ ...range, open: 'orMore' }] },
  { says: '以上', table: cell('600〜1,000以上'), bands: [{ ...range, open: 'orMore' }] },
  { says: '万円以上', table: cell('600〜1,000万円以上'), bands: [{ ...range, open: 'orMore' }] },
  { says: 'a wave at the end', table: cell('600〜1,000〜'), bands: [{ ...range, open: 'orMore' }] },
  { says: '超', table: cell('600〜1,000万円超'), bands: [{ ...range, open: 'over' }] },
  { says: 'a low end only', table: cell('1,000以上'), bands: [{ ...junior, low: 1000 }] },
  { says: 'a low end and a wave', table: cell('1,000万円〜'), bands: [{ ...junior, low: 1000 }] },
  { says: 'more than', table: cell('1,000万円超'), bands: [{ ...junior, high: 1000, open: 'over' }] },
  { says: 'a high end only', table: cell('〜600'), bands: [{ ...junior, high: 600 }] },
  // Marks around the amounts.
  { says: 'bold', table: cell('**600〜1,000**'), bands: [range] },
  { says: 'bold in part', table: cell('600〜**1,000**+'), bands: [{ ...range, open: 'orMore' }] },
  { says: 'code', table: cell('`600〜1,000`'), bands: [range] },
  { says: 'a link', table: cell('[600〜1,000](https://example.com/)'), bands: [range] },
  { says: 'a line break', table: cell('600〜<br>1,000'), bands: [range] },
  { says: 'a footnote', table: `${cell('600〜1,000[^1]')}\n\n[^1]: 目安`, bands: [range] },
  { says: 'the mark of a note', table: cell('600〜1,000※1'), bands: [range] },
  { says: 'the mark of a note in brackets', table: cell('600〜1,000（※1）'), bands: [range] },
  { says: 'struck out amounts', table: cell('~~500〜900~~ 600〜1,000'), bands: [range] },
  { says: 'about', table: cell('約600〜1,000万円程度'), bands: [range] },
  { says: 'a remark in brackets', table: cell('600〜1,000（賞与込み）'), bands: [{ ...range, note: '（賞与込み）' }] },
  ...['＋SO', '+α', '+株式', '強', '※外資は2,000'].map((addition) => ({
    says: `${addition} behind the amounts`,
    table: cell(`600〜1,000${addition}`),
    bands: [{ ...range, note: `（${addition}）` }],
  })),
  { says: 'a break and 賞与', table: cell('600〜1,000<br>+賞与'), bands: [{ ...range, note: '（+賞与）' }] },
  { says: 'a footnote that is nowhere', table: cell('600〜1,000[^1]'), bands: [range] },
  { says: '年収 before the amounts', table: cell('年収600〜1,000'), bands: [range] },
  { says: '/年', table: cell('600〜1,000/年'), bands: [range] },
  { says: 'a dash for no figures', table: cell('—'), bands: [junior] },
  { says: 'データなし', table: cell('データなし'), bands: [junior] },
  { says: 'nothing', table: cell(''), bands: [junior] },
  // Headers of pay.
  { says: '年収レンジ', table: under('年収レンジ', '600〜1,000万円'), bands: [range] },
  { says: '想定年収（万円）', table: under('想定年収（万円）', '600〜1,000'), bands: [range] },
  { says: '給与レンジ（万円/年）', table: under('給与レンジ（万円/年）', '600〜1,000'), bands: [range] },
  { says: '年収 (円)', table: under('年収 (円)', '6,000,000〜10,000,000'), bands: [range] },
  { says: '年収（千円）', table: under('年収（千円）', '6,000〜10,000'), bands: [range] },
  { says: '年収（億円）', table: under('年収（億円）', '1〜1.2'), bands: [{ ...junior, low: 10_000, high: 12_000 }] },
  { says: 'bold headers', table: under('**年収範囲** (万円)', '600〜1,000'), bands: [range] },
  { says: '月給', table: under('月給（万円）', '30〜45'), bands: [{ ...junior, low: 30, high: 45 }], period: 'month' },
  { says: 'English', table: under('Annual salary (million yen)', '6–10'), bands: [range] },
  { says: 'English in units of 万円', table: under('Salary per year (10,000 JPY)', '600–1,000'), bands: [range] },
  { says: 'a unit beside the table', table: `（単位：万円）\n\n${under('年収', '600〜1,000')}`, bands: [range] },
  // Labels.
  { says: 'full-width brackets', table: labelled('ジュニア（0〜3年）'), bands: [range] },
  { says: 'years only', table: labelled('0〜3年'), bands: [{ years: junior.years, ...from600 }] },
  { says: 'bare years', table: labelled('0-3', '経験年数（年）'), bands: [{ years: junior.years, ...from600 }] },
  { says: 'years first', table: labelled('0〜3年（ジュニア）'), bands: [range] },
  { says: 'up to', table: labelled('〜3年'), bands: [{ years: junior.years, ...from600 }] },
  {
    says: 'a lead',
    table: labelled('シニア (7年以上/リード)'),
    bands: [{ level: 'senior', years: { from: 7 }, ...from600 }],
  },
  {
    says: '10+ years',
    table: labelled('Senior (10+ years)'),
    bands: [{ level: 'senior', years: { from: 10 }, ...from600 }],
  },
  { says: '10年超', table: labelled('10年超'), bands: [{ label: '10年超', years: { from: 10 }, ...from600 }] },
  { says: '3年未満', table: labelled('3年未満'), bands: [{ label: '3年未満', years: { from: 0, to: 3 }, ...from600 }] },
  { says: '相当', table: labelled('ジュニア (0-3年相当)'), bands: [{ ...range, label: 'ジュニア (0-3年相当)' }] },
  ...['3年超7年以下', '1、2年', '7-3年', '60年', '1年6か月', '6-12ヶ月'].map((label) => ({
    says: `years that cannot be told: ${label}`,
    table: labelled(label),
    bands: [{ label, ...from600 }],
  })),
  {
    says: 'what may be ages',
    table: labelled('シニア (30-40)'),
    bands: [{ level: 'senior', label: 'シニア (30-40)', ...from600 }],
  },
  {
    says: 'a year that one is in',
    table: labelled('1〜3年目'),
    bands: [{ label: '1〜3年目', years: { from: 1, to: 3 }, ...from600 }],
  },
  {
    says: 'spaces in 年目以降',
    table: labelled('シニア (7 年 目 以降)'),
    bands: [{ level: 'senior', label: 'シニア (7 年 目 以降)', years: { from: 7 }, ...from600 }],
  },
  { says: 'a sign before it', table: labelled('🌱 ジュニア (0-3年)'), bands: [range] },
  { says: '新卒', table: labelled('新卒'), bands: [{ label: '新卒', ...from600 }] },
  {
    says: 'a grade of its own',
    table: labelled('リードエンジニア'),
    bands: [{ label: 'リードエンジニア', ...from600 }],
  },
  { says: 'a level only', table: labelled('中堅', 'レベル'), bands: [{ level: 'middle', ...from600 }] },
  { says: 'a stage only', table: labelled('シニア', 'キャリア段階'), bands: [{ level: 'senior', ...from600 }] },
  // Tables.
  {
    says: 'columns in another order',
    table: '| 特徴 | 年収 (万円) | 経験 |\n|-|-:|-|\n| 実装 | 600〜1,000 | ジュニア (0-3年) |',
    bands: [{ ...range, note: '実装' }],
  },
  {
    says: 'level and years apart',
    table: '| レベル | 経験年数 | 年収 (万円) |\n|-|-|-|\n| ジュニア | 0〜3年 | 600〜1,000 |',
    bands: [range],
  },
  {
    says: 'a mean beside the range',
    table: '| 経験年数 | 平均年収 (万円) | 年収範囲 (万円) |\n|-|-|-|\n| ジュニア (0-3年) | 700 | 600〜1,000 |',
    bands: [range],
  },
  {
    says: 'pay of a month beside it',
    table: '| 経験年数 | 月収 (万円) | 年収 (万円) |\n|-|-|-|\n| ジュニア (0-3年) | 40〜60 | 600〜1,000 |',
    bands: [range],
  },
  {
    says: 'the ends in columns of their own',
    table: '| 経験年数 | 年収下限 (万円) | 年収上限 (万円) |\n|-|-|-|\n| ジュニア (0-3年) | 600 | 1,000+ |',
    bands: [{ ...range, open: 'orMore' }],
  },
  {
    says: 'no pipes outside',
    table: '経験年数 | 年収 (万円)\n--- | ---\nジュニア (0-3年) | 600〜1,000',
    bands: [range],
  },
  {
    says: 'a pipe in a cell',
    table: '| 経験年数 | 特徴 | 年収 (万円) |\n|-|-|-|\n| ジュニア (0-3年) | 設計 \\| 実装 | 600〜1,000 |',
    bands: [{ ...range, note: '設計 | 実装' }],
  },
  { says: 'a quotation', table: cell('600〜1,000').replaceAll(/^/gm, '> '), bands: [range] },
  {
    says: 'rows of all and of companies, which are left out',
    table: `${cell('600〜1,000')}\n| 平均 | 700〜800 |\n| 500人以上の企業 | 800〜900 |`,
    bands: [range],
  },
  { says: 'an empty row', table: `${cell('600〜1,000')}\n| | |`, bands: [range] },
  {
    says: 'overlaps and gaps',
    table:
      '| 経験年数 | 年収 (万円) |\n|-|-|\n| 0〜3年 | 600〜1,000 |\n| 2〜5年 | 900〜1,200 |\n| 7年以上 | 2,000〜2,500 |',
    bands: [
      { years: { from: 0, to: 3 }, low: 600, high: 1000 },
      { years: { from: 2, to: 5 }, low: 900, high: 1200 },
      { years: { from: 7 }, low: 2000, high: 2500 },
    ],
  },
];
