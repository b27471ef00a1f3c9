// The demo as it is in real life: the pages on one origin, the library on another.
//
//   npm start                 builds the library and runs this file
//   PORT=3000 npm start       another port; the library is on the next one
//
// In HTML, {{cdn}} stands for the library's origin. The site's own pages are made when the server starts.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteFiles } from './site/site-files.mjs';

const here = import.meta.dirname;

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the demo; `port: 0` takes any two free ports. Answers both origins, and how to stop. */
export async function serve({ port = 8080 } = {}) {
  const pages = await listen(port);
  const library = await listen(port && pages.address().port + 1);
  const built = siteFiles();
  const [site, cdn] = [pages, library].map((server) => `http://localhost:${server.address().port}`);
  pages.on(
    'request',
    folder(here, () => pageHeaders(cdn), { placeholders: { '{{cdn}}': cdn }, built }),
  );
  library.on('request', folder(path.join(here, '../cdn'), libraryHeaders));
  return { site, cdn, close: () => Promise.all([pages, library].map(stop)) };
}

/** What a CDN sends: anyone may use it, and what has a hash in its name never changes. */
function libraryHeaders(pathname) {
  const isHashed = /^\/(?:chunks|data)\//.test(pathname);
  return {
    'access-control-allow-origin': '*',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** What a careful site sends: nothing but its own files and the library may run. */
function pageHeaders(cdn) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${cdn}`,
    `style-src 'self' ${cdn}`,
    `frame-src 'self' ${cdn}`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ];
  return { 'cache-control': 'no-cache', 'content-security-policy': policy.join('; ') };
}

/** Answers requests with the files of `root` and with those in `built`, by their paths, once they are made, and with nothing else. */
function folder(root, headersFor, { placeholders = {}, built = Promise.resolve(new Map()) } = {}) {
  return async ({ method, url }, response) => {
    const [pathname] = url.split('?');
    const headers = { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff', ...headersFor(pathname) };
    const refuse = (status) =>
      response.writeHead(status, { ...headers, 'cache-control': 'no-store' }).end(`${status}\n`);
    if (method !== 'GET' && method !== 'HEAD') return refuse(405);
    try {
      const file = path.join(root, decodeURIComponent(pathname).replace(/\/$/, '/index.html'));
      if (!file.startsWith(root + path.sep)) return refuse(404);
      const content = (await built).get(path.relative(root, file)) ?? (await readFile(file));
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'content-type': type });
      response.end(type.startsWith('text/html') ? fill(content, placeholders) : content);
    } catch {
      refuse(404);
    }
  };
}

function fill(content, placeholders) {
  return Object.entries(placeholders).reduce((text, [name, value]) => text.replaceAll(name, value), String(content));
}

/** A server on `port`, or on the next one that is free. */
function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('listening', () => resolve(server));
    server.on('error', (error) => (error.code === 'EADDRINUSE' ? server.listen(++port) : reject(error)));
    server.listen(port);
  });
}

function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { site, cdn, close } = await serve({ port: Number(process.env.PORT) || undefined });
  console.log(`Site     ${site}/`);
  console.log(`Builder  ${site}/builder.html`);
  console.log(`Library  ${cdn}/role-salary.js`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
}
