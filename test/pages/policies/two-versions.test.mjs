import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, it } from 'node:test';
import { version } from '../../../dist/version.js';
import { inEachBrowser } from '../in-each-browser.mjs';
import { allSettled, article } from '../site.mjs';

const cdn = new URL('../../../cdn/', import.meta.url);
const otherVersion = '99.0.0';

/** The same folder at another address, which believes to be another version. */
function serveOther(response) {
  const { pathname } = new URL(response.req.url, 'http://x');
  const text = readFileSync(new URL(pathname.replace('/other/', ''), cdn), 'utf8');
  response
    .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
    .end(text.replaceAll(version, otherVersion));
}

inEachBrowser('Two versions on a page', (site) => {
  before(() => site.answer(/^\/other\//, serveOther));

  const widgets = '<role-salary slug="cto" view="table"></role-salary><role-salary slug="cpo"></role-salary>';

  it('the first one stays for all tags that it defined, and one warning a tag says so', async () => {
    const { page, errors, close } = await site.open(article(widgets));
    await allSettled(page);
    await page.addScriptTag({ type: 'module', url: `${site.cdn}/other/role-salary.js` });
    await page.waitForNetworkIdle();
    assert.equal(await page.evaluate(() => customElements.get('role-salary').version), version);
    assert.deepEqual(errors, [
      `role-salary: <role-salary> stays as version ${version} defined it; version ${otherVersion} came later.`,
    ]);
    await close();
  });

  it('that arrive at the same time: one of them shows everything', async () => {
    const other = '<script type="module" src="{{cdn}}/other/role-salary.js"></script>';
    const { page, errors, close } = await site.open(article(widgets, { head: other }));
    await allSettled(page);
    await page.waitForNetworkIdle();
    assert.ok(errors.every((error) => error.includes('stays as version')));
    assert.ok(errors.length <= 1);
    assert.deepEqual(await page.$$eval('role-salary', (all) => all.map(({ status }) => status)), ['ready', 'ready']);
    await close();
  });

  it('find a tag that comes later, and define it once', async () => {
    const { page, close } = await site.open(article(widgets));
    await allSettled(page);
    await page.addScriptTag({ type: 'module', url: `${site.cdn}/other/role-salary.js` });
    await page.evaluate(() => document.body.append(document.createElement('role-card')));
    await page.waitForFunction(() => customElements.get('role-card'));
    await allSettled(page);
    assert.equal(await page.$$eval('role-salary, role-card', (all) => all.length), 3);
    await close();
  });
});
