// What a guide says beside its figures: whose they are, what the role is called, and what it does and needs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGuide } from '../../dist/cli/guide/read-guide.js';
import { nameIn, namesIn } from '../../dist/cli/guide/role-names.js';
import { readSourceNote } from '../../dist/cli/guide/source-note.js';
import { toolNames } from '../../dist/cli/guide/tool-names.js';
import { guide } from './guides/guide.mjs';

const read = (options) => readGuide(guide(options), 'cook.md', 'Example');
const roleIn = (options) => read(options).guideRole.role;
const career = '| キャリア段階 | 役割 | 年収目安 (万円) |\n|-|-|-|\n| ジュニア調理師 | 仕込み | 200〜250 |';

describe('The table of pay', () => {
  it('is never one of a career path, of companies, of places, or of freelancers', () => {
    const others = [
      `## キャリアパス\n\n${career}`,
      '## 企業別の年収\n\n| 企業 | 年収 (万円) |\n|-|-|\n| A社 | 700〜900 |',
      '## 地域別の年収\n\n| 地域 | 年収 (万円) |\n|-|-|\n| 東京 | 400〜600 |',
      '## フリーランスの報酬\n\n| 経験年数 | 月単価 (万円) |\n|-|-|\n| 3年以上 | 50〜80 |',
      '## 面接\n\n| 質問 | 回答 |\n|-|-|\n| 希望年収は？ | 600〜800万円 |',
    ];
    for (const other of others) {
      for (const text of [guide({ rest: other }), guide({ heading: `${other}\n\n## 日本での推定年収` })]) {
        const { salary } = readGuide(text, 'cook.md').guideRole.role;
        assert.deepEqual(
          salary[0].bands.map(({ printed }) => printed),
          ['300〜400', '500〜800+'],
          other,
        );
      }
    }
  });

  it('leaves another one out with a note that says where it stands', () => {
    const { findings } = read({ rest: `## キャリアパス\n\n${career}` });
    assert.deepEqual(findings, [
      {
        severity: 'note',
        file: 'cook.md',
        line: 14,
        column: 1,
        message: 'another table with pay was left out',
        found: 'キャリア段階 | 役割 | 年収目安 (万円)',
      },
    ]);
  });
});

describe('The source of a guide', () => {
  const heading = '日本での推定年収（doda・OpenWork参照）';
  const notes = [
    ['the heading only', heading, '', { basedOn: ['doda', 'OpenWork'] }],
    [
      'sources and a caveat',
      heading,
      '※年収データはdoda、OpenWorkの公開情報および採用相場を元にした推定値です。企業の規模により変わります。',
      { basedOn: ['doda', 'OpenWork', '採用相場'], caveat: '企業の規模により変わります。' },
    ],
    [
      'both in one sentence',
      '年収',
      '※doda等の公開データに基づく推定値であり、地域で変わります。',
      { basedOn: ['doda'], caveat: 'doda等の公開データに基づく推定値であり、地域で変わります。' },
    ],
    [
      '「出典」 and a time',
      '年収',
      '出典：doda、OpenWork（2025年9月時点）',
      { basedOn: ['doda', 'OpenWork'], asOf: '2025-09' },
    ],
    ['its own survey, which is no other source', '年収', '※出典：doda、当サイト調べ', { basedOn: ['doda'] }],
    ['a time in the heading', '年収（2025年時点）', '', { asOf: '2025' }],
    [
      'と and や',
      '年収',
      '※dodaやOpenWorkと転職会議を参考にした目安です。',
      { basedOn: ['doda', 'OpenWork', '転職会議'] },
    ],
    [
      'a quoted survey',
      '年収',
      '参考：厚生労働省「賃金構造基本統計調査」',
      { basedOn: ['厚生労働省「賃金構造基本統計調査」'] },
    ],
    ['English', 'Salary', 'Source: doda and OpenWork', { basedOn: ['doda', 'OpenWork'] }],
    ...['1,000万円超は役員のみです。', '10%程度の差です。', '30代が多いです。', '2024年度実績です。'].map((caveat) => [
      `a note that begins with a number: ${caveat}`,
      '年収',
      `※${caveat}`,
      { caveat },
    ]),
    ...['※１：', '※1 ', '*1 ', '注1：', '（注1）', '注意: '].map((mark) => [
      `a note marked ${mark}`,
      '年収',
      `${mark}賞与込みです。`,
      { caveat: '賞与込みです。' },
    ]),
    [
      'a count of cases',
      '年収',
      '※2025年3月時点の求人票1,200件を集計。',
      { basedOn: ['求人票'], asOf: '2025-03', sampleSize: 1200 },
    ],
    [
      'a list in brackets',
      '年収',
      '※求人票1,200件（doda、2025年3月）から算出。',
      { basedOn: ['求人票', 'doda'], sampleSize: 1200 },
    ],
    [
      'a rough count, which is no source',
      '年収',
      '※dodaおよび2,000社の求人を元にした推定値です。',
      { basedOn: ['doda'] },
    ],
    ['a unit beside the sources', '年収（単位：万円、doda・OpenWork参照）', '', { basedOn: ['doda', 'OpenWork'] }],
    ['a year beside the source', '年収（2024年・doda調べ）', '', { basedOn: ['doda'] }],
    ['「&」', '年収（doda&OpenWork参照）', '', { basedOn: ['doda', 'OpenWork'] }],
    ['【】', '年収【doda／OpenWork参照】', '', { basedOn: ['doda', 'OpenWork'] }],
    ['「より」', '年収（厚生労働省 賃金構造基本統計調査より）', '', { basedOn: ['厚生労働省 賃金構造基本統計調査'] }],
    ['a survey alone', '年収（令和5年賃金構造基本統計調査）', '', { basedOn: ['令和5年賃金構造基本統計調査'] }],
    ['a publication of a source', '年収（doda参照）', '出典：doda「白書2024」', { basedOn: ['doda「白書2024」'] }],
    ['a mark in the heading', '年収（※目安）', '', { caveat: '目安' }],
    ['no sources: pay follows experience', '年収', '年収は、経験やスキルを元に決まります。', {}],
    ['no note: prose', '年収', 'ここでは年収を述べます。', {}],
  ];
  for (const [what, title, line, expected] of notes) {
    it(`is read from ${what}`, () => {
      assert.deepEqual(readSourceNote(title, [line]), expected);
    });
  }

  it('is told by a note that stands in a list, in a quotation, before the table, or at the end of the guide', () => {
    const note = '※年収はdodaの公開情報を元にした推定値です。';
    for (const text of [
      guide({ rest: `- ${note}` }),
      guide({ rest: `> ${note}` }),
      guide({ heading: `## 年収\n\n${note}` }),
      guide({ rest: `## まとめ\n\n${note}` }),
    ]) {
      assert.deepEqual(readGuide(text, 'cook.md').guideRole.role.salary[0].source.basedOn, ['doda']);
    }
  });

  it('does not say that bonuses go unmentioned where they are mentioned', () => {
    const definitionOf = (rest) => roleIn({ rest }).salary[0].source.definition.ja;
    assert.equal(definitionOf(''), '経験年数ごとの推定年収の幅。手当や賞与、税の扱いは記載なし');
    assert.equal(definitionOf('※賞与を含みます。'), '経験年数ごとの推定年収の幅');
  });

  it('says what the header says of the amounts', () => {
    const definitionOf = (header) => roleIn({ header: `| 経験年数 | ${header} | 特徴 |` }).salary[0].source.definition;
    for (const [header, ja, en] of [
      ['手取り年収 (万円)', '手取り', 'take-home pay'],
      ['年収 (万円・賞与込み)', '賞与込み', 'with bonuses'],
      ['年収 (万円) ※賞与除く', '賞与を除く', 'without bonuses'],
      ['年収 (万円、税込)', '税込', 'before tax'],
    ]) {
      assert.deepEqual(definitionOf(header), {
        ja: `経験年数ごとの推定年収の幅（${ja}）`,
        en: `Estimated range of yearly pay by years of experience (${en})`,
      });
    }
  });

  it('says how many cases there were', () => {
    assert.equal(roleIn({ rest: '※求人票1,200件を集計。' }).salary[0].source.sampleSize, 1200);
    assert.equal(roleIn({ rest: '※求人票約1,200件を集計。' }).salary[0].source.sampleSize, undefined);
    assert.equal(roleIn({ rest: '※求人1件あたりの額です。' }).salary[0].source.sampleSize, undefined);
  });

  it('does not take a topic of the heading for what the amounts include', () => {
    const { ja } = roleIn({ heading: '## 年収と手取り' }).salary[0].source.definition;
    assert.doesNotMatch(ja, /（手取り）/);
    assert.match(roleIn({ heading: '## 年収（手取り）' }).salary[0].source.definition.ja, /（手取り）$/);
  });

  it('is doubted where the figures may be of another kind, place or time', () => {
    const warningsOf = (options) => read(options).findings.map(({ severity, found }) => [severity, found]);
    const headed = (header) => ({ header: `| 経験年数 | ${header} | 特徴 |` });
    assert.deepEqual(warningsOf({ heading: '## 年収（dodaの求人票より）' }), [['warning', '求人票']]);
    assert.deepEqual(warningsOf({ heading: '## 海外の年収' }), [['warning', '海外']]);
    assert.deepEqual(warningsOf(headed('昨年の年収範囲 (万円)')), [['warning', '昨年']]);
    assert.deepEqual(warningsOf(headed('年収中央値 (万円)')), [['warning', '中央値']]);
  });

  it('takes no date of the article for the figures’ own', () => {
    const dated = (lines) => roleIn({ frontMatter: `---\n${lines}\n---` }).salary[0].source.asOf;
    assert.equal(dated('date: 2025-09-01\nupdated: 2025-10-01'), undefined);
    assert.equal(dated('asOf: 2025'), '2025');
    assert.equal(dated('as_of: 2025-09'), '2025-09');
  });
});

describe('The name of a role', () => {
  const prose = ['CTO（Chief Technology Officer：最高技術責任者）は、技術を率いる。'];
  const titles = [
    [
      '[完全ガイド] CTO: 企業の未来',
      { name: { ja: '最高技術責任者', en: 'Chief Technology Officer' }, shortName: 'CTO' },
    ],
    ['CDOの年収・将来性は？', { name: 'CDO' }],
    ['データアナリストの平均年収は？【解説】', { name: 'データアナリスト' }],
    ['【2025年版】データアナリストとは？仕事内容と年収', { name: 'データアナリスト' }],
    ['SRE（サイト信頼性エンジニア）になるには', { name: 'サイト信頼性エンジニア', shortName: 'SRE' }],
    ['最高情報責任者（CIO）の仕事', { name: '最高情報責任者', shortName: 'CIO' }],
    ['QA Engineer（品質保証エンジニア）: 品質を守る', { name: { ja: '品質保証エンジニア', en: 'QA Engineer' } }],
    ['Data Engineer Salary Guide', { name: 'Data Engineer' }],
  ];
  for (const [title, expected] of titles) {
    it(`is found in ${title}`, () => {
      assert.deepEqual(namesIn(nameIn(title), prose), expected);
    });
  }

  it('is no word about pay', () => {
    const { name } = roleIn({
      frontMatter: '---\nslug: cook\ntitle: 料理人の年収は？\n---',
      heading: '# 💰 日本での推定年収',
    });
    assert.equal(name, '料理人');
  });

  it('is that of the front matter, where it is stated', () => {
    const frontMatter = '---\nname: { ja: 料理人, en: Cook }\nshortName: 料理\n---';
    const { name, shortName } = roleIn({ frontMatter, rest: '# [完全ガイド] CTO: 未来' });
    assert.deepEqual([name, shortName], [{ ja: '料理人', en: 'Cook' }, '料理']);
  });
});

describe('The names of tools', () => {
  for (const [text, names] of [
    ['Jenkins, GitHub Actions, GitLab CIなどを用いた自動化。', ['Jenkins', 'GitHub Actions', 'GitLab CI']],
    ['費用管理ツール（CloudHealth, AWS Cost Explorer）を用いた最適化。', ['CloudHealth', 'AWS Cost Explorer']],
    ['SlackとNotionによる共有', ['Slack', 'Notion']],
    ['Tableau / Looker Studio', ['Tableau', 'Looker Studio']],
    ['Airflow, dbt and Dagster for pipelines', ['Airflow', 'dbt', 'Dagster']],
    ['Elastic Stack (ELK)、Splunk等', ['Elastic Stack (ELK)', 'Splunk']],
    ['UIの作成', []],
    ['自社製の監視ツールを用いた運用', []],
  ]) {
    it(`are found in: ${text}`, () => {
      assert.deepEqual(toolNames(text), names);
    });
  }
});

describe('The sections of a guide', () => {
  it('are read as lists, tables, headings or bold lines', () => {
    const role = roleIn({
      rest: `
## 仕事内容
1. **仕込み:** 材料を整える
2. 調理：火を使う

## 求められるスキル
**ハードスキル**
- 包丁

**ソフトスキル**
- 段取り

**ツール**
- **予約**: TableCheck、Toreta など

## 一緒に働く人
| 相手 | 内容 |
|-|-|
| ホール係 | 配膳 |

## キャリアパス
1. 見習い: 皿を洗う
2. 料理人: 火を使う

## 将来性
### ① 自動化
本文
### ② 海外展開
本文

## 関連職種
- [パン職人](/roles/baker.html)
- pastry_cook
- 謎の職種
`,
    });
    const { duties, skills, worksWith, path, outlook, related } = role;
    assert.deepEqual(
      { duties, skills, worksWith, path, outlook, related },
      {
        duties: ['仕込み', '調理'],
        skills: { hard: ['包丁'], soft: ['段取り'], tools: ['TableCheck', 'Toreta'] },
        worksWith: ['ホール係'],
        path: [
          { stage: '見習い', focus: '皿を洗う' },
          { stage: '料理人', focus: '火を使う', slug: 'cook' },
        ],
        outlook: ['自動化', '海外展開'],
        related: ['baker', 'pastry_cook'],
      },
    );
  });

  it('are read where tools and steps stand in one line', () => {
    const { skills, path } = roleIn({
      rest: '## 使うツール\n\nTableCheck、Toreta\n\n## キャリアパス\n\n見習い → 料理人 → 料理長',
    });
    assert.deepEqual(skills, { tools: ['TableCheck', 'Toreta'] });
    assert.deepEqual(path, [{ stage: '見習い' }, { stage: '料理人', slug: 'cook' }, { stage: '料理長' }]);
  });

  it('that nothing is taken from are listed, each once', () => {
    const { findings } = read({ rest: '## 学習方法\n\n### 本\n\n- 一冊\n\n## 仕事内容\n\n本文だけ。' });
    assert.deepEqual(
      findings.map(({ severity, line, message, found }) => [severity, line, message, found]),
      [
        ['note', 12, 'nothing was taken from this section', '学習方法'],
        ['note', 18, 'nothing was taken from this section', '仕事内容'],
      ],
    );
  });
});
