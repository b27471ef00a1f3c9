import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { inEachBrowser } from '../in-each-browser.mjs';
import { allDrawn, allSettled } from '../site.mjs';

const cdn = new URL('../../../cdn/', import.meta.url);
const integrity = JSON.parse(readFileSync(new URL('integrity.json', cdn), 'utf8'));

/** What the README tells authors to write, for all modules. */
function checked() {
  const modules = Object.keys(integrity).filter((name) => /^(chunks|data)\//.test(name));
  const map = Object.fromEntries(modules.map((name) => [`{{cdn}}/${name}`, integrity[name]]));
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>Article</title>
    <script type="importmap">${JSON.stringify({ integrity: map })}</script>
    <link rel="stylesheet" href="{{cdn}}/role-salary.css" crossorigin integrity="${integrity['role-salary.css']}">
    <script type="module" src="{{cdn}}/role-salary.js" crossorigin integrity="${integrity['role-salary.js']}"></script>
    <role-salary slug="cto"><p>600〜3,000万円以上</p></role-salary>`;
}

describe('integrity.json', () => {
  it('names every file of the folder but itself, and nothing else', () => {
    const files = readdirSync(cdn, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'integrity.json')
      .map((entry) => `${entry.parentPath}/${entry.name}`.split('/cdn/')[1].replace(/^\//, ''));
    assert.deepEqual(Object.keys(integrity), files.toSorted());
  });

  it('has the SHA-384 of each', () => {
    for (const [name, expected] of Object.entries(integrity)) {
      const hash = createHash('sha384').update(readFileSync(new URL(name, cdn)));
      assert.equal(`sha384-${hash.digest('base64')}`, expected, name);
    }
  });
});

inEachBrowser('A page that checks every file', (site) => {
  afterEach(() => site.restore());

  const tamper = (pattern) =>
    site.answer(pattern, (response) => {
      const file = readFileSync(new URL(`.${response.req.url}`, cdn), 'utf8');
      response
        .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
        .end(`${file} `);
    });

  it('shows everything', async () => {
    const { page, errors, close } = await site.open(checked());
    await allSettled(page);
    await allDrawn(page);
    assert.deepEqual(errors, []);
    await close();
  });

  for (const [name, pattern] of [
    ['the script', /^\/role-salary\.js$/],
    ['what all elements share', /chunks\/role-element-/],
    ['the element', /chunks\/role-salary-/],
  ]) {
    it(`with one byte more in ${name}: it is not run, and the fallback stays`, async () => {
      tamper(pattern);
      const { page, requests, close } = await site.open(checked());
      await page.waitForNetworkIdle();
      assert.equal(await page.$eval('role-salary p', (fallback) => fallback.checkVisibility()), true);
      assert.equal(await page.evaluate(() => customElements.get('role-salary')), undefined);
      assert.ok(requests.some((url) => pattern.test(new URL(url).pathname)));
      await close();
    });
  }

  for (const [name, pattern, rest] of [
    ['the chart', /chunks\/pay-chart-/, '.bar'],
    ['what was told at build time', /data\/told-/, 'td'],
  ]) {
    it(`with one byte more in ${name}: the table does without`, async () => {
      tamper(pattern);
      const { page, close } = await site.open(checked());
      await allSettled(page);
      assert.equal(await page.$eval('role-salary', ({ status }) => status), 'ready');
      assert.equal(await page.$eval(`role-salary >>> ${rest}`, (part) => part.checkVisibility()), true);
      await close();
    });
  }
});
