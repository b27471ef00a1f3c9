// Two origins for tests that steer a browser from outside: pages on one, the library as it ships on the other.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserOf } from './browsers/browsers.mjs';

const cdnFolder = fileURLToPath(new URL('../../cdn', import.meta.url));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };

/**
 * Starts both servers, and a browser.
 *
 * - `open(html, options)` shows a page; `{{cdn}}` in it stands for the library's origin. Resolves with the page and
 *   with what it asked for (`requests`), and threw or said (`errors`, warnings among them).
 * - `visit(url, options)` does the same with a page of another server.
 * - Both take `before`, a script to run ahead of the page's own; `prepare(page)`, to be done before the page is asked
 *   for; `meanwhile(page)`, to be done while it loads; and `until`, when it counts as loaded.
 * - `open` takes `javascript: false`.
 * - `answer(pattern, handler)` replaces the library's answers to paths that `pattern.test()` takes, until `restore()`.
 *   The handler gets the response, and a function that answers as it would have been without it.
 */
export async function startSite({ browser = 'chromium', until = 'networkidle0' } = {}) {
  const pages = new Map();
  const replaced = [];
  const library = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const own = replaced.filter(({ pattern }) => pattern.test(pathname)).map(({ handler }) => handler);
    const handlers = [...own, () => sendFile(response, path.join(cdnFolder, pathname))];
    const send = () => handlers.shift()(response, send);
    send();
  });
  const cdn = origin(library);
  const host = await listen((request, response) => {
    const page = pages.get(new URL(request.url, 'http://x').pathname);
    if (!page) return response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  const { openTab } = await browserOf(browser);

  async function visit(url, { width = 800, height = 900, deviceScaleFactor = 1, before, ...settings } = {}) {
    const tab = await openTab({ width, height, deviceScaleFactor, before });
    const { page } = tab;
    if (settings.colorScheme) await emulate(page, { 'prefers-color-scheme': settings.colorScheme });
    await settings.prepare?.(page);
    await Promise.all([page.goto(url, { waitUntil: settings.until ?? until }), settings.meanwhile?.(page)]);
    return tab;
  }

  return {
    cdn,
    visit,
    open(html, { headers = {}, javascript = true, ...options } = {}) {
      const page = `/${pages.size}.html`;
      const filled = (text) => text.replaceAll('{{cdn}}', cdn);
      const sent = Object.entries(javascript ? headers : withoutScripts(headers));
      pages.set(page, {
        html: filled(html),
        headers: Object.fromEntries(sent.map(([name, value]) => [name, filled(value)])),
      });
      return visit(origin(host) + page, options);
    },
    answer: (pattern, handler) => void replaced.unshift({ pattern, handler }),
    restore: () => void replaced.splice(0),
    stop() {
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
      shadowRoot?.querySelector('.chart[drawn]'),
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

/** Of a page that browsers show as to a reader without JavaScript, and its frames too. */
function withoutScripts({ [policy]: own, ...headers }) {
  return { ...headers, [policy]: [own, 'sandbox allow-same-origin'].filter(Boolean).join(', ') };
}

function sendFile(response, file) {
  if (!file.startsWith(cdnFolder) || !existsSync(file)) return response.writeHead(404, cors).end();
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain', ...cors });
  return createReadStream(file).pipe(response);
}

const policy = 'content-security-policy';
const cors = { 'access-control-allow-origin': '*' };

function listen(handler) {
  const server = createServer(handler);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const origin = (server) => `http://127.0.0.1:${server.address().port}`;
