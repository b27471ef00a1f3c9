import { expect } from 'chai';
import { registered } from '../../src/catalogue/registered.js';
import { roleList } from '../../src/catalogue/role-list.js';
import type { ComparisonOptions } from '../../src/guide/comparison-view.js';
import { type ToldComparison, tellComparison } from '../../src/telling/tell-comparison.js';
import type { Language } from '../../src/words/languages.js';
import { refusal } from '../catalogue/fixture.js';
import { band, named, series, telling } from '../salary/fixture.js';

afterEach(() => registered.clear());

const all = { level: 'all', sort: 'none', sections: ['salary', 'duties', 'skills'] } as const;

interface Asked extends Partial<ComparisonOptions> {
  language?: Language;
  src?: string;
  roleData?: unknown;
}

function compare(
  slugs: string,
  { language = 'ja', src = '', roleData, ...options }: Asked = {},
): Promise<ToldComparison> {
  return tellComparison({ list: roleList(slugs, roleData), src, roleData }, { ...all, ...options }, language);
}

const pilot = {
  // As many years as those of the bundled juniors: others are not compared.
  ...named(
    'Pilot',
    series({ bands: [band({ low: 5_000_000, high: 8_000_000 }, { level: 'junior', years: { from: 0, to: 3 } })] }),
  ),
  skills: { soft: ['チームワーク', '平衡感覚'] },
};

describe('A comparison of bundled roles', () => {
  it('names them, and puts them in their order', async () => {
    const { view, entries } = await compare('cto engineering_manager');
    expect(view.title).to.equal('CTO・EMの年収を比べる');
    expect(view.roles.map(({ slug, name, fullName }) => [slug, name, fullName])).to.deep.equal([
      ['cto', 'CTO', '最高技術責任者'],
      ['engineering_manager', 'EM', 'エンジニアリングマネージャー'],
    ]);
    expect(entries.map(({ slug, role }) => [slug, role?.slug])).to.deep.equal([
      ['cto', 'cto'],
      ['engineering_manager', 'engineering_manager'],
    ]);
  });

  it('finds them whatever the case and the hyphens', async () => {
    const { view, entries } = await compare('CTO, Engineering-Manager');
    expect(entries.map(({ slug }) => slug)).to.deep.equal(['CTO', 'Engineering-Manager']);
    expect(view.roles.map(({ slug }) => slug)).to.deep.equal(['cto', 'engineering_manager']);
  });

  it('says how their pay differs, level by level, but not at open tops', async () => {
    const { view } = await compare('cto engineering_manager', { language: 'en' });
    const told = view.pay?.differences ?? [];
    expect(told).to.have.length(3);
    expect(told[0]).to.equal(
      'Junior pay starts at the same amount (¥6M). Junior pay ends ¥1M higher for CTO than for EM (¥10M and ¥9M).',
    );
    expect(told[1]).to.equal(
      'Middle pay starts ¥2M higher for CTO than for EM (¥10M and ¥8M). ' +
        'Middle pay ends ¥6M higher for CTO than for EM (¥18M and ¥12M).',
    );
    expect(told[2])
      .to.include('Senior pay starts ¥3M higher for CTO than for EM (¥15M and ¥12M).')
      .and.include('cannot be compared');
  });

  it('says so in Japanese', async () => {
    const { view } = await compare('cto engineering_manager', { level: 'middle' });
    expect(view.pay?.differences).to.deep.equal([
      'ミドルの下限は、CTOがEMより200万円高い（1,000万円と800万円）。' +
        'ミドルの上限は、CTOがEMより600万円高い（1,800万円と1,200万円）。',
    ]);
  });

  it('is in the order that is wanted', async () => {
    const { view, entries } = await compare('engineering_manager cpo cto', { sort: 'high' });
    expect(view.roles.map(({ name }) => name)).to.deep.equal(['CTO', 'CPO', 'EM']);
    expect(entries.map(({ slug }) => slug)).to.deep.equal(['engineering_manager', 'cpo', 'cto']);
  });

  it('never sets means against estimates', async () => {
    const { view } = await compare('cto project_manager');
    expect(view.pay?.differences).to.deep.equal([
      '差を出しているのは、経験年数別の下限と上限がある、同じ種類の数字どうしだけです。',
    ]);
  });

  it('has nothing to remark where nothing is amiss', async () => {
    expect((await compare('cto cpo')).view.remarks).to.deep.equal([]);
  });
});

describe('The skills that CPO and CTO share', () => {
  const shared = {
    ja: ['コミュニケーション', 'リーダーシップ', '意思決定力', 'チームワーク'],
    en: ['Communication', 'Leadership', 'Decision-making skills', 'Teamwork'],
  };
  for (const language of ['ja', 'en'] as const) {
    it(`are leadership, decision-making, teamwork and communication (${language})`, async () => {
      for (const slugs of ['cpo cto', 'cto cpo']) {
        const { view } = await compare(slugs, { language });
        expect(view.skills?.shared, slugs).to.have.members(shared[language]).and.have.length(4);
      }
    });
  }

  it('are not among the skills of one alone', async () => {
    const { view } = await compare('cto cpo');
    const [cto, cpo] = view.roles.map(({ skills }) => skills.items);
    expect(cpo).to.deep.equal(['プレゼンテーション能力', '市場分析と顧客理解', '戦略立案', 'データ分析']);
    expect(cto).to.include('文化醸成').and.include('戦略的思考').and.not.include('リーダーシップと文化醸成');
    expect([...(cto ?? []), ...(cpo ?? [])].filter((text) => shared.ja.includes(text))).to.deep.equal([]);
  });

  it('are not told where skills are not shown', async () => {
    expect((await compare('cto cpo', { sections: ['salary'] })).view.skills).to.equal(undefined);
  });
});

describe('A comparison with a role that cannot be shown', () => {
  it('shows the others, and says why it is not there', async () => {
    const { view, entries, role } = await compare('no_such_role cto cpo');
    expect(view.roles.map(({ name, isKnown }) => [name, isKnown])).to.deep.equal([
      ['no_such_role', false],
      ['CTO', true],
      ['CPO', true],
    ]);
    expect(view.pay?.groups[0]?.empty).to.equal(telling().words.missing['not-found']);
    expect(entries[0]).to.include({ slug: 'no_such_role', missing: 'not-found' });
    expect(entries[0]?.error).to.include({ reason: 'not-found' });
    expect(entries.slice(1).map(({ missing }) => missing)).to.deep.equal([undefined, undefined]);
    expect(role?.slug).to.equal('cto');
  });

  it('says that the page’s own data is wrong', async () => {
    const { view, entries } = await compare('pilot cto', { roleData: [{ ...pilot, name: 5 }] });
    expect(entries.map(({ missing }) => missing)).to.deep.equal(['invalid', undefined]);
    expect(view.pay?.groups[0]?.empty).to.equal(telling().words.missing.invalid);
  });

  it('is refused for the reason of the first of them where none can be shown', async () => {
    expect(await refusal(() => compare('no_such_role nor_this'), 'not-found')).to.include('"no_such_role"');
    const roleData = [{ ...pilot, name: 5 }];
    expect(await refusal(() => compare('pilot nor_this', { roleData }), 'invalid')).to.include('name: ');
    expect(await refusal(() => compare('nor_this pilot', { roleData }), 'not-found')).to.include('"nor_this"');
  });
});

describe('A comparison with a page’s own roles', () => {
  it('has them beside bundled ones', async () => {
    const { view } = await compare('cto pilot', { roleData: [pilot], level: 'junior' });
    expect(view.title).to.equal('CTO・Pilotの年収を比べる');
    expect(view.pay?.differences).to.deep.equal([
      'ジュニアの下限は、CTOがPilotより100万円高い（600万円と500万円）。' +
        'ジュニアの上限は、CTOがPilotより200万円高い（1,000万円と800万円）。',
    ]);
    expect(view.pay?.sources.map(({ heading }) => heading)).to.deep.equal(['出典（CTO）：', '出典（Pilot）：']);
    expect(view.skills?.shared).to.deep.equal(['チームワーク']);
    expect(view.roles[1]?.skills.items).to.deep.equal(['平衡感覚']);
  });

  it('has them in the place of bundled ones', async () => {
    const { view } = await compare('CTO cpo', { roleData: [{ ...pilot, slug: 'cto' }] });
    expect(view.roles.map(({ name }) => name)).to.deep.equal(['Pilot', 'CPO']);
  });

  it('has all of them where none are named', async () => {
    const { view, entries } = await compare('', { roleData: [pilot, { ...pilot, slug: 'Sailor', name: 'Sailor' }] });
    expect(entries.map(({ slug }) => slug)).to.deep.equal(['pilot', 'Sailor']);
    expect(view.title).to.equal('Pilot・Sailorの年収を比べる');
  });

  it('has registered ones', async () => {
    registered.set('pilot', pilot);
    registered.set('cto', { ...pilot, slug: 'cto', name: 'Own CTO' });
    expect((await compare('pilot cto cpo')).view.title).to.equal('Pilot・Own CTO・CPOの年収を比べる');
  });

  it('has those of an address, and says which it does not have', async () => {
    const src = new URL('../catalogue/fixtures/whole-roles.json', import.meta.url).href;
    const { entries } = await compare('tester cto', { src });
    expect(entries.map(({ role, missing }) => role?.name ?? missing)).to.deep.equal([
      'Tester in a catalogue',
      'not-found',
    ]);
  });
});

describe('What a comparison remarks', () => {
  for (const language of ['ja', 'en'] as const) {
    const { words } = telling(language);

    it(`is that a role was named twice (${language})`, async () => {
      const { view } = await compare('cto cpo CTO', { language });
      expect(view.roles.map(({ slug }) => slug)).to.deep.equal(['cto', 'cpo']);
      expect(view.remarks).to.deep.equal([words.twice('cto')]);
    });

    it(`is that there are more than can be compared (${language})`, async () => {
      const eight = 'cto cpo ciso engineering_manager project_manager qa_engineer data_scientist ai_researcher';
      const { view } = await compare(`${eight} game_developer agile_coach`, { language });
      expect(view.roles.map(({ slug }) => slug).join(' ')).to.equal(eight);
      expect(view.remarks).to.deep.equal([words.leftOut(words.list(['game_developer', 'agile_coach']), 8)]);
    });

    it(`is that there are too few to compare (${language})`, async () => {
      const { view } = await compare('cto', { language });
      expect(view.roles.map(({ slug }) => slug)).to.deep.equal(['cto']);
      expect(view.remarks).to.deep.equal([words.tooFew]);
    });
  }

  it('is all that is amiss', async () => {
    const { words } = telling();
    expect((await compare('cto cto')).view.remarks).to.deep.equal([words.tooFew, words.twice('cto')]);
  });
});

describe('A comparison of no roles', () => {
  it('is one that the reader has yet to fill', async () => {
    const { view, entries, role } = await compare('');
    expect(entries).to.deep.equal([]);
    expect(role).to.equal(undefined);
    expect([view.roles, view.pay, view.skills]).to.deep.equal([[], undefined, undefined]);
    expect(view.title).to.equal('比べる職種');
  });
});
