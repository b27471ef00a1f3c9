import { expect } from 'chai';
import { cleanUp, inside, shown, textOf, until } from './fixture.js';

describe('<role-salary>', () => {
  afterEach(cleanUp);

  it('shows every band of a bundled role, with its range and note', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    const rows = [...element.shadowRoot!.querySelectorAll('[part~="row"]')].map(textOf);
    expect(rows).to.deep.equal([
      'ジュニア（0〜3年） 600〜1,000万円 創業期や昇格直後。自ら実装しながら技術を選ぶ。',
      'ミドル（3〜7年） 1,000〜1,800万円 組織運営と採用、技術戦略が中心。成長期の企業に多い。',
      'シニア（7年以上） 1,500〜3,000万円以上 上場企業の経営層。株式報酬が加わることも多い。',
    ]);
  });

  it('draws the chart over the table', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    await until(() => inside(element, '[part~="chart"]').hasAttribute('drawn'));
    expect(inside(element, 'canvas').clientWidth).to.be.greaterThan(0);
  });
});
