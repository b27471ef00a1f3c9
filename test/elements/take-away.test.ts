import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { parse } from 'csv-parse/browser/esm/sync';
import type { Role } from '../../src/catalogue/schema.js';
import type { RoleComparison } from '../../src/elements/role-comparison/role-comparison.js';
import type { RoleSalary } from '../../src/elements/role-salary/role-salary.js';
import {
  allInside,
  cleanUp,
  drawn,
  fixture,
  frame,
  has,
  inside,
  next,
  own,
  ownSeries,
  rowsOf,
  settled,
  shown,
  shownOwn,
  textOf,
  textsOf,
  until,
} from './fixture.js';

type Widget = RoleComparison | RoleSalary;

interface Saved {
  name: string;
  content: Blob;
}

const button = (element: Widget) => inside(element, '[part~="menu"]');
const isOpen = (element: Widget) => has(element, '[part~="menu-items"]');
const items = (element: Widget) => textsOf(element, '[part~="menu-items"] button');
const said = (element: Widget) => textOf(inside(element, '[part~="menu-items"] [role="status"]'));
const focused = (element: Widget) => element.shadowRoot!.activeElement as HTMLElement | null;

const embed = '埋め込みタグをコピー';
const csv = 'CSVで保存';
const picture = '画像（PNG）で保存';
const citation = '引用文をコピー';

async function open<T extends Widget>(element: T): Promise<T> {
  button(element).click();
  await until(() => isOpen(element));
  return element;
}

async function close(element: Widget): Promise<void> {
  button(element).click();
  await until(() => !isOpen(element));
}

async function choose(element: Widget, label: string): Promise<void> {
  if (!isOpen(element)) await open(element);
  allInside(element, '[part~="menu-items"] button')
    .find((item) => textOf(item) === label)!
    .click();
}

/** Has the browser copy, or refuse to, while `run` runs. */
async function withClipboard(writeText: (text: string) => Promise<void>, run: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

async function copied(element: Widget, label: string): Promise<string> {
  let text = '';
  await withClipboard(
    async (written) => void (text = written),
    async () => {
      await choose(element, label);
      await until(() => said(element) === 'コピーしました' || said(element) === 'Copied');
    },
  );
  return text;
}

const refused = (element: Widget, label: string) =>
  withClipboard(
    () => Promise.reject(new Error('Not allowed.')),
    async () => {
      await choose(element, label);
      await until(() => has(element, 'textarea'));
    },
  );

/** Catches the file before the browser saves it. */
async function saved(element: Widget, label: string): Promise<Saved> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let content: Blob | undefined;
  URL.createObjectURL = (blob) => createObjectURL.call(URL, (content = blob as Blob));
  try {
    return await new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function save() {
        resolve({ name: this.download, content: content! });
      };
      void choose(element, label);
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('The menu of what can be taken away', () => {
  afterEach(cleanUp);

  for (const tag of ['role-salary slug="cto"', 'role-comparison slugs="cto cpo"']) {
    it(`opens and closes with its button, which says so: <${tag}>`, async () => {
      const element = await shown<Widget>(`<${tag}></${tag.split(' ')[0]}>`);
      expect([textOf(button(element)), button(element).ariaExpanded, isOpen(element)]).to.deep.equal([
        '保存',
        'false',
        false,
      ]);
      await open(element);
      expect(button(element).ariaExpanded).to.equal('true');
      expect(items(element)).to.deep.equal([embed, csv, picture, citation]);
      expect([inside(element, '[part~="menu-items"]').role, inside(element, '[part~="menu-items"]').ariaLabel]).to.eql([
        'group',
        '保存',
      ]);
      await close(element);
      expect(button(element).ariaExpanded).to.equal('false');
    });

    it(`is not there where the page does not want it: <${tag}>`, async () => {
      const element = await shown<Widget>(`<${tag} menu="none"></${tag.split(' ')[0]}>`);
      expect(has(element, '[part~="menu"]')).to.equal(false);
    });
  }

  it('is not there where there are no figures to take', async () => {
    expect(has(await shown('<role-salary slug="cpo"></role-salary>'), '[part~="menu"]')).to.equal(false);
    const comparison = '<role-comparison slugs="cto cpo" sections="skills"></role-comparison>';
    expect(has(await shown<RoleComparison>(comparison), '[part~="menu"]')).to.equal(false);
  });

  it('speaks the widget’s language, also when that changes', async () => {
    const element = await open(await shown('<role-salary slug="cto" lang="en"></role-salary>'));
    expect(items(element)).to.deep.equal([
      'Copy the embed tag',
      'Save as CSV',
      'Save as a picture (PNG)',
      'Copy a citation',
    ]);
    await close(element);
    element.lang = 'ja';
    await until(() => textOf(button(element)) === '保存');
    await open(element);
    expect(items(element)).to.deep.equal([embed, csv, picture, citation]);
  });

  it('takes what is on screen now, not what was there when it opened first', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    expect((await saved(element, csv)).name).to.equal('cto.csv');
    const told = next(element, 'role-load');
    element.slug = 'ciso';
    await told;
    expect((await saved(element, csv)).name).to.equal('ciso.csv');
    expect(await copied(element, citation)).to.match(/^「CISO/);
  });

  it('closes with Escape, from the button and from within; the focus is on the button', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    for (const selector of ['[part~="menu"]', '[part~="menu-items"] button']) {
      button(element).focus();
      await open(element);
      inside(element, selector).focus();
      await sendKeys({ press: 'Escape' });
      expect([isOpen(element), button(element).ariaExpanded]).to.deep.equal([false, 'false']);
      expect(focused(element) === button(element)).to.equal(true);
    }
  });

  it('closes when the reader points elsewhere, in the widget or outside; not when at the menu', async () => {
    const element = await open(await shown('<role-salary slug="cto"></role-salary>'));
    const point = (target: Element) =>
      target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    point(inside(element, '[part~="menu-items"] button'));
    expect(isOpen(element)).to.equal(true);
    point(inside(element, '[part~="title"]'));
    expect(isOpen(element)).to.equal(false);
    await open(element);
    point(document.body);
    expect(isOpen(element)).to.equal(false);
  });

  it('closes when the focus goes elsewhere', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    button(element).focus();
    await open(element);
    inside(element, '[part~="menu-items"] li:last-child button').focus();
    expect(isOpen(element)).to.equal(true);
    inside(element, '[part~="source"] a').focus();
    expect([isOpen(element), button(element).ariaExpanded]).to.deep.equal([false, 'false']);
  });

  it('is closed by the second of two quick clicks', async () => {
    const element = await open(await shown('<role-salary slug="cto"></role-salary>'));
    await close(element);
    button(element).click();
    button(element).click();
    await frame();
    expect([isOpen(element), button(element).ariaExpanded]).to.deep.equal([false, 'false']);
  });

  it('says that something was done in a polite live region, which is empty when it opens again', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    await copied(element, citation);
    expect(said(element)).to.equal('コピーしました');
    await close(element);
    await open(element);
    expect(said(element)).to.equal('');
    expect(inside(element, '[part~="menu-items"] [role="status"]').ariaLive ?? 'polite').to.equal('polite');
  });

  it('says so if something could not be made', async () => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    try {
      const element = await shown('<role-salary slug="cto"></role-salary>');
      await choose(element, picture);
      await until(() => said(element) === '保存できませんでした');
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });

  it('gives what the browser refuses to copy as text that is selected, to be copied by hand', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    await refused(element, embed);
    const text = inside(element, 'textarea') as HTMLTextAreaElement;
    expect(text.value).to.equal('<role-salary slug="cto"></role-salary>');
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal(text.value);
    expect([text.readOnly, textOf(text.labels[0])]).to.deep.equal([true, '次の文字を選んでコピーしてください']);
    await refused(element, citation);
    await until(() => text.value.startsWith('「CTO'));
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal(text.value);
  });

  it('has the focus on that text, so that the keys for copying take it', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    await refused(element, embed);
    expect(focused(element)?.localName).to.equal('textarea');
  });
});

describe('The embed tag', () => {
  afterEach(cleanUp);

  const tagOf = async (markup: string) => copied(await shown<Widget>(markup), embed);

  it('has the attributes that the page wrote', async () => {
    const markup = '<role-salary slug="cto" theme="dark" benchmark="software-developer" heading-level="2" calculator>';
    expect(await tagOf(`${markup}</role-salary>`)).to.equal(
      '<role-salary slug="cto" theme="dark" heading-level="2" benchmark="software-developer" calculator></role-salary>',
    );
  });

  it('has the language of its own, if it has one', async () => {
    const markup = '<role-salary slug="cto" lang="en"></role-salary>';
    expect(await copied(await shown(markup), 'Copy the embed tag')).to.equal(markup);
  });

  it('has what the reader changed: view and period', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    for (const place of [1, 2]) {
      const told = next(element, 'role-change');
      inside(element, `[part~="toolbar"] button:nth-of-type(${place})`).click();
      await told;
    }
    const tag = await copied(element, embed);
    expect(tag).to.equal('<role-salary slug="cto" view="table" period="month"></role-salary>');
    expect(rowsOf(await shown(tag))).to.deep.equal(rowsOf(element));
  });

  it('has what the reader changed: level, order, and which roles are compared', async () => {
    const element = await shown<RoleComparison>('<role-comparison slugs="cto cpo ciso" editable></role-comparison>');
    const told = async (act: () => void) => {
      const change = next(element, 'role-change');
      act();
      await change;
    };
    await told(() => inside(element, '.levels button:last-child').click());
    await told(() => {
      const select = inside(element, 'select') as HTMLSelectElement;
      select.value = 'high';
      select.dispatchEvent(new Event('change'));
    });
    await told(() => inside(element, '[data-slug="cpo"]').click());
    expect(await copied(element, embed)).to.equal(
      '<role-comparison slugs="cto ciso" level="senior" sort="high" editable></role-comparison>',
    );
  });

  it('has an absolute address for data of the page’s own', async () => {
    const src = '/data/roles/cto.json';
    expect(await tagOf(`<role-salary src="${src}"></role-salary>`)).to.equal(
      `<role-salary src="${location.origin}${src}"></role-salary>`,
    );
  });

  it('is the same after it went through a page, whatever signs are in its attributes', async () => {
    const element = await shown<RoleComparison>('<role-comparison slugs="cto cpo"></role-comparison>');
    const href = '/?a=1&amp=2&quot;"<b>\'{slug}';
    element.setAttribute('role-href', href);
    await element.updateComplete;
    const tag = await copied(element, embed);
    const template = document.createElement('template');
    template.innerHTML = tag;
    expect(template.content.childNodes).to.have.lengthOf(1);
    expect(template.content.firstElementChild!.getAttribute('role-href')).to.equal(href);
  });

  it('brings the style sheet and the script of a page that has them, with absolute addresses', async () => {
    // Neither is fetched: a link without a relation, a script of a type that is none.
    fixture('<link href="/faults/role-salary.css"><script type="none" src="/faults/role-salary.js?a&b"></script>');
    const lines = (await tagOf('<role-salary slug="cto"></role-salary>')).split('\n');
    expect(lines).to.deep.equal([
      `<link rel="stylesheet" href="${location.origin}/faults/role-salary.css">`,
      `<script type="module" src="${location.origin}/faults/role-salary.js?a&amp;b"></script>`,
      '<role-salary slug="cto"></role-salary>',
    ]);
  });

  it('is not offered for data that no attribute can carry', async () => {
    const element = await open(await shownOwn<RoleSalary>('<role-salary></role-salary>', own()));
    expect(items(element)).to.deep.equal([csv, picture, citation]);
  });

  it('never carries what the reader typed', async () => {
    const element = await shown('<role-salary slug="cto" calculator></role-salary>');
    await typePay(element, '1234.5');
    expect(await copied(element, embed)).to.equal('<role-salary slug="cto" calculator></role-salary>');
  });
});

describe('The CSV', () => {
  afterEach(cleanUp);

  const columns = { bound: '値', value: '金額', currency: '通貨', publisher: '出典', asOf: '時期', slug: 'slug' };
  const bounds = { low: '下限', high: '上限' };
  const statistics = { mean: '平均', median: '中央値', range: '範囲' };

  const read = async ({ content }: Saved) =>
    parse<Record<string, string>>(await content.text(), { columns: true, bom: true });

  /** A role’s figures as the CSV names them. */
  function figuresOf({ slug, salary = [] }: Role): string[][] {
    return salary.flatMap(({ bands, currency, statistic }) =>
      bands.flatMap(({ low, high, figure }) =>
        [
          [bounds.low, low?.value],
          [bounds.high, high?.value],
          [statistics[statistic], figure?.value],
        ].flatMap(([bound, value]) => (value ? [[slug, String(bound), String(value), currency]] : [])),
      ),
    );
  }

  const figuresIn = (rows: Record<string, string>[]) =>
    rows.map((row) => [columns.slug, columns.bound, columns.value, columns.currency].map((name) => row[name]));

  /** The roles as the widget tells the page of them. */
  async function withRoles<T extends Widget>(markup: string): Promise<{ element: T; roles: Role[] }> {
    const roles: Role[] = [];
    const element = fixture<T>(markup);
    element.addEventListener('role-load', ({ roleData }) => roles.push(roleData));
    await settled(element);
    await until(() => element.status === 'ready');
    return { element, roles };
  }

  for (const slug of ['cto', 'project_manager', 'infrastructure_engineer']) {
    it(`has the figures of <role-salary slug="${slug}">, one in each row, each with source and time`, async () => {
      const { element, roles } = await withRoles<RoleSalary>(`<role-salary slug="${slug}"></role-salary>`);
      const rows = await read(await saved(element, csv));
      expect(rows).to.not.have.lengthOf(0);
      expect(figuresIn(rows)).to.deep.equal(roles.flatMap(figuresOf));
      for (const row of rows) expect([row[columns.publisher], row[columns.asOf]]).to.not.include('');
    });
  }

  it('has those of all compared roles that have figures', async () => {
    const { element, roles } = await withRoles<RoleComparison>(
      '<role-comparison slugs="cto cpo project_manager"></role-comparison>',
    );
    const file = await saved(element, csv);
    const rows = await read(file);
    expect(file.name).to.equal('cto-cpo-project_manager.csv');
    expect(figuresIn(rows)).to.deep.equal(roles.flatMap(figuresOf));
    expect([...new Set(rows.map((row) => row[columns.slug]))]).to.deep.equal(['cto', 'project_manager']);
  });

  it('has the yearly figures of the source also where the chart shows months', async () => {
    const element = await shown('<role-salary slug="cto" period="month"></role-salary>');
    expect((await read(await saved(element, csv)))[0]![columns.value]).to.equal('6000000');
  });

  it('is a file that spreadsheets open as UTF-8', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    const { name, content } = await saved(element, csv);
    expect([name, content.type]).to.deep.equal(['cto.csv', 'text/csv;charset=utf-8']);
    expect([...new Uint8Array(await content.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    await until(() => said(element) === '保存を始めました');
  });

  it('speaks the widget’s language', async () => {
    const element = await shown('<role-salary slug="cto" lang="en"></role-salary>');
    const [row] = await read(await saved(element, 'Save as CSV'));
    expect([row!['Figure'], row!['Band'], row!['As of']]).to.deep.equal([
      'lower end',
      'Junior (0–3 years)',
      'no date stated',
    ]);
  });
});

describe('The picture', () => {
  afterEach(cleanUp);

  const width = 1440;

  async function pixels({ content }: Saved): Promise<ImageData> {
    const bitmap = await createImageBitmap(content);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(bitmap, 0, 0);
    return pen.getImageData(0, 0, bitmap.width, bitmap.height);
  }

  /** How many of the dots between two heights are not the surface, which is where the picture begins. */
  function ink({ data, height }: ImageData, from: number, to: number): number {
    const dots = new Uint32Array(data.buffer);
    return dots
      .slice(Math.floor(from * height) * width, Math.floor(to * height) * width)
      .filter((dot) => dot !== dots[0]).length;
  }

  for (const markup of [
    '<role-salary slug="cto"></role-salary>',
    '<role-salary slug="project_manager" view="table" theme="dark"></role-salary>',
    '<role-salary slug="cto" benchmark="software-developer" lang="en"></role-salary>',
    '<role-comparison slugs="cto project_manager"></role-comparison>',
  ]) {
    it(`is a PNG of two dots per pixel, with something at its top and at its bottom: ${markup}`, async () => {
      const element = await shown<Widget>(markup);
      const label = markup.includes('lang="en"') ? 'Save as a picture (PNG)' : picture;
      const file = await saved(element, label);
      expect(file.content.type).to.equal('image/png');
      expect(file.name).to.match(/^(cto|project_manager|cto-project_manager)\.png$/);
      const image = await pixels(file);
      expect(image.width).to.equal(width);
      expect(ink(image, 0, 0.2)).to.be.greaterThan(0);
      expect(ink(image, 0.85, 1)).to.be.greaterThan(500);
    });
  }

  it('is higher where the source has more to say, since its line is in it', async () => {
    const heightWith = async (definition: string) => {
      const { source } = ownSeries();
      const salary = [ownSeries({ source: { ...source, definition } })];
      const element = await shownOwn<RoleSalary>('<role-salary></role-salary>', own({ salary }));
      return (await pixels(await saved(element, picture))).height;
    };
    expect(await heightWith('編集部が読者から集めた金額。'.repeat(20))).to.be.greaterThan(await heightWith('推定'));
  });

  it('is the same whether the chart is drawn or its table is shown', async () => {
    const asChart = await saved(await drawn('<role-salary slug="cto"></role-salary>'), picture);
    const asTable = await saved(await shown('<role-salary slug="cto" view="table"></role-salary>'), picture);
    expect(await difference(asChart, asTable)).to.equal(0);
  });

  for (const [pay, where] of [
    ['850', 'among the figures'],
    ['5500', 'beyond all of them'],
  ] as const) {
    it(`does not have what the reader typed: a pay ${where}`, async () => {
      const markup = '<role-salary slug="cto" calculator></role-salary>';
      const element = await shown(markup);
      await typePay(element, pay);
      expect(await difference(await saved(element, picture), await saved(await shown(markup), picture))).to.equal(0);
    });
  }

  /** How many dots of two pictures differ; all, if they are not of one size. */
  async function difference(one: Saved, other: Saved): Promise<number> {
    const [first, second] = await Promise.all([pixels(one), pixels(other)]);
    const [dots, others] = [new Uint32Array(first.data.buffer), new Uint32Array(second.data.buffer)];
    return dots.length === others.length ? dots.filter((dot, index) => dot !== others[index]).length : dots.length;
  }
});

describe('The citation', () => {
  let title = '';
  before(() => {
    title = document.title;
    document.title = '年収の記事';
    history.replaceState(null, '', '#part');
  });
  after(() => {
    document.title = title;
    history.replaceState(null, '', location.href.replace('#part', ''));
  });
  afterEach(cleanUp);

  const address = () => location.href.replace('#part', '');
  const today = () => new Intl.DateTimeFormat('ja', { dateStyle: 'long' }).format(new Date());

  it('says whose pay, each publisher, of what time, where and when it was seen', async () => {
    const text = await copied(await shown('<role-salary slug="project_manager"></role-salary>'), citation);
    expect(text).to.match(/^「プロジェクトマネージャー.*の年収」/);
    for (const part of [
      'doda',
      '2024年9月〜2025年8月',
      '求人ボックス 給料ナビ',
      '2026年6月時点',
      'レバテックキャリア',
      '2025年1月時点',
      '厚生労働省「令和7年賃金構造基本統計調査」',
      '2025年時点',
    ]) {
      expect(text).to.contain(part);
    }
    expect(text.endsWith(` 年収の記事、${address()}（${today()}閲覧）`)).to.equal(true);
  });

  it('says that a time is not stated', async () => {
    const text = await copied(await shown('<role-salary slug="cto"></role-salary>'), citation);
    expect(text).to.contain('Starful 職種ガイドの推定').and.to.contain('時期の記載なし');
  });

  it('names all sources of a comparison', async () => {
    const comparison = '<role-comparison slugs="cto project_manager"></role-comparison>';
    const text = await copied(await shown<RoleComparison>(comparison), citation);
    for (const part of ['の年収を比べる」', 'Starful', 'doda', '求人ボックス', '厚生労働省']) {
      expect(text).to.contain(part);
    }
  });

  it('gives the address that the page calls its own', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    const canonical = fixture<HTMLLinkElement>('<link rel="canonical" href="https://example.com/pay">');
    expect(canonical.href).to.equal('https://example.com/pay');
    expect(await copied(element, citation)).to.contain('年収の記事、https://example.com/pay（');
  });

  it('speaks the widget’s language', async () => {
    const text = await copied(await shown('<role-salary slug="cto" lang="en"></role-salary>'), 'Copy a citation');
    expect(text).to.match(/^“Chief Technology Officer \(CTO\) salary”\. \[Estimate Source: /);
    expect(text).to.contain('no date stated').and.to.contain(`年収の記事, ${address()} (seen on `);
  });
});

/** Types a pay into the calculator, and waits for the answer. */
async function typePay(element: RoleSalary, pay: string): Promise<void> {
  const told = next(element, 'role-position');
  (inside(element, 'input[name="pay"]') as HTMLInputElement).value = pay;
  inside(element, '[part~="calculator"] button').click();
  await told;
}
