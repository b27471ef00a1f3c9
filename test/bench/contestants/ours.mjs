import { prerender } from 'role-salary/prerender.js';
import { page } from './page.mjs';
import { putBack, takeOut } from './steer.mjs';

const head = `<link rel="stylesheet" href="/cdn/role-salary.css">
<script type="module" src="/cdn/role-salary.js"></script>`;

/** As for a site with a strict policy: style sheets in files, and there before the first paint. */
const preload = '<link rel="preload" as="style" href="/cdn/prerendered/role-salary.css">';

const tag = ({ slug }) => `<role-salary slug="${slug}"></role-salary>`;

/** In the page: pay per month, then per year again. */
function changePeriod(step) {
  for (const widget of document.querySelectorAll('role-salary')) widget.period = ['month', 'year'][step % 2];
}

/** In the page: another role, then the first again. */
function changeRole(step) {
  for (const widget of document.querySelectorAll('role-card')) widget.slug = ['qa_engineer', 'cto'][step % 2];
}

/** Our tags as the README has them, but without a fallback: that would be readable before any of it. */
export const ours = [
  {
    id: 'table',
    name: { en: 'ours, table', ja: '本品 表' },
    height: 720,
    html: (roles, options) =>
      ourPage(roles, ({ slug }) => `<role-salary slug="${slug}" view="table"></role-salary>`, options),
    change: changePeriod,
    takeOut,
    putBack,
  },
  {
    id: 'chart',
    name: { en: 'ours, chart', ja: '本品 グラフ' },
    height: 720,
    html: (roles, options) => ourPage(roles, tag, options),
    change: changePeriod,
    takeOut,
    putBack,
  },
  {
    id: 'card',
    name: { en: 'ours, card', ja: '本品 カード' },
    height: 1_940,
    html: (roles, options) => ourPage(roles, ({ slug }) => `<role-card slug="${slug}"></role-card>`, options),
    change: changeRole,
    takeOut,
    putBack,
  },
  {
    id: 'prerendered',
    name: { en: 'ours, prerendered', ja: '本品 プリレンダー' },
    height: 720,
    html: (roles, options) =>
      prerender(ourPage(roles, tag, { ...options, head: preload }), {
        base: import.meta.filename,
        styles: { href: '/cdn/' },
      }),
    change: changePeriod,
    takeOut,
    putBack,
  },
];

export const [table, chart] = ours;

/** A page with our tags; `write` writes the one for each item. */
export function ourPage(items, write, { head: more = '', ...options } = {}) {
  return page(items.map(write), { ...options, head: `${more}${head}` });
}
