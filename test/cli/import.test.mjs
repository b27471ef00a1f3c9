import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { guide } from './guides/guide.mjs';
import { temporaryPlace } from './run.mjs';

let place;
beforeEach(() => (place = temporaryPlace()));
afterEach(() => place.remove());

const fenced = (frontMatter) => guide({ frontMatter: `---json\n${JSON.stringify(frontMatter)}\n---` });

describe('Importing', () => {
  it('writes a file of each role, which validates', () => {
    place.write({ 'cook.md': guide(), 'baker.md': fenced({ slug: 'baker', name: 'パン職人', publisher: 'Example' }) });
    const { status, stdout, stderr } = place.run('import', 'cook.md', 'baker.md', '--out', 'site/roles');
    assert.deepEqual([status, stdout, stderr], [0, '2 guides: 2 roles written to site/roles.\n', '']);
    assert.deepEqual(place.files('site'), ['roles/baker.json', 'roles/cook.json']);
    const checked = place.runJson('validate', 'site/roles');
    assert.deepEqual([checked.status, checked.findings], [0, []]);
  });

  it('keeps the figures as they are printed', () => {
    place.write({ 'cook.md': guide() });
    place.run('import', 'cook.md', '--out', 'roles');
    const [series] = place.readJson('roles/cook.json').salary;
    assert.deepEqual(series.bands, [
      {
        level: 'junior',
        years: { from: 0, to: 3 },
        low: { value: 3_000_000 },
        high: { value: 4_000_000 },
        note: '仕込み',
        printed: '300〜400',
      },
      {
        level: 'senior',
        years: { from: 7 },
        low: { value: 5_000_000 },
        high: { value: 8_000_000, open: 'orMore' },
        note: '献立',
        printed: '500〜800+',
      },
    ]);
  });

  it('tells scripts what was written, in one document', () => {
    place.write({ 'cook.md': guide() });
    const { status, stderr, ...result } = place.runJson('import', 'cook.md', '--out', 'roles');
    assert.deepEqual(result, { findings: [], roles: [{ guide: 'cook.md', slug: 'cook', file: 'roles/cook.json' }] });
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('takes the slug from the file’s name where the guide states none', () => {
    place.write({ 'pastry_cook.md': guide({ frontMatter: '' }) });
    assert.equal(place.run('import', 'pastry_cook.md', '--out', 'roles').status, 0);
    assert.deepEqual(place.files('roles'), ['pastry_cook.json']);
  });

  it('names as publisher whom the user names, else the guide, else the guide itself, with a warning', () => {
    const publisherOf = (...options) => {
      const { findings } = place.runJson('import', 'cook.md', '--out', 'roles', '--force', ...options);
      const { publisher } = place.readJson('roles/cook.json').salary[0].source;
      return [publisher, findings.map(({ severity, message }) => `${severity}: ${message}`)];
    };
    place.write({ 'cook.md': guide() });
    assert.deepEqual(publisherOf(), ['Example', []]);
    assert.deepEqual(publisherOf('--publisher', 'Other'), ['Other', []]);
    place.write({ 'cook.md': fenced({ name: '料理人' }) });
    assert.deepEqual(publisherOf(), [
      { ja: 'この職種ガイド', en: 'this career guide' },
      ['warning: who states the figures is not said'],
    ]);
  });

  it('reads guides from other systems: a byte order mark, CRLF', () => {
    place.write({ 'cook.md': `\uFEFF${guide().replaceAll('\n', '\r\n')}` });
    assert.equal(place.run('import', 'cook.md', '--out', 'roles').status, 0);
    assert.equal(place.readJson('roles/cook.json').salary[0].bands.length, 2);
  });

  it('reads a guide once that is named twice', () => {
    place.write({ 'cook.md': guide() });
    const { status, stdout } = place.run('import', 'cook.md', './cook.md', '--out', 'roles');
    assert.deepEqual([status, stdout], [0, '1 guide: 1 role written to roles.\n']);
  });

  it('says what should be looked at again', () => {
    place.write({ 'cook.md': guide({ rows: ['| ジュニア | 300〜1,600 | |', '| シニア | 250〜1,700 | |'] }) });
    const { status, lines } = place.run('import', 'cook.md', '--out', 'roles');
    assert.equal(status, 0);
    assert.ok(lines.some((line) => line.startsWith('cook.md:9:10 warning a range this wide says little')));
    assert.ok(lines.some((line) => line.startsWith('cook.md:10:9 warning pay falls from')));
  });

  it('explains itself, with examples', () => {
    const { status, stdout } = place.run('import', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /npx role-salary import guides\/\*\.md --out roles/);
  });

  it('counts long work in a log', () => {
    const guides = Array.from({ length: 60 }, (_, index) => `cook_${index}.md`);
    place.write(
      Object.fromEntries(guides.map((name) => [name, guide({ frontMatter: '---\npublisher: P\nname: N\n---' })])),
    );
    const { status, lines } = place.run('import', ...guides, '--out', 'roles');
    assert.equal(status, 0);
    assert.equal(lines.at(-1), '60 of 60 guides');
  });
});

describe('Nothing is overwritten, and nothing is half-written', () => {
  it('leaves a file alone that is there, unless told', () => {
    place.write({ 'cook.md': guide(), 'roles/cook.json': 'mine' });
    const { status, lines } = place.run('import', 'cook.md', '--out', 'roles');
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      'cook.md:2:11 error the file of its role is there already (found roles/cook.json, expected no such file, or --force)',
    ]);
    assert.equal(place.read('roles/cook.json'), 'mine');

    assert.equal(place.run('import', 'cook.md', '--out', 'roles', '--force').status, 0);
    assert.equal(place.readJson('roles/cook.json').slug, 'cook');
  });

  it('writes no role if one guide of several is at fault, and says what is wrong with each', () => {
    place.write({
      'cook.md': guide(),
      'baker.md': guide({ rows: ['| ジュニア | 要相談 | |'] }),
      'grower.md': guide({ rows: ['| ジュニア | 応相談 | |'] }),
    });
    const { status, lines } = place.run('import', 'cook.md', 'baker.md', 'grower.md', '--out', 'roles');
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      ['baker.md:9:10', 'grower.md:9:10'],
    );
    assert.ok(!place.files().some((name) => name.endsWith('.json')));
  });

  it('refuses two guides with one slug, however they are written', () => {
    place.write({
      'a.md': fenced({ slug: 'sous_chef', name: 'A', publisher: 'P' }),
      'b.md': fenced({ slug: 'Sous-Chef', name: 'B', publisher: 'P' }),
    });
    const { status, lines } = place.run('import', 'a.md', 'b.md', '--out', 'roles');
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      'b.md:2:9 error the slug is that of a.md (found Sous-Chef, expected a slug of its own; case and "-" or "_" do not tell slugs apart)',
    ]);
    assert.deepEqual(place.files(), ['a.md', 'b.md']);
  });

  it('leaves no temporary file behind', () => {
    place.write({ 'cook.md': guide() });
    place.run('import', 'cook.md', '--out', 'roles');
    assert.deepEqual(place.files('roles'), ['cook.json']);
  });

  it('says so where nothing can be written', () => {
    place.write({ 'cook.md': guide(), roles: 'a file' });
    const { status, lines, stdout } = place.run('import', 'cook.md', '--out', 'roles', '--force');
    assert.equal(status, 1);
    assert.match(
      lines.join('\n'),
      /^roles\S* error cannot be written: a file with the name of the directory is there already$/,
    );
    assert.equal(stdout, '1 guide: nothing was written.\n');
  });

  it('says so where no directory can be made, rather than try for ever', { skip: !existsSync('/proc/self') }, () => {
    place.write({ 'cook.md': guide() });
    assert.equal(place.run('import', 'cook.md', '--out', 'roles').status, 0);
    for (const command of [
      ['import', 'cook.md'],
      ['catalogue', 'roles'],
    ]) {
      const { status, lines } = place.run(...command, '--out', '/proc/none');
      assert.equal(status, 1);
      assert.match(lines.join('\n'), /^\/proc\/none\S* error cannot be written: no directory can be made there$/);
    }
  });

  it('says of many guides once that their publisher is not known', () => {
    const unnamed = (slug) => fenced({ slug, name: slug });
    place.write({ 'a.md': unnamed('a'), 'b.md': unnamed('b'), 'c.md': unnamed('c') });
    const { findings } = place.runJson('import', 'a.md', 'b.md', 'c.md', '--out', 'roles');
    assert.deepEqual(
      findings.map(({ file, message }) => [file, message]),
      [['a.md', 'who states the figures is not said, here and in 2 other guides']],
    );
  });

  it('ends with 2 if it is used wrongly', () => {
    place.write({ 'cook.md': guide() });
    for (const wrong of [
      ['import'],
      ['import', 'cook.md'],
      ['import', 'cook.md', '--out'],
      ['import', '--out', 'x', '--no'],
    ]) {
      const { status, stderr } = place.run(...wrong);
      assert.equal(status, 2);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });
});
