// A guide at fault is refused with its place, what was found and what was expected, and nothing is written.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { guide } from './guides/guide.mjs';
import { temporaryPlace } from './run.mjs';

let place;
beforeEach(() => (place = temporaryPlace()));
afterEach(() => place.remove());

const header = '| 経験年数 | 年収範囲 (万円) |';
const band = (label, pay) => `| ${label} | ${pay} |`;
const withPay = (pay, head = header) => guide({ header: head, rows: [band('ジュニア (0-3年)', pay)] });
const slugs = 'Latin letters, digits, "_" and "-", a letter or digit first; at most 100';
const payTable = 'a table with a header such as 経験年数 | 年収範囲 (万円) | 特徴';

/** What is wrong, the guide, and the line that says so. */
const refusals = [
  [
    'no table',
    guide({ header: '', rows: [] }),
    `1:1 error no table of pay by experience (found no tables, expected ${payTable})`,
  ],
  [
    'a table of skills only',
    guide({ header: '| スキル | 説明 |', rows: ['| 包丁 | 切る |'] }),
    `1:1 error no table of pay by experience (found tables of スキル | 説明, expected ${payTable})`,
  ],
  [
    'a table of pay by age only',
    guide({ header: '| 年齢 | 平均年収 (万円) |', rows: ['| 20代 | 300〜400 |'] }),
    `7:1 error no table of pay by experience (found 年齢 | 平均年収 (万円), expected ${payTable})`,
  ],
  [
    'a career path with pay only',
    guide({ heading: '## キャリアパス', header: '| キャリア段階 | 年収 (万円) |', rows: ['| シニア | 300〜400 |'] }),
    `7:1 error no table of pay by experience (found キャリア段階 | 年収 (万円), expected ${payTable})`,
  ],
  [
    'two tables of pay',
    guide({ rest: guide({ frontMatter: '' }) }),
    '14:1 error several tables state pay by experience (found one at line 7, one here, expected one)',
  ],
  [
    '要相談',
    withPay('要相談'),
    '9:17 error unreadable pay (found 要相談, expected a range such as 600〜1,000; - or 非公開 makes a band without figures)',
  ],
  [
    '応相談',
    withPay('応相談'),
    '9:17 error unreadable pay (found 応相談, expected a range such as 600〜1,000; - or 非公開 makes a band without figures)',
  ],
  ['a single amount', withPay('600'), '9:17 error unreadable pay (found 600, expected a range such as 600〜1,000)'],
  [
    'three amounts',
    withPay('3〜4〜5'),
    '9:17 error unreadable pay (found 3〜4〜5, expected a range such as 600〜1,000)',
  ],
  [
    'a wrong comma',
    withPay('600〜1,0000'),
    '9:17 error unreadable pay (found 600〜1,0000, expected a range such as 600〜1,000)',
  ],
  [
    'an exponent',
    withPay('600〜1000<sup>1</sup>'),
    '9:17 error unreadable pay (found 600〜1000 1, expected a range such as 600〜1,000)',
  ],
  [
    'dollars',
    withPay('$60k〜$90k'),
    '9:17 error unreadable pay (found $60k〜$90k, expected a range such as 600〜1,000)',
  ],
  [
    'yen for 万円',
    withPay('600〜1,000円'),
    '9:17 error unreadable pay (found 600〜1,000円, expected a range such as 600〜1,000)',
  ],
  [
    '万円 for yen',
    withPay('6,000,000〜10,000,000'),
    '9:17 error unreadable pay (found 6,000,000〜10,000,000, expected a range such as 600〜1,000)',
  ],
  ['less than', withPay('400未満'), '9:17 error unreadable pay (found 400未満, expected a range such as 600〜1,000)'],
  [
    'a low end above the high one',
    withPay('1,000〜600'),
    '9:17 error the low end is above the high one (found 1,000〜600, expected the low end first)',
  ],
  [
    'another unit in brackets',
    withPay('600〜1,000（千円）'),
    '9:17 error unreadable pay (found 600〜1,000（千円）, expected a range such as 600〜1,000)',
  ],
  [
    'pay of a month in brackets',
    withPay('30〜40（月額）'),
    '9:17 error unreadable pay (found 30〜40（月額）, expected a range such as 600〜1,000)',
  ],
  [
    'pay of two places',
    guide({ header: '| 経験年数 | 東京の年収 (万円) | 大阪の年収 (万円) |', rows: ['| 新卒 | 400〜500 | 350〜450 |'] }),
    '7:23 error several columns state pay (found 東京の年収 (万円) | 大阪の年収 (万円), expected one)',
  ],
  [
    'no unit',
    withPay('600〜1,000', '| 経験年数 | 年収 |'),
    '9:17 error unreadable pay (found 600〜1,000, expected a range with its unit, such as 600〜1,000万円)',
  ],
  [
    'pay of an hour',
    withPay('1,200〜1,500', '| 経験年数 | 時給 (円) |'),
    '7:10 error pay in a unit that is not taken (found 時給, expected yen per year or per month)',
  ],
  [
    'pay in dollars',
    withPay('60〜90', '| 経験年数 | 年収 (千ドル) |'),
    '7:10 error pay in a unit that is not taken (found ドル, expected yen per year or per month)',
  ],
  [
    'a band without a name',
    guide({ header, rows: [band('ジュニア', '300〜400'), band('', '400〜500')] }),
    '10:1 error a band without a name (found nothing, expected such as ジュニア (0-3年))',
  ],
  [
    'a comma too many in JSON',
    guide({ frontMatter: '---json\n{\n  "slug": "cook",\n}\n---' }),
    '4:1 error front matter is not JSON (found }, expected a name in double quotes)',
  ],
  [
    'JSON that breaks off',
    guide({ frontMatter: '---json\n{ "slug": "cook"\n---' }),
    '2:17 error front matter is not JSON (found the end of the front matter, expected "," or "}")',
  ],
  [
    'JSON that is a list',
    guide({ frontMatter: '---json\n["cook"]\n---' }),
    '2:1 error front matter without names (found ["cook"], expected { "slug": … })',
  ],
  [
    'YAML that breaks off',
    guide({ frontMatter: '---\nslug: "cook\n---' }),
    '2:12 error front matter is not YAML (found Missing closing "quote, expected lines such as slug: cook, texts in quotes where they hold signs)',
  ],
  [
    'a colon in a text of YAML',
    guide({ frontMatter: '---\ntitle: CTO: 年収\n---' }),
    '2:8 error front matter is not YAML (found a colon inside a text, expected quotes around the text: title: "CTO: 年収")',
  ],
  [
    'YAML without an end, but for a line further down',
    guide({ frontMatter: '---\nslug: cook', rest: '---' }),
    '1:1 error the closing --- of the front matter is missing (found the text of the guide, expected --- on a line of its own, before the text)',
  ],
  ...['月収・年収 (万円)', '年収（月収）(万円)'].map((head) => [
    `pay of a month or a year: ${head}`,
    withPay('600〜1,000', `| 経験年数 | ${head} |`),
    `7:10 error a month and a year are named (found ${head}, expected pay per year or per month, not both)`,
  ]),
  ...['世帯年収', '年商'].map((what) => [
    what,
    withPay('600〜1,000', `| 経験年数 | ${what} (万円) |`),
    `7:10 error this is not what a role is paid (found ${what.slice(0, 2)}, expected pay of one person)`,
  ]),
  ...['単位は千円です。', '金額は米ドルです。', '月額です。'].map((note) => [
    `a note that contradicts the header: ${note}`,
    guide({ header, rows: [band('新卒', '600〜1,000')], rest: `※${note}` }),
    `7:10 error a note contradicts the header “年収範囲 (万円)” (found ${note}, expected the same unit, currency and period in both)`,
  ]),
  [
    'pay of a year among that of months',
    withPay('年収600〜1,000', '| 経験年数 | 月給 (万円) |'),
    '9:17 error pay of a year in a column of monthly pay (found 年収600〜1,000, expected pay per month)',
  ],
  [
    'two rows for one band',
    guide({ header, rows: [band('ジュニア (0-3年)', '300〜400'), band('ジュニア (0-3年)', '400〜500')] }),
    '10:3 error another row states pay for the same band (found ジュニア (0-3年), expected one row for each)',
  ],
  [
    'a mean of all and nothing else',
    guide({ header, rows: [band('平均', '300〜400')] }),
    '9:3 error a row that is no band of experience (found 平均, expected levels or years of experience)',
  ],
  [
    'pay by size of company',
    guide({ header: '| 企業規模 | 年収 (万円) |', rows: [band('ジュニア', '300〜400')] }),
    `7:1 error no table of pay by experience (found 企業規模 | 年収 (万円), expected ${payTable})`,
  ],
  [
    'a mark before an amount, not the number of a note',
    withPay('※1600〜2000'),
    '9:17 error unreadable pay (found ※1600〜2000, expected a range such as 600〜1,000)',
  ],
  [
    'TOML',
    guide({ frontMatter: '+++\nslug = "cook"\n+++' }),
    '1:1 error front matter in TOML (found +++, expected ---json, or --- and YAML)',
  ],
  [
    'front matter without an end',
    guide({ frontMatter: '---json\n{ "slug": "cook" }' }),
    '1:1 error front matter without an end (found none, expected --- on a line of its own)',
  ],
  [
    'front matter further down',
    `\n${guide()}`,
    '2:1 error front matter that does not begin the guide (found line 2, expected line 1)',
  ],
  [
    'a slug that leads elsewhere',
    guide({ frontMatter: '---json\n{\n  "slug": "../cook"\n}\n---' }),
    `3:11 error the slug cannot name a file (found "../cook", expected ${slugs})`,
  ],
  [
    'a slug that is a number',
    guide({ frontMatter: '---\ntitle: x\nslug: 404\n---' }),
    `3:7 error the slug cannot name a file (found 404, expected ${slugs})`,
  ],
];

describe('A guide is refused', () => {
  for (const [what, text, line] of refusals) {
    it(`for ${what}`, () => {
      place.write({ 'guide.md': text });
      const { status, lines } = place.run('import', 'guide.md', '--out', 'roles');
      assert.equal(status, 1);
      assert.deepEqual(
        lines.filter((one) => one.includes(' error ')),
        [`guide.md:${line}`],
      );
      assert.deepEqual(place.files(), ['guide.md']);
    });
  }

  it('with all that is wrong, not only the first', () => {
    place.write({ 'guide.md': guide({ header, rows: [band('A', '要相談'), band('B', '5〜4'), band('', '1')] }) });
    const { findings } = place.runJson('import', 'guide.md', '--out', 'roles');
    assert.deepEqual(
      findings.map(({ severity, line, column, found }) => [severity, line, column, found]),
      [
        ['error', 9, 7, '要相談'],
        ['error', 10, 7, '5〜4'],
        ['error', 11, 1, 'nothing'],
        ['error', 11, 6, '1'],
      ],
    );
  });

  it('where its name is no slug, and it states none', () => {
    place.write({ '料理人.md': guide({ frontMatter: '' }) });
    const { status, lines } = place.run('import', '料理人.md', '--out', 'roles');
    assert.equal(status, 1);
    assert.ok(
      lines.includes(
        `料理人.md:1:1 error the file’s name is no slug, and the guide states none (found "料理人", expected ${slugs})`,
      ),
    );
  });
});

describe('A file is refused', () => {
  const files = [
    [
      'image.md',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]),
      'image.md error is not text (found binary data, expected text in UTF-8)',
    ],
    [
      'sjis.md',
      new Uint8Array([0x94, 0x4e, 0x8e, 0xfb]),
      'sjis.md error is not text (found bytes that are not UTF-8, expected text in UTF-8)',
    ],
    ['empty.md', '', 'empty.md error is empty'],
    ['spaces.md', ' \n\n', 'spaces.md error is empty'],
    [
      'large.md',
      new Uint8Array(50_000_000),
      'large.md error is too large (found 50,000,000 bytes, expected at most 5,000,000 bytes)',
    ],
    ['guide.html', guide(), 'guide.html error is not Markdown (found .html, expected .md or .markdown)'],
  ];

  it('if it is no guide, with a line for each', () => {
    place.write({ ...Object.fromEntries(files), 'folder.md/guide.md': guide() });
    const names = [...files.map(([name]) => name), 'folder.md', 'missing.md'];
    const { status, lines, stdout } = place.run('import', ...names, '--out', 'roles');
    assert.deepEqual(lines, [
      ...files.map(([, , line]) => line),
      'folder.md error is not a file',
      'missing.md error does not exist',
    ]);
    assert.deepEqual([status, stdout], [1, '8 guides: nothing was written.\n']);
  });
});
