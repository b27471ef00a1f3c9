import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { serve } from '../../demo/serve.mjs';
import { allSettled, emulate, startSite } from '../pages/site.mjs';
import { pages, serveBuilt } from './built.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');
const figures = /[\d,.]+(?:〜[\d,.]+)?万円|¥[\d.]+M/;

/** Every shift that the page has had, with what moved. */
const collectShifts = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shifts.push(...entry.sources.map(({ node, previousRect, currentRect }) =>
        (node?.nodeName ?? '') + ' ' + (node?.className ?? '') + ' ' + (node?.textContent ?? '').trim().slice(0, 30) +
        ' from ' + previousRect.y + ' to ' + currentRect.y + ', ' + previousRect.height + ' to ' + currentRect.height));
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

let built;
let site;
before(async () => {
  [built, site] = await Promise.all([serveBuilt(), startSite()]);
});
after(() => Promise.all([built.stop(), site.stop()]));

const visit = (name, options) => site.visit(built.url + name, options);

const withoutScripts = (page) => page.setJavaScriptEnabled(false);

describe('Every page of the site', () => {
  for (const name of pages) {
    for (const [width, scheme, otherScheme] of [
      [1200, 'light', 'dark'],
      [360, 'dark', 'light'],
    ]) {
      it(`${name}, ${width} px: nothing moves, fails, is asked of others, or stands in the way`, async () => {
        const options = { width, colorScheme: scheme, before: collectShifts };
        const { page, errors, requests, close } = await visit(name, options);
        await allSettled(page);
        await page.evaluate(scrollThrough);
        assert.deepEqual(await page.evaluate('shifts'), []);
        assert.deepEqual(await barriers(page), []);
        await emulate(page, { 'prefers-color-scheme': otherScheme });
        assert.deepEqual(await barriers(page, ['color-contrast']), []);
        if (width === 360) {
          await page.setViewport({ width: 320, height: 900 });
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(tooWide <= 0, `${tooWide} px of sideways scroll at 320 px`);
        }
        assert.deepEqual(errors, []);
        assert.deepEqual(
          requests.filter((url) => !url.startsWith(built.url)),
          [],
        );
        await close();
      });
    }
  }
});

describe('The pages that show the library on sites of others', () => {
  for (const name of ['article.html', 'themes/newspaper.html', 'themes/job-board.html', 'themes/tech-blog.html']) {
    it(`${name} has its widgets`, async () => {
      const { page, errors, close } = await visit(name);
      await allSettled(page);
      assert.deepEqual(errors, []);
      await close();
    });
  }

  it('frame.html has them in its frames', async () => {
    const { page, errors, close } = await visit('frame.html');
    const [, first] = page.frames();
    await first.waitForFunction(() => document.querySelector('role-salary')?.status === 'ready');
    assert.deepEqual(errors, []);
    await close();
  });

  for (const name of ['builder.html', 'en/builder.html']) {
    it(`${name} has its preview, in its language`, async () => {
      const { page, errors, close } = await visit(name);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      await frame.waitForFunction(() => document.body.firstElementChild?.status === 'ready');
      assert.equal(await page.$eval('html', ({ lang }) => lang), name.startsWith('en/') ? 'en' : 'ja');
      assert.deepEqual(errors, []);
      await close();
    });
  }
});

describe('The server for development', () => {
  it('shows the same pages, with the library of another origin', async () => {
    const demo = await serve({ port: 0 });
    const { page, errors, requests, close } = await site.visit(`${demo.site}/en/role-salary.html`);
    await allSettled(page);
    assert.ok(requests.includes(`${demo.cdn}/role-salary.js`));
    assert.deepEqual(errors, []);
    await close();
    await demo.close();
  });
});

describe('Without JavaScript', () => {
  it('the figures are there', async () => {
    const { page, close } = await visit('role-salary.html', { prepare: withoutScripts });
    const widgets = await page.$$eval('role-salary', (all) =>
      all.map(({ shadowRoot }) => shadowRoot?.textContent ?? ''),
    );
    const shown = widgets.filter((text) => /万円/.test(text));
    assert.ok(shown.length >= widgets.length - 2, 'all but the one without figures and the one that is not there');
    await close();
  });

  it('a phone opens the navigation by its button, and closes it by Escape', async () => {
    const { page, close } = await visit('index.html', { width: 360, prepare: withoutScripts });
    const isOpen = () => page.$eval('nav', (nav) => nav.checkVisibility());
    assert.equal(await isOpen(), false);
    await page.focus('.open');
    await page.keyboard.press('Enter');
    assert.equal(await isOpen(), true);
    await page.keyboard.press('Escape');
    assert.equal(await isOpen(), false);
    await close();
  });
});

describe('An example', () => {
  it('follows what the reader writes, and goes back, by keyboard', async () => {
    const { page, errors, close } = await visit('en/role-salary.html');
    const shown = async (tag) => {
      await page.waitForFunction(
        (name) => document.querySelector(`#role-salary-1-stage > ${name}`)?.status === 'ready',
        {},
        tag,
      );
      return page.$eval(
        '#role-salary-1-stage > *',
        ({ shadowRoot }) => shadowRoot.querySelector('[part~=title]').innerText,
      );
    };
    assert.match(await shown('role-salary'), /CTO/);
    await page.focus('#role-salary-1-html');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('<role-card slug="ciso"><p>Fallback</p></role-card>');
    assert.match(await shown('role-card'), /Security Officer/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(await shown('role-salary'), /CTO/);
    assert.deepEqual(errors, []);
    await close();
  });

  it('runs nothing that is written into it', async () => {
    const { page, close } = await visit('en/role-salary.html');
    await page.$eval('.example textarea', (field) => {
      field.value = '<img src="x" onerror="document.title = 0"><script>document.title = 1</script><p id="end"></p>';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForSelector('#end');
    await page.waitForNetworkIdle();
    assert.match(await page.title(), /role-salary/);
    await close();
  });

  it('of colours follows its CSS', async () => {
    const { page, close } = await visit('en/theming.html');
    const accent = () =>
      page.$eval('.stage > *', (element) => getComputedStyle(element).getPropertyValue('--role-radius'));
    assert.equal((await accent()).trim(), '0');
    await page.$eval('#theming-1-css', (field) => {
      field.value = 'role-salary { --role-radius: 30px }';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.equal((await accent()).trim(), '30px');
    await close();
  });
});

describe('Every embed code of the site', () => {
  it('runs, and shows figures', async () => {
    const codes = new Set((await Promise.all(pages.map(async (name) => embedCodes(await built.read(name))))).flat());
    assert.ok(codes.size >= 8, `${codes.size} codes`);
    for (const code of codes) {
      const here = code
        .replaceAll('https://cdn.example/role-salary', site.cdn)
        .replaceAll('https://cdn.example', site.cdn);
      const { page, errors, close } = await site.open(/role-salary\.js|iframe/.test(here) ? here : withLibrary(here));
      await page.waitForFunction(
        () => !document.querySelector('role-salary') || document.querySelector('role-salary').status === 'ready',
      );
      const frame = page.frames().at(-1);
      await frame.waitForFunction(() => document.querySelector('role-salary, role-card')?.status === 'ready');
      assert.match(
        await frame.$eval('role-salary, role-card', ({ shadowRoot }) => shadowRoot.textContent),
        figures,
        code,
      );
      assert.deepEqual(errors, [], code);
      await close();
    }
  });
});

/** What a page shows as HTML to copy that has a tag in it, other than with data of the author's own. */
function embedCodes(html) {
  return [...codesIn(parse(html))].filter((code) => /<role-|<iframe/.test(code) && !/\ssrc="\/|slot=|…/.test(code));
}

function* codesIn(node) {
  const isHtml =
    node.tagName === 'code' && node.attrs.some(({ name, value }) => name === 'class' && value === 'language-html');
  if (isHtml) yield node.childNodes[0].value;
  for (const child of node.childNodes ?? []) yield* codesIn(child);
}

const withLibrary = (tag) => `<!doctype html><html lang="en"><title>Code</title>
  <link rel="stylesheet" href="{{cdn}}/role-salary.css"><script type="module" src="{{cdn}}/role-salary.js"></script>${tag}`;

async function barriers(page, rules) {
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: axe });
  const { violations } = await page.evaluate(
    (only) => globalThis.axe.run(document, only ? { runOnly: only } : {}),
    rules,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 200))
        .join(' | ')}`,
  );
}

/** Sees all of the page once, as a reader who scrolls does, and comes back. */
async function scrollThrough() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await frame();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await frame();
}
