import { expect } from 'chai';
import type { RoleSalary } from '../../src/elements/role-salary/role-salary.js';
import { allText, cleanUp, fixture, inside, rowsOf, settled, shown, textOf } from './fixture.js';

/** A role of a page's own, to be spoilt. */
const own = (changes: object = {}) => ({
  slug: 'own',
  name: '自社の職種',
  salary: [
    {
      kind: 'estimate',
      statistic: 'range',
      by: 'experience',
      currency: 'JPY',
      period: 'year',
      bands: [{ level: 'junior', years: { from: 0, to: 3 }, low: { value: 4_000_000 }, high: { value: 6_000_000 } }],
      source: { publisher: '編集部', definition: '編集部の推定' },
    },
  ],
  ...changes,
});

const withData = (roleData: unknown): RoleSalary => {
  const element = fixture('<role-salary><p>Fallback</p></role-salary>');
  element.roleData = roleData;
  return element;
};

describe('Bad input', () => {
  const thrown: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);

  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    cleanUp();
    expect(thrown).to.deep.equal([]);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  for (const [what, markup, reason, message] of [
    ['an unknown slug', 'slug="nobody"', 'not-found', '指定された職種が見つからないため、表示できません。'],
    ['a slug that every object has', 'slug="constructor"', 'not-found', ''],
    ['a slug that climbs', 'slug="../../package"', 'not-found', ''],
    ['a src that is not there', 'src="/faults/missing.json"', 'not-found', ''],
    ['a src that fails', 'src="/faults/error.json"', 'network', 'データを読み込めなかったため、表示できません。'],
    ['a src that is not JSON', 'src="/faults/broken.json"', 'invalid', 'データに誤りがあるため、表示できません。'],
    ['a src that is a web page', 'src="/faults/page.json"', 'invalid', ''],
    ['a src without end', 'src="/faults/huge.json"', 'invalid', ''],
    ['a src that is no address', 'src="http://["', 'invalid', ''],
  ] as const) {
    it(`${what}: the fallback stays, a message says so, and role-error says ${reason}`, async () => {
      const element = fixture(`<role-salary ${markup}><p>Fallback</p></role-salary>`);
      const event = await settled(element);
      expect(event).to.have.property('reason', reason);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(textOf(inside(element, '[part~="message"]')))
        .to.contain(message)
        .and.not.equal('');
    });
  }

  for (const [what, roleData] of [
    ['a text', 'cto'],
    ['a list', []],
    ['no name', { slug: 'own' }],
    ['an amount as text', own({ salary: [{ ...own().salary[0], bands: [{ low: { value: '400万円' } }] }] })],
    ['low above high', own({ salary: [{ ...own().salary[0], bands: [{ low: { value: 9 }, high: { value: 8 } }] }] })],
    ['no source', own({ salary: [{ ...own().salary[0], source: undefined }] })],
    ['an endless amount', own({ salary: [{ ...own().salary[0], bands: [{ high: { value: Infinity } }] }] })],
  ] as const) {
    it(`data with ${what} is refused whole`, async () => {
      const element = withData(roleData);
      expect(await settled(element)).to.have.property('reason', 'invalid');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(allText(element)).to.not.match(/\d/);
    });
  }

  it('says in role-error where the data is wrong', async () => {
    const element = withData(own({ salary: [{ ...own().salary[0], bands: [{ high: { value: -1 } }] }] }));
    expect(await settled(element))
      .to.have.property('message')
      .that.contains('salary[0].bands[0].high.value');
  });

  for (const slug of [5, true, {}, [], Symbol('cto')]) {
    it(`a slug that is no text is not found: ${String(slug)}`, async () => {
      const element = fixture('<role-salary><p>Fallback</p></role-salary>');
      Reflect.set(element, 'slug', slug);
      expect(await settled(element)).to.have.property('reason', 'not-found');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  }

  it('a missing figure is データなし, not zero', async () => {
    const element = withData(
      own({ salary: [{ ...own().salary[0], bands: [{ level: 'senior', years: { from: 7 } }] }] }),
    );
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['シニア（7年以上） データなし']);
  });

  it('a name of 2,000 characters stays inside the widget', async () => {
    const element = withData(own({ name: '長い名前の職種'.repeat(300).slice(0, 2_000) }));
    await settled(element);
    await element.updateComplete;
    const figure = inside(element, 'figure');
    expect(figure.scrollWidth).to.be.at.most(figure.clientWidth);
    expect(textOf(inside(element, '[part~="title"]'))).to.have.lengthOf(2_000 + 'の年収'.length);
  });

  it('a word of 2,000 characters, too', async () => {
    const element = withData(own({ name: 'x'.repeat(2_000) }));
    await settled(element);
    await element.updateComplete;
    expect(inside(element, 'figure').scrollWidth).to.be.at.most(inside(element, 'figure').clientWidth);
  });

  it('markup in texts stays text', async () => {
    const markup = '<img src=x onerror="throw 1"><script>throw 2</script>';
    const element = withData(own({ name: markup }));
    await settled(element);
    await element.updateComplete;
    expect(textOf(inside(element, '[part~="title"]'))).to.equal(`${markup}の年収`);
    expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
  });

  it('attributes of unknown value fall back to the default, with one warning', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const markup = '<role-salary slug="cto" view="pie" period="decade" theme="neon" heading-level="9"></role-salary>';
    const elements = [await shown(markup), await shown(markup)];
    console.warn = warn;
    for (const { view, period, theme, headingLevel } of elements) {
      expect([view, period, theme, headingLevel]).to.deep.equal(['chart', 'year', 'auto', undefined]);
    }
    expect(warnings.filter((text) => text.startsWith('role-salary:'))).to.have.lengthOf(4);
  });

  it('an unknown benchmark draws no line', async () => {
    const element = await shown('<role-salary slug="cto" benchmark="astronaut"></role-salary>');
    expect(element.shadowRoot!.querySelector('[part~="benchmark"]')).to.equal(null);
    expect(rowsOf(element)).to.have.lengthOf(3);
  });
});
