import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const here = import.meta.dirname;
const script = await readFile(path.join(here, 'reload.js'));

/**
 * The demo, in pages that reload themselves.
 *
 * @param {{ port: number }} options - `port: 0` takes any free one.
 * @returns `site`, its address; `reload()`, which lets all open pages show what is there now; `close()`.
 */
export async function liveSite({ port }) {
  let demo = await startDemo();
  const listeners = new Set();
  const server = createServer((request, response) => {
    if (request.url === '/dev/changes') return listen(response, listeners);
    if (request.url === '/dev/reload.js') return send(response, 'text/javascript', script);
    return pass(demo.site, request, response);
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    site: `http://localhost:${server.address().port}`,
    async reload() {
      const next = await startDemo();
      demo.stop();
      demo = next;
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    close() {
      demo.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A process of its own each time, since modules that make pages stay as they are for as long as a process lives. */
async function startDemo() {
  const child = fork(path.join(here, 'demo.mjs'));
  const [site] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof site !== 'string') throw new Error('The demo cannot be served.');
  return { site, stop: () => child.kill() };
}

function listen(response, listeners) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).flushHeaders();
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
}

async function pass(site, { url, method }, response) {
  try {
    const answer = await fetch(site + url, { method });
    const type = answer.headers.get('content-type');
    const policy = answer.headers.get('content-security-policy');
    response.statusCode = answer.status;
    if (policy) response.setHeader('content-security-policy', policy);
    if (type.startsWith('text/html')) send(response, type, withReload(await answer.text()));
    else send(response, type, Buffer.from(await answer.arrayBuffer()));
  } catch {
    response.writeHead(502).end();
  }
}

function send(response, type, body) {
  response.setHeader('content-type', type).setHeader('cache-control', 'no-store').end(body);
}

function withReload(html) {
  return html.replace('</head>', '<script src="/dev/reload.js"></script></head>');
}
