// A network that is slow, and one that comes back.
import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { inEachBrowser } from './in-each-browser.mjs';
import { allSettled, article } from './site.mjs';
import { noteEvents, ownData, serveOwnData, wholePage } from './whole-page.mjs';

const reasons = (page) => page.evaluate(() => globalThis.told.map(([, reason]) => reason));

inEachBrowser('A network', (site) => {
  afterEach(() => site.restore());

  it('that brings one file after the other never shows half a widget, and all in the end', async () => {
    const held = [];
    serveOwnData(site);
    site.answer(/^\/(chunks|data|own)\//, (_, send) => held.push(send));
    const { page, close } = await site.open(wholePage, { before: noteEvents, until: 'domcontentloaded' });
    const isOver = () =>
      page.evaluate(() => [...document.body.children].every(({ status }) => ['ready', 'error'].includes(status)));
    while (!(await isOver())) {
      const send = held.shift();
      if (send) send();
      else await new Promise((resolve) => setTimeout(resolve, 5));
      assert.deepEqual(await page.evaluate(halfShown), []);
    }
    assert.deepEqual(
      (await reasons(page)).filter((reason) => reason !== 'shown'),
      ['not-found'],
    );
    await close();
  });

  it('that failed for data and is back: retry() shows the role', async () => {
    site.answer(/role\.json/, (response) => response.writeHead(503).end());
    const { page, close } = await site.open(article('<role-card src="{{cdn}}/role.json"></role-card>'), {
      before: noteEvents,
    });
    await allSettled(page);
    site.restore();
    site.answer(/role\.json/, (response) =>
      response
        .writeHead(200, { 'access-control-allow-origin': '*' })
        .end(JSON.stringify(ownData.get('/own/role.json'))),
    );
    await page.evaluate(() => document.querySelector('role-card').retry());
    await page.waitForFunction(() => document.querySelector('role-card').status === 'ready');
    assert.deepEqual(await reasons(page), ['network', 'shown']);
    await close();
  });

  for (const [part, pattern] of [
    ['code', /chunks\/tell-comparison-/],
    ['data', /data\/roles-/],
  ]) {
    it(
      `that failed for the library’s ${part} and is back: retry() shows the role`,
      { skip: site.lacks.modulesAgain },
      async () => {
        site.answer(pattern, (response) => response.writeHead(503).end());
        const { page, close } = await site.open(
          article('<role-comparison slugs="cto engineering_manager"></role-comparison>'),
          { before: noteEvents },
        );
        await allSettled(page);
        assert.deepEqual(new Set(await reasons(page)), new Set(['network']));
        site.restore();
        await page.evaluate(() => document.querySelector('role-comparison').retry());
        await page.waitForFunction(() => document.querySelector('role-comparison').status === 'ready');
        await close();
      },
    );
  }
});

/** In the page: widgets that show a figure and the fallback, or neither. */
function halfShown() {
  return [...document.body.children]
    .filter((widget) => {
      const isFigure = Boolean(widget.shadowRoot?.querySelector('[part="figure"] [part="title"]'));
      return isFigure === widget.querySelector('p').checkVisibility();
    })
    .map((widget) => widget.outerHTML);
}
