// The benchmark still runs: every page of every contestant and growth comes to show its figures. How long that takes is
// no matter of a test.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { conditions, startBrowser } from './browser.mjs';
import { contestants, serveContestants } from './contestants/contestants.mjs';
import { growths } from './growth/growths.mjs';
import { measureGrowth } from './growth/measure-growth.mjs';
import { growthPicture } from './growth/picture.mjs';
import { measures, scenes } from './measures/measures.mjs';
import { pageOf } from './rounds.mjs';
import { startServer } from './serve.mjs';
import { visit } from './visit.mjs';

describe('The benchmark', () => {
  const [one] = scenes;
  let server;
  let browser;
  before(async () => {
    server = await startServer();
    await serveContestants(server);
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.stop();
  });

  for (const contestant of contestants) {
    it(`finds the figures of ${contestant.name.en}, and what all measures of one widget need`, async () => {
      const noted = await visit(browser, conditions.bare, await pageOf(server, contestant, one));
      for (const { id, of } of measures.filter(({ scene }) => scene === one.id)) {
        assert.ok(Number.isFinite(of(noted)), `${id} is ${of(noted)}`);
      }
      assert.ok(noted.first > 0 && noted.first <= noted.last);
      assert.ok(noted.bytesFirst.gzip > 0 && noted.bytesFirst.gzip <= noted.bytesAll.gzip);
      assert.equal(noted.requests === 1, contestant.id === 'static-table');
    });
  }

  it('scrolls through widgets below the fold', async () => {
    const scrolled = scenes.find(({ id }) => id === '200-below');
    const table = contestants.find(({ id }) => id === 'static-table');
    const noted = await visit(browser, conditions.bare, await pageOf(server, table, scrolled));
    assert.ok(noted.longestFrame > 0 && noted.slowFrames >= 0);
  });

  it('measures how every cost grows, and draws it', async () => {
    const grown = await measureGrowth(server, {
      growths,
      rounds: 1,
      sizesOf: ({ few }) => few.slice(0, 2),
      progress: () => undefined,
    });
    for (const { growth, lines } of growths.map(({ id, lines: all }) => ({ growth: id, lines: all }))) {
      assert.equal(grown.filter((line) => line.growth === growth).length, lines.length);
    }
    assert.ok(grown.every(({ points }) => points.every(({ gzip }) => gzip > 0)));
    assert.ok(grown.every(({ perUnit }) => Number.isFinite(perUnit)));
    const picture = growthPicture(grown);
    for (const { name } of growths) assert.ok(picture.includes(name.en));
  });
});
