import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { apiTables } from '../../manifest/api-tables.mjs';
import { readFileSync, readdirSync } from 'node:fs';
import { pages, serveBuilt } from './built.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const shownPages = ['builder.html', 'article.html', 'frame.html'].concat(
  readdirSync(new URL('../../demo/themes', import.meta.url))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `themes/${name}`),
);

let built;
before(async () => (built = await serveBuilt()));
after(() => built.stop());

describe('Every page of the site', () => {
  for (const name of pages) {
    it(`${name} is valid HTML, and no id is there twice`, async () => {
      const errors = [];
      const html = await built.read(name);
      const onParseError = ({ code, startLine }) => errors.push(`${code} in line ${startLine}`);
      const document = parse(html, { sourceCodeLocationInfo: true, onParseError });
      assert.deepEqual(errors, []);
      const ids = [...elementsIn(document)].flatMap((element) => attribute(element, 'id') ?? []);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
    });

    it(`${name} says what it is, in which language, and where the other one is`, async () => {
      const elements = [...elementsIn(parse(await built.read(name)))];
      const lang = name.startsWith('en/') ? 'en' : 'ja';
      const links = elements.filter(({ tagName }) => tagName === 'link');
      const alternates = links.filter((link) => attribute(link, 'rel') === 'alternate');
      assert.equal(attribute(elements[0], 'lang'), lang);
      assert.ok(textOf(elements.find(({ tagName }) => tagName === 'title')).length > 10);
      const description = elements.find((element) => attribute(element, 'name') === 'description');
      assert.ok(attribute(description, 'content').length > 20);
      assert.equal(links.filter((link) => attribute(link, 'rel') === 'canonical').length, 1);
      assert.deepEqual(alternates.map((link) => attribute(link, 'hreflang')).toSorted(), ['en', 'ja']);
    });

    it(`${name} links to what is there, and by relative addresses`, async () => assert.deepEqual(await lost(name), []));
  }

  it('has a title and a description of its own', async () => {
    const heads = await Promise.all(
      pages.map(async (name) => /<title>.*?<\/title>\s*<meta name="description"[^>]*>/.exec(await built.read(name))[0]),
    );
    assert.equal(new Set(heads).size, pages.length);
  });
});

describe('The pages that the site links to', () => {
  for (const name of shownPages) {
    it(`${name} links to what is there`, async () => assert.deepEqual(await lost(name), []));
  }
});

describe('The page of a tag', () => {
  for (const { tag, settings, events, slots, parts, states, methods } of apiTables(read('dist/custom-elements.json'))) {
    it(`<${tag}> names all that the manifest has of it, in both languages`, async () => {
      const names = [
        ...settings.flatMap(({ attribute: name, property }) => [name, property]),
        ...[events, slots, parts, states].flatMap((rows) => rows.map(({ name }) => name)),
        ...methods.map(({ name }) => `${name}()`),
      ].filter(Boolean);
      for (const folder of ['', 'en/']) {
        const elements = [...elementsIn(parse(await built.read(`${folder}${tag}.html`)))];
        const api = elements.filter((element) => ['api', 'terms'].includes(attribute(element, 'class')));
        const codes = api.flatMap((element) => [...elementsIn(element)].filter(({ tagName }) => tagName === 'code'));
        const shown = new Set(codes.map(textOf));
        assert.deepEqual(
          names.filter((name) => !shown.has(name)),
          [],
        );
      }
    });
  }
});

describe('The page of the figures', () => {
  const files = ['roles', 'benchmarks'].flatMap((folder) =>
    readdirSync(new URL(`../../data/${folder}`, import.meta.url)).map((name) => read(`data/${folder}/${name}`)),
  );
  const sources = files.flatMap(({ salary = [], series = salary }) => series.map(({ source }) => source));

  for (const [lang, name] of [
    ['ja', 'data.html'],
    ['en', 'en/data.html'],
  ]) {
    it(`${name} has every publisher with its link, and every definition`, async () => {
      const elements = [...elementsIn(parse(await built.read(name)))];
      const entries = elements.filter((element) => attribute(element, 'class') === 'publisher');
      for (const { publisher, url, definition, title } of sources) {
        const say = (text) => text[lang] ?? text;
        const entry = entries.find((one) => textOf(elementIn(one, 'h3')) === say(publisher));
        assert.ok(entry, say(publisher));
        const text = textOf(entry);
        assert.ok(text.includes(say(definition)), say(definition));
        if (title) assert.ok(text.includes(say(title)), say(title));
        if (url) assert.equal(attribute(elementIn(entry, 'a'), 'href'), url);
      }
    });
  }
});

/** The links of a page that lead nowhere, or not by a relative address. */
async function lost(name) {
  const found = [];
  const addresses = [...elementsIn(parse(await built.read(name)))].flatMap((element) =>
    ['href', 'src'].flatMap((one) => attribute(element, one) ?? []),
  );
  for (const address of new Set(addresses)) {
    if (/^https?:/.test(address)) continue;
    const { pathname, hash } = new URL(address, `http://x/${name}`);
    const file = decodeURIComponent(pathname)
      .slice(1)
      .replace(/^$|\/$/, '$&index.html');
    const id = decodeURIComponent(hash.slice(1));
    const isThere = built.has(file) && (!id || (await idsOf(file)).has(id));
    if (!isThere || address.startsWith('/')) found.push(address);
  }
  return found;
}

async function idsOf(name) {
  if (path.extname(name) !== '.html') return new Set();
  return new Set([...elementsIn(parse(await built.read(name)))].map((element) => attribute(element, 'id')));
}

/** All elements, also those of shadow roots that stand in the page. */
function* elementsIn(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elementsIn(child);
}

const elementIn = (node, name) => [...elementsIn(node)].find(({ tagName }) => tagName === name);

const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;

const textOf = (node) => (node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join(''));
