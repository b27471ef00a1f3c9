// Every file of ours, and every kind of file of a site's own, lost in every way: the page hears of it, and that is all.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, it } from 'node:test';
import { inEachBrowser } from './in-each-browser.mjs';
import { allSettled } from './site.mjs';
import { noteEvents, ownData, serveOwnData, useAll, wholePage } from './whole-page.mjs';

const cdn = new URL('../../cdn/', import.meta.url);
const filesOf = (folder) => readdirSync(new URL(folder, cdn), { recursive: true }).map((name) => `/${folder}/${name}`);
/**
 * All code but that of prerendered pages (prerender.test.mjs), what the library has to say of one role, of one
 * benchmark, and a site's own data.
 */
const files = [
  ...filesOf('chunks').filter((path) => !path.includes('/take-over-')),
  ...filesOf('data').filter((path) =>
    /roles-.*cto|(salary|card|path)\/ja\/cto|sources\/ja\/project_m|software-/.test(path),
  ),
  ...ownData.keys(),
];

const isJson = (path) => path.endsWith('.json');
const contentOf = (path) =>
  ownData.has(path) ? JSON.stringify(ownData.get(path)) : readFileSync(new URL(`.${path}`, cdn), 'utf8');
const send = (response, status, type, body) =>
  response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);

/** What may happen to a file on its way. */
const faults = {
  'is not there': (response) => send(response, 404, 'text/plain', ''),
  'meets a server in trouble': (response) => send(response, 503, 'text/plain', ''),
  'meets a connection that breaks': (response) => response.destroy(),
  'is cut in half': (response, path) => {
    const content = contentOf(path);
    const type = isJson(path) ? 'application/json' : 'text/javascript';
    send(response, 200, type, content.slice(0, content.length / 2));
  },
  'is called something else': (response, path) => send(response, 200, 'text/plain', contentOf(path)),
  'is a web page instead': (response) => send(response, 200, 'text/html', '<!doctype html><h1>Sorry</h1>'),
};

/**
 * Each file meets two of them in Chromium, another in Firefox and yet another in WebKit, and the next file others; with
 * FAULTS=all, which takes long, each meets all in every browser.
 */
function faultsFor(index, browser) {
  const all = Object.entries(faults);
  if (process.env.FAULTS === 'all') return all;
  const turns = { chromium: [0, 1], firefox: [2], webkit: [3] };
  return turns[browser].map((turn) => all[(index + turn) % all.length]);
}

/** Why a widget says that it cannot show a role. */
function expectedReasons(path, fault) {
  if (/chart|picture/.test(path)) return ['chart', 'network'];
  if (!isJson(path)) return ['network'];
  if (fault === 'is not there') return ['not-found'];
  return ['is cut in half', 'is a web page instead'].includes(fault) ? ['invalid'] : ['network'];
}

inEachBrowser('A file that does not arrive whole', (site) => {
  afterEach(() => site.restore());

  /** Shows the page; requests for `path` meet the fault. */
  const openWith = async (path, fault) => {
    let hits = 0;
    site.restore();
    serveOwnData(site);
    site.answer({ test: (asked) => asked === path }, (response) => {
      hits += 1;
      fault(response, path);
    });
    const opened = await site.open(wholePage, { before: noteEvents });
    return { ...opened, hits: () => hits };
  };

  it('is one of those that the page asks for: all chunks, and data of every kind', async () => {
    const { page, requests, close } = await openWith('', undefined);
    await allSettled(page);
    await page.evaluate(useAll);
    await page.waitForNetworkIdle();
    const asked = new Set(requests.map((url) => new URL(url).pathname));
    const unasked = files.filter((path) => !asked.has(path));
    assert.deepEqual(unasked, []);
    await close();
  });

  for (const [index, path] of files.entries()) {
    it(`${path}: widgets are whole, or leave their fallback and say why; the page hears no exception`, async () => {
      for (const [name, fault] of faultsFor(index, site.browser)) {
        const { page, hits, close } = await openWith(path, fault);
        await atEnd(page);
        await page.evaluate(useAll);
        await page.waitForNetworkIdle({ idleTime: 100 });
        assert.ok(hits() > 0, name);
        assert.deepEqual(await page.evaluate(() => globalThis.thrown), [], name);
        const widgets = await page.evaluate(stateOfWidgets);
        for (const widget of widgets) assertWhole(widget, expectedReasons(path, name), `${path} ${name}`);
        await close();
      }
    });
  }
});

/** Every widget has come to its end, or will never be one. */
function atEnd(page) {
  return page.waitForFunction(() =>
    [...document.body.children].every(
      (widget) =>
        (widget.status !== undefined && widget.status !== 'loading') ||
        (!widget.status && globalThis.told.some(([target]) => target === widget)),
    ),
  );
}

/** In the page: what each widget shows and has told. */
function stateOfWidgets() {
  return [...document.body.children].map((widget) => ({
    tag: widget.outerHTML.slice(0, 90),
    isReady: widget.status === 'ready',
    isUnknown: widget.matches('[slug="nobody"]'),
    isFallbackSeen: widget.querySelector('p').checkVisibility(),
    hasFigure: Boolean(widget.shadowRoot?.querySelector('[part="figure"]')),
    text: widget.shadowRoot?.textContent ?? '',
    told: globalThis.told.filter(([target]) => target === widget).map(([, reason]) => reason),
  }));
}

function assertWhole({ tag, isReady, isUnknown, isFallbackSeen, hasFigure, text, told }, reasons, message) {
  const where = `${message}: ${tag} told ${told}`;
  const wrong = told.filter((reason) => reason !== 'shown');
  assert.doesNotMatch(text, /undefined|NaN|\[object/, where);
  assert.equal(hasFigure, isReady, where);
  assert.equal(isFallbackSeen, !isReady, where);
  if (isUnknown) return assert.equal(wrong.length, 1, where);
  if (!isReady) assert.equal(told.length, 1, where);
  for (const reason of wrong) assert.ok(reasons.includes(reason), where);
}
