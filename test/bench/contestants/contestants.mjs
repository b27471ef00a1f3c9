/**
 * What is compared, in the order of the table. Each has
 *
 * - `id`, and `name` in both languages;
 * - `html(roles, { isBelow })`: its page with those roles, one a box; may be a promise;
 * - `height`: how tall one of its boxes is at most, in CSS pixels;
 * - `change(step)`, `takeOut()`, `putBack()`: what is done to all of its widgets, in the page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';
import { charts } from './charts.mjs';
import { ours } from './ours.mjs';
import { page } from './page.mjs';
import { staticTable } from './static-table.mjs';
import { putBack, takeOut } from './steer.mjs';

export const contestants = [...ours, ...charts, staticTable];

/** What the others are compared with: a chart written by hand, and figures without any script. */
export const bases = { chart: 'chart-js', floor: 'static-table' };

/** A page with boxes and nothing in them; what it costs is taken off all others. */
export const blank = {
  id: 'blank',
  name: { en: 'blank page', ja: '空のページ' },
  height: 0,
  html: (roles, options) =>
    page(
      roles.map(() => ''),
      options,
    ),
  change: () => undefined,
  takeOut,
  putBack,
};

/** Gives the server all that the pages load: our library as built, and the others' bundles. */
export async function serveContestants(server) {
  server.mount('/cdn/', fileURLToPath(new URL('../../../cdn/', import.meta.url)));
  const { resolve } = createRequire(import.meta.url);
  const serve = async ({ id, styles }) => {
    server.add(`/${id}.js`, await bundle(id));
    if (styles) server.add(`/${id}.css`, readFileSync(resolve(styles), 'utf8'));
  };
  await Promise.all(charts.map(serve));
}
