import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachBrowser } from '../in-each-browser.mjs';
import { article } from '../site.mjs';
import { isRead, widget } from './reading.mjs';

const plain = article(`<main>${widget}</main>`);
const importing = '<script>import("{{cdn}}/role-salary.js")</script>';
const xhtml = (load) => `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="ja">
  <head><title>Article</title><link rel="stylesheet" href="{{cdn}}/role-salary.css" />${load}</head>
  <body><main>${widget}</main></body></html>`;

inEachBrowser('A document', (site) => {
  for (const [name, expected, html, headers] of [
    ['in quirks mode', 'widget', plain.replace('<!doctype html>', '')],
    [
      'in XHTML',
      site.lacks.modulesInXhtml ? 'fallback' : 'widget',
      xhtml('<script type="module" src="{{cdn}}/role-salary.js"></script>'),
      { 'content-type': 'application/xhtml+xml' },
    ],
    ['in XHTML, with the script imported', 'widget', xhtml(importing), { 'content-type': 'application/xhtml+xml' }],
    [
      'with another base',
      'widget',
      article(`<main>${widget}</main>`, { head: '<base href="https://base.example/x/" />' }),
    ],
    ['from right to left', 'widget', article(`<main dir="rtl">${widget}</main>`)],
    ['that may be edited', 'widget', article(`<main contenteditable="true">${widget}</main>`)],
    ['with the tag in a link', 'widget', article(`<a href="/elsewhere">${widget}</a>`)],
    ['with the tag in a button', 'widget', article(`<button>${widget}</button>`)],
    ['with the tag in a table', 'widget', article(`<table><tr><td>${widget}</table>`)],
    [
      'with the tag in a foreign object',
      'widget',
      article(`<svg width="700" height="600"><foreignObject width="700" height="600">${widget}</foreignObject></svg>`),
    ],
    ['with the tag in a dialog', 'widget', article(`<dialog open>${widget}</dialog>`)],
    ['with the tag never closed', 'widget', article('<role-salary slug="cto"><p>600〜3,000万円以上</p>')],
    [
      'that writes itself',
      'widget',
      `<!doctype html><html lang="ja"><script>document.write(${JSON.stringify(
        `<link rel="stylesheet" href="{{cdn}}/role-salary.css"><script type="module" src="{{cdn}}/role-salary.js"></script>${widget}`,
      ).replaceAll('</', String.raw`<\/`)})</script>`,
    ],
  ]) {
    it(`${name}: the ${expected} is read`, async () => {
      const { page, close } = await site.open(html, { headers, until: 'load' });
      await isRead(page, expected);
      await close();
    });
  }

  it('that may be edited: the widget may not', async () => {
    const { page, close } = await site.open(article(`<main contenteditable="true">${widget}</main>`));
    await isRead(page, 'widget');
    const title = () => page.$eval('role-salary >>> [part="title"]', ({ textContent }) => textContent);
    const asItWas = await title();
    await page.locator('role-salary >>> [part="title"]').click();
    await page.keyboard.type('0');
    assert.equal(await title(), asItWas);
    await close();
  });

  it('with the tag in a link: its buttons do what they say, and follow no link', async () => {
    const { page, close } = await site.open(article(`<a href="/elsewhere">${widget}</a>`));
    await isRead(page, 'widget');
    const address = page.url();
    await page.locator('role-salary >>> button').click();
    await page.waitForFunction(() => document.querySelector('role-salary').view === 'table');
    assert.equal(page.url(), address);
    await close();
  });
});

inEachBrowser('A page that', (site) => {
  /** A page on which the tag is defined. */
  const openDefined = async () => {
    const opened = await site.open(article('<role-salary hidden></role-salary><main></main>'));
    await opened.page.waitForFunction(() => customElements.get('role-salary'));
    return opened;
  };

  for (const [name, change] of [
    [
      'clones a template',
      (html) => {
        const template = document.createElement('template');
        template.innerHTML = html;
        document.querySelector('main').append(template.content.cloneNode(true));
      },
    ],
    ['sets innerHTML', (html) => void (document.querySelector('main').innerHTML = html)],
    [
      'clones a widget with all that is in it',
      (html) => {
        const main = document.querySelector('main');
        main.innerHTML = html;
        main.replaceChildren(main.firstElementChild.cloneNode(true));
      },
    ],
    [
      'takes it from another document',
      (html) => {
        const other = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('main').append(document.adoptNode(other.querySelector('role-salary')));
      },
    ],
    [
      'moves it at once, as routers do',
      (html) => {
        const main = document.querySelector('main');
        main.innerHTML = html;
        for (let round = 0; round < 20; round += 1) document.body.append(main.cloneNode(), main);
        document.querySelector('main:empty').replaceWith(main);
      },
    ],
    [
      'has a shadow root in a shadow root',
      (html) => {
        const outer = document.querySelector('main').attachShadow({ mode: 'open' });
        outer.innerHTML = '<section></section>';
        const inner = outer.firstElementChild.attachShadow({ mode: 'open' });
        inner.innerHTML = html;
        document.querySelector = () => inner.querySelector('role-salary');
      },
    ],
  ]) {
    it(`${name}: the widget is read`, async () => {
      const { page, errors, close } = await openDefined();
      await page.evaluate(change, widget);
      await isRead(page, 'widget');
      assert.deepEqual(errors, []);
      await close();
    });
  }

  const ownRegistry = 'has a registry of its own: the fallback is read until the tag is defined there too';
  it(ownRegistry, { skip: site.lacks.scopedRegistries }, async () => {
    const { page, close } = await openDefined();
    await page.evaluate((html) => {
      globalThis.registry = new CustomElementRegistry();
      const root = document.querySelector('main').attachShadow({ mode: 'open', customElementRegistry: registry });
      root.innerHTML = html;
      document.querySelector = () => root.querySelector('role-salary');
    }, widget);
    await isRead(page, 'fallback');
    await page.evaluate(() => registry.define('role-salary', customElements.get('role-salary')));
    await isRead(page, 'widget');
    await close();
  });
});
