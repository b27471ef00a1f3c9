import { chartJs } from '../contestants/charts.mjs';
import { ourPage } from '../contestants/ours.mjs';
import { chartData } from '../contestants/roles.mjs';

const addressOf = (size) => `/bands/${size}.json`;

export const bands = {
  id: 'bands',
  name: { en: 'bands of a role of one’s own', ja: '自分の職種の帯' },
  unit: { en: 'band', ja: '帯' },
  sizes: [1, 2, 5, 10, 15, 20],
  few: [1, 5, 20],
  prepare(server, sizes) {
    for (const size of sizes) server.add(addressOf(size), JSON.stringify(roleWith(size)));
  },
  lines: [
    {
      id: 'table',
      name: { en: 'ours, table', ja: '本品 表' },
      html: (size) => ourPage([size], () => `<role-salary src="${addressOf(size)}" view="table"></role-salary>`),
    },
    {
      id: 'chart',
      name: { en: 'ours, chart', ja: '本品 グラフ' },
      html: (size) => ourPage([size], () => `<role-salary src="${addressOf(size)}"></role-salary>`),
    },
    { id: chartJs.id, name: chartJs.name, html: (size) => chartJs.html([chartData(roleWith(size))]) },
  ].map((line) => ({ ...line, height: 2_000, count: () => 1 })),
};

/** A role that is paid a little more every two years. */
function roleWith(size) {
  return {
    slug: `bands_${size}`,
    name: { ja: '帯の多い職種', en: 'Role of many bands' },
    salary: [
      {
        kind: 'estimate',
        statistic: 'range',
        by: 'experience',
        currency: 'JPY',
        period: 'year',
        bands: Array.from({ length: size }, (_, step) => ({
          years: { from: 2 * step, to: 2 * step + 2 },
          low: { value: 4_000_000 + step * 300_000 },
          high: { value: 6_000_000 + step * 400_000 },
        })),
        source: { publisher: 'A publisher', definition: 'Made up for the benchmark' },
      },
    ],
  };
}
