// Two origins for tests that steer a browser from outside: pages on one, the library as it ships on the other.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../browsers.mjs';
import { chromiumArgs } from '../launch-options.mjs';

const cdnFolder = fileURLToPath(new URL('../../cdn', import.meta.url));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };

/**
 * Starts both servers and Chromium.
 *
 * - `open(html, options)` shows a page; `{{cdn}}` in it stands for the library's origin. Resolves with the page and
 *   with what it said and asked for.
 * - `visit(url, options)` does the same with a page of another server.
 * - Both take `prepare(page)`, to be done before the page is asked for.
 * - `answer(pattern, handler)` replaces the library's answers to matching paths until `restore()`.
 */
export async function startSite() {
  const pages = new Map();
  const replaced = [];
  const library = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const own = replaced.find(({ pattern }) => pattern.test(pathname));
    const send = () => sendFile(response, path.join(cdnFolder, pathname));
    return own ? own.handler(response, send) : send();
  });
  const cdn = origin(library);
  const host = await listen((request, response) => {
    const page = pages.get(new URL(request.url, 'http://x').pathname);
    if (!page) return response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  const { chromium } = findBrowsers(['chromium']);
  const browser = await launch({ executablePath: chromium, args: chromiumArgs });

  async function visit(url, { width = 800, height = 900, until: waitUntil = 'networkidle0', ...settings } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const errors = [];
    const requests = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && errors.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({ width, height, deviceScaleFactor: settings.deviceScaleFactor ?? 1 });
    if (settings.colorScheme) await emulate(page, { 'prefers-color-scheme': settings.colorScheme });
    if (settings.javascript === false) await page.setJavaScriptEnabled(false);
    if (settings.before) await page.evaluateOnNewDocument(settings.before);
    await settings.prepare?.(page);
    await Promise.all([page.goto(url, { waitUntil }), settings.meanwhile?.(page)]);
    return { page, errors, requests, close: () => context.close() };
  }

  return {
    cdn,
    visit,
    open(html, { headers = {}, ...options } = {}) {
      const name = `/${pages.size}.html`;
      const filled = (text) => text.replaceAll('{{cdn}}', cdn);
      pages.set(name, {
        html: filled(html),
        headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, filled(value)])),
      });
      return visit(origin(host) + name, options);
    },
    answer: (pattern, handler) => void replaced.unshift({ pattern, handler }),
    restore: () => void replaced.splice(0),
    async stop() {
      await browser.close();
      for (const server of [library, host]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** The page that the README tells authors to write. */
export function article(body, { lang = 'ja', head = '' } = {}) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Article</title>
    <meta name="viewport" content="width=device-width">${head}
    <link rel="stylesheet" href="{{cdn}}/role-salary.css">
    <script type="module" src="{{cdn}}/role-salary.js"></script>
    </head><body>${body}</body></html>`;
}

/** Resolves when every widget of the page has come to its end, well or ill. */
export function allSettled(page) {
  return page.waitForFunction(() =>
    [...document.querySelectorAll('role-card, role-comparison, role-path, role-salary, role-sources')].every(
      ({ status }) => ['ready', 'error', 'empty'].includes(status),
    ),
  );
}

/** Resolves when the chart of every widget that has one is drawn. */
export function allDrawn(page) {
  return page.waitForFunction(() =>
    [...document.querySelectorAll('role-comparison, role-salary')].every(({ shadowRoot }) =>
      shadowRoot.querySelector('.chart[drawn]'),
    ),
  );
}

/** Makes the page believe in a device: features such as `{ 'forced-colors': 'active' }`, on screen or on paper. */
export async function emulate(page, features, media = 'screen') {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

function sendFile(response, file) {
  if (!file.startsWith(cdnFolder) || !existsSync(file)) return response.writeHead(404, cors).end();
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain', ...cors });
  return createReadStream(file).pipe(response);
}

const cors = { 'access-control-allow-origin': '*' };

function listen(handler) {
  const server = createServer(handler);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const origin = (server) => `http://127.0.0.1:${server.address().port}`;
