// The server of the benchmark: one origin, compressed as by a careful host, HTTP/1.1 with connections kept alive.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Starts it on a free port.
 *
 * - `add(pathname, text)` serves a text; the type is told by the pathname's extension. `has(pathname)` says whether it
 *   is there.
 * - `mount(prefix, folder)` serves what a folder holds now. All of it is compressed at once, so that no answer waits
 *   for that; `{ later: true }` compresses each file when it is first asked for.
 * - `bytes(pathname)` says how long an answer's body is on the wire, by encoding; headers do not count.
 */
export async function startServer() {
  const answers = new Map();
  const folders = [];
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const answer = find(pathname);
    if (!answer) return response.writeHead(404).end();
    const encoding = /\bbr\b/.test(request.headers['accept-encoding']) ? 'br' : 'gzip';
    return response.writeHead(200, { ...answer.headers, 'content-encoding': encoding }).end(answer[encoding]);
  });

  function find(pathname) {
    if (!answers.has(pathname)) {
      const file = folders.map(({ prefix, folder }) => within(folder, prefix, pathname)).find(Boolean);
      if (file) answers.set(pathname, compressed(pathname, readFileSync(file)));
    }
    return answers.get(pathname);
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    add: (pathname, text) => void answers.set(pathname, compressed(pathname, Buffer.from(text))),
    has: (pathname) => answers.has(pathname),
    mount(prefix, folder, { later = false } = {}) {
      folders.push({ prefix, folder });
      if (later) return;
      for (const name of filesIn(folder)) find(`${prefix}${name}`);
    },
    bytes(pathname) {
      const { br, gzip } = find(pathname) ?? { br: '', gzip: '' };
      return { brotli: br.length, gzip: gzip.length };
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function compressed(pathname, content) {
  return {
    headers: { 'content-type': types[path.extname(pathname)] ?? 'text/plain', 'cache-control': 'public, max-age=3600' },
    gzip: gzipSync(content, { level: 9 }),
    br: brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  };
}

/** The file of that folder that answers, if there is one. */
function within(folder, prefix, pathname) {
  if (!pathname.startsWith(prefix)) return undefined;
  const file = path.join(folder, pathname.slice(prefix.length));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
