import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { allSettled, article, startSite } from './site.mjs';

const roles = readdirSync(new URL('../../data/roles', import.meta.url)).map((name) => name.replace('.json', ''));
const tenAtATime = Array.from({ length: Math.ceil(roles.length / 10) }, (_, index) =>
  roles.slice(index * 10, index * 10 + 10),
);

/** Every shift that the page has had, with what moved. */
const collectShifts = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shifts.push(...entry.sources.map(({ node, previousRect, currentRect }) =>
        (node?.localName ?? node?.nodeName) + ' ' + (node?.slug ?? node?.textContent?.trim().slice(0, 30) ?? '') +
        ' from ' + previousRect.y + ' to ' + currentRect.y + ', ' + previousRect.height + ' to ' + currentRect.height));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  globalThis.isComplete = ({ shadowRoot }) =>
    !shadowRoot.querySelector('.chart') || shadowRoot.querySelector('.chart[drawn]');`;

describe('With the documented snippet nothing on the page moves', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.stop());

  for (const width of [360, 1200]) {
    for (const lang of ['ja', 'en']) {
      for (const attributes of ['', 'benchmark="software-developer"', 'view="table"']) {
        it(`${width} px, ${lang} ${attributes}`, async () => {
          for (const slugs of tenAtATime) assert.deepEqual(await shiftsOf(slugs, { width, lang, attributes }), []);
        });
      }
    }
  }

  async function shiftsOf(slugs, { width, lang, attributes }) {
    const body = slugs
      .map((slug) => `<p>Before ${slug}</p><role-salary slug="${slug}" ${attributes}><p>Fallback</p></role-salary>`)
      .join('');
    // The script answers only once the reader has seen the page without it.
    let release;
    const seen = new Promise((resolve) => (release = resolve));
    site.answer(/^\/role-salary\.js$/, (_, send) => seen.then(send));
    const { page, close } = await site.open(article(`${body}<p>After</p>`, { lang }), {
      width,
      height: 14_000,
      before: collectShifts,
      async meanwhile(tab) {
        await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        release();
      },
    });
    site.restore();
    await allSettled(page);
    await page.waitForFunction(
      () => document.querySelector('[view="table"]') || [...document.querySelectorAll('role-salary')].every(isComplete),
    );
    const shifts = await page.evaluate(() => globalThis.shifts);
    await close();
    return shifts;
  }
});
