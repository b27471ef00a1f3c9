import { chartJs } from '../contestants/charts.mjs';
import { chart, table } from '../contestants/ours.mjs';
import { inTurn } from '../contestants/roles.mjs';

export const widgets = {
  id: 'widgets',
  name: { en: 'widgets on a page', ja: 'ページのウィジェット' },
  unit: { en: 'widget', ja: '個' },
  sizes: [1, 5, 20, 50, 100, 200, 500],
  few: [1, 10, 50],
  lines: [table, chart, chartJs].map(({ id, name, height, html }) => ({
    id,
    name,
    height,
    count: (size) => size,
    html: (size) => html(inTurn(size)),
  })),
};
