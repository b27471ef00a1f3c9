import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { band, role, series } from './roles.mjs';
import { temporaryPlace } from './run.mjs';

let place;
beforeEach(() => (place = temporaryPlace()));
afterEach(() => place.remove());

describe('Validating', () => {
  it('says how much was looked at, and ends with 0 where all is well', () => {
    place.write({ 'cook.json': role('cook'), 'baker.json': role('baker') });
    const { status, stdout, stderr } = place.run('validate', 'cook.json', 'baker.json');
    assert.deepEqual([status, stdout, stderr], [0, '2 files: 0 errors, 0 warnings.\n', '']);
  });

  it('finds nothing amiss with the bundled roles', () => {
    const { status, findings } = place.runJson('validate', fileURLToPath(new URL('../../data/roles', import.meta.url)));
    assert.deepEqual([status, findings.filter(({ severity }) => severity === 'error')], [0, []]);
  });

  it('names every problem, with path, what was found and what was expected', () => {
    const wrong = role('cook', {
      name: 5,
      salary: [
        series({
          kind: 'guess',
          period: undefined,
          bands: [{ low: { value: '600' } }, band('senior', 9_000_000, 8_000_000)],
          source: { publisher: 'P', definition: 'D', url: 'javascript:alert(1)' },
        }),
      ],
    });
    place.write({ 'cook.json': wrong });
    const { status, lines, stdout } = place.run('validate', 'cook.json');
    assert.equal(status, 1);
    assert.equal(stdout, '1 file: 6 errors, 0 warnings.\n');
    assert.deepEqual(lines, [
      'cook.json name error cannot be taken (found 5, expected a text, or { "ja": …, "en": … })',
      'cook.json salary[0].kind error cannot be taken (found "guess", expected ("estimate" | "official-statistics" | "job-postings" | "self-reported"))',
      'cook.json salary[0].period error is missing (expected "period")',
      'cook.json salary[0].bands[0].low.value error cannot be taken (found "600", expected number)',
      'cook.json salary[0].bands[1] error cannot be taken (found {"level":"senior","low":{"value":9000000},"high":{"value":8000000}}, expected "low" not above "high")',
      'cook.json salary[0].source.url error cannot be taken (found "javascript:alert(1)", expected an address that is http, https or relative)',
    ]);
  });

  it('takes a role for a role, whatever else it has', () => {
    place.write({ 'cook.json': role('cook', { names: 5, files: 5 }) });
    assert.equal(place.run('validate', 'cook.json').status, 0);
  });

  it('prints one JSON document for scripts, and nothing else', () => {
    place.write({ 'cook.json': role('cook', { name: '' }) });
    const { status, stderr, ...printed } = place.runJson('validate', 'cook.json');
    assert.deepEqual([status, stderr], [1, '']);
    assert.deepEqual(printed, {
      findings: [
        {
          severity: 'error',
          file: 'cook.json',
          path: 'name',
          message: 'cannot be taken',
          found: '""',
          expected: 'a text that is not empty',
        },
      ],
      files: 1,
      errors: 1,
      warnings: 0,
    });
  });

  it('names what is nested too deeply to be printed', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    place.write({ 'cook.json': JSON.stringify(role('cook')).replace('"cook"', deep) });
    const { status, findings } = place.runJson('validate', 'cook.json');
    assert.equal(status, 1);
    assert.deepEqual(
      findings.map(({ path, found }) => [path, found]),
      [['slug', '[…]']],
    );
  });

  it('looks into directories, below them too, in the order of names', () => {
    place.write({
      'roles/b.json': role('b', { name: 1 }),
      'roles/a/z.json': role('z', { name: 1 }),
      'roles/a.json': role('a', { name: 1 }),
      'roles/notes.txt': 'not looked at',
      'roles/.draft/c.json': 'not looked at',
      'roles/node_modules/x/package.json': 'not looked at',
    });
    const { findings } = place.runJson('validate', 'roles');
    assert.deepEqual(
      findings.map(({ file }) => file),
      ['roles/a.json', 'roles/a/z.json', 'roles/b.json'],
    );
  });

  it('looks once at a file that is named twice', () => {
    place.write({ 'roles/a.json': role('a') });
    assert.equal(place.runJson('validate', 'roles', 'roles/a.json', './roles/a.json').files, 1);
  });

  it('tells how far it is in a log', () => {
    place.write(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`roles/r${n}.json`, role(`r${n}`)])));
    const { lines } = place.run('validate', 'roles');
    assert.equal(lines.length, 10);
    assert.deepEqual([lines[0], lines.at(-1)], ['6 of 60 files', '60 of 60 files']);
  });
});

describe('What is no JSON', () => {
  for (const [name, content, expected] of [
    ['comma', '{\n  "slug": "cook",\n}', 'x.json:3:1 error is not JSON (found }, expected a name in double quotes)'],
    ['man', '{ "value": 600万 }', 'x.json:1:15 error is not JSON (found 万, expected "," or "}")'],
    ['cut', '{ "slug": "cook"', 'x.json:1:17 error is not JSON (found the end of the file, expected "," or "}")'],
    ['more', '{} {}', 'x.json:1:4 error is not JSON (found {, expected the end of the file)'],
    ['Markdown', '# CTO\n', 'x.json:1:1 error is not JSON (found #, expected a value)'],
    ['empty', '', 'x.json error is empty'],
    ['blank', ' \n', 'x.json error is empty'],
    ['binary', new Uint8Array([0x7b, 0, 0x7d]), 'x.json error is not text (found binary data, expected text in UTF-8)'],
    [
      'Shift_JIS',
      new Uint8Array([0x22, 0x83, 0x65, 0x22]),
      'x.json error is not text (found bytes that are not UTF-8, expected text in UTF-8)',
    ],
    [
      'too large',
      ' '.repeat(5_000_001),
      'x.json error is too large (found 5,000,001 bytes, expected at most 5,000,000 bytes)',
    ],
  ]) {
    it(`is refused in a line: ${name}`, () => {
      place.write({ 'x.json': content });
      const { status, lines } = place.run('validate', 'x.json');
      assert.deepEqual([status, lines], [1, [expected]]);
    });
  }

  it('is not printed as it is where it would steer the terminal', () => {
    place.write({ 'x.json': role('x', { name: { ja: '\u001B[2J', en: 5 } }), 'y.json': '\u001B[2J' });
    assert.ok(!place.run('validate', 'x.json', 'y.json').stderr.includes('\u001B'));
  });

  it('may begin with a byte order mark', () => {
    place.write({ 'a.json': `\uFEFF${JSON.stringify(role('a'))}` });
    assert.equal(place.run('validate', 'a.json').status, 0);
  });

  it('is what does not exist, and a directory without any JSON', () => {
    place.write({ 'empty/notes.txt': '' });
    assert.deepEqual(place.run('validate', 'none.json', 'empty').lines, [
      'empty error has no files to check (found no *.json, expected files of roles)',
      'none.json error does not exist',
    ]);
  });
});

describe('Slugs', () => {
  it('are those of the files’ names', () => {
    place.write({ 'cook.json': role('baker'), 'Head-Cook.json': role('head_cook'), 'a.1a2b3c4d.json': role('a') });
    assert.deepEqual(place.run('validate', '.').lines, [
      'cook.json slug error is not the slug that it goes by (found "baker", expected "cook")',
    ]);
  });

  it('are each there once, in any spelling', () => {
    place.write({ 'a/head_cook.json': role('head_cook'), 'b/Head-Cook.json': role('Head-Cook') });
    const { status, lines } = place.run('validate', '.');
    assert.equal(status, 1);
    assert.equal(lines.length, 1);
    assert.match(lines[0], /^b\/Head-Cook\.json slug error has the slug of a\/head_cook\.json \(found "Head-Cook", /);
  });
});

describe('Catalogues', () => {
  it('are checked with the files that they name, which may have any name', () => {
    place.write({
      'own.json': { roles: { cook: 'files/1.json', baker: role('baker'), head_cook: './files/2.json?v=1' } },
      'files/1.json': role('cook', { salary: [series({ kind: 'guess' })] }),
      'files/2.json': role('head_cook'),
    });
    const { files, findings } = place.runJson('validate', 'own.json');
    assert.equal(files, 3);
    assert.deepEqual(
      findings.map(({ file, path, message }) => [file, path, message]),
      [
        ['files/1.json', 'salary[0].kind', 'cannot be taken'],
        ['own.json', 'roles.cook', 'leads to a file with errors'],
      ],
    );
  });

  it('name roles by their slugs, each once, and at addresses that lead to roles', () => {
    place.write({
      'own.json': {
        roles: {
          cook: 'baker.json',
          baker: role('cook'),
          'head-cook': role('head_cook'),
          head_cook: 'none.json',
          own: 'own.json',
        },
      },
      'baker.json': role('baker'),
    });
    const { findings } = place.runJson('validate', '.');
    assert.deepEqual(
      findings.map(({ file, path, message }) => [file, path, message]),
      [
        ['own.json', 'roles.baker.slug', 'is not the slug that it goes by'],
        ['own.json', 'roles.head_cook', 'has the slug of roles.head-cook'],
        ['none.json', undefined, 'does not exist'],
        ['own.json', 'roles.cook', 'is not the slug that it goes by'],
        ['own.json', 'roles.head_cook', 'leads to a file with errors'],
        ['own.json', 'roles.own', 'leads to a file with errors'],
      ],
    );
  });

  it('may name what is elsewhere, which is said', () => {
    const roles = { cook: 'https://example.com/cook.json', baker: '/roles/baker.json', head_cook: 'cook%.json' };
    place.write({ 'own.json': { roles } });
    const { status, findings } = place.runJson('validate', 'own.json');
    assert.equal(status, 0);
    assert.deepEqual(
      findings.map(({ severity, path }) => [severity, path]),
      [
        ['note', 'roles.cook'],
        ['note', 'roles.baker'],
        ['note', 'roles.head_cook'],
      ],
    );
  });

  it('that role-salary made are in order', () => {
    place.write({ 'in/cook.json': role('cook'), 'in/baker.json': role('baker') });
    place.run('catalogue', 'in', '--out', 'out');
    const { status, lines } = place.run('validate', 'out');
    assert.deepEqual([status, lines], [0, []]);
  });
});
