import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachBrowser } from './in-each-browser.mjs';
import { collectViolations } from './policies/violations.mjs';
import { allSettled, article } from './site.mjs';

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src {{cdn}}; style-src {{cdn}}; require-trusted-types-for 'script'; trusted-types 'none'",
};

inEachBrowser('Under a strict content security policy', (site) => {
  const body = `
    <role-salary slug="cto" benchmark="software-developer" calculator></role-salary>
    <role-salary slug="project_manager" view="table" lang="en"></role-salary>
    <role-salary slug="cpo" heading-level="2"></role-salary>
    <role-card slug="cto" href="/cto" role-href="/roles/{slug}"></role-card>
    <role-comparison slugs="cto cpo engineering_manager" editable></role-comparison>
    <role-path slug="cto" role-href="/roles/{slug}"></role-path>
    <role-sources slug="infrastructure_engineer"></role-sources>`;

  it('shows charts and tables without a violation, an error or a warning', async () => {
    const { page, errors, close } = await site.open(article(body), { headers: strict, before: collectViolations });
    await allSettled(page);
    await page.waitForSelector('role-salary >>> .chart[drawn]');
    await page.evaluate(() => {
      const press = (widget, index) => widget.shadowRoot.querySelectorAll('button')[index].click();
      for (const widget of document.querySelectorAll('role-salary:is([slug="cto"], [slug="project_manager"])')) {
        press(widget, 0);
        press(widget, 1);
      }
    });
    await page.waitForFunction(() =>
      document.querySelector('role-salary').shadowRoot.textContent.includes('50〜83.3万円'),
    );
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(errors, []);
    await close();
  });

  it('lets the reader add a role to a comparison without a violation, an error or a warning', async () => {
    const { page, errors, close } = await site.open(article(body), { headers: strict, before: collectViolations });
    await allSettled(page);
    await page.locator('role-comparison >>> input').click();
    await page.keyboard.type('ciso');
    await page.waitForSelector('role-comparison >>> [role="option"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('role-comparison').shadowRoot.querySelector('[part="table"]').textContent.includes('CISO'),
    );
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(errors, []);
    await close();
  });

  it('answers the reader, and lets the reader take everything away, without a violation, an error or a warning', async () => {
    const { page, errors, requests, close } = await site.open(article(body), {
      headers: strict,
      before: `${collectViolations}
        globalThis.saved = [];
        HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
        navigator.clipboard.writeText = async (text) => void saved.push(text);`,
    });
    await allSettled(page);
    await page.locator('role-salary >>> input[name="pay"]').click();
    await page.keyboard.type('850');
    await page.keyboard.press('Enter');
    await page.waitForSelector('role-salary >>> [part="position"]');
    await page.locator('role-salary >>> [part="menu"]').click();
    for (const count of [1, 2, 3, 4]) {
      await page.locator(`role-salary >>> [part="menu-items"] li:nth-child(${count}) button`).click();
      await page.waitForFunction((expected) => globalThis.saved.length === expected, {}, count);
    }
    const [tag, csv, picture, citation] = await page.evaluate(() => globalThis.saved);
    assert.match(
      tag,
      /^<link rel="stylesheet" href=".*\/role-salary\.css">\n<script type="module" src=".*<\/script>\n<role-/,
    );
    assert.deepEqual([csv, picture], ['cto.csv', 'cto.png']);
    assert.match(citation, /^「CTO（最高技術責任者）の年収」/);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(errors, []);
    const strangers = requests.filter(
      (url) => !/^(blob|data):/.test(url) && !url.startsWith(site.cdn) && url !== page.url(),
    );
    assert.deepEqual(strangers, []);
    await close();
  });

  it('asks no host but the library’s', async () => {
    const { page, requests, close } = await site.open(article(body), { headers: strict });
    await allSettled(page);
    await page.waitForNetworkIdle();
    const strangers = requests.filter((url) => !url.startsWith(site.cdn) && url !== page.url());
    assert.deepEqual(strangers, []);
    await close();
  });

  it('stores nothing and sets no cookie', async () => {
    const { page, close } = await site.open(article(body));
    await allSettled(page);
    await page.waitForNetworkIdle();
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(kept, ['', 0, 0, 0, 0]);
    await close();
  });
});
