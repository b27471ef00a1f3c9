// Writes what embeds need into cdn/, or into the folder that it is told: the frame page, and for each role a frame page
// of its own with the oEmbed answer that it points to. Crawlers read that link without running scripts, and only whole
// addresses work there and in the answer, so the build has to know where the folder will be:
//
//   ROLE_SALARY_BASE=https://cdn.example/role-salary/ npm run build
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [, , out = path.join(root, 'cdn')] = process.argv;
const { ROLE_SALARY_BASE: known } = process.env;
const base = known || 'https://cdn.example/role-salary/';
if (!/^https?:\/\/.+\/$/.test(base)) {
  console.error(`ROLE_SALARY_BASE: expected an http or https address that ends with a slash, found ${base}`);
  process.exit(1);
}

/** Of a frame in pixels, and how tall a role's pay is in it; test/pages/oembed.test.mjs holds every role to that. */
const width = 680;
const usualHeight = 480;
const heights = { cpo: 140, infrastructure_engineer: 1_000, project_manager: 800 };

/** WebKit does not take the host of a sandboxed frame for its own: `'self'` alone would forbid the frame's scripts. */
const library = known ? new URL(base).origin : 'https: http:';

const framePage = readFileSync(path.join(root, 'src/embed/frame.html'), 'utf8').replaceAll('{{library}}', library);
for (const folder of ['frame', 'oembed']) mkdirSync(path.join(out, folder), { recursive: true });
writeFileSync(path.join(out, 'frame.html'), framePage);
for (const slug of slugs()) {
  const title = await titleOf(slug);
  writeFileSync(path.join(out, `frame/${slug}.html`), pageOf(slug, title));
  writeFileSync(path.join(out, `oembed/${slug}.json`), `${JSON.stringify(answerOf(slug, title), null, 2)}\n`);
}

function slugs() {
  return readdirSync(path.join(root, 'data/roles')).map((name) => path.basename(name, '.json'));
}

/** What the widget is headed with. */
async function titleOf(slug) {
  const { default: told } = await import(`../dist/telling/bundled/told/salary/ja/${slug}.js`);
  return told.view.title;
}

function pageOf(slug, title) {
  const answer = escaped(`${base}oembed/${slug}.json`);
  const head = `<title>${escaped(title)}</title>
    <link rel="alternate" type="application/json+oembed" href="${answer}" />`;
  return framePage
    .replaceAll(/(?<= (?:href|src)=")/g, '../')
    .replace('<title>role-salary</title>', () => head)
    .replace('<body>', `<body data-slug="${slug}">`);
}

/** Who takes oEmbed answers often allows the frame nothing but scripts: then nothing could be saved from its menu. */
function answerOf(slug, title) {
  const src = `${base}frame.html?slug=${slug}&menu=none`;
  const height = heights[slug] ?? usualHeight;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'role-salary',
    provider_url: base,
    title,
    html:
      `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0" ` +
      'loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    width,
    height,
    cache_age: 86_400,
  };
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
