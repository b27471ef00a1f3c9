import { expect } from 'chai';
import bundled from '../../src/catalogue/bundled/names.js';
import { listRoles, loadRole, registerRoles } from '../../src/catalogue/catalogue.js';
import { loadBenchmark } from '../../src/catalogue/load-benchmark.js';
import { registered } from '../../src/catalogue/registered.js';
import { requestedRole } from '../../src/catalogue/requested-role.js';
import type { Text } from '../../src/catalogue/schema.js';
import { changedRole, refusal, validRole } from './fixture.js';

afterEach(() => registered.clear());

async function nameOf(request: { slug?: string; src?: string; roleData?: unknown }): Promise<Text> {
  return (await requestedRole({ slug: 'tester', src: '', roleData: undefined, ...request })).name;
}

describe('loadRole', () => {
  const found = [
    ['cto', 'cto'],
    ['CTO', 'cto'],
    [' cto ', 'cto'],
    ['Engineering-Manager', 'engineering_manager'],
    ['engineering_manager', 'engineering_manager'],
  ] as const;
  for (const [asked, slug] of found) {
    it(`finds ${slug} as ${JSON.stringify(asked)}`, async () => {
      expect((await loadRole(asked)).slug).to.equal(slug);
    });
  }

  for (const slug of ['no_such_role', 'constructor', '__proto__', '../x', 'cto/', 'cto.json', '']) {
    it(`finds nothing as ${JSON.stringify(slug)}, and says so`, async () => {
      expect(await refusal(() => loadRole(slug), 'not-found')).to.include(`"${slug}"`);
    });
  }

  it('gives the whole role', async () => {
    const role = await loadRole('cto');
    expect(role.name).to.deep.equal({ ja: '最高技術責任者', en: 'Chief Technology Officer' });
    expect(role.salary?.[0]?.bands[2]?.high).to.deep.equal({ value: 30_000_000, open: 'orMore' });
    expect(role.skills?.tools).to.include('Terraform');
  });
});

describe('registerRoles', () => {
  it('adds a site’s own role', async () => {
    await registerRoles([validRole()]);
    expect((await loadRole('Tester')).name).to.deep.equal({ ja: 'テスター', en: 'Tester' });
  });

  it('lets it take the place of the bundled one, whatever the case', async () => {
    await registerRoles([{ ...validRole(), slug: 'Engineering-Manager' }]);
    expect((await loadRole('engineering_manager')).name).to.deep.equal({ ja: 'テスター', en: 'Tester' });
  });

  it('adds none where one is invalid', async () => {
    await refusal(() => registerRoles([validRole(), changedRole('name', 5)]), 'invalid');
    await refusal(() => loadRole('tester'), 'not-found');
  });

  it('says where the mistake is, and names every one of that role', async () => {
    const role = changedRole('salary[0].bands[0].low.value', '600');
    const message = await refusal(() => registerRoles([{ ...role, slug: 'a/b' }]), 'invalid');
    expect(message).to.include('salary[0].bands[0].low.value: ').and.include('slug: ');
  });

  it('keeps a role that was added before, when a later one is refused', async () => {
    await registerRoles([validRole()]);
    await refusal(() => registerRoles([changedRole('name', '')]), 'invalid');
    expect((await loadRole('tester')).name).to.deep.equal({ ja: 'テスター', en: 'Tester' });
  });
});

describe('listRoles', () => {
  it('has the bundled roles, in the order of their slugs', async () => {
    const slugs = (await listRoles()).map(({ slug }) => slug);
    expect(slugs).to.have.length(bundled.length).and.include.members(['cto', 'cpo', 'project_manager']);
    expect(slugs).to.deep.equal(slugs.toSorted());
  });

  it('has slug, names and their reading, and nothing else', async () => {
    const [cto] = (await listRoles()).filter(({ slug }) => slug === 'cto');
    expect(cto).to.deep.equal({
      slug: 'cto',
      name: { ja: '最高技術責任者', en: 'Chief Technology Officer' },
      shortName: 'CTO',
      reading: 'さいこうぎじゅつせきにんしゃ しーてぃーおー',
    });
  });

  it('names only roles that can be loaded', async () => {
    for (const { slug, name } of await listRoles()) {
      expect((await loadRole(slug)).name, slug).to.deep.equal(name);
    }
  });

  it('has a site’s own roles, in the place of bundled ones of that slug', async () => {
    await registerRoles([validRole(), { ...validRole(), slug: 'CTO' }]);
    const roles = await listRoles();
    expect(roles).to.have.length(bundled.length + 1);
    expect(roles.filter(({ slug }) => slug.toLowerCase() === 'cto').map(({ shortName }) => shortName)).to.deep.equal([
      'QA',
    ]);
  });
});

describe('loadBenchmark', () => {
  for (const id of ['software-developer', 'system-consultant-designer', 'other-it-engineer', 'all-industries']) {
    it(`finds ${id}`, async () => expect((await loadBenchmark(id))?.id).to.equal(id));
  }

  for (const id of ['no-such-occupation', 'constructor', '']) {
    it(`finds nothing as ${JSON.stringify(id)}`, async () => expect(await loadBenchmark(id)).to.equal(undefined));
  }
});

describe('The role that a page asks for', () => {
  const src = new URL('./fixtures/tester.json', import.meta.url).href;

  it('is the page’s own data first, then that of the address, then the library’s', async () => {
    const roleData = { ...validRole(), name: 'The page’s own' };
    expect(await nameOf({ src, roleData })).to.equal('The page’s own');
    expect(await nameOf({ src })).to.equal('Tester by address');
    expect(await nameOf({ slug: 'project_manager' })).to.have.property('en', 'Project manager');
  });

  it('is refused where the page’s own data is wrong', async () => {
    const roleData = changedRole('salary[0].currency', 'yen');
    const message = await refusal(() => requestedRole({ slug: '', src: '', roleData }), 'invalid');
    expect(message).to.include('salary[0].currency: ');
  });
});
