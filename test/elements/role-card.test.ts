import { expect } from 'chai';
import { registerRoles } from '../../src/catalogue/catalogue.js';
import names from '../../src/catalogue/bundled/names.js';
import type { Role, Text } from '../../src/catalogue/schema.js';
import type { RoleCard } from '../../src/elements/role-card/role-card.js';
import { words } from '../../src/words/dictionaries/ja.js';
import {
  allInside,
  allText,
  cleanUp,
  frame,
  has,
  inside,
  own,
  ownSeries,
  settled,
  shown,
  shownIn,
  shownOwn,
  textOf,
  textsOf,
  warningsOf,
} from './fixture.js';

const card = (attributes: string) => shown<RoleCard>(`<role-card ${attributes}></role-card>`);
const ownCard = (roleData: unknown, attributes = '') =>
  shownOwn<RoleCard>(`<role-card ${attributes}></role-card>`, roleData);

const parts = (element: RoleCard) => textsOf(element, '[part] > ul[aria-labelledby]');
const items = (element: RoleCard, part: string) => textsOf(element, `[part~="${part}"] li`);
const links = (element: RoleCard, part: string) =>
  allInside(element, `[part~="${part}"] a`).map((link) => [textOf(link), link.getAttribute('href')]);
const headings = (element: RoleCard) =>
  allInside(element, 'ul[aria-labelledby]').map((list) =>
    textOf(element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!)),
  );

/** What a guide says under each heading. */
const guideOf = ({ duties, skills, worksWith, outlook, tags, path }: Role): Record<string, readonly Text[]> => ({
  duties: duties ?? [],
  hard: skills?.hard ?? [],
  soft: skills?.soft ?? [],
  tools: skills?.tools ?? [],
  'works-with': worksWith ?? [],
  outlook: outlook ?? [],
  tags: tags ?? [],
  path: path?.map(({ stage }) => stage) ?? [],
});

describe('<role-card>', () => {
  afterEach(cleanUp);

  it('says who the role is: name, short name, summary', async () => {
    const element = await card('slug="cto"');
    expect(textOf(inside(element, '[part~="title"]'))).to.equal('最高技術責任者');
    expect(textOf(inside(element, 'figcaption'))).to.equal(
      '最高技術責任者 CTO 技術戦略を描き、開発組織と研究開発を率いて事業目標を技術で実現する経営幹部。',
    );
  });

  it('says the pay in one line, with its kind, in one piece', async () => {
    const element = await card('slug="cto"');
    expect(inside(element, '[part~="salary"]').textContent).to.contain('600〜3,000万円以上（推定）');
    expect(textsOf(element, '[part~="salary"] p')).to.deep.equal(['年収 600〜3,000万円以上（推定）']);
  });

  it('says the pay of every band', async () => {
    expect(items(await card('slug="cto"'), 'salary')).to.deep.equal([
      'ジュニア 600〜1,000万円',
      'ミドル 1,000〜1,800万円',
      'シニア 1,500〜3,000万円以上',
    ]);
  });

  it('tells duties, skills, tools, people, outlook, keywords, path and related roles under their headings', async () => {
    const element = await card('slug="cto"');
    const { duties, hard, soft, tools, worksWith, outlook, tags, path, related } = words.guide;
    expect(headings(element)).to.deep.equal([duties, hard, soft, tools, worksWith, outlook, tags, path, related]);
    expect(items(element, 'duties')[1]).to.equal('アーキテクチャの監督と技術選定');
    expect(items(element, 'hard')).to.include('クラウドコンピューティング').and.not.include('チームワーク');
    expect(items(element, 'soft')).to.include('チームワーク').and.not.include('クラウドコンピューティング');
    expect(items(element, 'tools')).to.have.lengthOf(15).and.include('GitHub Actions');
    expect(items(element, 'works-with')).to.include('人事部門（CHRO）');
    expect(items(element, 'outlook')).to.include('グリーンITの推進');
    expect(items(element, 'tags')).to.include('エンジニアリング文化');
    expect(items(element, 'path').at(0)).to.equal('ジュニア開発者');
    expect(items(element, 'path').at(-1)).to.equal('CTO (最高技術責任者)');
  });

  it('tells all that the guide of any bundled role says, and no heading without content', async () => {
    for (const { slug } of names) {
      const role = (await (await fetch(`/data/roles/${slug}.json`)).json()) as Role;
      const element = await card(`slug="${slug}"`);
      for (const [part, texts] of Object.entries(guideOf(role))) {
        const expected = texts.map((text) => (typeof text === 'string' ? text : text.ja));
        expect(items(element, part), `${part} of ${slug}`).to.deep.equal(expected);
      }
      expect(parts(element), slug).to.not.include('');
      cleanUp();
    }
  });

  it('ends with where the figures come from', async () => {
    const element = await card('slug="cto"');
    const source = textOf(inside(element, '[part~="source"]'));
    expect(source).to.match(/^推定 出典：Starful 職種ガイドの推定（doda、OpenWork、/);
    expect(source).to.contain('時期の記載なし・件数非公開');
    expect(textOf(inside(element, 'figure')).endsWith(source)).to.equal(true);
  });

  it('says the same in English', async () => {
    const element = await card('slug="cto" lang="en" role-href="/roles/{slug}"');
    expect(textOf(inside(element, 'figcaption'))).to.equal(
      'Chief Technology Officer CTO Executive who sets technology strategy and leads engineering and R&D to reach business goals.',
    );
    expect(inside(element, '[part~="salary"]').textContent).to.contain('¥6M–¥30M or more (Estimate)');
    expect(items(element, 'related')[1]).to.equal('Chief Information Officer (CIO)');
    expect(allText(element)).to.not.match(/[ぁ-んァ-ヶ一-龠]/);
  });

  it('makes the name a heading of the level that is asked for, and none otherwise', async () => {
    const element = await card('slug="cto" heading-level="4" href="/roles/cto"');
    expect(textOf(inside(element, 'figcaption h4 a'))).to.equal('最高技術責任者');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(has(element, 'h1, h2, h3, h4, h5, h6')).to.equal(false);
    expect(textOf(inside(element, '[part~="title"]'))).to.equal('最高技術責任者');
  });

  it('never makes a canvas, nor asks for the code of the chart', async () => {
    const made: string[] = [];
    const { createElement } = document;
    document.createElement = (name: string, options?: ElementCreationOptions) => {
      made.push(name);
      return createElement.call(document, name, options);
    };
    performance.setResourceTimingBufferSize(10_000);
    try {
      // No other test asks for this one, so that its own data must be among what was asked for.
      const element = await card('slug="game_developer" loading="eager" lang="en"');
      element.scrollIntoView();
      await frame();
      const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      expect(asked.filter((path) => path.includes('/card/en/game_developer'))).to.have.lengthOf(1);
      const ofTheChart = /\/src\/chart\/|chart\.js|lazy-chart|pay-chart\/pay-chart\./;
      expect(asked.filter((path) => ofTheChart.test(path))).to.deep.equal([]);
      expect(made).to.not.include('canvas');
      expect(has(element, 'canvas')).to.equal(false);
    } finally {
      document.createElement = createElement;
      scrollTo(0, 0);
    }
  });
});

describe('The pay on <role-card>', () => {
  afterEach(cleanUp);

  it('is one line for each of several series, with kind and statistic, never joined', async () => {
    const element = await card('slug="project_manager"');
    const lines = textsOf(element, '[part~="salary"] p').map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(lines).to.deep.equal([
      '年収 707万円（自己申告・平均）',
      '年収 687万円（380〜1,282万円）（求人票・中央値）',
      '年収 568万円（求人票・平均）',
      '年収 889万円（公的統計・平均）',
    ]);
    expect(textOf(inside(element, '[part~="salary"]'))).to.not.contain('568〜');
  });

  it('names every source of several series', async () => {
    const sources = textsOf(await card('slug="infrastructure_engineer"'), '[part~="source"] p');
    expect(sources.map((source) => source.split(' ')[0])).to.deep.equal([
      '公的統計',
      '自己申告',
      '自己申告',
      '求人票',
      '求人票',
    ]);
  });

  it('is データなし where nobody has published any, and no number', async () => {
    const element = await card('slug="cpo"');
    expect(textOf(inside(element, '[part~="salary"]'))).to.match(/^データなし.*数字がありません。$/);
    expect(allText(element)).to.not.match(/\d/);
    expect(items(element, 'duties')).to.have.lengthOf(6);
  });

  it('is by the month where the source states it so', async () => {
    const element = await ownCard(own({ salary: [ownSeries({ period: 'month' })] }));
    expect(inside(element, '[part~="salary"]').textContent).to.contain('400〜600万円（推定');
    expect(textOf(inside(element, '[part~="salary"] p'))).to.match(/^月収/);
  });
});

describe('The links of <role-card>', () => {
  afterEach(cleanUp);

  it('lead to related roles that we have; others are text', async () => {
    const element = await card('slug="cto" role-href="/roles/{slug}.html"');
    expect(items(element, 'related')).to.deep.equal([
      'VP of Engineering（VPoE）',
      'CIO（最高情報責任者）',
      'プリンシパルアーキテクト',
    ]);
    expect(links(element, 'related')).to.deep.equal([
      ['CIO（最高情報責任者）', '/roles/chief_information_officer.html'],
    ]);
  });

  it('lead to our slug for a role that a guide calls by another', async () => {
    const element = await card('slug="ciso" role-href="/roles/{slug}"');
    expect(links(element, 'related')).to.deep.include(['CTO（最高技術責任者）', '/roles/cto']);
  });

  it('are not there unless the page says where its roles are', async () => {
    const element = await card('slug="cto"');
    expect(links(element, 'related')).to.deep.equal([]);
    element.roleHref = 'https://example.com/?role={slug}';
    await element.updateComplete;
    expect(links(element, 'related').flat()).to.include('https://example.com/?role=chief_information_officer');
  });

  it('make the name a link to the role’s page', async () => {
    const element = await card('slug="cto" href="roles/cto#pay"');
    expect(links(element, 'title')).to.deep.equal([['最高技術責任者', 'roles/cto#pay']]);
    element.removeAttribute('href');
    await element.updateComplete;
    expect(links(element, 'title')).to.deep.equal([]);
    expect(textOf(inside(element, '[part~="title"]'))).to.equal('最高技術責任者');
  });

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert("{slug}")',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,{slug}',
    'vbscript:{slug}',
  ]) {
    it(`never follow ${JSON.stringify(address)}`, async () => {
      const element = await card('slug="cto" href="/cto" role-href="/{slug}"');
      expect(element.shadowRoot!.querySelectorAll('[part~="title"] a, [part~="related"] a')).to.have.lengthOf(2);
      element.setAttribute('href', address);
      element.setAttribute('role-href', address);
      await element.updateComplete;
      expect(has(element, '[part~="title"] a, [part~="related"] a')).to.equal(false);
      expect(textOf(inside(element, '[part~="title"]'))).to.equal('最高技術責任者');
      expect(items(element, 'related')).to.include('CIO（最高情報責任者）');
    });
  }
});

describe('The sections of <role-card>', () => {
  afterEach(cleanUp);

  const shownParts = (element: RoleCard) =>
    [
      'summary',
      'salary',
      'duties',
      'hard',
      'soft',
      'tools',
      'works-with',
      'outlook',
      'tags',
      'path',
      'related',
      'source',
    ].filter((part) => element.shadowRoot!.querySelector(`[part~="${part}"]`));

  for (const [sections, expected] of [
    ['summary', ['summary']],
    ['salary', ['salary', 'source']],
    ['skills', ['hard', 'soft']],
    ['tools,  Path', ['tools', 'path']],
    ['works-with outlook tags', ['works-with', 'outlook', 'tags']],
    ['related duties', ['duties', 'related']],
  ] as const) {
    it(`are only those that are asked for: ${sections}`, async () => {
      const element = await card(`slug="cto" sections="${sections}"`);
      expect(shownParts(element)).to.deep.equal(expected);
      expect(textOf(inside(element, '[part~="title"]'))).to.equal('最高技術責任者');
    });
  }

  it('are all of them where none is asked for, and change with the attribute', async () => {
    const element = await card('slug="cto" sections="duties"');
    element.removeAttribute('sections');
    await element.updateComplete;
    expect(shownParts(element)).to.have.lengthOf(12);
  });

  it('are without what does not exist, of which a warning tells once', async () => {
    const warnings = await warningsOf(async () => {
      for (const element of [
        await card('slug="cto" sections="duties horoscope"'),
        await card('slug="cto" sections="duties horoscope"'),
      ]) {
        expect(shownParts(element)).to.deep.equal(['duties']);
      }
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('horoscope').and.contain('role-card');
  });

  it('are all of them where nothing that is asked for exists', async () => {
    const warnings = await warningsOf(async () => {
      expect(shownParts(await card('slug="cto" sections="weather"'))).to.have.lengthOf(12);
    });
    expect(warnings).to.have.lengthOf(1);
  });
});

describe('The slots of <role-card>', () => {
  afterEach(cleanUp);

  const markup = `<role-card slug="cto">
    <p>CTOの年収は600〜3,000万円以上</p>
    <img slot="image" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">
    <button slot="actions">求人を見る</button>
  </role-card>`;
  const isSeen = (element: HTMLElement, selector: string) => element.querySelector(selector)!.checkVisibility();

  it('show the page’s picture beside the name, and its links below everything that the guide says', async () => {
    const element = await shownIn<RoleCard>(600, markup);
    const picture = element.querySelector('img')!.getBoundingClientRect();
    const title = inside(element, '[part~="title"]').getBoundingClientRect();
    const related = inside(element, '[part~="related"]').getBoundingClientRect();
    const button = element.querySelector('button')!.getBoundingClientRect();
    expect(picture.width).to.be.greaterThan(40).and.equal(picture.height);
    expect(picture.left).to.be.greaterThan(title.left);
    expect(picture.top).to.be.lessThan(title.bottom);
    expect(button.height).to.be.greaterThan(0);
    expect(button.top).to.be.at.least(related.bottom);
  });

  it('never show the fallback beside the card, and show it again when the role cannot be shown', async () => {
    const element = await shown<RoleCard>(markup);
    expect([isSeen(element, 'p'), isSeen(element, 'img'), isSeen(element, 'button')]).to.deep.equal([
      false,
      true,
      true,
    ]);
    element.slug = 'nobody';
    expect(await settled(element)).to.have.property('reason', 'not-found');
    expect(isSeen(element, 'p')).to.equal(true);
    expect(allText(element)).to.equal('指定された職種が見つからないため、表示できません。');
    element.slug = 'cto';
    await settled(element);
    expect(isSeen(element, 'p')).to.equal(false);
  });
});

describe('The width of <role-card>', () => {
  afterEach(cleanUp);

  for (const [lang, width] of [
    ['ja', 280],
    ['ja', 1100],
    ['en', 280],
    ['en', 1100],
  ] as const) {
    it(`may be ${width} pixels without anything sticking out (${lang})`, async () => {
      for (const { slug } of names) {
        const element = await shownIn<RoleCard>(width, `<role-card slug="${slug}" lang="${lang}"></role-card>`);
        const figure = inside(element, 'figure');
        expect(figure.offsetWidth, slug).to.equal(width);
        expect(figure.scrollWidth, slug).to.be.at.most(figure.clientWidth);
        cleanUp();
      }
    });
  }

  it('decides how many columns there are', async () => {
    const columns = (element: RoleCard) =>
      new Set(allInside(element, 'ul[aria-labelledby]').map((list) => Math.round(list.getBoundingClientRect().left)));
    expect(columns(await shownIn<RoleCard>(280, '<role-card slug="cto"></role-card>')).size).to.equal(1);
    expect(columns(await shownIn<RoleCard>(1100, '<role-card slug="cto"></role-card>')).size).to.equal(3);
  });
});

describe('A role of a page’s own on <role-card>', () => {
  afterEach(cleanUp);

  it('is told like any other, with the names of the roles that it is related to', async () => {
    const element = await ownCard(
      own({
        shortName: '自社',
        summary: '自社だけの仕事をする。',
        duties: ['朝会を開く'],
        skills: { hard: ['Rust'] },
        related: ['Engineering-Manager', 'our_other_role', '3d_artist'],
      }),
      'role-href="/jobs/{slug}"',
    );
    expect(textOf(inside(element, 'figcaption'))).to.equal('自社の職種 自社 自社だけの仕事をする。');
    expect(inside(element, '[part~="salary"]').textContent).to.contain('400〜600万円（推定');
    const { duties, hard, related } = words.guide;
    expect(headings(element)).to.deep.equal([duties, hard, related]);
    expect(items(element, 'duties')).to.deep.equal(['朝会を開く']);
    expect(items(element, 'related')).to.deep.equal([
      'EM（エンジニアリングマネージャー）',
      'our other role',
      '3Dアーティスト',
    ]);
    expect(links(element, 'related')).to.deep.equal([
      ['EM（エンジニアリングマネージャー）', '/jobs/engineering_manager'],
    ]);
    expect(textOf(inside(element, '[part~="source"]'))).to.contain('編集部の推定');
  });

  it('is linked to once it is registered', async () => {
    await registerRoles([own({ slug: 'card_registered', name: '登録した職種' })]);
    const element = await ownCard(own({ related: ['card-registered'] }), 'role-href="/jobs/{slug}"');
    expect(links(element, 'related')).to.deep.equal([['登録した職種', '/jobs/card_registered']]);
  });

  it('may have nothing but a name', async () => {
    const element = await ownCard({ slug: 'own', name: '名前だけ' });
    expect(textOf(inside(element, 'figcaption'))).to.equal('名前だけ');
    expect(textOf(inside(element, '[part~="salary"]'))).to.match(/^データなし/);
    expect(headings(element)).to.deep.equal([]);
  });
});
