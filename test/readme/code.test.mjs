// Every code block of the READMEs is run. Two chapters have tests of their own: test/pages/recipes.test.mjs, and
// test/package/framework-excerpts.test.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { guide } from '../cli/guides/guide.mjs';
import { install, pack, root, temporaryFolder } from '../package/packed.mjs';
import { byCommand, byOembed, byShell, inPage, inProject } from '../pages/recipes.mjs';
import { allSettled, article, startSite } from '../pages/site.mjs';
import { chaptersOf, codeOf } from './readme.mjs';

const testedElsewhere = ['Where can I embed it?', 'With a framework'];
const base = 'https://cdn.example/role-salary/';
const figures = /\d(?:万円|M)/;

const english = await chaptersOf('README.md');
const japanese = await chaptersOf('README.ja.md');

let site;
let temporary;
before(async () => {
  [site, temporary] = await Promise.all([startSite(), temporaryFolder()]);
  await install(temporary.folder, await pack(temporary.folder));
});
after(() => Promise.all([site.stop(), temporary.leave()]));

const at = (text) => text.replaceAll(base, `${site.cdn}/`).replaceAll(new URL(base).origin, site.cdn);

/** What each chapter's blocks, in their order, have to do. */
const tasks = {
  async 'On a page'(head, tag) {
    await showsFigures(inPage(head + tag));
  },

  async 'As an iframe'(frame, host) {
    const { page, errors, close } = await site.open(at(inPage(frame + host)));
    const [, inner] = page.frames();
    await inner.waitForFunction(() => document.querySelector('role-salary')?.status === 'ready');
    const needed = await inner.evaluate(() => document.querySelector('role-salary').offsetHeight);
    await page.waitForFunction((least) => document.querySelector('iframe').offsetHeight >= least, {}, needed);
    assert.deepEqual(errors, []);
    await close();
  },

  async oEmbed(address, command) {
    await showsFigures(await byOembed(at(address), at));
    const built = 'npm run build';
    assert.ok(command.endsWith(built));
    assert.match(scripts.build, /node data\/embeds\.mjs/);
    await byShell(command.replace(built, `node '${root}data/embeds.mjs' '${temporary.folder}'`), temporary.folder);
    const { html } = JSON.parse(await readFile(path.join(temporary.folder, 'oembed/cto.json'), 'utf8'));
    assert.ok(html.includes(`src="${base}frame`), html);
  },

  async 'From npm'(command, script, types, settings) {
    assert.equal(command, 'npm install role-salary');
    const { folder } = temporary;
    const made = await build({
      stdin: { contents: script, resolveDir: folder },
      bundle: true,
      format: 'esm',
      outdir: folder,
      splitting: true,
      write: false,
    });
    const bundle = new Map(made.outputFiles.map((file) => [path.basename(file.path), file.text]));
    serve(/^\/((?:stdin|[\w-]+-[A-Z0-9]{8})\.js)$/, 'text/javascript', (name) => bundle.get(name));
    await showsFigures(inPage('<script type="module" src="{{cdn}}/stdin.js"></script><role-salary slug="cto">'));
    const { exports } = JSON.parse(await readFile(path.join(folder, 'node_modules/role-salary/package.json'), 'utf8'));
    const [, entry] = /^import 'role-salary\/(\w+)';$/.exec(types);
    await access(path.join(folder, 'node_modules/role-salary', exports[`./${entry}`].types));
    for (const [file] of Object.values(JSON.parse(settings))) await access(path.join(folder, file));
  },

  async 'Where do I stand?'(tag) {
    await showsFigures(article(tag), async (page) => {
      const fields = await page.$eval('role-salary', ({ shadowRoot }) => shadowRoot.querySelectorAll('input').length);
      assert.ok(fields > 0);
    });
  },

  async Events(script) {
    const { page, close } = await site.open(article('<role-salary slug="gardener"></role-salary>'), {
      before: `globalThis.told = []; console.info = (...all) => told.push(all); ${script}`,
    });
    await allSettled(page);
    const [[slug, reason, message]] = await page.evaluate('told');
    assert.deepEqual([slug, reason], ['gardener', 'not-found']);
    assert.match(message, /gardener/);
    await close();
  },

  async 'Slots, parts, states, custom properties'(card, styles) {
    await showsFigures(article(card), async (page) => {
      const links = await page.$eval('role-card', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      );
      assert.ok(links.includes('/roles/cto'), links.join());
      assert.equal(await page.$eval('[slot=actions]', (link) => link.checkVisibility()), true);
    });
    const styled = article('<role-salary slug="cto"></role-salary>', { head: `<style>${styles}</style>` });
    await showsFigures(styled, async (page) => {
      const [own, seen] = await page.$eval('role-salary', (element) => [
        getComputedStyle(element).getPropertyValue('--role-radius').trim(),
        getComputedStyle(element.shadowRoot.querySelector('[part~=title]')).letterSpacing,
      ]);
      assert.equal(own, '0');
      assert.notEqual(seen, 'normal');
    });
  },

  async 'Your own data'(commands, ofCatalogue, ofRole, role, catalogue, ofOwn, property, list, register) {
    const frontMatter = '---json\n{ "slug": "ferry_pilot", "name": "渡し船の操縦士", "publisher": "Example" }\n---';
    const guides = { 'guides/ferry_pilot.md': guide({ frontMatter }) };
    await inProject(guides, async (folder) => {
      await byShell(`set -e\n${commands}`, folder);
      serve(/^\/roles\/(.*)/, 'application/json', (name) =>
        readFileSync(path.join(folder, 'public/roles', name), 'utf8'),
      );
      await showsFigures(withData(ofCatalogue));
    });

    const files = { 'ferry_pilot.json': role, 'roles.json': catalogue };
    serve(/^\/data\/((?:ferry_pilot|roles)\.json)$/, 'application/json', (name) => files[name]);
    await showsFigures(withData(ofRole));
    await showsFigures(withData(ofOwn));

    const otherRole = JSON.stringify({ ...JSON.parse(role), slug: 'harbour_pilot' });
    const data = `const role = ${role}; const otherRole = ${otherRole};`;
    const without = '<role-salary></role-salary><role-comparison></role-comparison>';
    await showsFigures(article(`${without}<script type="module">${data}${property};${list}</script>`));

    await inProject({ 'register.mjs': `${data}\n${register}` }, async (folder) => {
      const made = await build({
        entryPoints: [path.join(folder, 'register.mjs')],
        bundle: true,
        format: 'esm',
        write: false,
        preserveSymlinks: true,
      });
      const bundle = made.outputFiles[0].text.replaceAll('</script', String.raw`<\/script`);
      await showsFigures(inPage(`<script type="module">${bundle}</script><role-salary slug="ferry_pilot">`));
    });
  },

  async Performance(commands) {
    const [first, ...others] = commands.split(' && ');
    assert.equal(first, 'npm ci');
    for (const command of others) assert.ok(scripts[command.replace('npm run ', '')], command);
  },

  async 'Content Security Policy and Trusted Types'(header) {
    const [name, value] = at(header).split(': ');
    await showsFigures(article('<role-salary slug="cto"></role-salary>'), () => {}, { [name]: value });
  },

  async Integrity(html, command) {
    const map = await byShell(command, root);
    const { 'role-salary.css': ofStyles, 'role-salary.js': ofScript } = JSON.parse(
      await readFile(path.join(root, 'cdn/integrity.json'), 'utf8'),
    );
    const filled = html
      .replace(/(?<=<script type="importmap">)[^]*?(?=<\/script>)/, map)
      .replace(/sha384-…(?="\s*\/>)/, ofStyles)
      .replace('sha384-…', ofScript);
    assert.doesNotMatch(filled, /…/);
    await showsFigures(inPage(`${filled}<role-salary slug="cto">`));
  },

  async 'Without JavaScript'(command, script) {
    const page = inPage('<role-salary slug="cto"></role-salary>');
    assert.match(await byCommand(command, { 'site/cto.html': page }, 'prerendered/cto.html'), /shadowrootmode/);
    const files = {
      'site/cto.html': page,
      'prerender.mjs': `const html = ${JSON.stringify(page)}; ${script} console.log(page, plain.name);`,
    };
    await inProject(files, async (folder) => {
      const written = await byShell('node prerender.mjs', folder);
      assert.match(written, /shadowrootmode/);
      assert.match(written, /plain$/m);
    });
  },
};

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

describe('The READMEs', () => {
  it('have the same chapters, with as much code', () => {
    const amounts = (chapters) => chapters.map((chapter) => codeOf(chapter).length);
    assert.deepEqual(amounts(japanese), amounts(english));
  });
});

describe('The code of', () => {
  for (const [index, { title }] of english.entries()) {
    if (testedElsewhere.includes(title) || codeOf(english[index]).length === 0) continue;
    for (const chapter of [english[index], japanese[index]]) {
      it(`“${chapter.title}” runs`, async () => {
        const blocks = codeOf(chapter);
        assert.equal(blocks.length, tasks[title].length, 'blocks that are run');
        await tasks[title](...blocks);
        site.restore();
      });
    }
  }
});

/** Opens a page: all its widgets show figures, and nothing is wrong. */
async function showsFigures(html, look = () => {}, headers = {}) {
  const { page, errors, close } = await site.open(at(html), { headers });
  const inner = page.frames().at(-1);
  await allSettled(inner);
  const shown = await inner.$$eval(':is(role-salary, role-card, role-comparison)', (all) =>
    all.map(({ shadowRoot }) => shadowRoot?.textContent ?? ''),
  );
  assert.ok(shown.length > 0);
  for (const text of shown) assert.match(text, figures);
  await look(inner);
  assert.deepEqual(errors, []);
  await close();
}

/** A tag whose data are behind an address of its page's own host. */
function withData(tag) {
  return article(tag.replace(' src="/', ' src="{{cdn}}/'));
}

/** Answers to addresses of the library's host, by what the pattern's group takes from them. */
function serve(pattern, type, read) {
  site.answer(pattern, (response) => {
    const [, name] = pattern.exec(response.req.url);
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(read(name));
  });
}
