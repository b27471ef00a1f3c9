import { expect } from 'chai';
import { loadRole } from '../../src/catalogue/load-role.js';
import { registered } from '../../src/catalogue/registered.js';
import type { RoleRequest } from '../../src/catalogue/requested-role.js';
import type { Role } from '../../src/catalogue/schema.js';
import { tellCard } from '../../src/telling/tell-card.js';
import { tellPath } from '../../src/telling/tell-path.js';
import { tellSalary } from '../../src/telling/tell-salary.js';
import { tellSources } from '../../src/telling/tell-sources.js';
import { toldOrTell } from '../../src/telling/told-or-tell.js';
import { type Told, loadTold } from '../../src/telling/told.js';
import type { Language } from '../../src/words/languages.js';
import { refusal } from '../catalogue/fixture.js';
import { named, officialMean, role, series } from '../salary/fixture.js';

afterEach(() => registered.clear());

const options = { language: 'ja', period: 'year', benchmark: '', standing: undefined } as const;
const unexpected = () => expect.fail('There is such a benchmark.');

/** How each tag is told in the page. */
const tellers = {
  salary: (request: RoleRequest, language: Language) => tellSalary(request, { ...options, language }, unexpected),
  card: tellCard,
  path: tellPath,
  sources: tellSources,
};
const tags = ['salary', 'card', 'path', 'sources'] as const;
const languages = ['ja', 'en'] as const;

function asked(slug: string): RoleRequest {
  return { slug, src: '', roleData: undefined };
}

function own(roleData: unknown): RoleRequest {
  return { slug: '', src: '', roleData };
}

/** As it comes out of a module: what is undefined is not there. */
function plain<T>({ view }: Told<T>): unknown {
  return JSON.parse(JSON.stringify(view));
}

/** A site's own role in the place of a bundled one. */
function register(slug: string, rest: Partial<Role> = {}): void {
  registered.set(slug, { ...role(series()), slug, ...rest });
}

/** With and without pay, of one source and of several, with and without a path, related to roles of every sort. */
const slugs = [
  'cto',
  'cpo',
  'engineering_manager',
  'project_manager',
  'infrastructure_engineer',
  'system_integrator',
  'chief_information_officer',
  'chief_data_officer',
  'game_developer',
  'android_developer',
];

for (const tag of tags) {
  describe(`What <role-${tag}> says, told when the library was built`, () => {
    for (const language of languages) {
      for (const slug of slugs) {
        it(`is what would be told in the page (${slug}, ${language})`, async () => {
          const there = await loadTold(tag, slug, language);
          const here = await tellers[tag](asked(slug), language);
          expect(there?.view).to.deep.equal(plain<unknown>(here)).and.be.an('object');
        });
      }
    }

    it('comes with the role’s slug and names', async () => {
      const { slug, name, shortName } = await loadRole('cto');
      expect((await loadTold(tag, 'cto', 'en'))?.role).to.deep.include({ slug, name, shortName });
    });

    it('is found whatever the case and the hyphens', async () => {
      expect((await loadTold(tag, ' Engineering-Manager ', 'ja'))?.role.slug).to.equal('engineering_manager');
    });

    for (const slug of ['no_such_role', 'constructor', '', '../en/cto', 'cto.js', `${tag}/ja/cto`]) {
      it(`is not there for ${JSON.stringify(slug)}`, async () => {
        expect(await loadTold(tag, slug, 'ja')).to.equal(undefined);
      });
    }

    it('gives way to a site’s own role', async () => {
      register('cto');
      expect(await loadTold(tag, 'CTO', 'ja')).to.equal(undefined);
      expect((await loadTold(tag, 'cpo', 'ja'))?.role.slug).to.equal('cpo');
    });
  });

  describe(`What <role-${tag}> says, told in the page`, () => {
    it('is that there is no such role, if there is none', async () => {
      expect(await refusal(() => tellers[tag](asked('no_such_role'), 'ja'), 'not-found')).to.include('no_such_role');
    });

    it('is of the page’s own data, after that was checked', async () => {
      const told: Told<unknown> = await tellers[tag](own(role(series())), 'ja');
      expect(told.role.slug).to.equal('tester');
      expect(JSON.stringify(told.view)).to.include('テスター');
      const message = await refusal(() => tellers[tag](own({ slug: 'x' }), 'ja'), 'invalid');
      expect(message).to.include('name: ');
    });

    it('is of a registered role', async () => {
      register('cto', { name: { ja: '自社の責任者', en: 'Our officer' } });
      expect(JSON.stringify((await tellers[tag](asked('CTO'), 'ja')).view)).to.include('自社の責任者');
      expect(JSON.stringify((await tellers[tag](asked('cto'), 'en')).view)).to.include('Our officer');
    });
  });

  describe(`Where <role-${tag}> has what it says from`, () => {
    const source = async (request: RoleRequest) => {
      let calls = 0;
      const told: Told<unknown> = await toldOrTell<typeof tag>(tag, request, 'ja', async () => {
        calls += 1;
        return tellers[tag];
      });
      return { told, calls };
    };

    it('is the module that was told before, and nothing that tells is loaded', async () => {
      const { told, calls } = await source(asked('cto'));
      expect(calls).to.equal(0);
      expect(told.view).to.deep.equal((await loadTold(tag, 'cto', 'ja'))?.view);
    });

    it('is the page, for its own data and for registered roles', async () => {
      const { told, calls } = await source({ ...own(role(series())), slug: 'cto' });
      expect([told.role.slug, calls]).to.deep.equal(['tester', 1]);
      register('cto', { name: '自社の責任者' });
      const other = await source(asked('cto'));
      expect([other.told.role.name, other.calls]).to.deep.equal(['自社の責任者', 1]);
    });

    it('is the page for an address, even beside a bundled role’s slug', async () => {
      const src = new URL('../catalogue/fixtures/tester.json', import.meta.url).href;
      const { told, calls } = await source({ ...asked(''), src });
      expect([told.role.name, calls]).to.deep.equal(['Tester by address', 1]);
      await refusal(() => source({ ...asked('cto'), src }), 'not-found');
    });

    it('is the page for a role that nobody has, which says so', async () => {
      await refusal(() => source(asked('no_such_role')), 'not-found');
    });

    it('is nowhere if what tells it does not arrive', async () => {
      const failing = () => toldOrTell(tag, own(role()), 'ja', () => Promise.reject(new TypeError('offline')));
      await refusal(failing, 'network');
    });
  });
}

describe('Pay that was told when the library was built', () => {
  it('is there in both languages', async () => {
    expect((await loadTold('salary', 'cto', 'ja'))?.view.title).to.equal('CTO（最高技術責任者）の年収');
    expect((await loadTold('salary', 'cto', 'en'))?.view.title).to.equal('Chief Technology Officer (CTO) salary');
  });
});

describe('Pay that is told in the page', () => {
  const cto = asked('cto');

  it('is in the language and per the period that the page asks for', async () => {
    const { view } = await tellSalary(cto, { ...options, language: 'en', period: 'month' }, unexpected);
    expect(view.groups[0]?.rows[0]?.amount).to.equal('¥500K–¥833K');
  });

  it('has the line to compare with that the page asks for', async () => {
    const { view } = await tellSalary(cto, { ...options, benchmark: 'software-developer' }, unexpected);
    expect(view.lines?.[0]?.label).to.equal('ソフトウェア作成者の平均（公的統計・2025年）');
  });

  for (const id of ['no-such-occupation', 'constructor']) {
    it(`is told without a line, and the page hears of it, where there is no occupation ${id}`, async () => {
      let calls = 0;
      const { view } = await tellSalary(cto, { ...options, benchmark: id }, () => (calls += 1));
      expect(view.lines).to.equal(undefined);
      expect(calls).to.equal(1);
    });
  }
});

describe('A card that is told in the page', () => {
  const related = ['cto', 'Chief-Technology-Officer', 'tech_lead', 'no_such_role'];

  async function relatedTo(roleData: Role, language: Language = 'ja') {
    const { view } = await tellCard(own(roleData), language);
    return view.related.map(({ name, slug }) => (slug ? `${name} → ${slug}` : name));
  }

  it('names related roles as the catalogue does, and links those that it has', async () => {
    expect(await relatedTo({ ...role(), related })).to.deep.equal([
      'CTO（最高技術責任者） → cto',
      'CTO（最高技術責任者） → cto',
      'テックリード',
      'no such role',
    ]);
    expect(await relatedTo({ ...role(), related }, 'en')).to.deep.equal([
      'Chief Technology Officer (CTO) → cto',
      'Chief Technology Officer (CTO) → cto',
      'Tech Lead',
      'no such role',
    ]);
  });

  it('names a site’s own roles, in the place of others too', async () => {
    register('tech_lead', { name: { ja: '自社のリード', en: 'Our lead' } });
    register('cto', { name: '自社の責任者' });
    expect(await relatedTo({ ...role(), related })).to.deep.equal([
      '自社の責任者 → cto',
      '自社の責任者 → cto',
      '自社のリード → tech_lead',
      'no such role',
    ]);
  });

  it('has none where the role names none', async () => {
    expect(await relatedTo(role())).to.deep.equal([]);
    expect(await relatedTo({ ...role(), related: [] })).to.deep.equal([]);
  });

  it('has the pay of the page’s own data', async () => {
    const { view } = await tellCard(own(role(series(), officialMean(5_785_000))), 'ja');
    expect(view.pay.headlines.map(({ amount }) => amount)).to.deep.equal(['600〜1,000万円', '578.5万円']);
  });
});

describe('A path that is told in the page', () => {
  const path = [
    { stage: '入社' },
    { stage: '部長', slug: 'Engineering-Manager' },
    { stage: '誰も知らない', slug: 'no_such_role' },
    { stage: '試験係', slug: 'TESTER' },
  ];

  async function stepsOf(request: RoleRequest) {
    const { view } = await tellPath(request, 'ja');
    return view.steps.map(({ stage, slug = '', current = '', pay }) => [stage, slug, current, pay?.amount ?? '']);
  }

  it('has the pay of steps that are roles: bundled ones, and the role itself', async () => {
    expect(await stepsOf(own({ ...role(series()), path }))).to.deep.equal([
      ['入社', '', '', ''],
      ['部長', 'engineering_manager', '', '600〜2,000万円以上'],
      ['誰も知らない', '', '', ''],
      ['試験係', 'tester', 'この職種', '600〜1,000万円'],
    ]);
  });

  it('has the pay of a site’s own roles, in the place of bundled ones', async () => {
    register('engineering_manager', { salary: [officialMean(7_000_000)] });
    register('no_such_role', { salary: [officialMean(8_000_000)] });
    expect(await stepsOf(own({ ...role(series()), path }))).to.deep.equal([
      ['入社', '', '', ''],
      ['部長', 'engineering_manager', '', '700万円'],
      ['誰も知らない', 'no_such_role', '', '800万円'],
      ['試験係', 'tester', 'この職種', '600〜1,000万円'],
    ]);
  });

  it('takes the role itself from the page’s data, not from the catalogue', async () => {
    const cto = { ...named('CTO', officialMean(9_000_000)), path: [{ stage: '責任者', slug: 'cto' }] };
    expect(await stepsOf(own(cto))).to.deep.equal([['責任者', 'cto', 'この職種', '900万円']]);
  });

  it('is that of a registered role', async () => {
    register('tester', { path });
    expect((await stepsOf(asked('Tester'))).map(([stage, slug]) => [stage, slug])).to.deep.equal([
      ['入社', ''],
      ['部長', 'engineering_manager'],
      ['誰も知らない', ''],
      ['試験係', 'tester'],
    ]);
  });

  it('says where the pay comes from, for each of the roles', async () => {
    const { view } = await tellPath(own({ ...role(series()), path }), 'en');
    expect(view.sources.map(({ heading, publisher }) => heading + publisher)).to.deep.equal([
      'Source (EM): estimate by Starful career guides',
      'Source (Tester): estimate by Career guide',
    ]);
  });

  it('is said not to be written up where the role has none', async () => {
    const { view } = await tellPath(own(role(series())), 'ja');
    expect(view.steps).to.deep.equal([]);
    expect(view.noPath).to.be.a('string').and.not.equal('');
  });
});

describe('Sources that are told in the page', () => {
  it('are those of the page’s own data', async () => {
    const { view } = await tellSources(own(role(officialMean(5_785_000), series())), 'en');
    expect(view.groups.map(({ kindName, publications }) => [kindName, publications[0]?.publisher])).to.deep.equal([
      ['Official statistics', 'Ministry of Labour'],
      ['Estimate', 'Career guide'],
    ]);
  });

  it('are said to be missing where the role has no figures', async () => {
    const { view } = await tellSources(own(role()), 'ja');
    expect(view.noPay?.heading).to.equal('データなし');
  });
});
