// Where links of the READMEs lead on the site, which has most of their chapters, but on other pages, and no files.
import { isElement, nodesIn, replaceNodes } from './tree.mjs';

/** Pages and files that stand for files of the repository. */
const places = {
  'README.md': 'index.html',
  'README.ja.md': 'index.html',
  'data/README.md': 'data.html',
  'demo/builder.html': 'builder.html',
  'test/bench/results/full.md': '#benchmark',
  'test/bench/results/full-growth.svg': 'full-growth.svg',
  'LICENSES.txt': '{{cdn}}/LICENSES.txt',
};

/** Has every link of a page lead to where the site has it. What it has nowhere stays as text. */
export function showLinks(page, pages) {
  const own = new Set([...nodesIn(page.tree)].map((node) => node.properties?.id));
  replaceNodes(page.tree, (node) => {
    if (!isElement(node, 'a') || !node.properties.href) return [node];
    const href = placeOf(node.properties.href, own, pages);
    if (!href) return node.children;
    node.properties.href = href;
    return [node];
  });
}

function placeOf(href, own, pages) {
  const [file, anchor] = href.split('#');
  if (Object.hasOwn(places, file)) return places[file];
  if (/^https?:|\.html$/.test(file)) return href;
  if (file) return undefined;
  const id = decodeURIComponent(anchor);
  if (own.has(id)) return href;
  const other = [...pages.values()].find(({ headings }) => headings.some((heading) => heading.id === id));
  return other && `${other.name}.html${href}`;
}
