import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as sites from './recipes.mjs';
import { recipesOf } from '../readme/readme.mjs';
import { inEachBrowser } from './in-each-browser.mjs';

const base = 'https://cdn.example/role-salary/';
const english = await recipesOf('README.md', 'Where can I embed it?');
const japanese = await recipesOf('README.ja.md', 'どこに埋め込めるか');
const [plainHtml, strict, wordPress, address, frame, next, nuxt, astro, eleventy, letter] = english.recipes;

const figures = /1,500〜3,000万円以上|¥15M–¥30M or more/;
const tags = ['role-salary', 'role-card', 'role-comparison', 'role-path', 'role-sources'];

describe('“Where can I embed it?”', () => {
  it('has a table that leads to every recipe', () => {
    for (const { recipes, anchors } of [english, japanese]) {
      assert.equal(recipes.length, 10);
      assert.deepEqual(
        anchors.map(decodeURI),
        recipes.map(({ name }) => `#${name.toLowerCase().replaceAll(' ', '-')}`),
      );
    }
  });

  it('has the same code in both languages, but for words', () => {
    const withoutWords = ({ blocks }) =>
      blocks.map((code) => code.replaceAll(/(?<=<p>|<title>| title="| lang=")[^<"]*/g, '…'));
    assert.deepEqual(japanese.recipes.map(withoutWords), english.recipes.map(withoutWords));
  });
});

inEachBrowser('The recipe of', (site) => {
  const at = (text) => text.replaceAll(base, `${site.cdn}/`).replaceAll(new URL(base).origin, site.cdn);

  /** Each recipe's page, and what readers without JavaScript get. */
  const pages = [
    [plainHtml, ([html]) => html, theFallback],
    [strict, ([html]) => sites.inPage(html), theFallback],
    [wordPress, ([html]) => sites.inPage(`<body><p>Text</p>${html}`), theFallback],
    [address, ([frameAddress]) => sites.byOembed(at(frameAddress), at), aLine],
    [frame, ([html]) => sites.inPage(html), aLine],
    [next, ([page]) => sites.byReact(page), theFallback],
    [nuxt, ([, component]) => sites.byNuxt(component), theFallback],
    [astro, ([page]) => sites.byAstro(page), theWidget],
    [eleventy, ([configuration]) => sites.byEleventy(configuration, plainHtml.blocks[0]), theWidget],
  ];
  for (const [{ name, blocks }, make, getWithoutScript] of pages) {
    it(`${name}: readers get the widget`, async () => {
      const { page, errors, close } = await site.open(at(await make(blocks)));
      await takenOver(page);
      await theWidget(page);
      assert.deepEqual(errors, []);
      await close();
    });

    it(`${name}: without JavaScript, readers get what it promises`, async () => {
      const { page, close } = await site.open(at(await make(blocks)), { javascript: false });
      await getWithoutScript(page);
      await close();
    });
  }

  it(`${letter.name}: readers get a plain figure`, async () => {
    const files = { 'letter.html': sites.inPage('<h1>Pay</h1><role-salary slug="cto">Fallback</role-salary>') };
    const html = await sites.byCommand(letter.blocks[0], files, 'letters/letter.html');
    const { page, close } = await site.open(html, { javascript: false });
    const seen = await page.$eval('body', ({ innerText }) => innerText);
    assert.match(seen, figures);
    assert.doesNotMatch(seen, /Fallback/);
    assert.equal(await page.$$eval('role-salary, script, template', ({ length }) => length), 0);
    await close();
  });

  for (const [name, make] of [
    [next.name, () => sites.byReact(next.blocks[0])],
    [nuxt.name, () => sites.byNuxt(nuxt.blocks[1])],
  ]) {
    it(`${name}: the widget leaves what the site wrote as it is, to be hydrated`, async () => {
      const html = at(await make());
      const { page, close } = await site.open(html);
      await takenOver(page);
      assert.ok(html.includes(await page.$eval('role-salary', ({ outerHTML }) => outerHTML)));
      await close();
    });
  }

  it(`${next.name}: TypeScript takes the tag with the declaration, and refuses it without`, async () => {
    const [page, declaration] = next.blocks;
    assert.equal(await sites.typeErrors(page, declaration), '');
    assert.match(await sites.typeErrors(page, ''), /'role-salary' does not exist/);
    assert.match(await sites.typeErrors(page.replace(' slug="cto"', ''), declaration), /'slug' is missing/);
  });

  it(`${nuxt.name}: Vue takes our tags for elements, and no others`, async () => {
    const { isCustomElement } = (await sites.nuxtConfig(nuxt.blocks[0])).vue.compilerOptions;
    assert.deepEqual([...tags, 'NuxtLink', 'p'].filter(isCustomElement), tags);
  });
});

const innermost = async (page) => (await page.frames()).at(-1);

async function takenOver(page) {
  const inner = await innermost(page);
  await inner.waitForFunction(() => document.querySelector('role-salary')?.status === 'ready');
  await page.waitForNetworkIdle();
}

async function theWidget(page) {
  const inner = await innermost(page);
  const seen = await inner.$eval('role-salary', ({ shadowRoot }) => shadowRoot.querySelector('figure').innerText);
  assert.match(seen, figures);
}

async function theFallback(page) {
  const { seen, isWidget } = await page.$eval('role-salary', (element) => ({
    seen: element.innerText,
    isWidget: element.shadowRoot !== null,
  }));
  assert.match(seen, figures);
  assert.equal(isWidget, false);
}

async function aLine(page) {
  const inner = await innermost(page);
  const seen = await inner.$eval('body', ({ innerText }) => innerText);
  assert.match(seen, /Shown where JavaScript runs\./);
}
