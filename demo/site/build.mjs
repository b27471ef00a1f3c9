// Writes the site as static files into `site/`, for any host and any folder on it: `npm run build:site`.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteFiles } from './site-files.mjs';
import { asStatic } from './static-page.mjs';

const root = path.join(import.meta.dirname, '../..');

/** Writes the site into `folder`, which is emptied before, with the library in `cdn/` beside it. Needs a build. */
export async function writeSite(folder) {
  await rm(folder, { recursive: true, force: true });
  await cp(path.join(root, 'cdn'), path.join(folder, 'cdn'), { recursive: true });
  for (const [name, content] of await siteFiles()) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, name.endsWith('.html') ? asStatic(String(content), name) : content);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSite(path.join(root, 'site'));
