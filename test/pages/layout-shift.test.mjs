import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { allSettled, article, startSite } from './site.mjs';

const roles = readdirSync(new URL('../../data/roles', import.meta.url)).map((name) => name.replace('.json', ''));
/** All roles below one another are on screen. */
const tallScreen = 130_000;

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
    !shadowRoot.querySelector('.as-chart') || shadowRoot.querySelector('.as-chart[drawn]');`;

describe('With the documented snippet nothing on the page moves', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.stop());

  for (const width of [360, 1200]) {
    for (const lang of ['ja', 'en']) {
      for (const tag of [
        'role-salary',
        'role-salary benchmark="software-developer"',
        'role-salary calculator',
        'role-salary view="table"',
        'role-card',
        'role-card sections="summary salary related"',
        'role-card sections="duties skills"',
        'role-path',
        'role-sources',
      ]) {
        it(`${width} px, ${lang}: <${tag}> of every role`, async () => {
          const tags = roles.map((slug) => `${tag} slug="${slug}"`);
          assert.deepEqual(await shiftsOf(tags, { width, lang, height: tallScreen }), []);
        });
      }

      // A comparison is as tall as its roles have to say, which no one knows before: here the reader sees one screen.
      for (const attributes of [
        'slugs="cto cpo"',
        'slugs="cto cpo engineering_manager" view="table"',
        'slugs="backend_developer frontend_developer" sections="salary"',
        'slugs="cto ciso engineering_manager" sections="salary" level="senior"',
        'slugs="cto cpo" sections="duties skills"',
      ]) {
        it(`${width} px, ${lang}: <role-comparison ${attributes}>`, async () => {
          const tags = [`role-comparison ${attributes}`];
          assert.deepEqual(await shiftsOf(tags, { width, lang, height: 900 }), []);
        });
      }
    }
  }

  async function shiftsOf(tags, { width, lang, height }) {
    const body = tags.map((tag) => `<p>Before ${tag}</p><${tag}><p>Fallback</p></${tag.split(' ')[0]}>`).join('');
    // The script answers only once the reader has seen the page without it.
    let release;
    const seen = new Promise((resolve) => (release = resolve));
    site.answer(/^\/role-salary\.js$/, (_, send) => seen.then(send));
    const { page, close } = await site.open(article(`${body}<p>After</p>`, { lang }), {
      width,
      height,
      before: collectShifts,
      async meanwhile(tab) {
        await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        release();
      },
    });
    site.restore();
    await allSettled(page);
    await page.waitForFunction(() => [...document.querySelectorAll('role-salary, role-comparison')].every(isComplete));
    const shifts = await page.evaluate(() => globalThis.shifts);
    await close();
    return shifts;
  }
});
