// Whatever range, level and years a guide prints, in whatever spelling, is read back as what it is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { readBandLabel } from '../../dist/cli/guide/band-label.js';
import { readPayCell } from '../../dist/cli/guide/pay-cell.js';
import { readGuide } from '../../dist/cli/guide/read-guide.js';

const man = 10_000;
const oku = 100_000_000;
const runs = { numRuns: 1_000 };

const separators = ['〜', '～', '~', '-', '–', '—', '−', '‐', '―', 'ー', '－', 'から', ' to '];
const spaces = ['', ' ', '　'];

/** Amounts of pay in yen, whole in 万円. */
const pay = fc.integer({ min: 1, max: 30_000 }).map((amount) => amount * man);
const payRange = fc.tuple(pay, pay).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

/** How one amount is written where the header says 万円. */
const amountSpelling = fc.record({
  form: fc.constantFrom('bare', '万', '万円', '円', '¥', '億'),
  commas: fc.boolean(),
  wide: fc.boolean(),
});
const endings = [
  ['', undefined],
  ['+', 'orMore'],
  ['＋', 'orMore'],
  ['以上', 'orMore'],
  ['超', 'over'],
];

describe('Any range of pay', () => {
  it('is read back from every spelling', () => {
    const spelling = fc.record({
      range: payRange,
      low: amountSpelling,
      high: amountSpelling,
      separator: fc.constantFrom(...separators),
      space: fc.constantFrom(...spaces),
      ending: fc.constantFrom(...endings),
      isBold: fc.boolean(),
    });
    fc.assert(
      fc.property(spelling, ({ range: [from, to], low, high, separator, space, ending: [ending, open], isBold }) => {
        // A bare low end takes the high end's unit, so that it is only bare where that is the header's.
        const lowForm = low.form === 'bare' && high.form !== 'bare' ? '万円' : low.form;
        const highForm = high.form === 'bare' && lowForm === '¥' ? '万円' : high.form;
        const ends = [printed(from, { ...low, form: lowForm }), printed(to, { ...high, form: highForm })];
        const text = ends.join(space + separator + space) + ending;
        const { range, remark } = readPayCell(isBold ? `**${text}**` : text, man);
        assert.deepEqual(range, { low: { value: from }, high: { value: to, ...(open && { open }) } }, text);
        assert.equal(remark, undefined);
      }),
      runs,
    );
  });

  it('is read back where the unit stands once, at the end', () => {
    fc.assert(
      fc.property(payRange, fc.constantFrom(...separators), fc.boolean(), ([from, to], separator, commas) => {
        const bare = (amount) => printed(amount, { form: 'bare', commas, wide: false });
        const text = `${bare(from)}${separator}${bare(to)}万円`;
        for (const unit of [man, 1, undefined]) {
          assert.deepEqual(readPayCell(text, unit)?.range, { low: { value: from }, high: { value: to } }, text);
        }
      }),
      runs,
    );
  });

  it('is never guessed: other texts are read as no range at all, or as one of their own numbers', () => {
    const letters = fc.constantFrom(...'0123456789,.〜-+万億円以上超約/（） 相談');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (drawn) => {
        const text = drawn.join('');
        const { low, high } = readPayCell(text, man)?.range ?? {};
        for (const bound of [low, high]) {
          assert.ok(bound === undefined || (Number.isSafeInteger(bound.value) && bound.value >= man), text);
        }
        assert.ok(!(low || high) || /\d/.test(text));
      }),
      runs,
    );
  });
});

describe('Any name of a band', () => {
  const levels = {
    junior: ['ジュニア', '若手', '初級', 'Junior', 'Entry-level', 'ジュニア層'],
    middle: ['ミドル', '中堅', '中級', 'Middle', 'Mid-level', 'ミドルクラス'],
    senior: ['シニア', '上級', 'ベテラン', 'Senior', 'Senior level', 'シニアレベル'],
  };
  const level = fc.constantFrom(...Object.keys(levels));
  const years = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }))
    .map(([from, length]) => ({ from, ...(length !== undefined && { to: from + length }) }));
  const span = ({ from, to }, separator, isEnglish) => {
    if (to === undefined) return isEnglish ? `${from}+ years` : `${from}年以上`;
    return `${from}${separator}${to}${isEnglish ? ' years' : '年'}`;
  };
  const joints = [
    (name, said) => `${name} (${said})`,
    (name, said) => `${name}（${said}）`,
    (name, said) => `${name}：${said}`,
    (name, said) => `${said}（${name}）`,
    (name, said) => `**${name}** (${said})`.replaceAll('*', ''),
  ];

  it('is read back from every spelling', () => {
    const spelling = fc.record({
      level,
      years,
      number: fc.nat({ max: 5 }),
      separator: fc.constantFrom(...separators.filter((one) => one !== 'ー')),
      joint: fc.constantFrom(...joints),
      isEnglish: fc.boolean(),
    });
    fc.assert(
      fc.property(spelling, ({ level: of, years: from, number, separator, joint, isEnglish }) => {
        const text = joint(levels[of][number], span(from, separator, isEnglish));
        assert.deepEqual(readBandLabel(text, false), { level: of, years: from }, text);
      }),
      runs,
    );
  });
});

describe('Any guide', () => {
  it('keeps its bands in their order, with overlaps and gaps', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 20 }), payRange);
    const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 20, selector: ([from]) => from });
    fc.assert(
      fc.property(rows, (bands) => {
        const lines = bands.map(([from, [low, high]]) => `| ${from}年以上 | ${low / man}〜${high / man} |`);
        const text = ['## 年収', '', '| 経験年数 | 年収 (万円) |', '|-|-|', ...lines].join('\n');
        const { guideRole } = readGuide(text, 'role.md', 'Example');
        assert.deepEqual(
          guideRole.role.salary[0].bands.map(({ years, low, high }) => [years.from, [low.value, high.value]]),
          bands,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is read to the end, whatever it holds', () => {
    const pieces = fc.constantFrom(
      '---json\n',
      '---\n',
      '| a | 年収 |\n',
      '|-|-|\n',
      '# 年収\n',
      '{',
      '}',
      '※',
      '- ',
      '> ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (drawn) => {
        const { guideRole, findings } = readGuide(drawn.join(''), 'role.md');
        assert.ok(guideRole !== undefined || findings.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 300 },
    );
  });
});

function printed(amount, { form, commas, wide }) {
  const text = {
    bare: () => digits(amount / man, commas),
    万: () => `${digits(amount / man, commas)}万`,
    万円: () => `${digits(amount / man, commas)}万円`,
    円: () => `${digits(amount, commas)}円`,
    '¥': () => `¥${digits(amount, commas)}`,
    億: () => inOku(amount, commas),
  }[form]();
  return wide ? text.replaceAll(/[\d,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : text;
}

function inOku(amount, commas) {
  const [whole, rest] = [Math.floor(amount / oku), (amount % oku) / man];
  const parts = [whole > 0 ? `${whole}億` : '', rest > 0 ? `${digits(rest, commas)}万` : ''];
  return `${parts.join('')}円`;
}

function digits(number, commas) {
  return commas ? number.toLocaleString('en') : String(number);
}
