import { expect } from 'chai';
import type { RoleErrorEvent, RoleLoadEvent } from '../../src/elements/events.js';
import type { RoleComparison } from '../../src/elements/role-comparison/role-comparison.js';
import {
  allInside,
  allText,
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
  shownIn,
  shownOwn,
  textOf,
  textsOf,
  until,
  warningsOf,
} from './fixture.js';

const comparison = (attributes: string) => shown<RoleComparison>(`<role-comparison ${attributes}></role-comparison>`);
const title = (element: RoleComparison) => textOf(inside(element, '[part~="title"]'));

/** What stands over each group of rows: role and kind of figures. */
const heads = (element: RoleComparison) => textsOf(element, 'tbody th[scope="rowgroup"]');
/** The roles in their order, as far as `names` says. */
const order = (element: RoleComparison, ...names: string[]) =>
  heads(element).flatMap((head) => names.filter((name) => head.startsWith(name)));
const amounts = (element: RoleComparison) => textsOf(element, 'tbody [role="cell"].amount');

const control = (element: RoleComparison, text: string) =>
  allInside(element, 'button').find((button) => textOf(button) === text) as HTMLButtonElement;
const pressed = (element: RoleComparison) => textsOf(element, 'button[aria-pressed="true"]');
const orderField = (element: RoleComparison) => inside(element, 'select') as HTMLSelectElement;

/** What the reader does in a select field. */
function choose(field: HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const links = (element: RoleComparison) =>
  allInside(element, 'tbody a').map((link) => [textOf(link), link.getAttribute('href')]);

interface Told {
  loads: string[];
  errors: [slug: string, reason: string][];
}

/** What an element tells the page from now on. */
function listen(element: RoleComparison): Told {
  const told: Told = { loads: [], errors: [] };
  element.addEventListener('role-load', ({ slug }: RoleLoadEvent) => told.loads.push(slug));
  element.addEventListener('role-error', ({ slug, reason }: RoleErrorEvent) => told.errors.push([slug, reason]));
  return told;
}

describe('The pay on <role-comparison>', () => {
  afterEach(cleanUp);

  it('has every band of every role, role by role, with the kind of its figures', async () => {
    const element = await comparison('slugs="cto engineering_manager"');
    expect(title(element)).to.equal('CTO・EMの年収を比べる');
    expect(heads(element)).to.deep.equal(['CTO 最高技術責任者 推定', 'EM エンジニアリングマネージャー 推定']);
    expect(rowsOf(element).map((row) => row.split(' ').slice(0, 2).join(' '))).to.deep.equal([
      'ジュニア（0〜3年） 600〜1,000万円',
      'ミドル（3〜7年） 1,000〜1,800万円',
      'シニア（7年以上） 1,500〜3,000万円以上',
      'ジュニア（0〜3年） 600〜900万円',
      'ミドル（3〜7年） 800〜1,200万円',
      'シニア（7年以上） 1,200〜2,000万円以上',
    ]);
  });

  for (const view of ['chart', 'table']) {
    it(`is on one axis from zero, as a ${view}`, async () => {
      const element = await shownIn<RoleComparison>(
        1100,
        `<role-comparison slugs="cto qa_engineer" view="${view}"></role-comparison>`,
      );
      const bars = allInside(element, '[part~="row"] [part~="bar"]');
      const ends = bars.flatMap((bar) => {
        const { left, right } = bar.querySelector('.range')!.getBoundingClientRect();
        return [left, right];
      });
      const zero = bars[0]!.getBoundingClientRect().left;
      const perUnit = (ends[0]! - zero) / 600;
      const expected = [600, 1_000, 1_000, 1_800, 1_500, 3_000, 350, 500, 500, 800, 800, 1_200];
      expect(ends).to.have.lengthOf(expected.length);
      expected.forEach((amount, index) => expect(ends[index]).to.be.closeTo(zero + amount * perUnit, 3, `${amount}`));
    });
  }

  for (const width of [320, 640, 900, 1_100]) {
    it(`is on that axis whatever stands before the bars, also where no canvas comes (${width} px)`, async () => {
      const element = await shownIn<RoleComparison>(
        width,
        '<role-comparison slugs="cto infrastructure_engineer cpo project_manager"></role-comparison>',
      );
      const plots = allInside(element, '[part~="row"] [part~="bar"]').map((bar) => bar.getBoundingClientRect());
      expect(plots).to.have.lengthOf(12);
      for (const { left, right } of plots) {
        expect(left).to.be.closeTo(plots[0]!.left, 1);
        expect(right).to.be.closeTo(plots[0]!.right, 1);
      }
    });
  }

  it('shows figures of several sources under their kinds, and names the role once', async () => {
    const element = await comparison('slugs="project_manager cto"');
    expect(heads(element)).to.deep.equal([
      'プロジェクトマネージャー 自己申告',
      '求人票',
      '公的統計',
      'CTO 最高技術責任者 推定',
    ]);
    expect(amounts(element).slice(0, 4)).to.deep.equal(['707万円', '687万円（380〜1,282万円）', '568万円', '889万円']);
  });

  it('ends with where the figures come from, each source with its roles', async () => {
    const element = await comparison('slugs="cto engineering_manager"');
    const sources = textsOf(element, '[part~="source"] p');
    expect(sources).to.have.lengthOf(2);
    expect(sources[0]).to.contain('CTO').and.contain('スタートアップ界隈の採用相場');
    expect(sources[0]).to.contain('企業規模や資金調達の段階によって大きく変わる推定値。');
    expect(sources[1]).to.contain('EM').and.contain('Starful 職種ガイドの推定').and.not.contain('企業規模');
    expect(textOf(inside(element, 'figure')).endsWith(textOf(inside(element, '[part~="source"]')))).to.equal(true);
  });

  it('is データなし for a role without figures, which keeps its place in any order', async () => {
    const places = {
      none: ['CTO', 'CPO', 'QA', 'EM'],
      low: ['QA', 'CPO', 'CTO', 'EM'],
      high: ['CTO', 'CPO', 'EM', 'QA'],
    };
    for (const [sort, expected] of Object.entries(places)) {
      const element = await comparison(`slugs="cto cpo qa_engineer engineering_manager" sort="${sort}"`);
      expect(order(element, 'CTO', 'CPO', 'QA', 'EM'), sort).to.deep.equal(expected);
      expect(heads(element)[1]).to.match(/^CPO .*データなし/);
      expect(heads(element)[1]).to.not.match(/\d/);
      expect(rowsOf(element), sort).to.have.lengthOf(9);
    }
  });

  it('is in the order of the level that is shown', async () => {
    const slugs = 'slugs="cto engineering_manager head_of_engineering"';
    const names = ['CTO', 'EM', 'HoE'];
    expect(order(await comparison(`${slugs} sort="low"`), ...names)).to.deep.equal(['CTO', 'EM', 'HoE']);
    expect(order(await comparison(`${slugs} sort="low" level="middle"`), ...names)).to.deep.equal(['EM', 'CTO', 'HoE']);
    expect(order(await comparison(`${slugs} sort="high" level="junior"`), ...names)).to.deep.equal([
      'HoE',
      'CTO',
      'EM',
    ]);
  });

  it('is of one level only where the page asks for it', async () => {
    const element = await comparison('slugs="cto engineering_manager cpo project_manager" level="senior"');
    expect(rowsOf(element).map((row) => row.split(' ')[1])).to.deep.equal([
      '1,500〜3,000万円以上',
      '1,200〜2,000万円以上',
    ]);
    expect(pressed(element)).to.deep.equal(['シニア']);
    expect(heads(element)[2]).to.contain('データなし');
    expect(heads(element)[3]).to.match(/^プロジェクトマネージャー .*データなし.*この経験の数字はありません/);
  });

  it('is drawn as a chart over the table, which stays for screen readers', async () => {
    const element = await drawn<RoleComparison>('<role-comparison slugs="cto engineering_manager"></role-comparison>');
    const canvas = inside(element, 'canvas') as HTMLCanvasElement;
    const chart = inside(element, '[part~="chart"]').getBoundingClientRect();
    expect(canvas.getBoundingClientRect().height).to.be.closeTo(chart.height, 1);
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(data.some((value) => value > 0)).to.equal(true);
    expect(canvas.ariaHidden).to.equal('true');
    expect(
      allInside(element, '[part~="row"] [part~="bar"]').map((bar) => getComputedStyle(bar).visibility),
    ).to.deep.equal(Array.from({ length: 6 }, () => 'hidden'));
    expect(textOf(inside(element, 'table'))).to.contain('1,200〜2,000万円以上');
  });

  it('says on the chart which role a row is of, and what kind its figures are', async () => {
    const element = await drawn<RoleComparison>('<role-comparison slugs="cto engineering_manager"></role-comparison>');
    allInside(element, '[part~="row"]')[3]!.focus();
    const tooltip = textOf(inside(element, '[part~="tooltip"]'));
    for (const said of ['EM', 'ジュニア（0〜3年）', '600〜900万円', '推定']) expect(tooltip).to.contain(said);
    expect(tooltip).to.not.contain('CTO');
  });

  it('is a table where the page asks for it', async () => {
    const element = await comparison('slugs="cto cpo" view="table" loading="eager"');
    expect(has(element, 'canvas')).to.equal(false);
    expect(textsOf(element, 'thead th[role="columnheader"]')).to.deep.equal(['経験', '年収', '特徴']);
    expect(textsOf(element, 'button')).to.include('グラフで見る');
  });
});

describe('The sentences of <role-comparison>', () => {
  afterEach(cleanUp);

  const sentences = (element: RoleComparison) => textsOf(element, '[part~="differences"] li');

  it('say how bounds differ at each level, and compare no top that is open', async () => {
    const [junior, middle, senior, ...others] = sentences(await comparison('slugs="cto engineering_manager"'));
    expect(junior).to.contain('ジュニアの下限は同じです（600万円）。');
    expect(junior).to.contain('ジュニアの上限は、CTOがEMより100万円高い（1,000万円と900万円）。');
    expect(middle).to.contain('ミドルの下限は、CTOがEMより200万円高い（1,000万円と800万円）。');
    expect(middle).to.contain('ミドルの上限は、CTOがEMより600万円高い（1,800万円と1,200万円）。');
    expect(senior).to.contain('シニアの下限は、CTOがEMより300万円高い（1,500万円と1,200万円）。');
    expect(senior).to.match(/シニアの上限は、.*比べられません。/);
    expect(senior).to.not.contain('1,000万円');
    expect(others).to.deep.equal([]);
  });

  it('are about the level that is shown', async () => {
    const said = sentences(await comparison('slugs="cto engineering_manager" level="senior"'));
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('シニアの下限は、CTOがEMより300万円高い');
  });

  it('name the outermost of three roles', async () => {
    const [junior] = sentences(await comparison('slugs="cto engineering_manager qa_engineer"'));
    expect(junior).to.match(/最も高いCTO.EMが最も低いQAエンジニアより250万円高い（600万円と350万円）/);
  });

  it('never set figures of different kinds against each other, and say so', async () => {
    const said = sentences(await comparison('slugs="cto project_manager"'));
    expect(said).to.have.lengthOf(1);
    expect(said[0])
      .to.contain('差を出して')
      .and.not.match(/高い|同じです|\d/);
  });

  const [band] = ownSeries().bands;
  for (const [what, changes] of [
    ['what people say of themselves', { kind: 'self-reported' }],
    ['a mean', { statistic: 'mean', bands: [{ ...band, figure: { value: 5_000_000 } }] }],
    ['another span of years', { bands: [{ ...band, years: { from: 0, to: 5 } }] }],
    ['another currency', { currency: 'USD' }],
    ['what is not of a level', { by: 'all', bands: [{ ...band, level: undefined, years: undefined }] }],
  ] as const) {
    it(`never set an estimated range against ${what}`, async () => {
      const other = own({ slug: 'other', name: '別の職種', salary: [ownSeries(changes)] });
      const element = await shownOwn<RoleComparison>('<role-comparison></role-comparison>', [own(), other]);
      expect(rowsOf(element)).to.have.lengthOf(2);
      expect(sentences(element)).to.have.lengthOf(1);
      expect(sentences(element)[0])
        .to.contain('差を出して')
        .and.not.match(/高い|同じです|\d/);
    });
  }

  it('compare those of one kind beside others', async () => {
    const said = sentences(await comparison('slugs="cto project_manager engineering_manager" level="senior"'));
    expect(said.join(' ')).to.contain('シニアの下限は、CTOがEMより300万円高い');
    expect(said.join(' ')).to.not.contain('プロジェクトマネージャー');
  });

  it('are none where there is nothing to compare', async () => {
    expect(sentences(await comparison('slugs="cto cpo"'))).to.deep.equal([]);
  });
});

describe('Duties and skills on <role-comparison>', () => {
  afterEach(cleanUp);

  const column = (element: RoleComparison, part: string, name: string) =>
    textsOf(element, `[part~="${part}"] ul[aria-label^="${name}"] li`);
  const sharedSkills = (element: RoleComparison) => textsOf(element, '[part~="shared"] li');

  it('stand side by side, role by role', async () => {
    const element = await shownIn<RoleComparison>(800, '<role-comparison slugs="cto cpo"></role-comparison>');
    expect(column(element, 'duties', 'CTO'))
      .to.have.lengthOf(7)
      .and.include('研究開発の推進');
    expect(column(element, 'duties', 'CPO'))
      .to.have.lengthOf(6)
      .and.include('収益化戦略の立案');
    for (const part of ['duties', 'skills']) {
      const [one, other] = ['CTO', 'CPO'].map((name) =>
        inside(element, `[part~="${part}"] ul[aria-label^="${name}"]`).getBoundingClientRect(),
      );
      expect(one!.right).to.be.at.most(other!.left);
      expect(one!.top).to.be.closeTo(other!.top, 1);
    }
  });

  it('that both roles need are told once, whatever each guide calls them', async () => {
    const element = await comparison('slugs="cto cpo"');
    const shared = ['リーダーシップ', '意思決定力', 'チームワーク', 'コミュニケーション'];
    expect(sharedSkills(element)).to.have.members(shared);
    const owned = [...column(element, 'skills', 'CTO'), ...column(element, 'skills', 'CPO')];
    for (const skill of shared) expect(owned.filter((text) => text.includes(skill))).to.deep.equal([]);
    expect(owned).to.include.members(['危機管理', 'データエンジニアリング', 'プレゼンテーション能力', 'データ分析']);
  });

  it('that only some of the roles need say whose they are', async () => {
    const element = await comparison('slugs="cto cpo engineering_manager"');
    expect(sharedSkills(element)).to.include.members([
      'コミュニケーション',
      '意思決定力',
      'リーダーシップ（CTO、CPO）',
      '戦略的思考（CTO、EM）',
    ]);
  });

  it('are said to be missing where no guide tells them', async () => {
    const element = await comparison('slugs="cto project_manager"');
    expect(sharedSkills(element)).to.deep.equal([]);
    for (const part of ['duties', 'skills']) {
      expect(textOf(inside(element, `[part~="${part}"]`))).to.contain('まだまとめられていません');
      expect(column(element, part, 'プロジェクトマネージャー')).to.deep.equal([]);
    }
  });

  const shownParts = (element: RoleComparison) =>
    ['toolbar', 'table', 'differences', 'duties', 'skills', 'shared', 'source'].filter((part) =>
      element.shadowRoot!.querySelector(`[part~="${part}"]`),
    );

  for (const [sections, expected] of [
    ['salary', ['toolbar', 'table', 'differences', 'source']],
    ['duties', ['duties']],
    ['skills', ['skills', 'shared']],
    ['Skills, duties', ['duties', 'skills', 'shared']],
  ] as const) {
    it(`are shown as far as the page asks for them: ${sections}`, async () => {
      const element = await comparison(`slugs="cto engineering_manager" sections="${sections}"`);
      expect(shownParts(element)).to.deep.equal(expected);
      expect(title(element)).to.equal(sections === 'salary' ? 'CTO・EMの年収を比べる' : 'CTO・EMを比べる');
      element.removeAttribute('sections');
      await until(() => shownParts(element).length === 7);
    });
  }

  it('are all shown where the page asks for what does not exist, with one warning', async () => {
    const warnings = await warningsOf(async () => {
      expect(shownParts(await comparison('slugs="cto engineering_manager" sections="tarot"'))).to.have.lengthOf(7);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('tarot').and.contain('role-comparison');
  });
});

describe('The reader of <role-comparison>', () => {
  afterEach(cleanUp);

  /** Each time that the page hears of a change: what it finds then. */
  function changes<T>(element: RoleComparison, found: () => T): T[] {
    const heard: T[] = [];
    element.addEventListener('role-change', () => heard.push(found()));
    return heard;
  }

  it('chooses a level with buttons that say which one is pressed', async () => {
    const element = await comparison('slugs="cto engineering_manager"');
    expect(pressed(element)).to.deep.equal(['すべて']);
    const heard = changes(element, () => [element.level, ...pressed(element), ...amounts(element)]);
    for (const [text, level, ...expected] of [
      ['シニア', 'senior', '1,500〜3,000万円以上', '1,200〜2,000万円以上'],
      ['ジュニア', 'junior', '600〜1,000万円', '600〜900万円'],
    ] as const) {
      const told = next(element, 'role-change');
      control(element, text).click();
      await told;
      expect(heard.pop()).to.deep.equal([level, text, ...expected]);
      expect(heard).to.deep.equal([]);
    }
  });

  it('is not told of a change that is none', async () => {
    const element = await comparison('slugs="cto engineering_manager" level="senior"');
    const heard = changes(element, () => element.level);
    control(element, 'シニア').click();
    await frame();
    const told = next(element, 'role-change');
    control(element, 'ミドル').click();
    await told;
    expect(heard).to.deep.equal(['middle']);
  });

  it('chooses the order', async () => {
    const element = await comparison('slugs="qa_engineer cpo cto"');
    const heard = changes(element, () => [element.sort, ...order(element, 'CTO', 'CPO', 'QA')]);
    const told = next(element, 'role-change');
    choose(orderField(element), 'high');
    await told;
    expect(heard).to.deep.equal([['high', 'CTO', 'CPO', 'QA']]);
    expect(orderField(element).value).to.equal('high');
    const [none, low, high] = textsOf(element, 'option');
    expect([none, low]).to.deep.equal(['指定の順', '下限が低い順']);
    expect(high).to.contain('上限が高い順');
  });

  it('switches between chart and table', async () => {
    const element = await drawn<RoleComparison>('<role-comparison slugs="cto engineering_manager"></role-comparison>');
    const heard = changes(element, () => [element.view, String(element.shadowRoot!.querySelector('canvas'))]);
    let told = next(element, 'role-change');
    control(element, '表で見る').click();
    await told;
    expect(heard).to.deep.equal([['table', 'null']]);
    told = next(element, 'role-change');
    control(element, 'グラフで見る').click();
    await told;
    expect(heard[1]![0]).to.equal('chart');
    await until(() => element.shadowRoot!.querySelector('[drawn] canvas'));
    expect(heard).to.have.lengthOf(2);
  });

  it('is not who changes an attribute: of that, the page is not told', async () => {
    const element = await comparison('slugs="cto engineering_manager"');
    const heard = changes(element, () => element.level);
    element.setAttribute('level', 'senior');
    element.setAttribute('sort', 'low');
    element.setAttribute('view', 'table');
    await until(() => order(element, 'CTO', 'EM').join() === 'EM,CTO');
    expect(amounts(element)).to.deep.equal(['1,200〜2,000万円以上', '1,500〜3,000万円以上']);
    expect(orderField(element).value).to.equal('low');
    expect(heard).to.deep.equal([]);
  });
});

describe('The roles of <role-comparison>', () => {
  afterEach(cleanUp);

  const markup = (attributes: string) =>
    `<role-comparison ${attributes}><p>CTOは600〜3,000万円以上</p></role-comparison>`;
  const isFallbackSeen = (element: RoleComparison) => element.querySelector('p')!.checkVisibility();
  const remarks = (element: RoleComparison) => textsOf(element, '[part~="remarks"] li');

  it('may be apart by spaces or commas, in any case, with hyphens or underscores', async () => {
    const element = await comparison('slugs=" CTO, Engineering-Manager、ciso,,qa_engineer "');
    expect(order(element, 'CTO', 'EM', 'CISO', 'QA')).to.deep.equal(['CTO', 'EM', 'CISO', 'QA']);
  });

  it('are told to the page once each, in their order, whatever the reader does then', async () => {
    const element = fixture<RoleComparison>(markup('slugs="cto cpo engineering-manager"'));
    const told = listen(element);
    await settled(element);
    expect(told.loads).to.deep.equal(['cto', 'cpo', 'engineering_manager']);
    const changed = next(element, 'role-change');
    control(element, 'シニア').click();
    await changed;
    element.lang = 'en';
    await until(() => title(element).includes('pay compared'));
    expect(told).to.deep.equal({ loads: ['cto', 'cpo', 'engineering_manager'], errors: [] });
    expect(isFallbackSeen(element)).to.equal(false);
  });

  it('are told when they join the others, and only then', async () => {
    const element = await comparison('slugs="cto cpo"');
    const told = listen(element);
    element.slugs = 'cto cpo qa_engineer';
    await settled(element);
    expect(told.loads).to.deep.equal(['qa_engineer']);
    expect(title(element)).to.contain('QAエンジニア');
  });

  it('are marked where they do not exist; the others are shown', async () => {
    const element = fixture<RoleComparison>(markup('slugs="cto No-Body engineering_manager" role-href="/{slug}"'));
    const told = listen(element);
    await settled(element);
    expect(told).to.deep.equal({ loads: ['cto', 'engineering_manager'], errors: [['no_body', 'not-found']] });
    expect(element.status).to.equal('ready');
    expect(heads(element)[1]).to.match(/^No-Body .*見つかりません/i);
    expect(links(element).map(([, href]) => href)).to.deep.equal(['/cto', '/engineering_manager']);
    expect(rowsOf(element)).to.have.lengthOf(6);
    expect(isFallbackSeen(element)).to.equal(false);
  });

  it('cannot be compared where none of them exists: the fallback stays', async () => {
    const element = fixture<RoleComparison>(markup('slugs="nobody nothing"'));
    const told = listen(element);
    await settled(element);
    expect([element.status, ...told.loads]).to.deep.equal(['error']);
    expect(told.errors).to.have.lengthOf(1);
    expect(told.errors[0]![1]).to.equal('not-found');
    expect(isFallbackSeen(element)).to.equal(true);
    expect(textOf(inside(element, '[part~="message"]'))).to.contain('見つからない');
  });

  for (const slugs of ['cto', 'cto CTO']) {
    it(`are too few: ${slugs}`, async () => {
      const element = fixture<RoleComparison>(markup(`slugs="${slugs}"`));
      const told = listen(element);
      await settled(element);
      expect([element.status, ...told.loads]).to.deep.equal(['error']);
      expect(told.errors.map(([, reason]) => reason)).to.deep.equal(['invalid']);
      expect(isFallbackSeen(element)).to.equal(true);
      expect(textOf(inside(element, '[part~="message"]'))).to.equal('比べるには、職種が2つ以上必要です。');
    });
  }

  it('are none: the fallback is all there is', async () => {
    const element = fixture<RoleComparison>(markup(''));
    const told = listen(element);
    await element.updateComplete;
    expect(element.status).to.equal('empty');
    expect(isFallbackSeen(element)).to.equal(true);
    expect(told).to.deep.equal({ loads: [], errors: [] });
  });

  it('are shown once where they are listed twice, with a remark', async () => {
    const element = await comparison('slugs="cto engineering_manager CTO"');
    expect(order(element, 'CTO', 'EM')).to.deep.equal(['CTO', 'EM']);
    expect(remarks(element)).to.have.lengthOf(1);
    expect(remarks(element)[0]).to.match(/2度.*cto/i);
    expect(has(await comparison('slugs="cto engineering_manager"'), '[part~="remarks"]')).to.equal(false);
  });

  it('are eight at most; a remark names those that are left out', async () => {
    const slugs =
      'cto cpo ciso qa_engineer engineering_manager ui_ux_designer game_developer agile_coach ai_researcher mobile_developer';
    const element = fixture<RoleComparison>(markup(`slugs="${slugs}"`));
    const told = listen(element);
    await settled(element);
    expect(told.loads).to.deep.equal(slugs.split(' ').slice(0, 8));
    expect(remarks(element)).to.have.lengthOf(1);
    expect(remarks(element)[0])
      .to.contain('8職種まで')
      .and.contain('ai_researcher、mobile_developer')
      .and.not.contain('agile_coach');
    expect(allInside(element, 'tbody')).to.have.lengthOf(8);
  });

  it('link to their pages where the page says where these are', async () => {
    const element = await comparison('slugs="cto Engineering-Manager" role-href="/roles/{slug}/"');
    expect(links(element)).to.deep.equal([
      ['CTO', '/roles/cto/'],
      ['EM', '/roles/engineering_manager/'],
    ]);
    element.setAttribute('role-href', 'javascript:alert("{slug}")');
    await element.updateComplete;
    expect(links(element)).to.deep.equal([]);
    expect(order(element, 'CTO', 'EM')).to.deep.equal(['CTO', 'EM']);
  });

  it('may be a page’s own, all of them or beside bundled ones', async () => {
    const other = own({
      slug: 'other',
      name: '別の職種',
      salary: [ownSeries({ bands: [{ ...ownSeries().bands[0], low: { value: 5_000_000 } }] })],
    });
    const element = await shownOwn<RoleComparison>('<role-comparison></role-comparison>', [own(), other]);
    expect(title(element)).to.equal('自社の職種・別の職種の年収を比べる');
    expect(amounts(element)).to.deep.equal(['400〜600万円', '500〜600万円']);
    expect(textOf(inside(element, '[part~="differences"]'))).to.contain(
      'ジュニアの下限は、別の職種が自社の職種より100万円高い',
    );
    const told = listen(element);
    element.slugs = 'cto OWN';
    await settled(element);
    expect(order(element, 'CTO', '自社の職種', '別の職種')).to.deep.equal(['CTO', '自社の職種']);
    expect(told).to.deep.equal({ loads: ['cto'], errors: [] });
  });

  it('are told in English', async () => {
    const element = await comparison('slugs="cto cpo engineering_manager nobody" lang="en"');
    expect(title(element)).to.equal('CTO, CPO, EM, and nobody: pay compared');
    expect(heads(element)[0]).to.equal('CTO Chief Technology Officer Estimate');
    expect(heads(element)[1]).to.contain('No data');
    expect(textOf(inside(element, '[part~="differences"]'))).to.contain(
      '¥3M higher for CTO than for EM (¥15M and ¥12M)',
    );
    expect(allText(element)).to.not.match(/[ぁ-んァ-ヶ一-龠]/);
  });

  it('stand under a heading of the level that is asked for, and under none otherwise', async () => {
    const element = await comparison('slugs="cto cpo" heading-level="3"');
    expect(textOf(inside(element, 'figcaption h3'))).to.equal('CTO・CPOの年収を比べる');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(has(element, 'h1, h2, h3, h4, h5, h6')).to.equal(false);
  });
});

describe('The width of <role-comparison>', () => {
  afterEach(cleanUp);

  for (const lang of ['ja', 'en']) {
    for (const view of ['chart', 'table']) {
      it(`may be 280 to 1100 pixels without anything sticking out (${view}, ${lang})`, async () => {
        const slugs = [
          'cto cpo engineering_manager',
          'project_manager infrastructure_engineer nobody',
          'developer_productivity_engineer technical_product_manager ciso qa_engineer ui_ux_designer game_developer android_developer system_integrator',
        ];
        for (const list of slugs) {
          for (const width of [280, 360, 700, 1100]) {
            const element = await shownIn<RoleComparison>(
              width,
              `<role-comparison slugs="${list}" view="${view}" lang="${lang}" editable></role-comparison>`,
            );
            const figure = inside(element, 'figure');
            expect(figure.offsetWidth, `${list} at ${width}`).to.equal(width);
            expect(figure.scrollWidth, `${list} at ${width}`).to.be.at.most(figure.clientWidth);
            cleanUp();
          }
        }
      });
    }
  }
});
