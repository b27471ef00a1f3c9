import { expect } from 'chai';
import { bucketOf } from '../../src/catalogue/bucket.js';
import { fetchRole, listFetched } from '../../src/catalogue/outside-data.js';
import { refusal } from './fixture.js';

const realFetch = window.fetch;
afterEach(() => (window.fetch = realFetch));

const entry = {
  roleSalaryCatalogue: 1,
  count: 3,
  buckets: 2,
  lookup: 'lookup-1/{bucket}.json',
  role: 'roles/{file}',
  names: 'names-1/{part}.json',
};

let sites = 0;
/** A site that has these documents and no others. Resolves addresses, and keeps which were asked for. */
function site(documents: Record<string, unknown>) {
  const base = new URL(`/own-${(sites += 1)}/`, location.origin).href;
  const asked: string[] = [];
  window.fetch = async (url) => {
    const name = String(url).replace(base, '');
    asked.push(name);
    const found = Object.hasOwn(documents, name);
    return new Response(found ? JSON.stringify(documents[name]) : '', { status: found ? 200 : 404 });
  };
  return { url: `${base}catalogue.json`, asked };
}

const bucket = bucketOf('tester', entry.buckets);
const lookup = `lookup-1/${bucket}.json`;
const documents = {
  'catalogue.json': entry,
  [lookup]: { files: ['other.0badcafe.json', 'tester.1a2b3c4d.json'] },
  [`lookup-1/${1 - bucket}.json`]: { files: [] },
  'roles/tester.1a2b3c4d.json': { slug: 'Tester', name: 'Tester' },
  'roles/other.0badcafe.json': { slug: 'another', name: 'Another' },
};

describe('The bucket of a slug', () => {
  it('is the same in every version, and for every spelling of the slug', () => {
    expect(
      ['cto', 'CTO', 'engineering_manager', 'Engineering-Manager'].map((slug) => bucketOf(slug, 2_500)),
    ).to.deep.equal([1531, 1531, 248, 248]);
  });
});

describe('A role of a large catalogue', () => {
  for (const slug of ['tester', 'Tester', 'TESTER']) {
    it(`is fetched with its entry and what knows its slug, and nothing else: ${slug}`, async () => {
      const { url, asked } = site(documents);
      expect((await fetchRole(url, slug)).name).to.equal('Tester');
      expect(asked).to.deep.equal(['catalogue.json', lookup, 'roles/tester.1a2b3c4d.json']);
    });
  }

  it('is fetched once for 50 tags', async () => {
    const { url, asked } = site(documents);
    await Promise.all(Array.from({ length: 50 }, () => fetchRole(url, 'tester')));
    expect(asked).to.have.length(3);
  });

  it('is asked for anew after a failure', async () => {
    const changing: Record<string, unknown> = { ...documents, [lookup]: undefined };
    const { url } = site(changing);
    await refusal(() => fetchRole(url, 'tester'), 'invalid');
    changing[lookup] = documents[lookup];
    expect((await fetchRole(url, 'tester')).name).to.equal('Tester');
  });

  for (const slug of ['', 'teste', 'tester.1a2b3c4d', 'constructor', '__proto__', '../tester', '職種']) {
    it(`is not found as ${JSON.stringify(slug)}`, async () => {
      const { url } = site({ ...documents, [`lookup-1/${1 - bucket}.json`]: { files: [] } });
      expect(await refusal(() => fetchRole(url, slug), 'not-found')).to.include(`"${slug}"`);
    });
  }

  it('is not found where its file holds another', async () => {
    const { url } = site({ ...documents, [`lookup-1/${bucketOf('other', 2)}.json`]: documents[lookup] });
    await refusal(() => fetchRole(url, 'other'), 'not-found');
  });

  it('may be called constructor', async () => {
    const { url } = site({
      'catalogue.json': { ...entry, buckets: 1 },
      'lookup-1/0.json': { files: ['constructor.1a2b3c4d.json'] },
      'roles/constructor.1a2b3c4d.json': { slug: 'constructor', name: 'Constructor' },
    });
    expect((await fetchRole(url, 'constructor')).name).to.equal('Constructor');
  });
});

describe('A large catalogue that is wrong', () => {
  for (const [what, changes] of [
    ['another version', { roleSalaryCatalogue: 2 }],
    ['no buckets', { buckets: 0 }],
    ['an address that runs', { lookup: 'javascript:alert({bucket})' }],
    ['an address that is data', { role: 'data:application/json,{}' }],
    ['no names', { names: undefined }],
  ] as const) {
    it(`${what} is refused before anything else is fetched`, async () => {
      const { url, asked } = site({ ...documents, 'catalogue.json': { ...entry, ...changes } });
      await refusal(() => fetchRole(url, 'tester'), 'invalid');
      expect(asked).to.deep.equal(['catalogue.json']);
    });
  }

  it('an address that becomes data once it is filled in is not followed', async () => {
    const { url, asked } = site({
      'catalogue.json': { ...entry, buckets: 1, role: '{file}:application/json,{}' },
      'lookup-1/0.json': { files: ['data.x'] },
    });
    await refusal(() => fetchRole(url, 'data'), 'invalid');
    expect(asked).to.deep.equal(['catalogue.json', 'lookup-1/0.json']);
  });

  for (const files of [['tester/../x.json'], ['tester.json?'], ['javascript:alert(1)'], [5], 'tester.json']) {
    it(`a lookup of ${JSON.stringify(files)} is refused`, async () => {
      const { url } = site({ ...documents, [lookup]: { files } });
      await refusal(() => fetchRole(url, 'tester'), 'invalid');
    });
  }

  it('a role is checked as any other', async () => {
    const { url } = site({ ...documents, 'roles/tester.1a2b3c4d.json': { slug: 'tester' } });
    expect(await refusal(() => fetchRole(url, 'tester'), 'invalid')).to.include('name: ');
  });
});

describe('The names of a large catalogue', () => {
  const named = (...slugs: string[]) => slugs.map((slug) => ({ slug, name: slug }));
  const split = {
    'catalogue.json': entry,
    'names-1/0.json': {
      names: named('cto'),
      next: [
        ['てす', 1],
        ['c', 2],
      ],
    },
    'names-1/1.json': { names: named('tester'), next: [['てすとえんじ', 3]] },
    'names-1/2.json': { names: named('cto', 'cpo') },
    'names-1/3.json': { names: named('test_engineer') },
  };
  const listed = async (url: string, typed: string) => {
    const { names, areAll } = await listFetched(url, typed);
    return [...names.map(({ slug }) => slug), ...(areAll ? ['and no others'] : [])];
  };

  it('are all in one part where they are few', async () => {
    const { url, asked } = site({ ...split, 'names-1/0.json': { names: named('cto', 'tester') } });
    expect(await listed(url, '')).to.deep.equal(['cto', 'tester', 'and no others']);
    expect(await listed(url, 'て')).to.deep.equal(['cto', 'tester', 'and no others']);
    expect(asked).to.deep.equal(['catalogue.json', 'names-1/0.json']);
  });

  for (const [typed, expected] of [
    ['', 'cto'],
    ['・', 'cto'],
    ['て', 'tester'],
    ['テス', 'tester'],
    ['てすと', 'test_engineer'],
    ['テスト エンジニア', 'test_engineer'],
    ['てすと担当', 'tester'],
    ['営業', 'cto'],
    ['ＣＰ', 'cto cpo'],
  ] as const) {
    it(`are those of the part that “${typed}” leads to`, async () => {
      expect((await listed(site(split).url, typed)).join(' ')).to.equal(expected);
    });
  }

  it('are not looked for in circles', async () => {
    const { url, asked } = site({ ...split, 'names-1/1.json': { names: [], next: [['てす', 1]] } });
    expect(await listed(url, 'てすてす')).to.deep.equal([]);
    expect(asked).to.have.length(3);
  });
});
