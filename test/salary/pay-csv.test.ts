import { expect } from 'chai';
import { parse } from 'csv-parse/browser/esm/sync';
import * as fc from 'fast-check';
import names from '../../src/catalogue/bundled/names.js';
import type { Band, Role, Series } from '../../src/catalogue/schema.js';
import { payCsv } from '../../src/salary/pay-csv.js';
import { words as en } from '../../src/words/dictionaries/en.js';
import { words as ja } from '../../src/words/dictionaries/ja.js';
import { band, named, officialMean, role, series, telling, withSource } from './fixture.js';

type Row = Record<string, string>;
const dictionaries = { ja, en };
const languages = ['ja', 'en'] as const;

const estimate = series({
  bands: [
    band({ low: 6_000_000, high: 10_000_000 }, { level: 'junior', years: { from: 0, to: 3 } }),
    band({}, { level: 'middle', years: { from: 3, to: 7 } }),
    band({ low: 15_000_000, high: 30_000_000, open: 'orMore' }, { level: 'senior', years: { from: 7 } }),
  ],
});
const whole = withSource(estimate, {
  title: { ja: '年収の手引き', en: 'Guide to pay' },
  url: 'https://example.com/guide?a=1,2',
  basedOn: ['doda', 'OpenWork'],
  asOf: '2025-09',
  sampleSize: 2_251,
  caveat: { ja: '推定値', en: 'Estimates' },
  readAt: { ja: '引用', en: 'Quoted' },
  retrieved: '2026-07-07',
});

function csvOf(roles: Role[], language: 'ja' | 'en' = 'ja'): string {
  return payCsv(roles, telling(language));
}

/** As a spreadsheet reads it, with the columns under the names that the code has for them. */
function rowsOf(csv: string, language: 'ja' | 'en' = 'ja'): Row[] {
  const { columns } = dictionaries[language].csv;
  const keys = new Map(Object.entries(columns).map(([key, head]) => [head, key]));
  return parse(csv, {
    bom: true,
    recordDelimiter: '\r\n',
    columns: (heads: string[]) => heads.map((head) => keys.get(head)!),
  });
}

/** The figures as the data has them: whose they are, and what they are. */
function figuresOf({ slug, salary = [] }: Role): unknown[] {
  return salary.flatMap(({ currency, bands }) =>
    bands.flatMap(({ low, high, figure }) =>
      [low, high, figure].flatMap((bound) => (bound ? [[slug, currency, bound.value, bound.open ?? '']] : [])),
    ),
  );
}

/** The same out of the rows. */
function figuresIn(rows: Row[], language: 'ja' | 'en'): unknown[] {
  const { open: openEnds } = dictionaries[language].csv;
  const keys = new Map(Object.entries(openEnds).map(([key, text]) => [text, key]));
  return rows.map(({ slug, currency, value, open = '' }) => [slug, currency, Number(value), keys.get(open) ?? open]);
}

describe('Pay as CSV', () => {
  it('starts with a byte order mark, and ends every line with CR LF', () => {
    const csv = csvOf([role(estimate)]);
    expect(csv.charCodeAt(0)).to.equal(0xfe_ff);
    expect(csv.lastIndexOf('\uFEFF')).to.equal(0);
    expect(csv.split('\r\n')).to.have.length(6);
    expect(csv).to.match(/\r\n$/);
    expect(csv.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
  });

  it('has the columns in the language of the page', () => {
    const heads = (csv: string) => csv.slice(1).split('\r\n')[0];
    expect(heads(csvOf([role(estimate)]))).to.equal(
      '職種,区分,種類,値,金額,上限の先,通貨,期間,出典,出典が参照したもの,時期,測ったもの,件数,注意,読んだ場所,確認日,URL,slug',
    );
    expect(heads(csvOf([role(estimate)], 'en'))).to.equal(Object.values(en.csv.columns).join(','));
  });

  it('has one row per bound, and none for a band without figures', () => {
    expect(
      rowsOf(csvOf([role(estimate)])).map(({ band: name, bound, value, open }) => [name, bound, value, open]),
    ).to.deep.equal([
      ['ジュニア（0〜3年）', '下限', '6000000', ''],
      ['ジュニア（0〜3年）', '上限', '10000000', ''],
      ['シニア（7年以上）', '下限', '15000000', ''],
      ['シニア（7年以上）', '上限', '30000000', '以上'],
    ]);
  });

  it('calls a mean a mean, and a median a median, beside the ends of their range', () => {
    const median = { ...officialMean(1), statistic: 'median' as const };
    const around: Series = { ...median, bands: [band({ low: 3_800_000, high: 12_820_000, figure: 6_870_000 })] };
    const rows = rowsOf(csvOf([role(officialMean(6_098_000), around)]));
    expect(rows.map(({ bound, value }) => [bound, value])).to.deep.equal([
      ['平均', '6098000'],
      ['下限', '3800000'],
      ['上限', '12820000'],
      ['中央値', '6870000'],
    ]);
  });

  it('has the source of each figure beside it, and all that the source says', () => {
    for (const row of rowsOf(csvOf([role(whole)]))) {
      expect(row).to.include({
        role: 'テスター',
        slug: 'tester',
        kind: '推定',
        currency: 'JPY',
        period: '年収',
        publisher: '職種ガイド「年収の手引き」',
        basedOn: 'doda、OpenWork',
        asOf: '2025年9月',
        definition: '推定年収',
        sampleSize: '2251',
        caveat: '推定値',
        readAt: '引用',
        retrieved: '2026年7月7日',
        url: 'https://example.com/guide?a=1,2',
      });
    }
    expect(rowsOf(csvOf([role(whole)], 'en'), 'en')[0]).to.include({
      role: 'Tester',
      publisher: 'Career guide, Guide to pay',
      asOf: 'September 2025',
      bound: 'lower end',
    });
  });

  it('says that no date is stated, and leaves empty what else is not there', () => {
    const [row] = rowsOf(csvOf([role(estimate)]));
    expect(row).to.include({ asOf: '時期の記載なし', basedOn: '', sampleSize: '', caveat: '', url: '', retrieved: '' });
  });

  it('has amounts as the source states them, per year or per month', () => {
    const monthly = series({ period: 'month', bands: [band({ low: 300_000 })] });
    expect(rowsOf(csvOf([role(monthly)]))[0]).to.include({ value: '300000', period: '月収' });
    expect(payCsv([role(estimate)], telling('ja', 'month'))).to.equal(csvOf([role(estimate)]));
  });

  it('has several roles one after the other', () => {
    const rows = rowsOf(csvOf([named('CTO', estimate), named('CPO'), named('EM', officialMean(1), estimate)]));
    expect(rows.map(({ slug }) => slug).join(' ')).to.equal('cto cto cto cto em em em em em');
  });

  it('has only the columns’ names where there are no figures', () => {
    expect(rowsOf(csvOf([named('CPO'), { slug: 'cxo', name: 'CXO' }]))).to.deep.equal([]);
    expect(csvOf([]).split('\r\n')).to.have.length(2);
  });
});

describe('Texts in a CSV', () => {
  const published = (publisher: string) => rowsOf(csvOf([role(withSource(estimate, { publisher }))]))[0]?.publisher;

  for (const text of ['a,b', 'a "b" c', '"', 'a\nb', 'a\r\nb', ',,', ' a ', '、', '<b>']) {
    it(`are kept: ${JSON.stringify(text)}`, () => expect(published(text)).to.equal(text));
  }

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '=HYPERLINK("https://example.com","a,b")']) {
    it(`are marked as text where a spreadsheet would run them: ${JSON.stringify(text)}`, () =>
      expect(published(text)).to.equal(`'${text}`));
  }

  it('are marked wherever they stand, and amounts are not', () => {
    const risky: Role = {
      slug: 'risky',
      name: '=1+1',
      salary: [
        withSource(series({ bands: [band({ low: 1 }, { label: '+1' })] }), {
          publisher: '@a',
          basedOn: ['-1'],
          definition: '=2',
          caveat: '=3',
          readAt: '=4',
        }),
      ],
    };
    const [row] = rowsOf(csvOf([risky]));
    expect(row).to.include({
      role: "'=1+1",
      band: "'+1",
      publisher: "'@a",
      basedOn: "'-1",
      definition: "'=2",
      caveat: "'=3",
      readAt: "'=4",
      value: '1',
    });
  });

  it('come back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab,"\'\r\n\t =+-@、円') }), (text) => {
        fc.pre(text !== '');
        expect(published(text)).to.be.oneOf([text, `'${text}`]);
      }),
    );
  });
});

describe('The CSV of figures', () => {
  const bounds = fc.option(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), { nil: undefined });
  const bands: fc.Arbitrary<Band> = fc
    .record({ low: bounds, high: bounds, figure: bounds, open: fc.constantFrom(undefined, 'orMore', 'over') })
    .map((amounts) => band(amounts));
  const roles = fc
    .array(fc.array(bands, { minLength: 1, maxLength: 4 }), { maxLength: 3 })
    .map((all) => role(...all.map((some) => series({ bands: some }))));

  it('has the same figures when it is read back', () => {
    fc.assert(
      fc.property(roles, fc.constantFrom(...languages), (one, language) => {
        const rows = rowsOf(csvOf([one], language), language);
        expect(figuresIn(rows, language)).to.deep.equal(figuresOf(one));
      }),
    );
  });

  for (const language of languages) {
    it(`has them of every bundled role (${language})`, async () => {
      const bundled = await Promise.all(
        names.map(async ({ slug }) => (await (await fetch(`/data/roles/${slug}.json`)).json()) as Role),
      );
      const rows = rowsOf(csvOf(bundled, language), language);
      expect(rows).to.have.length.above(200);
      expect(figuresIn(rows, language)).to.deep.equal(bundled.flatMap(figuresOf));
      for (const { publisher, asOf, definition } of rows) expect([publisher, asOf, definition]).to.not.include('');
    });
  }
});
