import { expect } from 'chai';
import { type RoleName, listRoles } from '../../src/catalogue/catalogue.js';
import { findRoles } from '../../src/catalogue/find-roles.js';

const roles: RoleName[] = [
  {
    slug: 'chief_data_officer',
    name: { ja: '最高データ責任者', en: 'Chief Data Officer' },
    shortName: 'CDO',
    reading: 'さいこうでーたせきにんしゃ しーでぃーおー',
  },
  {
    slug: 'cto',
    name: { ja: '最高技術責任者', en: 'Chief Technology Officer' },
    shortName: 'CTO',
    reading: 'さいこうぎじゅつせきにんしゃ しーてぃーおー',
  },
  { slug: 'data_scientist', name: { ja: 'データサイエンティスト', en: 'Data Scientist' }, shortName: 'DS' },
  {
    slug: 'bi_engineer',
    name: { ja: 'ビジネスインテリジェンス・エンジニア', en: 'BI Engineer' },
    shortName: { ja: 'BI担当', en: 'Reporting' },
    reading: 'びじねすいんてりじぇんす・えんじにあ',
  },
  { slug: 'ui_ux_designer', name: { ja: 'UI/UXデザイナー', en: 'UI/UX Designer' }, reading: 'ゆーあいでざいなー' },
  { slug: 'ferry-pilot', name: 'Ferry' },
];

/** Slugs of what is found, in its order. */
function found(typed: string): string[] {
  return findRoles(roles, typed).map(({ slug }) => slug);
}

/** Each of these finds these slugs, in this order. */
function finds(rows: readonly (readonly [typed: string, ...slugs: string[]])[]): void {
  for (const [typed, ...slugs] of rows) {
    it(`${JSON.stringify(typed)} finds ${slugs.join(', ') || 'nothing'}`, () =>
      expect(found(typed)).to.deep.equal(slugs));
  }
}

describe('Roles found by kana', () => {
  finds([
    ['さいこうぎじゅつ', 'cto'],
    ['サイコウギジュツ', 'cto'],
    ['しーてぃーおー', 'cto'],
    ['シーティーオー', 'cto'],
    ['ｼｰﾃｨｰｵｰ', 'cto'],
    ['でざいなー', 'ui_ux_designer'],
    ['デザイナー', 'ui_ux_designer'],
    ['ﾃﾞｻﾞｲﾅｰ', 'ui_ux_designer'],
    ['サイエンティスト', 'data_scientist'],
    ['さいえんてぃすと', 'data_scientist'],
    ['ヴ'],
  ]);
});

describe('Roles found by kanji', () => {
  finds([
    ['最高技術責任者', 'cto'],
    ['技術', 'cto'],
    ['責任者', 'chief_data_officer', 'cto'],
    ['担当', 'bi_engineer'],
    ['最高データ', 'chief_data_officer'],
    ['最高でーた', 'chief_data_officer'],
    ['技師'],
  ]);
});

describe('Roles found by latin letters', () => {
  finds([
    ['cto', 'cto'],
    ['CTO', 'cto'],
    ['ＣＴＯ', 'cto'],
    ['ｃｔｏ', 'cto'],
    ['chief tech', 'cto'],
    ['ChiefTech', 'cto'],
    ['technology', 'cto'],
    ['report', 'bi_engineer'],
    ['ferry', 'ferry-pilot'],
    ['pilot', 'ferry-pilot'],
    ['ferry_pilot', 'ferry-pilot'],
    ['Ferry Pilot', 'ferry-pilot'],
    ['ferrypilots'],
    ['.*'],
    ['('],
  ]);
});

describe('Roles found whatever stands between the parts of their names', () => {
  finds([
    ['UI/UX', 'ui_ux_designer'],
    ['UIUX', 'ui_ux_designer'],
    ['ui ux', 'ui_ux_designer'],
    ['ui-ux', 'ui_ux_designer'],
    ['ＵＩ／ＵＸ', 'ui_ux_designer'],
    ['UI・UX', 'ui_ux_designer'],
    ['インテリジェンスエンジニア', 'bi_engineer'],
    ['ビジネス　インテリジェンス', 'bi_engineer'],
    [' 技 術 ', 'cto'],
  ]);

  it('but not across two of their names', () => {
    expect(found('責任者CTO')).to.deep.equal([]);
    expect(found('しゃしーてぃーおー')).to.deep.equal([]);
  });
});

describe('The order of what is found', () => {
  finds([
    ['データ', 'data_scientist', 'chief_data_officer'],
    ['でーた', 'data_scientist', 'chief_data_officer'],
    ['data', 'data_scientist', 'chief_data_officer'],
    ['d', 'data_scientist', 'chief_data_officer', 'ui_ux_designer'],
    ['さいこう', 'chief_data_officer', 'cto'],
    ['しー', 'chief_data_officer', 'cto'],
    ['chief', 'chief_data_officer', 'cto'],
    ['engineer', 'bi_engineer'],
  ]);

  it('is that of the list where several begin with what was typed', () => {
    expect(findRoles(roles.toReversed(), 'chief').map(({ slug }) => slug)).to.deep.equal(['cto', 'chief_data_officer']);
  });
});

describe('All roles are found', () => {
  for (const typed of ['', ' ', '　', '・', '-']) {
    it(`where nothing is typed that could be found: ${JSON.stringify(typed)}`, () => {
      const all = findRoles(roles, typed);
      expect(all).to.deep.equal(roles);
      expect(all).to.not.equal(roles);
    });
  }
});

describe('The list that is searched', () => {
  it('stays as it was, and hands out its own roles', () => {
    const before = [...roles];
    expect(findRoles(roles, 'データ')[1]).to.equal(roles[0]);
    expect(roles).to.deep.equal(before);
  });

  it('may be empty', () => expect(findRoles([], 'cto')).to.deep.equal([]));
});

describe('A bundled role', () => {
  it('is found by its slug, its name in either language, its short name and each of its readings', async () => {
    const all = await listRoles();
    for (const { slug, name, shortName = slug, reading = '' } of all) {
      const texts = [name, shortName].flatMap((text) => (typeof text === 'string' ? [text] : [text.ja, text.en]));
      for (const typed of [slug, ...texts, ...reading.split(' ').filter(Boolean)]) {
        expect(
          findRoles(all, typed).map((role) => role.slug),
          typed,
        ).to.include(slug);
      }
    }
  });

  it('is found by how it is read', async () => {
    const all = await listRoles();
    expect(findRoles(all, 'しーてぃーおー').map(({ slug }) => slug)).to.deep.equal(['cto']);
    expect(findRoles(all, 'サイコウギジュツ').map(({ slug }) => slug)).to.deep.equal(['cto']);
  });
});
