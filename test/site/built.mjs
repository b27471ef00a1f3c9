// The site as it is built, on a host that sends no headers of its own, in a folder that is not the host's root.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSite } from '../../demo/site/build.mjs';
import { groups, languages } from '../../demo/site/pages.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const subPath = '/some/folder/';

/** The paths of all pages that the site makes. */
export const pages = languages.flatMap(({ folder }) =>
  groups
    .flatMap((group) => group.pages)
    .filter((name) => name !== 'builder')
    .map((name) => `${folder}${name}.html`),
);

/** Builds the site and serves it: `url` is where it begins, `read(name)` gives a file. */
export async function serveBuilt() {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  await writeSite(folder);
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://x');
    const name = pathname.replace(/\/$/, '/index.html').replace(subPath, '');
    if (!pathname.startsWith(subPath) || !existsSync(path.join(folder, name))) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'text/plain' });
    response.end(await readFile(path.join(folder, name)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: origin + subPath,
    has: (name) => existsSync(path.join(folder, name)),
    read: (name) => readFile(path.join(folder, name), 'utf8'),
    async stop() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
