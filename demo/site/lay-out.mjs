import { readFileSync } from 'node:fs';
import { template } from './template.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** A whole page: its body with what stands around it on every page. */
export function layOut({ page, pages, groups, body, words, language: { lang, folder } }) {
  const isHome = page.name === 'index';
  const toTop = folder && '../';
  const other = lang === 'ja' ? { lang: 'en', folder: 'en/' } : { lang: 'ja', folder: '../' };
  const file = isHome ? '' : `${page.name}.html`;
  return template('layout', {
    page,
    body,
    words,
    lang,
    version,
    isHome,
    toTop,
    here: file || './',
    otherLang: other.lang,
    there: other.folder + file,
    navigation: groups.map(({ id, pages: names }) => ({
      title: words.groups[id],
      links: names.map((name) => ({
        href: name === 'index' ? './' : `${name}.html`,
        text: name === 'builder' ? words.builder : pages.get(name).nav,
        isTag: name.startsWith('role-'),
        isCurrent: name === page.name,
      })),
    })),
    id: page.headings.find(({ level }) => level === 1)?.id,
    contents: page.headings.filter(({ level }) => level === 2),
  });
}
