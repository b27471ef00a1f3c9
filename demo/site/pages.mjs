import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { prerender } from '../../dist/prerender/prerender.js';
import { toHtml } from './html.mjs';
import { layOut } from './lay-out.mjs';
import { showLinks } from './links.mjs';
import { readPage } from './read-page.mjs';
import { chaptersOf } from './readme.mjs';
import { viewsOf } from './views.mjs';

const here = import.meta.dirname;

/** What the site speaks, and in which folder. */
export const languages = [
  { lang: 'ja', folder: '', readme: 'README.ja.md' },
  { lang: 'en', folder: 'en/', readme: 'README.md' },
];

/** The pages in their order, in groups; `builder` is a page of its own kind, which the navigation names, too. */
export const groups = [
  { id: 'start', pages: ['index', 'gallery', 'builder'] },
  { id: 'tags', pages: ['role-salary', 'role-card', 'role-comparison', 'role-path', 'role-sources'] },
  { id: 'use', pages: ['embedding', 'developers', 'theming', 'own-data'] },
  { id: 'trust', pages: ['data', 'accessibility', 'performance', 'faq'] },
];

/** The site's pages in all languages, by their paths. */
export async function sitePages() {
  return new Map((await Promise.all(languages.map(pagesIn))).flat());
}

async function pagesIn(language) {
  const folder = path.join(here, 'words', language.lang);
  const words = JSON.parse(await readFile(path.join(folder, 'site.json'), 'utf8'));
  const chapter = await chaptersOf(language.readme);
  const names = groups.flatMap(({ pages }) => pages).filter((name) => name !== 'builder');
  const read = await Promise.all(
    names.map((name) => readPage(name, path.join(folder, `${name}.md`), { chapter, words })),
  );
  const pages = new Map(read.map((page) => [page.name, page]));
  const views = viewsOf({ language, words, pages });
  return Promise.all(
    read.map(async (page) => {
      showLinks(page, pages);
      const body = toHtml(page.tree, views);
      const html = layOut({ page, pages, groups, body, words, language });
      return [`${language.folder}${page.name}.html`, await withWidgets(html, language)];
    }),
  );
}

/** Readers without scripts have the widgets, too. */
function withWidgets(html, { folder }) {
  const base = path.join(here, '..', folder, 'index.html');
  return prerender(html, { base, styles: { href: '{{cdn}}/' } });
}
