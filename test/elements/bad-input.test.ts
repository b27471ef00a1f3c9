import { expect } from 'chai';
import type { RoleComparison } from '../../src/elements/role-comparison/role-comparison.js';
import {
  type Widget,
  allText,
  cleanUp,
  fixture,
  has,
  inside,
  own,
  ownSeries,
  rowsOf,
  settled,
  shown,
  shownOwn,
  textOf,
  warningsOf,
} from './fixture.js';

const tags = ['role-card', 'role-comparison', 'role-path', 'role-salary', 'role-sources'] as const;
type Tag = (typeof tags)[number];

/** How a tag is asked for roles: a comparison always for two. */
const asking = (tag: Tag, slug: string) =>
  tag === 'role-comparison' ? `slugs="${slug} ${slug}_too"` : `slug="${slug}"`;
const widget = (tag: Tag, attributes = '') => `<${tag} ${attributes}><p>Fallback</p></${tag}>`;

/** What a tag takes as its data: a comparison takes a list of roles. */
const dataFor = (tag: Tag, roleData: unknown) =>
  tag === 'role-comparison' && typeof roleData === 'object' && !Array.isArray(roleData)
    ? [roleData, { ...roleData, slug: 'too' }]
    : roleData;

const withData = (tag: Tag, roleData: unknown): Widget => {
  const element = fixture<Widget>(widget(tag));
  element.roleData = dataFor(tag, roleData);
  return element;
};
const shownWith = (tag: Tag, roleData: unknown) => shownOwn<Widget>(widget(tag), dataFor(tag, roleData));

const isFallbackSeen = (element: Widget) => element.querySelector('p')!.checkVisibility();

/** A role in which every text is this one. */
const ownOf = (text: string) =>
  own({
    name: text,
    shortName: text,
    summary: text,
    tags: [text],
    salary: [
      ownSeries({
        bands: [{ label: text, low: { value: 4_000_000 }, high: { value: 6_000_000 }, note: text }],
        source: { publisher: text, title: text, basedOn: [text], definition: text, caveat: text, readAt: text },
      }),
    ],
    duties: [text],
    skills: { hard: [text], soft: [text], tools: [text] },
    path: [
      { stage: text, focus: text },
      { stage: text, slug: 'own' },
    ],
    worksWith: [text],
    outlook: [text],
  });

describe('Bad input', () => {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push('reason' in event ? String(event.reason) : event.message);

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

  for (const tag of tags) {
    for (const [what, slug, src, reason, message] of [
      ['an unknown slug', 'nobody', '', 'not-found', '指定された職種が見つからないため、表示できません。'],
      ['a slug that every object has', 'constructor', '', 'not-found', ''],
      ['a slug that climbs', '../../package', '', 'not-found', ''],
      ['a src that is not there', 'cto', '/faults/missing.json', 'not-found', ''],
      ['a src that fails', 'cto', '/faults/error.json', 'network', 'データを読み込めなかったため、表示できません。'],
      ['a src that is not JSON', 'cto', '/faults/broken.json', 'invalid', 'データに誤りがあるため、表示できません。'],
      ['a src that is a web page', 'cto', '/faults/page.json', 'invalid', ''],
      ['a src without end', 'cto', '/faults/huge.json', 'invalid', ''],
      ['a src that is no address', 'cto', 'http://[', 'invalid', ''],
    ] as const) {
      it(`<${tag}>: ${what}: the fallback stays, a message says so, and role-error says ${reason}`, async () => {
        const element = fixture<Widget>(widget(tag, `${asking(tag, slug)} ${src && `src="${src}"`}`));
        const event = await settled(element);
        expect(event).to.have.property('reason', reason);
        expect(isFallbackSeen(element)).to.equal(true);
        expect(textOf(inside(element, '[part~="message"]')))
          .to.contain(message)
          .and.not.equal('');
      });
    }

    for (const [what, roleData] of [
      ['a text', 'cto'],
      ['a list', []],
      ['no name', { slug: 'own' }],
      ['an amount as text', own({ salary: [ownSeries({ bands: [{ low: { value: '400万円' } }] })] })],
      ['low above high', own({ salary: [ownSeries({ bands: [{ low: { value: 9 }, high: { value: 8 } }] })] })],
      ['no source', own({ salary: [ownSeries({ source: undefined })] })],
      ['an endless amount', own({ salary: [ownSeries({ bands: [{ high: { value: Infinity } }] })] })],
    ] as const) {
      it(`<${tag}>: data with ${what} is refused whole`, async () => {
        const element = withData(tag, roleData);
        expect(await settled(element)).to.have.property('reason', 'invalid');
        expect(isFallbackSeen(element)).to.equal(true);
        expect(allText(element)).to.equal(textOf(inside(element, '[part~="message"]')));
      });
    }

    it(`<${tag}> says in role-error where the data is wrong`, async () => {
      const element = withData(tag, own({ salary: [ownSeries({ bands: [{ high: { value: -1 } }] })] }));
      expect(await settled(element))
        .to.have.property('message')
        .that.contains('salary[0].bands[0].high.value');
    });

    it(`<${tag}>: a missing figure is データなし, not zero, and no bar`, async () => {
      const salary = [ownSeries({ bands: [{ level: 'senior', years: { from: 7 } }] })];
      const element = await shownWith(tag, own({ salary, path: [{ stage: '自社の職種', slug: 'own' }] }));
      const said = textOf(inside(element, 'figure'));
      expect(said)
        .to.contain('データなし')
        .and.not.match(/0万?円|∞/);
      expect(said).to.contain('シニア');
      expect(has(element, '[part~="bar"] :is(.range, .mark, .figure-mark)')).to.equal(false);
    });

    for (const [what, text] of [
      ['a text', '長い名前の職種'.repeat(300).slice(0, 2_000)],
      ['a word', 'x'.repeat(2_000)],
    ] as const) {
      for (const width of [280, 700]) {
        it(`<${tag}>: ${what} of 2,000 characters stays inside the widget of ${width} pixels`, async () => {
          const element = await shownWith(tag, ownOf(text));
          element.parentElement!.style.width = `${width}px`;
          const figure = inside(element, 'figure');
          expect(figure.scrollWidth).to.be.at.most(figure.clientWidth);
          expect(figure.offsetWidth).to.equal(width);
          expect(textOf(inside(element, '[part~="title"]'))).to.contain(text);
        });
      }
    }

    it(`<${tag}>: markup in texts stays text`, async () => {
      const markup = '<img src=x onerror="throw 1"><script>throw 2</script>';
      const element = await shownWith(tag, ownOf(markup));
      expect(textOf(inside(element, '[part~="title"]'))).to.contain(markup);
      expect(textOf(inside(element, '[part~="source"]'))).to.contain(markup);
      expect(has(element, 'img, script')).to.equal(false);
    });

    it(`<${tag}>: attributes of unknown value fall back to the default, with one warning each`, async () => {
      const attributes = `${tag === 'role-comparison' ? 'slugs="cto cpo"' : 'slug="cto"'} theme="neon" loading="never" heading-level="9"`;
      const warnings = await warningsOf(async () => {
        for (const element of [
          await shown<Widget>(widget(tag, attributes)),
          await shown<Widget>(widget(tag, attributes)),
        ]) {
          const { theme, loading, headingLevel } = element;
          expect([theme, loading, headingLevel]).to.deep.equal(['auto', 'lazy', undefined]);
          expect(has(element, 'h1, h2, h3, h4, h5, h6')).to.equal(false);
        }
      });
      expect(warnings).to.have.lengthOf(3);
      for (const warning of warnings) expect(warning).to.contain(`<${tag}>`);
    });
  }

  for (const tag of tags.filter((one) => one !== 'role-comparison')) {
    for (const slug of [5, true, {}, [], Symbol('cto')]) {
      it(`<${tag}>: a slug that is no text is not found: ${String(slug)}`, async () => {
        const element = fixture<Widget>(widget(tag));
        Reflect.set(element, 'slug', slug);
        expect(await settled(element)).to.have.property('reason', 'not-found');
        expect(isFallbackSeen(element)).to.equal(true);
      });
    }
  }

  it('<role-salary>: attributes of unknown value fall back to the default, with one warning each', async () => {
    const markup = '<role-salary slug="cto" view="pie" period="decade"></role-salary>';
    const warnings = await warningsOf(async () => {
      for (const { view, period } of [await shown(markup), await shown(markup)]) {
        expect([view, period]).to.deep.equal(['chart', 'year']);
      }
    });
    expect(warnings).to.have.lengthOf(2);
  });

  it('<role-comparison>: attributes of unknown value fall back to the default, with one warning each', async () => {
    const markup = '<role-comparison slugs="cto cpo" view="pie" level="ninja" sort="random"></role-comparison>';
    const warnings = await warningsOf(async () => {
      for (const element of [await shown<RoleComparison>(markup), await shown<RoleComparison>(markup)]) {
        expect([element.view, element.level, element.sort]).to.deep.equal(['chart', 'all', 'none']);
        expect(rowsOf(element)).to.have.lengthOf(3);
      }
    });
    expect(warnings).to.have.lengthOf(3);
  });

  it('<role-comparison>: one role of a page’s own that is wrong is marked, and the others are shown', async () => {
    const element = fixture<RoleComparison>('<role-comparison slugs="cto own"></role-comparison>');
    const wrong: string[] = [];
    element.addEventListener('role-error', ({ slug, reason }) => wrong.push(slug, reason));
    element.roleData = [own({ name: 5 })];
    await settled(element);
    expect(wrong).to.deep.equal(['own', 'invalid']);
    expect(rowsOf(element)).to.have.lengthOf(3);
    expect(textOf(inside(element, 'table'))).to.contain('own この職種のデータに誤りがあります');
  });

  it('<role-salary>: an unknown benchmark draws no line', async () => {
    const element = await shown('<role-salary slug="cto" benchmark="astronaut"></role-salary>');
    expect(has(element, '[part~="benchmark"]')).to.equal(false);
    expect(rowsOf(element)).to.have.lengthOf(3);
  });
});
