import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inEachBrowser } from './in-each-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const base = 'https://cdn.example/role-salary/';
const slugs = readdirSync(`${root}/data/roles`).map((name) => name.replace('.json', ''));
const answers = slugs.map((slug) => JSON.parse(readFileSync(`${root}/cdn/oembed/${slug}.json`, 'utf8')));

inEachBrowser('The oEmbed answers', (site) => {
  it('are there for every role, and for nothing else', () => {
    for (const folder of ['oembed', 'frame']) {
      const names = readdirSync(`${root}/cdn/${folder}`).map((name) => name.replace(/\.\w+$/, ''));
      assert.deepEqual(names.toSorted(), slugs.toSorted());
    }
  });

  it('have what oEmbed asks of the type rich', () => {
    for (const answer of answers) {
      const { title, html, width, height, ...rest } = answer;
      assert.deepEqual(rest, {
        version: '1.0',
        type: 'rich',
        provider_name: 'role-salary',
        provider_url: base,
        cache_age: 86_400,
      });
      assert.ok(Number.isInteger(width) && Number.isInteger(height));
      assert.match(title, /の年収/);
      assert.match(html, /^<iframe [^<>]*><\/iframe>$/);
    }
  });

  it('bring a frame with a title, in which every role fits, scripts allowed and nothing of ours needed', async () => {
    const frames = answers.map(({ html }) => html.replaceAll(base, '{{cdn}}/').replace(' loading="lazy"', ''));
    const html = `<!doctype html><meta charset="utf-8"><title>Article</title>
      <style>body { margin: 0; inline-size: ${answers[0].width}px }</style>${frames.join('')}`;
    const { page, errors, close } = await site.open(html);
    const titles = await page.$$eval('iframe', (all) => all.map(({ title }) => title));
    assert.deepEqual(
      titles,
      answers.map(({ title }) => title),
    );
    for (const [index, one] of (await framesOf(page)).entries()) {
      await one.waitForFunction(() => document.querySelector('role-salary')?.status === 'ready');
      const { title, left } = await one.evaluate(() => ({
        title: document.title,
        left: innerHeight - document.body.getBoundingClientRect().height,
      }));
      assert.equal(title, titles[index]);
      assert.ok(left >= 0 && left < 80, `${title}: ${left} pixels to spare`);
    }
    assert.deepEqual(errors, []);
    await close();
  });

  it('could be as low as the README says on a phone', async () => {
    const exceptions = { infrastructure_engineer: 1_340, project_manager: 1_060 };
    const frames = slugs.map((slug) => `<iframe src="{{cdn}}/frame.html?slug=${slug}" frameborder="0"></iframe>`);
    const html = `<!doctype html><title>Article</title>
      <style>iframe { inline-size: 360px; block-size: 1500px }</style>${frames.join('')}`;
    const { page, close } = await site.open(html);
    for (const [index, one] of (await framesOf(page)).entries()) {
      await one.waitForFunction(() => document.querySelector('role-salary')?.status === 'ready');
      const height = await one.evaluate(() => document.body.getBoundingClientRect().height);
      assert.ok(height <= (exceptions[slugs[index]] ?? 680), `${slugs[index]}: ${height}`);
    }
    await close();
  });

  it('are found from the role’s own frame page without running a script', () => {
    for (const slug of slugs) {
      const page = readFileSync(`${root}/cdn/frame/${slug}.html`, 'utf8');
      const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(page);
      assert.equal(address, `${base}oembed/${slug}.json`);
    }
  });

  it('and the frame’s policy name the library’s address, if the build knows it', async () => {
    const folder = mkdtempSync(`${tmpdir()}/role-salary-`);
    const { status } = make(`${site.cdn}/`, folder);
    assert.equal(status, 0);
    const { html } = JSON.parse(readFileSync(`${folder}/oembed/cto.json`, 'utf8'));
    const framePage = readFileSync(`${folder}/frame.html`);
    rmSync(folder, { recursive: true });
    assert.ok(html.includes(`src="${site.cdn}/frame.html?slug=cto&amp;menu=none"`));
    site.answer(/^\/frame\.html$/, (response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(framePage),
    );
    const { page, errors, close } = await site.open(`<!doctype html><title>Article</title>${html}`);
    const [one] = await framesOf(page);
    await one.waitForFunction(() => document.querySelector('role-salary')?.status === 'ready');
    const policy = await one.$eval('meta[http-equiv]', ({ content }) => content);
    assert.ok(policy.includes(`script-src 'self' ${site.cdn}; style-src 'self' ${site.cdn};`));
    assert.deepEqual(errors, []);
    site.restore();
    await close();
  });

  for (const wrong of ['ftp://cdn.example/', 'https://cdn.example/role-salary', 'cdn.example/']) {
    it(`are not made for ${wrong}`, () => {
      const { status, stderr } = make(wrong, tmpdir());
      assert.equal(status, 1);
      assert.match(stderr, /ROLE_SALARY_BASE/);
    });
  }
});

function make(address, folder) {
  const env = { ...process.env, ROLE_SALARY_BASE: address };
  return spawnSync(process.execPath, [`${root}/data/embeds.mjs`, folder], { env, encoding: 'utf8' });
}

const framesOf = async (page) => (await page.frames()).slice(1);
