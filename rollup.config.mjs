import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { smallStyles } from './dist/prerender/small-styles.js';
import { stylesOf, tags } from './dist/prerender/styles.js';

/**
 * Data is imported by its name, so that what a page loads does not grow with the catalogue. It has one hash for all
 * of it, which changes with any of it.
 */
const dataByName = {
  name: 'data-by-name',
  load(id) {
    const [, folder, kind] = /(.*\/bundled)\/(roles|told|benchmarks)\.js$/.exec(id) ?? [];
    if (!kind) return null;
    const files = readdirSync(path.join(folder, kind), { recursive: true })
      .filter((name) => name.endsWith('.js'))
      .toSorted();
    const hash = files
      .reduce((sum, name) => sum.update(readFileSync(path.join(folder, kind, name))), createHash('sha256'))
      .digest('hex')
      .slice(0, 6);
    const place = `data/${kind}-${hash}`;
    for (const name of files) {
      this.emitFile({ type: 'chunk', id: path.join(folder, kind, name), fileName: `${place}/${name}` });
    }
    const load = `() => import(\`${chunkOf(id) === 'script' ? '.' : '..'}/${place}/\${id}.js\`)`;
    return kind === 'told'
      ? `export const told = { get: (id) => /^\\w+\\/\\w+\\/\\w+$/.test(id) ? ${load} : undefined };`
      : `const ids = new Set('${files.map((name) => path.basename(name, '.js')).join(' ')}'.split(' '));
         export const ${kind} = { get: (id) => ids.has(id) ? ${load} : undefined };`;
  },
};

/** What a field means is for those who write data, and in `role.schema.json`. */
const withoutDescriptions = {
  name: 'without-descriptions',
  transform: (code, id) =>
    id.endsWith('/dist/catalogue/schema.js') ? code.replace(/,\s*v\.description\('[^']*'\)/g, '') : null,
};

/** White space in templates and style sheets is for those who write them. */
const smallTemplates = {
  name: 'small-templates',
  transform(code, id) {
    if (!id.includes('/dist/elements/')) return null;
    return (
      code
        .replace(/css\s*`([^`]*)`/g, (_, css) => `css\`${smallStyles(css)}\``)
        // Tags at the ends of lines occur in templates only.
        .replace(/>\s*\n\s*(?=<|\$\{)/g, '>')
        .replace(/\}\s*\n\s*</g, '}<')
        .replace(/\}\s*\n\s*\$\{/g, '} ${')
        // So do attributes at the start of a line, and ends of tags.
        .replace(/\n\s+(?=[.?@]?[\w-]+=["$])/g, ' ')
        .replace(/(["}])\n\s*>/g, '$1>')
    );
  },
};

/** The style sheets for pages, for frames and for prerendered tags, and the licences of what is bundled, beside the script. */
const companions = {
  name: 'companions',
  generateBundle() {
    for (const fileName of ['role-salary.css', 'frame.css']) {
      const source = smallStyles(readFileSync(`src/embed/${fileName}`, 'utf8'));
      this.emitFile({ type: 'asset', fileName, source });
    }
    for (const tag of tags) {
      this.emitFile({ type: 'asset', fileName: `prerendered/${tag}.css`, source: stylesOf(tag) });
    }
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: readFileSync('LICENSES.txt', 'utf8') });
  },
};

/**
 * Few chunks, so that a tag comes in two requests at once: what all tags share, and its own. The table of pay comes
 * with <role-salary>, where it is needed most.
 */
function chunkOf(id) {
  const [, module] = /\/dist\/(.*)\.js$/.exec(id) ?? [];
  if (!module) return null;
  if (inScript.test(module)) return 'script';
  if (inSalary.test(module)) return 'role-salary';
  if (inChart.test(module)) return 'pay-chart';
  return inAll.test(module) ? 'role-element' : null;
}

const inScript =
  /^(embed\/autoload|elements\/(define|events|language|warn-once)|catalogue\/(ask-once|registered|slug)|telling\/(bundled\/)?told|words\/(bundled\/)?languages|version)$/;
const inSalary =
  /^elements\/(role-salary\/role-salary|pay-chart\/(chart-in|pay-table.*)|parts\/range-bar.*|reader-change|take-away\/menu-button)$/;
const inChart = /^(elements\/pay-chart\/pay-chart|chart\/(range-chart|axis-lines|figure-marks|open-ends))$/;
const inAll =
  /^(templates\/[\w-]+|elements\/(role-element|allowed-values|template-element|in-turn|styles|list-attribute|[\w-]+\.styles|parts\/[\w-]+)|catalogue\/(arrival|link|role-error)|telling\/told-or-tell)$/;

const small = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true, pure_getters: true },
  format: { comments: false },
});

const library = {
  input: { 'role-salary': 'dist/embed/autoload.js' },
  output: {
    dir: 'cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash:6].js',
    manualChunks: chunkOf,
    externalLiveBindings: false,
    freeze: false,
  },
  plugins: [resolve(), dataByName, smallTemplates, withoutDescriptions, companions, small],
};

/** A script in one file, which shares nothing with the library: a page with frames loads no more than that. */
const scriptAlone = (name) => ({
  input: `dist/embed/${name}.js`,
  output: { file: `cdn/${name}.js`, format: 'es' },
  plugins: [small],
});

export default [library, scriptAlone('frame'), scriptAlone('frame-host')];
