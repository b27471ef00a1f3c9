import { expect } from 'chai';
import names from '../../src/catalogue/bundled/names.js';
import type { Role } from '../../src/catalogue/schema.js';
import type { RolePath } from '../../src/elements/role-path/role-path.js';
import {
  allInside,
  allText,
  cleanUp,
  has,
  inside,
  own,
  ownSeries,
  shown,
  shownIn,
  shownOwn,
  textOf,
  textsOf,
} from './fixture.js';

const ladder = (attributes: string) => shown<RolePath>(`<role-path ${attributes}></role-path>`);
const ownLadder = (roleData: unknown, attributes = '') =>
  shownOwn<RolePath>(`<role-path ${attributes}></role-path>`, roleData);

const steps = (element: RolePath) => allInside(element, 'ol > li');
const stepOf = (element: RolePath, text: string) => steps(element).find((step) => textOf(step).includes(text))!;
const links = (element: RolePath) =>
  allInside(element, 'ol a').map((link) => [textOf(link), link.getAttribute('href')]);
const boxes = (element: RolePath) => steps(element).map((step) => step.getBoundingClientRect());

/** Where a step's range starts and ends, in parts of its axis. */
function rangeOf(step: Element): number[] {
  const bar = step.querySelector('[part~="bar"]')!.getBoundingClientRect();
  const { left, right } = step.querySelector('[part~="bar"] .range')!.getBoundingClientRect();
  return [left, right].map((x) => (x - bar.left) / bar.width);
}

describe('<role-path>', () => {
  afterEach(cleanUp);

  it('shows the ladder as an ordered list, first step first, each with its focus', async () => {
    const element = await ladder('slug="head_of_design"');
    const role = (await (await fetch('/data/roles/head_of_design.json')).json()) as Role;
    const expected = role.path!.map(({ stage, focus }) => [stage, focus].map((text) => (text as { ja: string }).ja));
    expect(expected).to.have.lengthOf(5);
    steps(element).forEach((step, index) => {
      const [stage = '', focus = ''] = expected[index]!;
      expect(textOf(step).indexOf(stage)).to.equal(0);
      expect(textOf(step).indexOf(focus)).to.be.greaterThan(0);
    });
    expect(textOf(inside(element, '[part~="title"]'))).to.match(/^デザイン責任者.*道のり$/);
  });

  it('shows as many steps as the guide of each bundled role names', async () => {
    for (const { slug } of names) {
      const { path = [] } = (await (await fetch(`/data/roles/${slug}.json`)).json()) as Role;
      const element = await ladder(`slug="${slug}"`);
      expect(steps(element), slug).to.have.lengthOf(path.length);
      cleanUp();
    }
  });

  it('marks the step that is the role itself, in words and for screen readers, and no other', async () => {
    const element = await ladder('slug="cto"');
    const marked = allInside(element, '[aria-current]');
    expect(marked.map(({ ariaCurrent }) => ariaCurrent)).to.deep.equal(['step']);
    expect(steps(element).indexOf(marked[0]!)).to.equal(6);
    expect(textOf(marked[0])).to.match(/^CTO \(最高技術責任者\) この職種/);
    expect(allText(element).split('この職種')).to.have.lengthOf(2);
  });

  it('marks no step where none is the role itself', async () => {
    const element = await ladder('slug="data_scientist"');
    expect(steps(element)).to.have.lengthOf(6);
    expect(has(element, '[aria-current]')).to.equal(false);
    expect(allText(element)).to.not.contain('この職種');
  });

  it('says so where nobody has written a ladder up', async () => {
    for (const slug of ['cpo', 'project_manager']) {
      const element = await ladder(`slug="${slug}"`);
      expect(allText(element)).to.contain('この職種までの道のりは、まだまとめられていません。');
      expect(has(element, 'ol, li, [part~="source"]')).to.equal(false);
    }
  });

  it('says the same in English', async () => {
    const element = await ladder('slug="cto" lang="en"');
    expect(textOf(inside(element, '[part~="title"]'))).to.equal('Career path to CTO');
    expect(textOf(steps(element)[3])).to.match(/^Engineering manager \(EM\) People, hiring and delivery Yearly pay/);
    expect(stepOf(element, 'Engineering manager').textContent).to.contain('¥6M–¥20M or more (Estimate)');
    expect(textOf(steps(element)[6])).to.contain('This role');
    expect(allText(element)).to.not.match(/[ぁ-んァ-ヶ一-龠]/);
  });

  it('makes its title a heading of the level that is asked for, and none otherwise', async () => {
    const element = await ladder('slug="cto" heading-level="2"');
    expect(textOf(inside(element, 'figcaption h2'))).to.equal('CTOまでの道のり');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(has(element, 'h1, h2, h3, h4, h5, h6')).to.equal(false);
  });
});

describe('The links of <role-path>', () => {
  afterEach(cleanUp);

  it('lead to the roles that steps are, but not to the role that is on screen', async () => {
    const element = await ladder('slug="cto" role-href="/roles/{slug}"');
    expect(links(element)).to.deep.equal([['エンジニアリングマネージャー (EM)', '/roles/engineering_manager']]);
  });

  it('are not there unless the page says where its roles are', async () => {
    const element = await ladder('slug="cto"');
    expect(links(element)).to.deep.equal([]);
    element.setAttribute('role-href', '?slug={slug}');
    await element.updateComplete;
    expect(links(element).flat()).to.include('?slug=engineering_manager');
  });

  it('are not followed where they would run code', async () => {
    const element = await ladder('slug="cto" role-href="/{slug}"');
    expect(links(element)).to.have.lengthOf(1);
    element.setAttribute('role-href', 'javascript:alert("{slug}")');
    await element.updateComplete;
    expect(links(element)).to.deep.equal([]);
    expect(textOf(steps(element)[3])).to.contain('エンジニアリングマネージャー (EM)');
  });
});

describe('The pay on <role-path>', () => {
  afterEach(cleanUp);

  it('stands at the steps that are roles, in one piece with its kind; other steps are plain', async () => {
    const element = await ladder('slug="cto"');
    const amounts = steps(element).map((step) => /[\d,]+〜.*?（.*?）/.exec(step.textContent ?? '')?.[0] ?? '');
    expect(amounts).to.deep.equal(['', '', '', '600〜2,000万円以上（推定）', '', '', '600〜3,000万円以上（推定）']);
    expect(steps(element).map((step) => step.querySelectorAll('[part~="bar"]').length)).to.deep.equal([
      0, 0, 0, 1, 0, 0, 1,
    ]);
    expect(textOf(steps(element)[0])).to.equal('ジュニア開発者 機能の実装とテスト');
  });

  for (const width of [360, 1100]) {
    it(`has bars on one axis for all steps, from zero (${width} pixels)`, async () => {
      const element = await shownIn<RolePath>(width, '<role-path slug="cto"></role-path>');
      const [emFrom = 0, emTo = 0] = rangeOf(steps(element)[3]!);
      const [ctoFrom = 0, ctoTo = 0] = rangeOf(steps(element)[6]!);
      expect(emFrom).to.be.closeTo(ctoFrom, 0.01);
      expect(emTo / emFrom).to.be.closeTo(2_000 / 600, 0.05);
      expect(ctoTo / ctoFrom).to.be.closeTo(3_000 / 600, 0.05);
      expect(ctoTo).to.be.lessThan(1);
    });
  }

  it('is not one figure where several were published: the step says how many', async () => {
    const element = await ladder('slug="system_integrator" role-href="/roles/{slug}"');
    const step = stepOf(element, 'プロジェクトマネージャー（PM）');
    expect(textOf(step)).to.match(/測り方の違う数字が4.公表されています/);
    expect(textOf(step)).to.not.match(/万円|〜/);
    expect(step.querySelectorAll('[part~="bar"]').length).to.equal(0);
    expect(links(element)).to.deep.equal([['プロジェクトマネージャー（PM）', '/roles/project_manager']]);
  });

  it('has its sources below, each with the roles that it speaks of', async () => {
    const sources = textsOf(await ladder('slug="cto"'), '[part~="source"] p');
    expect(sources.map((text) => text.split('（')[1])).to.deep.equal([
      'EM）：Starful 職種ガイドの推定',
      'CTO）：Starful 職種ガイドの推定',
    ]);
    expect(sources.at(-1)).to.contain('企業規模や資金調達の段階によって大きく変わる推定値。');
  });

  it('needs no source where there is no figure', async () => {
    const element = await ladder('slug="system_integrator"');
    expect(has(element, '[part~="source"]')).to.equal(false);
    expect(allText(element)).to.not.contain('万円');
  });
});

describe('The width of <role-path>', () => {
  afterEach(cleanUp);

  it('lets the ladder go down at 360 pixels', async () => {
    const element = await shownIn<RolePath>(360, '<role-path slug="cto"></role-path>');
    const all = boxes(element);
    expect(all).to.have.lengthOf(7);
    for (const [index, box] of all.slice(1).entries()) {
      expect(box.top).to.be.at.least(all[index]!.bottom - 1);
      expect(box.left).to.be.closeTo(all[index]!.left, 1);
    }
  });

  it('lets the ladder go across at 1100 pixels', async () => {
    const element = await shownIn<RolePath>(1100, '<role-path slug="cto"></role-path>');
    const all = boxes(element);
    expect(all).to.have.lengthOf(7);
    for (const [index, box] of all.slice(1).entries()) {
      expect(box.left).to.be.at.least(all[index]!.right - 1);
      expect(box.top).to.be.closeTo(all[index]!.top, 1);
    }
  });

  for (const lang of ['ja', 'en']) {
    for (const width of [280, 1100]) {
      it(`may be ${width} pixels without anything sticking out (${lang})`, async () => {
        for (const { slug } of names) {
          const element = await shownIn<RolePath>(width, `<role-path slug="${slug}" lang="${lang}"></role-path>`);
          const figure = inside(element, 'figure');
          expect(figure.offsetWidth, slug).to.equal(width);
          expect(figure.scrollWidth, slug).to.be.at.most(figure.clientWidth);
          cleanUp();
        }
      });
    }
  }
});

describe('A role of a page’s own on <role-path>', () => {
  afterEach(cleanUp);

  const path = [
    { stage: '見習い', focus: '先輩に付いて覚える' },
    { stage: '技術の長', slug: 'CTO' },
    { stage: '製品の長', slug: 'cpo' },
    { stage: '社内だけの職種', slug: 'nobody_has_this' },
    { stage: '自社の職種', slug: 'own' },
  ];

  it('has its ladder, with the pay of bundled roles and its own', async () => {
    const element = await ownLadder(own({ path }), 'role-href="/roles/{slug}"');
    expect(textOf(inside(element, '[part~="title"]'))).to.match(/^自社の職種.*道のり$/);
    expect(steps(element).slice(0, 4).map(textOf)).to.deep.equal([
      '見習い 先輩に付いて覚える',
      '技術の長 年収 600〜3,000万円以上（推定）',
      '製品の長',
      '社内だけの職種',
    ]);
    expect(textOf(steps(element)[4])).to.match(/^自社の職種 この職種 年収 400〜600万円（推定/);
    expect(links(element)).to.deep.equal([
      ['技術の長', '/roles/cto'],
      ['製品の長', '/roles/cpo'],
    ]);
    expect(allInside(element, '[aria-current="step"]').map(textOf)).to.deep.equal([textOf(steps(element)[4])]);
    const [ownFrom = 0, ownTo = 0] = rangeOf(steps(element)[4]!);
    const [ctoFrom = 0] = rangeOf(steps(element)[1]!);
    expect(ownFrom / ctoFrom).to.be.closeTo(400 / 600, 0.02);
    expect(ownTo).to.be.closeTo(ctoFrom, 0.01);
  });

  it('keeps pay in another currency off the axis', async () => {
    const salary = [ownSeries({ currency: 'USD', bands: [{ low: { value: 90_000 }, high: { value: 120_000 } }] })];
    const element = await ownLadder(own({ salary, path }));
    expect(textOf(steps(element)[4])).to.match(/\$90,000.*\$120,000/);
    expect(steps(element).map((step) => step.querySelectorAll('[part~="bar"]').length)).to.deep.equal([0, 1, 0, 0, 0]);
  });
});
