/** What all contestants show: ten bundled roles with three bands each, one after the other and again. */
import { readFileSync } from 'node:fs';

const slugs = [
  'cto',
  'ciso',
  'agile_coach',
  'backend_developer',
  'frontend_developer',
  'data_scientist',
  'devops_engineer',
  'engineering_manager',
  'qa_engineer',
  'ui_ux_designer',
];

const roles = slugs.map((slug) => chartData(readRole(slug)));

/** That many roles; from the eleventh on they come again. */
export const inTurn = (count) => Array.from({ length: count }, (_, index) => roles[index % roles.length]);

/** What a page that draws by itself needs of a role. */
export function chartData({ slug, name, salary }) {
  const rows = salary[0].bands.map(({ years, low, high }) => ({
    label: years.to ? `${years.from}〜${years.to}年` : `${years.from}年以上`,
    low: low.value,
    high: high.value,
    isOpen: high.open !== undefined,
  }));
  return { slug, name: name.ja, rows };
}

function readRole(slug) {
  return JSON.parse(readFileSync(new URL(`../../../data/roles/${slug}.json`, import.meta.url), 'utf8'));
}
