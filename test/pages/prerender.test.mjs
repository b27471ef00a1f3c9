import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { prerender } from '../../dist/prerender/prerender.js';
import { inEachBrowser } from './in-each-browser.mjs';
import { collectViolations } from './policies/violations.mjs';
import { allSettled, article } from './site.mjs';

const tags = [
  '<role-salary slug="cto"></role-salary>',
  '<role-salary slug="project_manager" view="table" lang="en"></role-salary>',
  '<role-salary slug="cto" benchmark="software-developer" calculator heading-level="2"></role-salary>',
  '<role-card slug="cto" href="/cto" role-href="/roles/{slug}"><a slot="actions" href="/apply">Apply</a></role-card>',
  '<role-comparison slugs="cto cpo engineering_manager" sort="low" editable></role-comparison>',
  '<role-path slug="cto" role-href="/roles/{slug}"></role-path>',
  '<role-sources slug="project_manager"></role-sources>',
];
const body = tags.map((tag) => `<p>Before</p>${tag}`).join('');
const all = 'role-card, role-comparison, role-path, role-salary, role-sources';

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src {{cdn}}; style-src {{cdn}}; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** What the page went through, told to the test's own script before any of the page's runs. */
const collect = `${collectViolations}
  globalThis.shifts = [];
  const type = 'layout-shift';
  const observer = new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      shifts.push(value + ' ' + sources.map(({ node }) => node?.nodeName + ' ' + (node?.className ?? '')).join());
    }
  });
  if (PerformanceObserver.supportedEntryTypes.includes(type)) observer.observe({ type, buffered: true });`;

inEachBrowser('A prerendered page', (site) => {
  const open = async (tagsOfPage, { styles = 'inline', ...options } = {}) =>
    site.open(await prerender(article(tagsOfPage, options), { styles }), options);

  for (const [name, options] of [
    ['styles in the page', {}],
    ['styles in files, under a strict policy', { styles: { href: '{{cdn}}' }, headers: strict }],
  ]) {
    it(`without JavaScript, 360 px, ${name}: has figures and sources, and nothing that needs a script`, async () => {
      const { page, errors, close } = await open(body, { ...options, width: 360, javascript: false });
      const seen = await page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)].map(({ shadowRoot, offsetWidth, scrollWidth }) => ({
            text: shadowRoot.querySelector('figure').innerText,
            isWide: scrollWidth > offsetWidth,
            font: getComputedStyle(shadowRoot.querySelector('[part="title"]')).fontWeight,
            buttons: [...shadowRoot.querySelectorAll('button, select, input')].filter((one) => one.checkVisibility())
              .length,
            bars: shadowRoot.querySelectorAll('svg.bar').length,
          })),
        all,
      );
      assert.equal(seen.length, tags.length);
      for (const { text, isWide, font, buttons } of seen) {
        assert.match(text, /出典|Source/);
        assert.deepEqual({ isWide, font, buttons }, { isWide: false, font: '700', buttons: 0 });
      }
      assert.match(seen[0].text, /600〜1,000万円[^]*推定/);
      assert.ok(seen[0].bars > 0);
      assert.deepEqual(errors, []);
      await close();
    });

    for (const width of [360, 1200]) {
      it(`with JavaScript, ${width} px, ${name}: is taken over, its nodes kept, nothing moved, charts drawn`, async () => {
        const { rows, kept, lost } = await takenOver(width, options);
        assert.ok(rows > 20, `${rows} rows`);
        assert.deepEqual(lost, []);
        assert.equal(kept, rows);
      });
    }
  }

  /** Lets the script wait until the page was seen and its nodes were noted. */
  async function takenOver(width, options) {
    let release;
    const noted = new Promise((resolve) => (release = resolve));
    site.answer(/^\/role-salary\.js$/, (_, send) => noted.then(send));
    const { page, errors, close } = await open(body, {
      ...options,
      width,
      before: collect,
      async meanwhile(tab) {
        await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        await tab.waitForFunction(() => [...document.querySelectorAll('role-sources')].at(-1)?.shadowRoot);
        await tab.evaluate((selector) => {
          const parts = '[part~="row"], [part="step"], [part="figure"], [part="title"], li, footer p, svg.bar';
          globalThis.widgets = [...document.querySelectorAll(selector)];
          globalThis.nodes = widgets.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(parts)]);
          globalThis.places = widgets.map(placesIn);
          globalThis.tallest = widgets.map(({ offsetHeight }) => offsetHeight);
          globalThis.blanks = 0;
          requestAnimationFrame(function look() {
            blanks += widgets.filter(({ offsetHeight }, index) => offsetHeight < tallest[index] - 1).length;
            requestAnimationFrame(look);
          });
          function placesIn({ shadowRoot }) {
            return [...shadowRoot.querySelectorAll('.amount, [part="title"], button, footer')].map((one) => {
              const { x, y } = one.getBoundingClientRect();
              return { x: x + scrollX, y: y + scrollY };
            });
          }
          globalThis.placesIn = placesIn;
        }, all);
        release();
      },
    });
    site.restore();
    await allSettled(page);
    await page.waitForFunction(() => document.querySelector('role-salary').shadowRoot.querySelector('.chart[drawn]'));
    const found = await page.evaluate(() => ({
      violations,
      shifts,
      blanks,
      rows: nodes.length,
      kept: nodes.filter((node) => node.isConnected).length,
      lost: nodes.filter((node) => !node.isConnected).map((node) => node.outerHTML.slice(0, 120)),
      figures: widgets.map(({ shadowRoot }) => shadowRoot.querySelectorAll('figure').length),
      styles: widgets.map(({ shadowRoot }) => shadowRoot.querySelectorAll('style, link').length),
      moved: widgets.flatMap((widget, index) =>
        placesIn(widget).filter(
          ({ x, y }, at) => Math.abs(x - places[index][at].x) > 0.5 || Math.abs(y - places[index][at].y) > 0.5,
        ),
      ),
    }));
    assert.deepEqual(found.violations, []);
    assert.deepEqual(errors, []);
    assert.deepEqual(found.shifts, []);
    assert.deepEqual(found.moved, []);
    assert.equal(found.blanks, 0);
    assert.deepEqual(
      found.figures,
      tags.map(() => 1),
    );
    assert.deepEqual(
      found.styles,
      tags.map(() => 0),
    );
    await close();
    return found;
  }

  it('follows changes of language, theme and period after it was taken over', async () => {
    const { page, errors, close } = await open('<role-salary slug="cto"></role-salary>');
    await allSettled(page);
    const text = (expected) =>
      page.waitForFunction(
        (part) => document.querySelector('role-salary').shadowRoot.textContent.includes(part),
        {},
        expected,
      );
    await page.evaluate(
      () => void Object.assign(document.querySelector('role-salary'), { period: 'month', theme: 'dark' }),
    );
    await text('50〜83.3万円');
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await text('Chief Technology Officer (CTO) salary');
    await page.waitForSelector('role-salary >>> .widget.dark');
    assert.deepEqual(errors, []);
    await close();
  });

  it('shows what is true now where another version has prerendered it', async () => {
    const html = await prerender(article('<role-salary slug="cto"></role-salary>'));
    const old = html
      .replaceAll('600〜1,000万円', '5〜6万円')
      .replace(/<tr role="row" part="row" class="pay middle.*?<\/tr>/, '')
      .replace('<figcaption>', '<p class="gone">Gone</p><figcaption lang="xx">')
      .replace('class="pay senior', 'aria-current="true" class="pay senior');
    const { page, errors, close } = await site.open(old);
    await allSettled(page);
    const fresh = await site.open(article('<role-salary slug="cto"></role-salary>'));
    await allSettled(fresh.page);
    const content = () => {
      const copy = document.querySelector('role-salary').shadowRoot.querySelector('.widget').cloneNode(true);
      for (const one of copy.querySelectorAll('canvas, [role="tooltip"]')) one.remove();
      return copy.outerHTML.replaceAll(/<!--.*?-->/g, '');
    };
    await Promise.all([page, fresh.page].map((one) => one.waitForSelector('role-salary >>> .chart[drawn]')));
    assert.equal(await page.evaluate(content), await fresh.page.evaluate(content));
    assert.deepEqual(errors, []);
    await close();
    await fresh.close();
  });

  it('keeps the focus', async () => {
    let release;
    const focused = new Promise((resolve) => (release = resolve));
    site.answer(/^\/role-salary\.js$/, (_, send) => focused.then(send));
    const { page, close } = await open('<role-salary slug="cto"></role-salary>', {
      async meanwhile(tab) {
        await tab.waitForSelector('role-salary >>> footer a');
        await tab.$eval('role-salary >>> footer a', (link) => link.focus());
        release();
      },
    });
    site.restore();
    await allSettled(page);
    assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.localName), 'a');
    await close();
  });

  for (const lost of [/take-over/, /\/data\//]) {
    it(`keeps its figures, and says that something is lost, where ${lost} does not arrive`, async () => {
      site.answer(lost, (response) => response.writeHead(503).end());
      const { page, close } = await open('<role-card slug="cto"></role-card>', {
        before: `addEventListener('role-error', ({ reason }) => (globalThis.reason = reason));`,
      });
      await page.waitForFunction(() => globalThis.reason);
      site.restore();
      assert.equal(await page.evaluate(() => globalThis.reason), 'network');
      assert.match(
        await page.evaluate(() => document.querySelector('role-card').shadowRoot.querySelector('figure').innerText),
        /600/,
      );
      await close();
    });
  }

  it('loads one file more, of at most 1 kB, and is at most 4.5 kB in the page', async () => {
    const tag = '<role-salary slug="cto" view="table"></role-salary>';
    const { page, requests, close } = await open(tag);
    await allSettled(page);
    const [added, ...others] = requests.filter((url) => url.includes('/take-over-'));
    assert.deepEqual(others, []);
    const file = readFileSync(new URL(`../../cdn${new URL(added).pathname}`, import.meta.url));
    assert.ok(gzipSync(file).length <= 1_000, `${gzipSync(file).length} bytes`);
    const weight = gzipSync(await prerender(tag)).length;
    assert.ok(weight <= 4_500, `${weight} bytes`);
    await close();
  });
});
