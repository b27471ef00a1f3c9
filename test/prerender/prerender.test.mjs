import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { parse } from 'parse5';
import { plain, prerender } from '../../dist/prerender/prerender.js';

const root = /<template shadowrootmode="open">[^]*?<\/template>/g;
const tags = [
  '<role-salary slug="cto"></role-salary>',
  '<role-card slug="cto"></role-card>',
  '<role-comparison slugs="cto cpo"></role-comparison>',
  '<role-path slug="cto"></role-path>',
  '<role-sources slug="project_manager"></role-sources>',
];

async function notesOf(html, options = {}) {
  const notes = [];
  await prerender(html, { ...options, onNote: (note) => notes.push(note) });
  return notes;
}

describe('prerender()', () => {
  for (const tag of tags) {
    it(`writes what ${tag} shows behind its start tag`, async () => {
      const html = await prerender(tag);
      assert.ok(html.startsWith(`${tag.slice(0, tag.indexOf('>') + 1)}<template shadowrootmode="open"><style>`));
      assert.match(html, /part="figure"[^]*(出典|推定)/);
      assert.equal(html.replace(root, ''), tag);
    });
  }

  it('speaks the language of the nearest lang', async () => {
    const html = await prerender(
      `<html lang="en"><body><role-card slug="cto"></role-card><div lang="ja"><role-card slug="cto"></role-card>
       <role-card slug="cto" lang="en-GB"></role-card></div></body></html>`,
    );
    assert.deepEqual(
      [...html.matchAll(/<div class="widget[^>]*lang="(\w+)"/g)].map(([, language]) => language),
      ['en', 'ja', 'en'],
    );
  });

  it('heeds attributes', async () => {
    const [title] = /<h3 part="title"[^]*?<\/h3>/.exec(
      await prerender('<role-card slug="CTO" heading-level="3" href="/cto" sections="summary"></role-card>'),
    );
    assert.equal(
      title.replaceAll(/\s*\n\s*/g, ''),
      '<h3 part="title" id="title"><a href="/cto">最高技術責任者</a></h3>',
    );
    const monthly = await prerender('<role-salary slug="cto" period="month" view="table" theme="dark"></role-salary>');
    assert.match(monthly, /class="widget dark"[^]*as-table[^]*50〜83.3万円/);
  });

  it('takes the reader’s colour scheme where the page has none', async () => {
    const tag = '<role-card slug="cto"></role-card>';
    assert.match(await prerender(tag), /class="widget as-reader-prefers"/);
    assert.match(await prerender(`<meta name="color-scheme" content="light">${tag}`), /class="widget "/);
  });

  it('writes no script, no handler and no style attribute', async () => {
    const page = `${tags.join('')}<role-salary slug="cto" calculator benchmark="software-developer"></role-salary>
      <role-comparison slugs="cto cpo" editable></role-comparison>`;
    for (const styles of ['inline', { nonce: 'x' }, { href: '/cdn' }]) {
      const elements = new Set();
      const attributes = new Set();
      const look = ({ attrs = [], tagName, childNodes = [], content }) => {
        elements.add(tagName);
        for (const { name } of attrs) attributes.add(name);
        [...childNodes, ...(content ? [content] : [])].forEach(look);
      };
      look(parse(await prerender(page, { styles })));
      assert.deepEqual(
        [...attributes].filter((name) => name === 'style' || name.startsWith('on')),
        [],
      );
      assert.ok(!elements.has('script'));
      assert.equal(elements.has('style'), !styles.href);
      assert.equal(elements.has('link'), Boolean(styles.href));
    }
  });

  it('puts styles where the page’s policy allows them', async () => {
    const [tag] = tags;
    assert.match(await prerender(tag, { styles: { nonce: 'a"b' } }), /<style nonce="a&quot;b">:host\{/);
    const linked = await prerender(tag, { styles: { href: 'https://cdn.example/x' } });
    assert.ok(linked.includes('<link rel="stylesheet" href="https://cdn.example/x/prerendered/role-salary.css">'));
    const file = await readFile(new URL('../../cdn/prerendered/role-salary.css', import.meta.url), 'utf8');
    assert.ok((await prerender(tag)).includes(`<style>${file}</style>`));
  });

  it('leaves tags alone that a browser would not show, that have a root, or that cannot be shown', async () => {
    for (const html of [
      '<!-- <role-card slug="cto"></role-card> -->',
      '<template><role-card slug="cto"></role-card></template>',
      '<script>"<role-card slug=cto></role-card>"</script>',
      '<textarea><role-card slug="cto"></role-card></textarea>',
      '<svg><role-card slug="cto"></role-card></svg>',
      '<role-card slug="cto"><template shadowrootmode="open">Own</template></role-card>',
      '<role-card slug="no_such_role">Fallback</role-card>',
      '<role-card>Fallback</role-card>',
      '<role-cards slug="cto"></role-cards>',
    ]) {
      assert.equal(await prerender(html), html);
    }
  });

  it('tells which tags are left alone, and where they are', async () => {
    assert.deepEqual(await notesOf('<p>\n <role-card slug="nonsense"></role-card>'), [
      { line: 2, column: 2, message: 'No role has the slug "nonsense".', found: '<role-card slug="nonsense">' },
    ]);
    const [{ found, message }] = await notesOf('<role-comparison slugs="cto cpo nonsense"></role-comparison>');
    assert.equal(found, '<role-comparison slugs="cto cpo nonsense">');
    assert.match(message, /nonsense/);
  });

  it('does to a page that it has done already nothing', async () => {
    const once = await prerender(`<!doctype html>\r\n<main>${tags.join('\n<p>Text</p>')}</main>`);
    assert.equal(await prerender(once), once);
  });

  it('leaves all else of any page as it is, to the byte', async () => {
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...tags, '<role-card slug="cto">Text', '<role-path slug=cto />') },
      fc.constantFrom('<p>', '</p>', '<table>', '<tr><td>', '</table>', '<b><i>', '</b>', '<select>', '<!--', '-->'),
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n\n',
        '&amp;',
        '&#x0;',
        '<svg>',
        '</svg>',
        '<textarea>',
        '</textarea>',
        '\0',
        '🙂',
      ),
      fc.constantFrom('<!doctype html>', '<html lang=en>', '<body>', '</html>', '<script>', '</script>', '<', '</'),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const page = pieces.join('');
        const html = await prerender(page, { styles: { href: '/' } });
        assert.equal(html.replace(root, ''), page);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});

describe('Data of a site’s own', () => {
  const hostile = '</template></style><script>alert(1)</script><img src=x onerror=alert(1)> & "\' <!-- -->';

  async function siteWith(files) {
    const folder = await mkdtemp(path.join(tmpdir(), 'prerender-'));
    for (const [name, data] of Object.entries(files)) {
      await writeFile(path.join(folder, name), typeof data === 'string' ? data : JSON.stringify(data));
    }
    return path.join(folder, 'page.html');
  }

  const role = async (changes) => ({
    ...JSON.parse(await readFile(new URL('../../data/roles/cto.json', import.meta.url), 'utf8')),
    slug: 'own',
    ...changes,
  });

  it('is read from files beside the page, and is text, whatever it holds', async () => {
    const base = await siteWith({
      'own.json': await role({ name: hostile }),
      'all.json': { roles: { own: 'own.json' } },
    });
    for (const page of [
      '<role-card src="own.json"></role-card>',
      '<role-card src="./all.json" slug="own"></role-card>',
    ]) {
      for (const write of [prerender, plain]) {
        const html = await write(page, { base });
        assert.match(html, /&lt;\/template&gt;&lt;\/style&gt;&lt;script&gt;alert\(1\)/);
        assert.doesNotMatch(html, /<script|<img/);
        assert.equal(html, await write(page, { base: pathToFileURL(base) }));
      }
    }
  });

  it('that is not there, is not a role, or is not in a file leaves the tag alone, and is told', async () => {
    const base = await siteWith({ 'bad.json': { slug: 5 }, 'text.json': 'text' });
    for (const [src, expected] of [
      ['missing.json', /missing\.json/],
      ['bad.json', /./],
      ['text.json', /not JSON/],
      ['https://example.com/role.json', /not in a file/],
      ['//example.com/role.json', /not in a file/],
      ['/role.json', /not in a file/],
    ]) {
      const page = `<role-card src="${src}">Fallback</role-card>`;
      assert.equal(await prerender(page, { base }), page);
      const [{ message }] = await notesOf(page, { base });
      assert.match(message, expected);
    }
    assert.equal((await notesOf('<role-card src="own.json"></role-card>')).length, 1);
  });
});

describe('plain()', () => {
  it('puts an ordinary figure in place of each tag', async () => {
    const html = await plain(
      `<h1>Pay</h1>${tags.map((tag) => tag.replace('><', '>Fallback<')).join('<hr>')}<p>End</p>`,
    );
    assert.ok(html.startsWith('<h1>Pay</h1><figure lang="ja">'));
    assert.ok(html.endsWith('</figure><p>End</p>'));
    assert.equal(html.split('<figure').length - 1, tags.length);
    assert.doesNotMatch(html, /Fallback|<(role-|template|slot|svg|button|script|style|select|input)/);
    assert.doesNotMatch(html, /\s(class|style|id|part|role|aria-[a-z]+|on[a-z]+|target)=/);
  });

  it('has title, table, ranges, notes, and the sources with their links', async () => {
    const html = (await plain(tags[0])).replaceAll(/\s+/g, ' ');
    for (const part of [
      'CTO（最高技術責任者）の年収',
      '<th scope="col">経験</th> <th scope="col">年収</th>',
      '<th scope="row">ジュニア<span>（0〜3年）</span></th> <td> 600〜1,000万円 </td>',
      '1,500〜3,000万円以上',
      '<a href="https://starful.biz">',
      '<b>推定</b>',
    ]) {
      assert.ok(html.includes(part), `${part} in ${html}`);
    }
  });

  it('leaves a tag that cannot be shown, with its fallback', async () => {
    const page = '<role-card slug="nonsense">Fallback</role-card>';
    assert.equal(await plain(page), page);
  });

  it('keeps the columns together', async () => {
    const html = await plain('<role-salary slug="project_manager"></role-salary>');
    assert.match(html, /<th scope="rowgroup" colspan="3">/);
  });
});

describe('In a program', () => {
  it('the elements can be imported beside it', async () => {
    const { RoleCard } = await import('../../dist/index.js');
    assert.equal(typeof RoleCard, 'function');
  });
});
