import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { builderScripts } from '../builder/build.mjs';
import { languages, sitePages } from './pages.mjs';

const demo = path.join(import.meta.dirname, '..');
const builderParts = ['builder/builder.css', 'builder/preview.css', 'builder/preview.html', 'favicon.svg', 'look.css'];
const ownStyle = ['site.css', 'site.js'];
const growthPicture = path.join(demo, '../test/bench/results/full-growth.svg');

/**
 * All files of the site but the library's, by their paths. In HTML, `{{cdn}}` stands for where the library is. Needs
 * `dist/`.
 *
 * @returns {Promise<Map<string, string | Uint8Array>>}
 */
export async function siteFiles() {
  const [pages, builder, ...files] = await Promise.all([
    sitePages(),
    builderFiles(),
    ...(await copied()).map(async (name) => [name, await readFile(path.join(demo, name))]),
    ...(await growthPictures()),
    ...ownStyle.map(async (name) => [name, await readFile(path.join(import.meta.dirname, name))]),
  ]);
  return new Map([...files, ...builder, ...pages]);
}

/** The pages that show the library at work on sites of others, and what pages and samples use. */
async function copied() {
  const themes = (await readdir(path.join(demo, 'themes'))).map((name) => `themes/${name}`);
  return ['article.html', 'article.css', 'frame.html', 'frame.css', 'cpo.svg', 'own-role.json', ...themes];
}

/** The picture in what the benchmark wrote, beside the page that shows it. */
async function growthPictures() {
  const picture = await readFile(growthPicture);
  return languages.map(({ folder }) => [folder + path.basename(growthPicture), picture]);
}

/** The builder once per language, each with what it needs beside it. */
async function builderFiles() {
  const page = await readFile(path.join(demo, 'builder.html'), 'utf8');
  const scripts = await builderScripts();
  const parts = await Promise.all(builderParts.map(async (name) => [name, await readFile(path.join(demo, name))]));
  return languages.flatMap(({ lang, folder }) => [
    [`${folder}builder.html`, page.replace('<html lang="ja">', `<html lang="${lang}">`)],
    ...[...scripts, ...parts].map(([name, content]) => [folder + name, content]),
  ]);
}
