import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { allSettled, article, startSite } from './site.mjs';

const kilobyte = 1_000;

describe('What a page loads', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.stop());

  const weigh = (requests) =>
    requests
      .filter((url) => url.startsWith(site.cdn))
      .map((url) => readFileSync(new URL(`../../cdn${new URL(url).pathname}`, import.meta.url)))
      .reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
  const chartCode = (requests) => requests.filter((url) => url.includes('/pay-chart-'));

  for (const [name, most, files, body] of [
    ['a table', 14, 5, '<role-salary slug="cto" view="table"></role-salary>'],
    [
      'a table of the role with the most to say',
      14,
      5,
      '<role-salary slug="project_manager" view="table"></role-salary>',
    ],
    ['a card', 13, 5, '<role-card slug="cto"></role-card>'],
    ['a ladder', 16, 6, '<role-path slug="cto"></role-path>'],
    ['published figures', 13, 5, '<role-sources slug="project_manager"></role-sources>'],
    ['a chart far below the screen', 14.5, 6, '<div class="tall"></div><role-salary slug="cto"></role-salary>'],
  ]) {
    it(`for ${name}: ${files} files, at most ${most} kB of ours, gzipped, and no Chart.js`, async () => {
      const html = article(body, { head: '<style>.tall { height: 5000px }</style>' });
      const { page, requests, close } = await site.open(html);
      await allSettled(page);
      assert.deepEqual(chartCode(requests), []);
      assert.equal(requests.filter((url) => url.startsWith(site.cdn)).length, files);
      const weight = weigh(requests);
      assert.ok(weight <= most * kilobyte, `${weight} bytes`);
      await close();
    });
  }

  it('for a chart, once it is about to be seen: one more file of at most 47 kB', async () => {
    const html = article('<div class="tall"></div><role-salary slug="cto"></role-salary>', {
      head: '<style>.tall { height: 5000px }</style>',
    });
    const { page, requests, close } = await site.open(html);
    await allSettled(page);
    const atFirst = requests.length;
    await page.evaluate(() => scrollTo(0, 4_300));
    await page.waitForFunction(() => document.querySelector('role-salary').shadowRoot.querySelector('.chart[drawn]'));
    const added = requests.slice(atFirst);
    assert.equal(added.length, 1);
    assert.ok(weigh(added) <= 47 * kilobyte, `${weigh(added)} bytes`);
    await close();
  });

  it('for the same role fifty times: no more than for one', async () => {
    const once = await site.open(article('<role-salary slug="cto" view="table"></role-salary>'));
    await allSettled(once.page);
    const often = await site.open(article('<role-salary slug="cto" view="table"></role-salary>'.repeat(50)));
    await allSettled(often.page);
    assert.equal(often.requests.length, once.requests.length);
    await once.close();
    await often.close();
  });
});
