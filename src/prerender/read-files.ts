/** Where there is no page, a site's own data is in files. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transport } from '../catalogue/fetch-json.js';

/** From then on, addresses of files are read; others are fetched as before. */
export function readFiles(): void {
  const { fetch } = transport;
  transport.fetch = async (url) =>
    url.startsWith('file:') ? new Response(await readFile(fileURLToPath(url))) : fetch(url);
}
