import { expect } from 'chai';
import { parseCatalogue, parseRole } from '../../src/catalogue/schema.js';
import { changedRole, refusal, validRole } from './fixture.js';

type Mistake = [path: string, value: unknown, told?: string];

const absent = undefined;
const band = 'salary[0].bands[0]';
const source = 'salary[0].source';

/** Each value in that place is refused, and the message says where: there, or at `told`. */
function refused(mistakes: readonly Mistake[]): void {
  for (const [path, value, told = path] of mistakes) {
    it(`${path} = ${value === absent ? 'absent' : show(value)}`, async () => {
      const message = await refusal(() => parseRole(changedRole(path, value)), 'invalid');
      expect(message).to.include(` ${told}: `);
    });
  }
}

/** Each value in that place is taken as it is. */
function accepted(values: readonly [path: string, value: unknown][]): void {
  for (const [path, value] of values) {
    it(`${path} = ${value === absent ? 'absent' : show(value)}`, () => {
      const role = changedRole(path, value);
      expect(parseRole(role)).to.deep.equal(role).and.not.deep.equal(validRole());
    });
  }
}

function show(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 40)}… (${text.length})` : text;
}

describe('A valid role', () => {
  it('is taken as it is', () => expect(parseRole(validRole())).to.deep.equal(validRole()));

  it('needs no more than a slug and a name', () => {
    expect(parseRole({ slug: 'tester', name: 'Tester' })).to.deep.equal({ slug: 'tester', name: 'Tester' });
  });

  accepted([
    ['slug', 'Engineering-Manager_2'],
    ['name', 'Tester'],
    ['name', '<img src=x onerror=alert(1)>'],
    ['name', 'مطوّر \u200Fשכר'],
    ['name', '👩🏽‍💻'],
    ['summary', 'One line\nand another'],
    ['summary', absent],
    ['summary', 'x'.repeat(10_000)],
    ['related', []],
    ['salary', []],
    ['salary', absent],
    [`${band}.low`, absent],
    [`${band}.high`, absent],
    [`${band}.figure`, absent],
    [`${band}.low.value`, 1],
    [`${band}.low.value`, 10_000_000],
    [`${band}.high.open`, 'over'],
    [`${band}.high.open`, absent],
    [`${band}.years`, { from: 7 }],
    [`${band}.age`, { from: 20, to: 24 }],
    [`${source}.caveat`, absent],
    [`${source}.asOf`, absent],
    [`${source}.asOf`, '2025'],
    [`${source}.asOf`, '2025-09'],
    [`${source}.asOf`, '2025-09-30'],
    [`${source}.url`, 'http://example.com/'],
    [`${source}.url`, '/pay/tester.html'],
    [`${source}.url`, '../pay?role=a:b'],
    ['salary[0].currency', 'USD'],
    ['salary[0].period', 'month'],
    ['salary[0].kind', 'official-statistics'],
  ]);
});

describe('Keys that the schema does not know are kept', () => {
  accepted([
    ['homepage', 'https://example.com/'],
    ['name.fr', 'Testeur'],
    ['salary[0].remark', 5],
    [`${band}.remark`, null],
    [`${band}.high.remark`, ['x']],
    [`${source}.remark`, {}],
    ['skills.languages', ['Go']],
  ]);
});

describe('A wrong type is refused', () => {
  for (const data of [undefined, null, 5, 'cto', true, [], {}, [validRole()]]) {
    it(`${JSON.stringify(data)?.slice(0, 40)} as a role`, async () => {
      expect(await refusal(() => parseRole(data), 'invalid')).to.include('Not a valid role: ');
    });
  }

  refused([
    ['slug', absent],
    ['slug', 5],
    ['name', absent],
    ['name', null],
    ['name', 5],
    ['salary', {}],
    ['salary', null],
    ['salary[0]', null],
    ['salary[0].bands', {}],
    ['salary[0].bands', []],
    ['salary[0].bands', absent],
    [`${band}.level`, 'lead'],
    [band, [{ low: { value: 6_000_000 } }]],
    [`${band}.years`, [0, 3], `${band}.years.from`],
    [`${band}.years.from`, -1],
    [`${band}.years`, { from: 7, to: 3 }],
    [`${band}.age`, { from: 30, to: 20 }],
    ['skills', ['Selenium']],
    ['skills.hard', 'Selenium'],
    ['related', 'cto'],
    ['related[0]', '../cto'],
    ['path[0].stage', absent],
    ['duties[0]', 5],
  ]);
});

describe('A text that would not be seen as it is written is refused', () => {
  const [zeroWidth, control, halfOfTwo] = ['\u200B\u2060', 'CTO\u0000', 'CTO\uD83D'];
  const [override, openIsolate] = ['\u202E円万009', 'CTO\u2067'];
  const texts = ['', ' \u3000', zeroWidth, control, halfOfTwo, override, openIsolate, 'x'.repeat(100_000)];
  for (const text of texts)
    refused([
      ['name', text],
      [`${band}.label`, text],
      ['duties[0]', text],
    ]);
});

describe('An amount that is none is refused', () => {
  const values = [-1, 0, 0.5, 6_000_000.5, Infinity, -Infinity, NaN, 2 ** 53, '6000000', '600万円', null, true, {}];
  refused(['low', 'high', 'figure'].flatMap((end) => values.map((value): Mistake => [`${band}.${end}.value`, value])));
  refused([
    [`${band}.low`, 6_000_000],
    [`${band}.high`, null],
    [`${band}.high.value`, absent],
  ]);
});

describe('An end that cannot be is refused', () => {
  refused([
    [`${band}.low.value`, 10_000_001, band],
    [`${band}.high.value`, 5_999_999, band],
    [`${band}.high.open`, 'plus'],
    [`${band}.high.open`, true],
    [`${band}.low.open`, 'orMore'],
    [`${band}.figure.open`, 'over'],
  ]);
});

describe('A figure of unknown nature is refused', () => {
  refused([
    ['salary[0].kind', 'guess'],
    ['salary[0].kind', absent],
    ['salary[0].statistic', 'mode'],
    ['salary[0].statistic', absent],
    ['salary[0].by', 'gender'],
    ['salary[0].by', absent],
    ['salary[0].period', 'week'],
    ['salary[0].period', absent],
    ['salary[0].currency', absent],
    ['salary[0].currency', 'yen'],
    ['salary[0].currency', 'jpy'],
    ['salary[0].currency', 'JPYX'],
    ['salary[0].currency', '¥'],
  ]);
});

describe('A figure without a source is refused', () => {
  refused([
    [source, absent],
    [source, 'doda'],
    [`${source}.publisher`, absent],
    [`${source}.publisher`, ''],
    [`${source}.definition`, absent],
    [`${source}.definition`, ''],
    [`${source}.basedOn`, 'doda'],
    [`${source}.sampleSize`, 0],
    [`${source}.sampleSize`, '2,251'],
    [`${source}.caveat`, null],
  ]);
});

describe('A date that is none is refused', () => {
  const dates = [
    '2025年',
    '2025-9',
    '25',
    '2025-09-30T00:00',
    '2025/',
    '2025-13',
    '2025-00',
    '2025-09-32',
    '',
    2025,
    null,
  ];
  refused(
    ['asOf', 'published', 'retrieved'].flatMap((field) => dates.map((date): Mistake => [`${source}.${field}`, date])),
  );
});

describe('A link that could run code, or is none, is refused', () => {
  const links = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'mailto:x@example.com',
    'https://example.com/\n',
    'https://example.com/a b',
    `https://example.com/${'x'.repeat(2_000)}`,
    '',
    5,
  ];
  refused(links.map((link): Mistake => [`${source}.url`, link]));
});

describe('A text that is empty, endless or in one language only is refused', () => {
  refused([
    ['name', ''],
    ['name.ja', ''],
    ['name.en', ''],
    ['name.en', absent],
    ['summary.ja', absent],
    ['category', ''],
    ['tags[0]', ''],
    ['summary', 'x'.repeat(10_001)],
    ['summary.ja', 'x'.repeat(10_001)],
    [`${source}.publisher`, 'x'.repeat(10_001)],
    [`${band}.printed`, ''],
  ]);
});

describe('A slug that is no file’s name is refused', () => {
  const slugs = ['a/b', '../x', 'a\\b', 'a b', 'cto\n', '', '.', '-cto', '_cto', 'cto.json', '職種', 'x'.repeat(101)];
  refused(slugs.map((slug): Mistake => ['slug', slug]));
});

describe('A list without end is refused', () => {
  const { salary } = validRole();
  refused([
    ['salary', Array(21).fill(salary[0])],
    ['salary[0].bands', Array(21).fill(salary[0]?.bands[0])],
  ]);
});

describe('A catalogue', () => {
  it('holds roles, whole or by address', () => {
    const catalogue = { roles: { tester: validRole(), cto: 'roles/cto.json', em: 'https://example.com/em.json' } };
    expect(parseCatalogue(catalogue)).to.deep.equal(catalogue);
  });

  const mistakes: [unknown, string][] = [
    [{}, 'roles'],
    [{ roles: null }, 'roles'],
    [{ roles: { 'a/b': 'b.json' } }, 'roles.a/b'],
    [{ roles: { tester: 5 } }, 'roles.tester'],
    [{ roles: { tester: 'javascript:alert(1)' } }, 'roles.tester'],
    [{ roles: { tester: { slug: 'tester', name: '' } } }, 'roles.tester.name'],
    [{ roles: { tester: { slug: 'tester' } } }, 'roles.tester.name'],
  ];
  for (const [data, path] of mistakes) {
    it(`${JSON.stringify(data)} is refused`, async () => {
      expect(await refusal(() => parseCatalogue(data), 'invalid')).to.include(`Not a valid catalogue: ${path}: `);
    });
  }
});
