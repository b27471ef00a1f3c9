import { expect } from 'chai';
import { allText, cleanUp, inside, rowsOf, shown, textOf } from './fixture.js';

describe('<role-salary>', () => {
  afterEach(cleanUp);

  it('shows every band of a role with its years, range and note', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    expect(textOf(inside(element, '[part~="title"]'))).to.equal('CTO（最高技術責任者）の年収');
    expect(rowsOf(element)).to.deep.equal([
      'ジュニア（0〜3年） 600〜1,000万円 創業期や昇格直後。自ら実装しながら技術を選ぶ。',
      'ミドル（3〜7年） 1,000〜1,800万円 組織運営と採用、技術戦略が中心。成長期の企業に多い。',
      'シニア（7年以上） 1,500〜3,000万円以上 上場企業の経営層。株式報酬が加わることも多い。',
    ]);
  });

  it('says the same in English', async () => {
    const element = await shown('<role-salary slug="cto" lang="en"></role-salary>');
    expect(textOf(inside(element, '[part~="title"]'))).to.equal('Chief Technology Officer (CTO) salary');
    expect(rowsOf(element)[2]).to.equal(
      'Senior (7+ years) ¥15M–¥30M or more Executive of a listed company, often with stock compensation.',
    );
  });

  it('ends with where the figures come from, and never calls an estimate a figure of what it referred to', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    expect(textOf(inside(element, '[part~="source"]'))).to.equal(
      '推定 出典：Starful 職種ガイドの推定（doda、OpenWork、スタートアップ界隈の採用相場を参照・時期の記載なし・件数非公開・' +
        '対象：経験年数ごとの推定年収の幅。手当や賞与、税の扱いは記載なし）。 企業規模や資金調達の段階によって大きく変わる推定値。',
    );
    expect(inside(element, '[part~="caveat"]')).to.have.property(
      'textContent',
      '企業規模や資金調達の段階によって大きく変わる推定値。',
    );
    expect(inside(element, '[part~="source"] a').getAttribute('href')).to.equal('https://starful.biz');
  });

  it('says the kind of its figures in words', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    expect(textOf(inside(element, '[part~="kind"]'))).to.equal('推定');
  });

  it('shows figures of several sources under their kinds, never mixed', async () => {
    const element = await shown('<role-salary slug="project_manager"></role-salary>');
    const groups = [...element.shadowRoot!.querySelectorAll('tbody')].map((group) =>
      [...group.querySelectorAll('tr')].map(textOf),
    );
    expect(groups).to.deep.equal([
      ['自己申告', 'doda（平均・2024年9月〜2025年8月） 707万円 転職サイト登録者の申告年収'],
      [
        '求人票',
        '求人ボックス 給料ナビ（中央値・2026年6月） 687万円（380〜1,282万円） 掲載求人票の給与水準',
        'レバテックキャリア（平均・2025年1月） 568万円 同社に掲載された求人票',
      ],
      [
        '公的統計',
        '厚生労働省「令和7年賃金構造基本統計調査」（平均・2025年） 889万円 システムコンサルタント・設計者（PMを含む区分）の実支給',
      ],
    ]);
    expect(textOf(inside(element, '[part~="source"]')))
      .to.contain('2,251件')
      .and.to.contain('公表元とは未照合');
  });

  it('says データなし for a role without figures, and shows no number', async () => {
    const element = await shown('<role-salary slug="cpo"></role-salary>');
    expect(allText(element)).to.contain('データなし').and.not.to.match(/\d/);
    expect(element.shadowRoot!.querySelector('table, canvas, button')).to.equal(null);
  });

  it('shows pay per month as a twelfth, and says so', async () => {
    const element = await shown('<role-salary slug="cto" period="month"></role-salary>');
    expect(allText(element)).to.contain('1か月あたり（年収÷12）');
    expect(rowsOf(element)[0]).to.contain('50〜83.3万円');
    expect(rowsOf(element)[2]).to.contain('125〜250万円以上');
  });

  it('names the occupation, statistic, kind and year of a benchmark, and its source', async () => {
    const element = await shown('<role-salary slug="cto" benchmark="software-developer"></role-salary>');
    expect(textOf(inside(element, '[part~="benchmark"]'))).to.equal(
      'ソフトウェア作成者の平均（公的統計・2025年） 578.5万円',
    );
    expect(textOf(inside(element, '[part~="source"]'))).to.contain(
      '公的統計 破線：厚生労働省「令和7年賃金構造基本統計調査 職種別第5表」',
    );
  });

  for (const [id, amount] of [
    ['software-developer', '578.5万円'],
    ['system-consultant-designer', '889万円'],
    ['other-it-engineer', '609.8万円'],
    ['all-industries', '545.6万円'],
  ]) {
    it(`has the benchmark ${id}`, async () => {
      const element = await shown(`<role-salary slug="cto" benchmark="${id}"></role-salary>`);
      expect(textOf(inside(element, '[part~="benchmark"] b'))).to.equal(amount);
    });
  }

  it('does not call a mean the mean of a mean', async () => {
    const element = await shown('<role-salary slug="cto" benchmark="all-industries"></role-salary>');
    expect(textOf(inside(element, '[part~="benchmark"]'))).to.equal('全産業平均（公的統計・2025年） 545.6万円');
  });

  it('starts as the table that it is asked for', async () => {
    const element = await shown('<role-salary slug="cto" view="table"></role-salary>');
    const heads = [...element.shadowRoot!.querySelectorAll('thead th')].map(textOf);
    expect(heads).to.deep.equal(['経験', '年収', '図', '特徴']);
    expect(textOf(inside(element, 'button'))).to.equal('グラフで見る');
  });

  it('makes its title a heading of the level that is asked for', async () => {
    const element = await shown('<role-salary slug="cto" heading-level="3"></role-salary>');
    expect(textOf(inside(element, 'figcaption h3'))).to.equal('CTO（最高技術責任者）の年収');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h2, h3, h4, h5, h6')).to.equal(null);
  });
});

describe('The reader of <role-salary>', () => {
  afterEach(cleanUp);

  it('switches between chart and table', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    const told = new Promise((resolve) => element.addEventListener('role-change', resolve, { once: true }));
    inside(element, 'button').click();
    await told;
    expect(element.view).to.equal('table');
    expect(textOf(inside(element, 'button'))).to.equal('グラフで見る');
    expect(element.shadowRoot!.querySelector('canvas')).to.equal(null);
  });

  it('switches between year and month', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    const told = new Promise((resolve) => element.addEventListener('role-change', resolve, { once: true }));
    inside(element, 'button:nth-of-type(2)').click();
    await told;
    expect(element.period).to.equal('month');
    expect(rowsOf(element)[0]).to.contain('50〜83.3万円');
  });
});
