import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { inEachBrowser } from './in-each-browser.mjs';
import { allDrawn, allSettled, article } from './site.mjs';

const collectEvents = `
  globalThis.told = [];
  for (const type of ['role-load', 'role-error']) {
    addEventListener(type, ({ slug, reason = 'shown' }) => told.push(slug + ' ' + reason));
  }`;

const widget = '<role-salary slug="cto"><p>600〜3,000万円以上</p></role-salary>';

inEachBrowser('When something is lost on the way', (site) => {
  afterEach(() => site.restore());

  const lose = (pattern) => site.answer(pattern, (response) => response.writeHead(503).end());
  const told = (page) => page.evaluate(() => globalThis.told);
  const fallbackIsSeen = (page) => page.evaluate(() => document.querySelector('role-salary p').checkVisibility());

  for (const [part, pattern] of [
    ['the element’s code', /chunks\/role-salary-/],
    ['the code that all elements share', /chunks\/role-element-/],
  ]) {
    it(`${part}: the fallback stays, and role-error says network`, async () => {
      lose(pattern);
      const { page, close } = await site.open(article(widget), { before: collectEvents });
      await page.waitForFunction(() => globalThis.told.length > 0);
      assert.deepEqual(await told(page), ['cto network']);
      assert.equal(await fallbackIsSeen(page), true);
      await close();
    });
  }

  it('the element’s code, once and for all: a page that answers with a change is not asked again', async () => {
    lose(/chunks\/role-salary-/);
    const answer = `addEventListener('role-error', () => document.body.append(document.createElement('p')));`;
    const { page, requests, close } = await site.open(article(widget), { before: collectEvents + answer });
    await page.waitForFunction(() => globalThis.told.length > 0);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await page.waitForNetworkIdle();
    assert.equal(requests.filter((url) => url.includes('/chunks/role-salary-')).length, 1);
    await close();
  });

  it('the told pay: it is told in the page instead, and not asked for again', async () => {
    lose(/data\/told-/);
    const { page, requests, close } = await site.open(article(widget), { before: collectEvents });
    await allSettled(page);
    assert.deepEqual(await told(page), ['cto shown']);
    const text = await page.evaluate(() => document.querySelector('role-salary').shadowRoot.textContent);
    assert.match(text, /1,500〜3,000万円以上/);
    assert.equal(requests.filter((url) => url.includes('/data/told-')).length, 1);
    await close();
  });

  it('all data: the fallback stays, a message stands above it, and role-error says network', async () => {
    lose(/data\//);
    const { page, close } = await site.open(article(widget), { before: collectEvents });
    await page.waitForFunction(() => globalThis.told.length > 0);
    assert.deepEqual(await told(page), ['cto network']);
    assert.equal(await fallbackIsSeen(page), true);
    const message = await page.evaluate(
      () => document.querySelector('role-salary').shadowRoot.querySelector('[part="message"]').textContent,
    );
    assert.equal(message, 'データを読み込めなかったため、表示できません。');
    await close();
  });

  it('data and words: the fallback stays, and role-error says network', async () => {
    lose(/data\/|chunks\/(ja|en)-/);
    const { page, close } = await site.open(article(widget), { before: collectEvents });
    await page.waitForFunction(() => globalThis.told.length > 0);
    assert.deepEqual(await told(page), ['cto network']);
    assert.equal(await fallbackIsSeen(page), true);
    await close();
  });

  it('the chart’s code: the table stays, and role-error says chart', async () => {
    lose(/chunks\/pay-chart-/);
    const { page, close } = await site.open(article(widget), { before: collectEvents });
    await page.waitForFunction(() => globalThis.told.length > 1);
    assert.deepEqual(await told(page), ['cto shown', 'cto chart']);
    const bar = await page.evaluate(() =>
      document
        .querySelector('role-salary')
        .shadowRoot.querySelector('.bar')
        .checkVisibility({ visibilityProperty: true }),
    );
    assert.equal(bar, true);
    await close();
  });

  it('the style sheet for pages: the widget is whole all the same', async () => {
    lose(/role-salary\.css/);
    const { page, close } = await site.open(article(widget), { before: collectEvents });
    await allSettled(page);
    assert.deepEqual(await told(page), ['cto shown']);
    await close();
  });

  it('an HTML page in place of data is not taken for data', async () => {
    site.answer(/data\//, (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
        .end('<h1>Sorry</h1>'),
    );
    const { page, close } = await site.open(article(widget), { before: collectEvents });
    await page.waitForFunction(() => globalThis.told.length > 0);
    assert.deepEqual(await told(page), ['cto network']);
    assert.equal(await fallbackIsSeen(page), true);
    await close();
  });
});

inEachBrowser('A page that', (site) => {
  it('has the script twice gets one widget and no error', async () => {
    const again = '<script type="module" src="{{cdn}}/role-salary.js?again"></script>';
    const { page, errors, close } = await site.open(article(widget, { head: again }));
    await allSettled(page);
    assert.deepEqual(errors, []);
    assert.equal(await page.evaluate(() => document.querySelector('role-salary').status), 'ready');
    await close();
  });

  it('has another version of the tag keeps that one, with one warning', async () => {
    const other = `<script>customElements.define('role-salary', class extends HTMLElement {
      static version = '0.0.1'; status = 'ready'; });</script>`;
    const { page, errors, close } = await site.open(
      article(`${widget}<template><role-salary></role-salary></template>`, { head: '' }).replace(
        '</body>',
        `${other}<script type="module">import '{{cdn}}/role-salary.js';</script></body>`,
      ),
    );
    await page.waitForNetworkIdle();
    assert.equal(await page.evaluate(() => customElements.get('role-salary').version), '0.0.1');
    assert.ok(errors.every((error) => /stays as version 0\.0\.1 defined it/.test(error)));
    await close();
  });

  it('adds a tag later gets it too', async () => {
    const { page, close } = await site.open(article('<main></main>'));
    await page.evaluate(() => {
      const late = document.createElement('role-salary');
      late.setAttribute('slug', 'cpo');
      document.querySelector('main').append(late);
    });
    await page.waitForFunction(() => document.querySelector('role-salary').status === 'ready');
    await close();
  });

  it('moves a widget, or takes it away and puts it back, keeps its chart', async () => {
    const { page, errors, close } = await site.open(article(`<main>${widget}</main><aside></aside>`));
    await allDrawn(page);
    await page.evaluate(() => document.querySelector('aside').append(document.querySelector('role-salary')));
    await allDrawn(page);
    assert.deepEqual(errors, []);
    await close();
  });
});
