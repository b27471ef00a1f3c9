// What pages show that is made of data: `<!-- view: name -->` in a page stands for it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { apiTables } from '../../manifest/api-tables.mjs';
import { readmes } from '../../manifest/readme-tables.mjs';
import { roles } from './catalogue.mjs';
import { toHtml } from './html.mjs';
import { publishers } from './publishers.mjs';
import { inlineTree, textTree } from './read-page.mjs';
import { template } from './template.mjs';
import { isElement, nodesIn } from './tree.mjs';

const root = path.join(import.meta.dirname, '../..');
const tables = apiTables(JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8')));
const fields = ['engineering', 'cloud-infra', 'ai-data', 'cyber-security', 'product-management', 'design'];

export function viewsOf({ language: { lang, readme }, words, pages }) {
  const { words: names, say } = readmes.find(({ file }) => file === readme);
  const told = (text) => (text ? toHtml(inlineTree(say(text))) : '');
  const inLanguage = (text) => text?.[lang] ?? text;
  const tags = [...pages.values()].filter(({ name }) => name.startsWith('role-'));
  return {
    /** What a page can do with a tag. */
    api: (tag) => template('api', { ...tables.find((one) => one.tag === tag), names, told, words: words.api }),
    /** The five tags, each with a line and the way to its page. */
    tags: () => template('tags', { tags, words }),
    /** What the page of a tag shows, without the code. */
    samples: (tag) => template('samples', { tag, words, samples: [...samplesIn(pages.get(tag))] }),
    /** The pay of every role, by field. */
    roles: () => {
      const groupOf = ({ category }) => (category === 'content-strategy' ? 'engineering' : category);
      const groups = [...fields, undefined].map((field) => ({
        title: words.fields[field ?? 'none'],
        roles: roles.filter((role) => groupOf(role) === field),
      }));
      return template('roles', { groups, inLanguage });
    },
    /** Who published what of the figures. */
    publishers: () => template('publishers', { publishers: publishers(lang), words: words.sources }),
    /** What the benchmark measured. */
    measured: () => template('measured', { results: toHtml(textTree(results())), words }),
  };
}

/** Every example of a page, with the heading that it stands under. */
function* samplesIn({ tree }) {
  let heading;
  for (const node of nodesIn(tree)) {
    if (isElement(node, 'h2', 'h3')) heading = node;
    if (!node.properties?.className?.includes('stage')) continue;
    yield {
      id: heading.properties.id,
      title: toHtml({ type: 'root', children: heading.children }),
      stage: toHtml({ type: 'root', children: node.children }),
      isNarrow: node.properties.className.includes('narrow'),
    };
  }
}

function results() {
  return readFileSync(path.join(root, 'test/bench/results/full.md'), 'utf8');
}
