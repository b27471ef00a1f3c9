// A network that is slow, and one that comes back.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { allSettled, article, startSite } from './site.mjs';
import { noteEvents, ownData, wholePage } from './whole-page.mjs';

const json = { contentType: 'application/json', headers: { 'access-control-allow-origin': '*' } };
const reasons = (page) => page.evaluate(() => globalThis.told.map(([, reason]) => reason));

describe('A network', () => {
  let site;
  before(async () => (site = await startSite()));
  afterEach(() => site.restore());
  after(() => site.stop());

  it('that brings one file after the other never shows half a widget, and all in the end', async () => {
    const held = [];
    const send = (request) => {
      const data = ownData.get(new URL(request.url()).pathname);
      return data ? request.respond({ ...json, body: JSON.stringify(data) }) : request.continue();
    };
    const prepare = async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (/^\/(chunks|data|own)\//.test(pathname)) held.push(request);
        else send(request);
      });
    };
    const { page, close } = await site.open(wholePage, {
      before: noteEvents,
      prepare,
      until: 'domcontentloaded',
    });
    const isOver = () =>
      page.evaluate(() => [...document.body.children].every(({ status }) => ['ready', 'error'].includes(status)));
    while (!(await isOver())) {
      const request = held.shift();
      if (request) await send(request);
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

  // Chromium asks again for a module that did not arrive. An engine that does not needs a new visit of the page.
  for (const [part, pattern] of [
    ['code', /chunks\/tell-comparison-/],
    ['data', /data\/roles-/],
  ]) {
    it(`that failed for the library’s ${part} and is back: retry() shows the role`, async () => {
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
    });
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
