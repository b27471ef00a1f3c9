import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { bucketOf } from '../../dist/catalogue/bucket.js';
import { catalogueFiles, contentHash } from '../../dist/cli/site/catalogue-files.js';
import { role } from './roles.mjs';
import { temporaryPlace } from './run.mjs';

let place;
beforeEach(() => (place = temporaryPlace()));
afterEach(() => place.remove());

const kitchen = { 'in/cook.json': role('cook'), 'in/more/Head-Cook.json': role('Head-Cook') };

/** All that is in a directory, by name. */
const contents = (name) => Object.fromEntries(place.files(name).map((file) => [file, place.read(`${name}/${file}`)]));

describe('Making a catalogue', () => {
  it('writes an entry, a file a role, and what finds them by slug and by name', () => {
    place.write(kitchen);
    const { status, stdout, stderr } = place.run('catalogue', 'in', '--out', 'public/roles');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, '2 roles in public/roles/catalogue.json; 5 files written.\n');
    const entry = place.readJson('public/roles/catalogue.json');
    assert.deepEqual(
      { ...entry, lookup: '', names: '' },
      {
        roleSalaryCatalogue: 1,
        count: 2,
        buckets: 1,
        lookup: '',
        role: 'roles/{file}',
        names: '',
      },
    );
    const { files } = place.readJson(`public/roles/${entry.lookup.replace('{bucket}', '0')}`);
    assert.match(files.join(' '), /^cook\.[0-9a-f]{8}\.json head_cook\.[0-9a-f]{8}\.json$/);
    assert.deepEqual(place.readJson(`public/roles/roles/${files[1]}`), role('Head-Cook'));
    assert.deepEqual(place.readJson(`public/roles/${entry.names.replace('{part}', '0')}`), {
      names: ['cook', 'Head-Cook'].map((slug) => ({ slug, name: { ja: slug, en: slug } })),
    });
  });

  it('leaves out what only the checks need', () => {
    const cook = role('cook');
    cook.salary[0].bands[0].printed = '400〜600';
    place.write({ 'in/cook.json': cook });
    place.run('catalogue', 'in', '--out', 'out');
    const [file] = place.files('out/roles');
    assert.deepEqual(place.readJson(`out/roles/${file}`), role('cook'));
  });

  it('writes the same of the same roles', () => {
    place.write(kitchen);
    place.run('catalogue', 'in', '--out', 'one');
    place.run('catalogue', 'in', '--out', 'two');
    assert.deepEqual(contents('one'), contents('two'));
  });

  it('says in JSON what it did', () => {
    place.write(kitchen);
    assert.deepEqual(place.runJson('catalogue', 'in', '--out', 'out'), {
      status: 0,
      stderr: '',
      findings: [],
      catalogue: 'out/catalogue.json',
      roles: 2,
      written: 5,
      removed: 0,
    });
  });

  it('tells how far it is in a log', () => {
    place.write(Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`in/r${n}.json`, role(`r${n}`)])));
    const { lines } = place.run('catalogue', 'in', '--out', 'out');
    assert.ok(lines.includes('50 of 100 roles checked'));
    assert.ok(lines.includes('127 of 127 files written'));
  });
});

describe('A catalogue is not made', () => {
  it('of roles of which one is invalid: all problems are said, and nothing is written', () => {
    place.write({ ...kitchen, 'in/baker.json': role('baker', { name: 5 }), 'in/x.json': '{' });
    const { status, stdout, lines } = place.run('catalogue', 'in', '--out', 'out');
    assert.deepEqual([status, stdout], [1, 'Nothing was written.\n']);
    assert.deepEqual(lines, [
      'in/baker.json name error cannot be taken (found 5, expected a text, or { "ja": …, "en": … })',
      'in/x.json:1:2 error is not JSON (found the end of the file, expected a name in double quotes or "}")',
    ]);
    assert.deepEqual(readdirSync(place.root), ['in']);
  });

  it('of two roles with one slug', () => {
    place.write({ ...kitchen, 'in/head_cook.json': role('head_cook') });
    assert.equal(place.run('catalogue', 'in', '--out', 'out').status, 1);
  });

  it('of what is no role', () => {
    place.write({ ...kitchen, 'in/own.json': { roles: { cook: 'cook.json' } } });
    assert.deepEqual(place.run('catalogue', 'in', '--out', 'out').lines, [
      'in/own.json error is not a role (expected one role a file)',
    ]);
  });

  it('of nothing', () => {
    assert.equal(place.run('catalogue', 'none', '--out', 'out').status, 1);
    place.write({ 'in/notes.txt': '' });
    assert.equal(place.run('catalogue', 'in', '--out', 'out').status, 1);
  });

  for (const [dir, out] of [
    ['in', 'in'],
    ['in', 'in/public'],
    ['.', 'public'],
    ['public/roles', 'public'],
    ['public/roles/more', './public/'],
  ]) {
    it(`in a place where it would mix with its source: ${dir} in ${out}`, () => {
      place.write({ [`${dir}/cook.json`]: role('cook') });
      const before = contents('.');
      assert.equal(place.run('catalogue', dir, '--out', out).status, 2);
      assert.deepEqual(contents('.'), before);
    });
  }

  it('where a file is in the way', () => {
    place.write({ ...kitchen, out: 'a file' });
    assert.deepEqual(place.run('catalogue', 'in', '--out', 'out').lines, ['out error is not a directory']);
    place.write({ 'site/roles': 'a file' });
    const { status, lines } = place.run('catalogue', 'in', '--out', 'site');
    assert.deepEqual([status, lines.length], [1, 1]);
    assert.deepEqual(contents('site'), { roles: 'a file' });
  });
});

describe('Work that is broken off', () => {
  it('leaves nothing behind', async () => {
    place.write(Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`in/r${n}.json`, role(`r${n}`)])));
    const child = place.start('catalogue', 'in', '--out', 'public/roles');
    for await (const text of child.stderr) if (String(text).includes('files written')) child.kill('SIGINT');
    if (child.exitCode === null) await once(child, 'exit');
    assert.ok([0, 1].includes(child.exitCode));
    if (child.exitCode === 1) assert.deepEqual(readdirSync(place.root), ['in']);
  });
});

describe('A catalogue that is there already', () => {
  beforeEach(() => {
    place.write(kitchen);
    place.run('catalogue', 'in', '--out', 'out');
  });

  it('is left as it is without --force', () => {
    const before = contents('out');
    place.write({ 'in/baker.json': role('baker') });
    const { status, lines } = place.run('catalogue', 'in', '--out', 'out');
    assert.deepEqual(
      [status, lines],
      [1, ['out/catalogue.json error exists already (expected --force, to replace it)']],
    );
    assert.deepEqual(contents('out'), before);
  });

  it('is replaced with --force, and nothing of it is left over', () => {
    place.write({ 'in/cook.json': role('cook', { name: 'Another' }), 'in/baker.json': role('baker') });
    const { status, removed } = place.runJson('catalogue', 'in', '--out', 'out', '--force');
    assert.deepEqual([status, removed], [0, 3]);
    place.run('catalogue', 'in', '--out', 'anew');
    assert.deepEqual(contents('out'), contents('anew'));
    assert.deepEqual(readdirSync(place.at('out')).toSorted(), readdirSync(place.at('anew')).toSorted());
  });

  it('is replaced with --force, but nothing that someone else has put there', () => {
    const entry = place.readJson('out/catalogue.json');
    const foreign = {
      'out/index.html': '<p>',
      'out/roles/photo.1a2b3c4d.json': '{}',
      'out/roles/cook.json': '{}',
      [`out/${entry.names.replace('{part}.json', 'notes.txt')}`]: 'Notes',
    };
    place.write({ ...foreign, 'in/cook.json': role('cook', { name: 'Another' }) });
    assert.equal(place.run('catalogue', 'in', '--out', 'out', '--force').status, 0);
    for (const [name, content] of Object.entries(foreign)) assert.equal(place.read(name), content);
  });

  it('is not taken for one where it is hand-written', () => {
    place.write({ 'site/catalogue.json': { roles: { cook: 'cook.json' } } });
    const { status, lines } = place.run('catalogue', 'in', '--out', 'site', '--force');
    assert.deepEqual(
      [status, lines],
      [1, ['site/catalogue.json error is there already, and not of an earlier catalogue']],
    );
    assert.deepEqual(place.files('site'), ['catalogue.json']);
  });

  it('is not replaced where one of its files was changed by hand', () => {
    const [cook] = place.files('out/roles');
    place.write({ [`out/roles/${cook}`]: '{ "slug": "cook", "name": "By hand" }' });
    const before = contents('out');
    const { status, lines } = place.run('catalogue', 'in', '--out', 'out', '--force');
    assert.deepEqual([status, lines.length], [1, 1]);
    assert.deepEqual(contents('out'), before);
  });
});

const words = ['エンジニア', 'クラウド', 'データ', '品質', 'マネージャー', 'Lead', 'Test', 'engineer', 'Ｑ'];
const roles = fc.uniqueArray(
  fc.record(
    {
      slug: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,12}$/),
      name: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
    },
    { noNullPrototype: true },
  ),
  { selector: ({ slug }) => slug.toLowerCase().replaceAll('-', '_'), minLength: 1, maxLength: 40 },
);

describe('Of any roles', () => {
  it('each is found through the bucket of its slug, in a file whose name fits what it holds', () => {
    fc.assert(
      fc.property(roles, (all) => {
        const files = catalogueFiles(all);
        const entry = JSON.parse(files.get('catalogue.json'));
        for (const one of all) {
          const lookup = entry.lookup.replace('{bucket}', bucketOf(one.slug, entry.buckets));
          const key = one.slug.toLowerCase().replaceAll('-', '_');
          const [file, ...others] = JSON.parse(files.get(lookup)).files.filter((name) => name.split('.')[0] === key);
          assert.deepEqual(others, []);
          const content = files.get(entry.role.replace('{file}', file));
          assert.deepEqual(JSON.parse(content), one);
          assert.equal(file.split('.')[1], contentHash([content]));
        }
        const listed = JSON.parse(files.get(entry.names.replace('{part}', 0))).names.map(({ slug }) => slug);
        assert.deepEqual(listed.toSorted(), all.map(({ slug }) => slug).toSorted());
      }),
    );
  });
});
