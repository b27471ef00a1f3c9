import { expect } from 'chai';
import names from '../../src/catalogue/bundled/names.js';
import type { RoleSources } from '../../src/elements/role-sources/role-sources.js';
import {
  allInside,
  allText,
  cleanUp,
  has,
  inside,
  own,
  ownSeries,
  rowsOf,
  shown,
  shownIn,
  shownOwn,
  textOf,
  textsOf,
} from './fixture.js';

const sources = (attributes: string) => shown<RoleSources>(`<role-sources ${attributes}></role-sources>`);
const ownSources = (...salary: object[]) =>
  shownOwn<RoleSources>('<role-sources></role-sources>', own({ salary: salary.map(ownSeries) }));

/** Kind, publisher, figures, and what is said of how they came about. */
function publications(element: RoleSources): string[][] {
  return allInside(element, 'section').flatMap((section) => {
    const name = element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!);
    return [...section.querySelectorAll('[part~="publication"]')].map((publication) => [
      textOf(name),
      textOf(publication.querySelector('p')),
      [...publication.querySelectorAll('[part~="row"]')].map(textOf).join(' '),
      ...[...publication.querySelectorAll('dt')].map((term) => `${textOf(term)}：${textOf(term.nextElementSibling)}`),
    ]);
  });
}

/** The shapes that stand for a kind: beside its name and on the axis. */
function shapesOf(element: RoleSources, kindName: string): string[] {
  const section = allInside(element, 'section').find((one) => textOf(one).startsWith(kindName))!;
  return [...section.querySelectorAll('.mark path')].map((path) => path.getAttribute('d')!);
}

const middle = ({ left, right }: DOMRect) => (left + right) / 2;

/** Where an amount, in 万円, must stand, going by two of the axis's labels. */
function axisOf(element: RoleSources, low: string, high: string): (amount: number) => number {
  const [from = 0, to = 0] = [low, high].map((label) =>
    middle(
      allInside(element, 'span')
        .find((one) => textOf(one) === label)!
        .getBoundingClientRect(),
    ),
  );
  const [first = 0, last = 0] = [low, high].map((label) => Number(label.replaceAll(/[,万円]/g, '')));
  return (amount) => from + ((amount - first) / (last - first)) * (to - from);
}

const places = (row: Element | undefined, selector: string) =>
  [...(row?.querySelectorAll(`[part~="bar"] ${selector}`) ?? [])].map((one) => one.getBoundingClientRect());

describe('<role-sources>', () => {
  afterEach(cleanUp);

  it('shows the four figures of project managers, and what each of them measured', async () => {
    const element = await sources('slug="project_manager"');
    expect(publications(element)).to.deep.equal([
      [
        '自己申告',
        'doda',
        '707万円',
        '値の種類：平均',
        '時期：2024年9月〜2025年8月',
        '件数：件数非公開',
        '測ったもの：転職サイト登録者の申告年収',
      ],
      [
        '求人票',
        '求人ボックス 給料ナビ',
        '687万円（380〜1,282万円）',
        '値の種類：中央値',
        '時期：2026年6月',
        '件数：件数非公開',
        '測ったもの：掲載求人票の給与水準',
      ],
      [
        '求人票',
        'レバテックキャリア',
        '568万円',
        '値の種類：平均',
        '時期：2025年1月',
        '件数：2,251件',
        '測ったもの：同社に掲載された求人票',
      ],
      [
        '公的統計',
        '厚生労働省「令和7年賃金構造基本統計調査」',
        '889万円',
        '値の種類：平均',
        '時期：2025年',
        '件数：件数非公開',
        '測ったもの：システムコンサルタント・設計者（PMを含む区分）の実支給',
      ],
    ]);
  });

  it('shows the five figures of infrastructure engineers', async () => {
    const element = await sources('slug="infrastructure_engineer"');
    expect(
      publications(element).map(([kind, publisher, figure, statistic, date]) => [
        kind,
        publisher,
        figure,
        statistic,
        date,
      ]),
    ).to.deep.equal([
      ['公的統計', '厚生労働省「令和7年賃金構造基本統計調査」', '609.8万円', '値の種類：平均', '時期：2025年'],
      ['自己申告', 'doda「平均年収ランキング2025（サーバーエンジニア）」', '469万円', '値の種類：平均', '時期：2025年'],
      [
        '自己申告',
        'doda「平均年収ランキング2025（ネットワークエンジニア）」',
        '455万円',
        '値の種類：平均',
        '時期：2025年',
      ],
      ['求人票', '求人ボックス 給料ナビ', '477万円', '値の種類：中央値', '時期：2026年6月'],
      ['求人票', 'レバテックキャリア', '443万円', '値の種類：平均', '時期：2025年1月'],
    ]);
    expect(allText(element)).to.contain('その他の情報処理・通信技術者（運用・保守を含む）の実支給');
  });

  it('shows the three ranges of a role that one source speaks of, and says that there is but one', async () => {
    const element = await sources('slug="cto"');
    expect(publications(element)).to.deep.equal([
      [
        '推定',
        'Starful 職種ガイド',
        'ジュニア（0〜3年） 600〜1,000万円 ミドル（3〜7年） 1,000〜1,800万円 シニア（7年以上） 1,500〜3,000万円以上',
        '値の種類：範囲',
        '時期：時期の記載なし',
        '件数：件数非公開',
        '測ったもの：経験年数ごとの推定年収の幅。手当や賞与、税の扱いは記載なし',
      ],
    ]);
    expect(textOf(inside(element, '[part~="reason"]'))).to.contain('1つの出典のものだけです');
  });

  it('says データなし for a role without figures, and shows no number', async () => {
    const element = await sources('slug="cpo"');
    expect(allText(element)).to.contain('データなし').and.not.to.match(/\d/);
    expect(has(element, 'section, svg, [part~="reason"]')).to.equal(false);
  });

  it('ends with where the figures come from', async () => {
    const element = await sources('slug="project_manager"');
    const source = textOf(inside(element, '[part~="source"]'));
    expect(source).to.contain('厚生労働省「令和7年賃金構造基本統計調査」').and.contain('公表元とは未照合');
    expect(textOf(inside(element, 'figure')).endsWith(source)).to.equal(true);
  });

  it('says the same in English', async () => {
    const element = await sources('slug="project_manager" lang="en"');
    expect(textOf(inside(element, '[part~="title"]'))).to.contain('Project manager salary');
    expect(publications(element)[2]).to.deep.equal([
      'Job postings',
      'Levtech Career',
      '¥5.68M',
      'Statistic：mean',
      'Time：January 2025',
      'Sample：n = 2,251',
      "What was measured：The company's own job postings",
    ]);
    expect(allText(element)).to.not.match(/[ぁ-んァ-ヶ一-龠]/);
  });

  it('makes its title a heading of the level that is asked for, and none otherwise', async () => {
    const element = await sources('slug="cto" heading-level="3"');
    expect(textOf(inside(element, 'figcaption h3'))).to.contain('CTO（最高技術責任者）の年収');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(has(element, 'h1, h2, h3, h4, h5, h6')).to.equal(false);
  });

  it('shows the figures of a page’s own role', async () => {
    const range = { by: 'all', bands: [{ low: { value: 4_000_000 }, high: { value: 6_000_000 } }] };
    const source = { publisher: '社内調査', asOf: '2026-04', definition: '全社員の回答', sampleSize: 1_234 };
    const element = await ownSources(range, { ...range, kind: 'self-reported', source });
    expect(publications(element)).to.deep.equal([
      [
        '推定',
        '編集部',
        '400〜600万円',
        '値の種類：範囲',
        '時期：時期の記載なし',
        '件数：件数非公開',
        '測ったもの：編集部の推定',
      ],
      [
        '自己申告',
        '社内調査',
        '400〜600万円',
        '値の種類：範囲',
        '時期：2026年4月',
        '件数：1,234件',
        '測ったもの：全社員の回答',
      ],
    ]);
  });
});

describe('The marks of <role-sources>', () => {
  afterEach(cleanUp);

  it('have one shape for each kind, beside its name and on the axis, and no two kinds the same', async () => {
    const element = await sources('slug="project_manager"');
    const shapes = ['自己申告', '求人票', '公的統計'].map((kind) => shapesOf(element, kind));
    expect(shapes.map(({ length }) => length)).to.deep.equal([2, 3, 2]);
    expect(shapes.map((all) => new Set(all).size)).to.deep.equal([1, 1, 1]);
    const estimate = shapesOf(await sources('slug="cto"'), '推定');
    expect(new Set([...shapes.flat(), ...estimate]).size).to.equal(4);
  });

  for (const width of [360, 1100]) {
    it(`stand where the axis has their amounts (${width} pixels)`, async () => {
      const element = await shownIn<RoleSources>(width, '<role-sources slug="project_manager"></role-sources>');
      const at = axisOf(element, '250', '1,000');
      const marks = allInside(element, '[part~="row"]').map((row) => places(row, '.mark path').map(middle));
      expect(marks).to.have.lengthOf(4);
      for (const [index, amount] of [707, 687, 568, 889].entries()) {
        expect(marks[index]).to.have.lengthOf(1);
        expect(marks[index]![0]).to.be.closeTo(at(amount), 2, `${amount}万円`);
      }
    });

    it(`have a line between the ends of a range (${width} pixels)`, async () => {
      const element = await shownIn<RoleSources>(width, '<role-sources slug="project_manager"></role-sources>');
      const at = axisOf(element, '250', '1,000');
      const lines = allInside(element, '[part~="row"]').map((row) => places(row, '.range'));
      expect(lines.map(({ length }) => length)).to.deep.equal([0, 1, 0, 0]);
      expect(lines[1]![0]!.left).to.be.closeTo(at(380), 2);
      expect(lines[1]![0]!.right).to.be.closeTo(at(1_282), 2);
    });

    it(`stand at both ends of a range without a figure, which goes on where it is open (${width} pixels)`, async () => {
      const element = await shownIn<RoleSources>(width, '<role-sources slug="cto"></role-sources>');
      const at = axisOf(element, '1,000', '2,000');
      const rows = allInside(element, '[part~="row"]');
      for (const [index, ends] of [
        [600, 1_000],
        [1_000, 1_800],
        [1_500, 3_000],
      ].entries()) {
        const marks = places(rows[index], '.mark path').map(middle);
        expect(marks).to.have.lengthOf(2);
        marks.forEach((mark, end) => expect(mark).to.be.closeTo(at(ends[end]!), 2));
      }
      expect(rows.map((row) => places(row, '.tail').length)).to.deep.equal([0, 0, 1]);
      expect(places(rows[2], '.tail')[0]!.left).to.be.closeTo(at(3_000), 2);
      expect(places(rows[2], '.tail')[0]!.right).to.be.greaterThan(at(3_100));
    });
  }
});

describe('The sentence of <role-sources>', () => {
  afterEach(cleanUp);

  const reason = (element: RoleSources) => textOf(inside(element, '[part~="reason"]'));
  const mean = (figure: number, changes: object = {}) => ({
    statistic: 'mean',
    by: 'all',
    bands: [{ figure: { value: figure } }],
    ...changes,
  });
  const dated = (asOf: string) => ({ source: { publisher: '編集部', definition: '編集部の推定', asOf } });

  it('names all causes where all differ', async () => {
    const said = reason(await sources('slug="project_manager"'));
    expect(said).to.contain('568〜889万円').and.contain('平均して1つにまとめることもできません');
    for (const cause of ['自己申告、求人票、公的統計', '平均と中央値', '時期']) expect(said).to.contain(cause);
  });

  it('names kinds alone where only these differ', async () => {
    const said = reason(await ownSources(mean(5_000_000), mean(6_000_000, { kind: 'job-postings' })));
    expect(said).to.contain('500〜600万円').and.contain('推定、求人票');
    expect(said).to.not.match(/平均と|中央値|時期/);
  });

  it('names what was measured alone where only that differs', async () => {
    const source = { publisher: '編集部', definition: '首都圏の求人' };
    const said = reason(await ownSources(mean(5_000_000), mean(6_000_000, { source })));
    expect(said).to.contain('対象');
    expect(said).to.not.match(/推定|平均と|中央値|時期/);
  });

  it('names statistics alone where only these differ', async () => {
    const said = reason(await ownSources(mean(5_000_000), mean(6_000_000, { statistic: 'median' })));
    expect(said).to.contain('平均と中央値');
    expect(said).to.not.match(/推定|時期/);
  });

  it('names times alone where only these differ', async () => {
    const said = reason(await ownSources(mean(5_000_000, dated('2024')), mean(6_000_000, dated('2025'))));
    expect(said).to.contain('時期');
    expect(said).to.not.match(/推定|平均と|中央値/);
  });

  it('names the same in English', async () => {
    const said = reason(await sources('slug="infrastructure_engineer" lang="en"'));
    expect(said).to.contain('¥4.43M–¥6.098M').and.contain('mean and median').and.contain('self-reported');
  });
});

describe('The width of <role-sources>', () => {
  afterEach(cleanUp);

  for (const lang of ['ja', 'en']) {
    for (const width of [280, 1100]) {
      it(`may be ${width} pixels without anything sticking out (${lang})`, async () => {
        for (const { slug } of names) {
          const element = await shownIn<RoleSources>(
            width,
            `<role-sources slug="${slug}" lang="${lang}"></role-sources>`,
          );
          const figure = inside(element, 'figure');
          expect(figure.offsetWidth, slug).to.equal(width);
          expect(figure.scrollWidth, slug).to.be.at.most(figure.clientWidth);
          cleanUp();
        }
      });
    }
  }

  it('puts what is said of a figure beside it where there is room, and below where there is none', async () => {
    const place = async (width: number) => {
      const element = await shownIn<RoleSources>(width, '<role-sources slug="project_manager"></role-sources>');
      const row = inside(element, '[part~="row"]').getBoundingClientRect();
      const facts = inside(element, 'dl').getBoundingClientRect();
      return facts.left >= row.right ? 'beside' : facts.top >= row.bottom ? 'below' : 'over';
    };
    expect([await place(1100), await place(360)]).to.deep.equal(['beside', 'below']);
  });

  it('never lets labels of the axis touch each other', async () => {
    const element = await shownIn<RoleSources>(280, '<role-sources slug="project_manager"></role-sources>');
    const labels = allInside(element, 'span').filter((one) => /^[\d,]+(万円)?$/.test(textOf(one)));
    expect(labels).to.have.lengthOf(textsOf(element, '.axis span').length).and.not.have.lengthOf(0);
    const edges = labels.map((label) => label.getBoundingClientRect());
    for (const [index, { left }] of edges.slice(1).entries()) expect(left).to.be.greaterThan(edges[index]!.right);
    expect(rowsOf(element)).to.have.lengthOf(4);
  });
});
