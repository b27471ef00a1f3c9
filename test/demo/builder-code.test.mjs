import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { serve } from '../../demo/serve.mjs';
import { plain } from '../../dist/prerender/prerender.js';
import { byOembed, inPage } from '../pages/recipes.mjs';
import { startSite } from '../pages/site.mjs';
import { allowClipboard, previewed } from './builder-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const salary = '?tag=role-salary&slug=cto&view=table&benchmark=software-developer&calculator=&heading-level=2';
const card =
  '?tag=role-card&slug=cto&sections=summary+salary+related&role-href=%2Froles%2F%7Bslug%7D&href=%2Fcto%3Fa%26b';
const comparison = '?tag=role-comparison&slugs=cto+ciso+cpo&level=senior&editable=';
const path = '?tag=role-path&slug=cto&theme=dark';
const sources = '?tag=role-sources&slug=project_manager&page-lang=en';

/** Setups of every tag, and a figure that readers have to get. */
const setups = [
  [salary, /1,500〜3,000万円以上/],
  [card, /600〜3,000万円以上|600万円〜3,000万円以上/],
  [comparison, /1,500〜3,000万円以上/],
  [path, /3,000万円以上/],
  [sources, /¥\d/],
];

describe('The code that the builder gives works in an empty page:', () => {
  let demo;
  let site;
  before(async () => {
    demo = await serve({ port: 0 });
    site = await startSite();
  });
  after(async () => {
    await site.stop();
    await demo.close();
  });

  /** What the buttons copy, and what the preview shows. */
  async function copied(query, kind) {
    const { page, close } = await site.visit(`${demo.site}/builder.html${query}&code=${kind}`, {
      width: 1200,
      prepare: allowClipboard,
    });
    await previewed(page);
    await page.waitForFunction(
      (mayWait) => mayWait || [...document.querySelectorAll('.block')].some((block) => block.innerText.includes('<p')),
      {},
      ['iframe', 'wordpress'].includes(kind),
    );
    const texts = [];
    for (const button of await page.$$('.copy')) {
      await page.$eval('.said', (said) => (said.textContent = ''));
      await button.click();
      texts.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    await close();
    return texts;
  }

  const langOf = (query) => (query.includes('page-lang=en') ? 'en' : 'ja');
  const blank = (query, html) => inPage(html).replace('lang="en"', `lang="${langOf(query)}"`);

  for (const [query, figure] of setups) {
    it(`script and tag, ${query}`, async () => {
      const [html] = await copied(query, 'script');
      await shows(blank(query, html), query, figure);
    });

    it(`npm, ${query}`, async () => {
      const [install, script, tag] = await copied(query, 'npm');
      assert.equal(install, 'npm install role-salary');
      await shows(blank(query, `${tag}${await bundled(script)}`), query, figure);
    });

    it(`React, ${query}`, async () => {
      const [, component] = await copied(query, 'react');
      const [imports, rest] = component.split(/(?=\nexport)/);
      await shows(blank(query, `${await byReact(rest)}${await bundled(imports)}`), query, figure);
    });

    it(`Vue, ${query}`, async () => {
      const [, component, config] = await copied(query, 'vue');
      const [, script, template] = /<script setup>([^]*)<\/script>\s*<template>([^]*)<\/template>/.exec(component);
      assert.match(config, /isCustomElement: \(tag\) => tag\.startsWith\('role-'\)/);
      await transform(config, { loader: 'js' });
      await shows(blank(query, `${template}${await bundled(script)}`), query, figure);
    });

    it(`iframe, ${query}`, async () => {
      const [html] = await copied(query, 'iframe');
      const { page, errors, close } = await site.open(blank(query, html));
      await page.waitForFunction(() => document.querySelector('iframe').height > 0);
      const frame = page.frames().at(-1);
      const { tag } = asked(query);
      await frame.waitForFunction((name) => document.querySelector(name)?.status === 'ready', {}, tag);
      const { attributes, text } = await frame.$eval(tag, widget);
      assert.deepEqual(attributes, { ...wanted(query), lang: langOf(query) });
      assert.match(text, figure);
      assert.deepEqual(errors, []);
      await close();
    });

    it(`plain HTML, ${query}`, async () => {
      const [html] = await copied(query, 'plain');
      assert.equal(tidy(html), tidy(await plain(blank(query, tagOf(query)))).match(/<figure[^]*<\/figure>/)[0]);
      const { page, close } = await site.open(blank(query, html), { javascript: false });
      assert.match(await page.$eval('body', ({ innerText }) => innerText), figure);
      await close();
    });

    it(`WordPress, ${query}`, async () => {
      const [shortcode, php] = await copied(query, 'wordpress');
      await shows(blank(query, byWordPress(shortcode, php)), query, figure);
    });
  }

  it('WordPress, as it comes', async () => {
    const [shortcode, ...others] = await copied('?slug=ciso', 'wordpress');
    assert.deepEqual(others, []);
    const [, address] = /^\[embed\](.*)\[\/embed\]$/.exec(shortcode);
    const at = (text) => text.replaceAll('https://cdn.example/role-salary/', `${demo.cdn}/`);
    const { page, close } = await site.open(await byOembed(address, at));
    const frame = page.frames().at(-1);
    await frame.waitForFunction(() => document.querySelector('role-salary')?.status === 'ready');
    assert.match((await frame.$eval('role-salary', widget)).text, /最高情報セキュリティ責任者/);
    await close();
  });

  it('WordPress: of what an author writes, only attributes of the tags come through', async () => {
    const [, php] = await copied(salary, 'wordpress');
    const html = byWordPress('[role_salary tag="script" slug="cto" onclick="x" style="y"]<b>[/role_salary]', php);
    assert.match(html, /<role-salary slug="cto"><p>&lt;b&gt;<\/p><\/role-salary>$/);
  });

  it('readers without scripts get title, kind and figures', async () => {
    const [html] = await copied('?slug=cto', 'script');
    const { page, close } = await site.open(blank('', html), { javascript: false });
    assert.match(await page.$eval('role-salary', ({ innerText }) => innerText), /CTO.*推定.*600万円.*3,000万円以上/);
    await close();
  });

  /** The page has the tag as it was set up, and in it what it has to show. */
  async function shows(html, query, figure) {
    const { page, errors, close } = await site.open(html);
    const { tag } = asked(query);
    await page.waitForFunction((name) => document.querySelector(name)?.status === 'ready', {}, tag);
    const { attributes, text } = await page.$eval(tag, widget);
    assert.deepEqual(attributes, wanted(query));
    assert.match(text, figure);
    assert.deepEqual(errors, []);
    await close();
  }
});

function asked(query) {
  const { tag, 'page-lang': _, ...attributes } = Object.fromEntries(new URLSearchParams(query));
  return { tag, attributes };
}

const wanted = (query) => asked(query).attributes;

function tagOf(query) {
  const { tag, attributes } = asked(query);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;')}"`);
  return `<${tag}${written.join('')}></${tag}>`;
}

/** What a widget has and shows. */
const widget = (element) => ({
  attributes: Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
  text: element.shadowRoot.querySelector('figure').innerText,
});

/** A script with all that it imports from the package, in a page. */
async function bundled(script) {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    outdir: root,
    logLevel: 'error',
  });
  const [js, css] = ['.js', '.css'].map((end) => outputFiles.find((file) => file.path.endsWith(end)).text);
  return `<style>${css}</style><script type="module">${js.replaceAll('</script', '<\\/script')}</script>`;
}

/** React on a server: what the one component of a module returns, as HTML. */
async function byReact(component) {
  const { code } = await transform(component, { loader: 'jsx', jsxFactory: 'h', format: 'cjs' });
  const module = { exports: {} };
  const h = (tag, attributes, ...children) => {
    const escaped = (value) => String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const written = Object.entries(attributes ?? {}).map(
      ([name, value]) => ` ${name}="${value === true ? '' : escaped(value)}"`,
    );
    return `<${tag}${written.join('')}>${children.join('')}</${tag}>`;
  };
  runInNewContext(code, { module, h });
  const [[name, render]] = Object.entries(module.exports);
  assert.match(name, /^Role[A-Z]/);
  return render();
}

/** White space between tags is not the same in both builds, nor does it mean anything. */
function tidy(html) {
  return html.replaceAll(/\s+/g, ' ').replaceAll(/ ?(<\/?[a-z][^>]*>) ?/g, '$1');
}

/** WordPress: reads the shortcode as `shortcode_parse_atts()` does, and does what the site was told in PHP. */
function byWordPress(shortcode, php) {
  const [, given, fallback] = /^\[role_salary([^\]]*)\]([^]*)\[\/role_salary\]$/.exec(shortcode);
  const values = Object.fromEntries(
    [...given.matchAll(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)/g)].map(([, name, value]) => [name, value]),
  );
  const list = (name) => new RegExp(`\\$${name}\\s*= array\\( (.*) \\);`).exec(php)[1].match(/[\w-]+/g);
  const escaped = (text) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const tag = list('tags').includes(values.tag) ? values.tag : 'role-salary';
  const written = list('names').flatMap((name) => (name in values ? [` ${name}="${escaped(values[name])}"`] : []));
  const [sheet, script] = ['style', 'script_module'].map(
    (kind) => new RegExp(`wp_enqueue_${kind}\\( 'role-salary', '([^']*)'`).exec(php)[1],
  );
  return `<link rel="stylesheet" href="${sheet}"><script type="module" src="${script}"></script>
    <${tag}${written.join('')}><p>${escaped(fallback)}</p></${tag}>`;
}
