// Many widgets at once, and widgets that come and go for long.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { heap } from '../heap.mjs';
import { inEachBrowser } from './in-each-browser.mjs';
import { allDrawn, allSettled, article } from './site.mjs';

const noteErrors = `
  globalThis.wrong = [];
  addEventListener('role-error', ({ reason }) => wrong.push(reason));`;

inEachBrowser('A page', (site) => {
  const wrong = (page) => page.evaluate(() => globalThis.wrong);
  const allThere = async (page) => {
    await allSettled(page);
    await page.waitForFunction(() => document.querySelector('role-salary').shadowRoot.querySelector('.chart[drawn]'));
  };

  it('with 500 tags gets them all, and asks for no more than with one of each', async () => {
    const five = [
      '<role-salary slug="cto"></role-salary>',
      '<role-card slug="cto"></role-card>',
      '<role-path slug="cto"></role-path>',
      '<role-sources slug="project_manager"></role-sources>',
      '<role-comparison slugs="cto engineering_manager"></role-comparison>',
    ].join('');
    const once = await site.open(article(five), { before: noteErrors });
    await allThere(once.page);
    await once.page.waitForNetworkIdle();
    await once.close();
    const often = await site.open(article(five.repeat(100)), { before: noteErrors });
    await allThere(often.page);
    await often.page.waitForNetworkIdle();
    const ready = await often.page.evaluate(
      () => [...document.body.children].filter(({ status }) => status === 'ready').length,
    );
    assert.equal(ready, 500);
    assert.deepEqual(await wrong(often.page), []);
    assert.deepEqual(often.errors, []);
    assert.deepEqual(askedFor(often), askedFor(once));
    await often.close();
  });

  for (const [name, act] of [
    ['takes a widget away and puts it back 1,000 times holds no more memory than before', comeAndGo],
    ['makes 1,000 widgets one after the other keeps none of them', makeAnew],
  ]) {
    it(`that ${name}, within 5 %`, { skip: site.lacks.heap }, async () => {
      const widget = '<role-salary slug="cto" loading="eager"></role-salary>';
      const { page, errors, close } = await site.open(article(widget));
      await allDrawn(page);
      assert.ok((await growth(page, act)) < 0.05);
      await allDrawn(page);
      assert.deepEqual(errors, []);
      await close();
    });
  }

  it('that the browser keeps comes back with its widgets, and had no handler that would forbid it', async () => {
    const { page, errors, close } = await site.open(article('<role-salary slug="cto" loading="eager"></role-salary>'), {
      before: `${noteErrors} addEventListener('pageshow', ({ persisted }) => (globalThis.isKept = persisted));`,
    });
    await allDrawn(page);
    await page.evaluate(() => (globalThis.isSame = true));
    const other = await site.open('<!doctype html><title>Another page</title>');
    await page.goto(other.page.url());
    await other.close();
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => globalThis.isKept !== undefined);
    await allDrawn(page);
    const { isKept, isSame } = await page.evaluate(() => ({ isKept: globalThis.isKept, isSame: globalThis.isSame }));
    assert.deepEqual({ isKept, isSame }, { isKept: true, isSame: true });
    await page.locator('role-salary >>> [part="toolbar"] button').click();
    await page.waitForFunction(() => document.querySelector('role-salary').view === 'table');
    assert.deepEqual(errors, []);
    await close();
  });

  it('that is hidden while it loads is whole once it is seen', { skip: site.lacks.hiding }, async () => {
    const hide = `Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });`;
    const { page, errors, close } = await site.open(article('<role-salary slug="cto"></role-salary>'), {
      before: noteErrors + hide,
      prepare: async (one) => (await one.browserContext().newPage()).bringToFront(),
      until: 'networkidle0',
    });
    await allSettled(page);
    await page.bringToFront();
    await allDrawn(page);
    assert.deepEqual(errors, []);
    assert.deepEqual(await wrong(page), []);
    await close();
  });
});

/** What a page asked for, in order of names; the icon is the browser's own wish. */
function askedFor({ requests }) {
  const paths = requests.map((url) => new URL(url).pathname.replace(/^\/\d+\.html$/, 'the page'));
  return paths.filter((path) => path !== '/favicon.ico').toSorted();
}

/** By which part the heap grows in 1,000 rounds, once the engine has compiled what the rounds need. */
async function growth(page, work) {
  await page.evaluate(work, 1_000);
  const atFirst = await heap(page);
  await page.evaluate(work, 1_000);
  const atLast = await heap(page);
  console.log(`${work.name}: ${atFirst} bytes of heap before 1,000 rounds, ${atLast} after`);
  return atLast / atFirst - 1;
}

/** In the page: a drawn widget leaves, and comes back until it is drawn again. */
async function comeAndGo(rounds) {
  const widget = document.querySelector('role-salary');
  const drawn = () => widget.shadowRoot.querySelector('.chart[drawn]');
  for (let round = 0; round < rounds; round += 1) {
    widget.remove();
    document.body.append(widget);
    while (!drawn()) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** In the page: a new widget takes the place of the last, until it is drawn. */
async function makeAnew(rounds) {
  for (let round = 0; round < rounds; round += 1) {
    const widget = document.createElement('role-salary');
    widget.slug = 'cto';
    widget.loading = 'eager';
    document.querySelector('role-salary').replaceWith(widget);
    while (!widget.shadowRoot.querySelector('.chart[drawn]')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}
