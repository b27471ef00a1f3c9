import { page } from './page.mjs';

/** In the page: pay per month, then per year again. */
function changePeriod(step) {
  const parts = [12, 1][step % 2];
  for (const { chart, rows } of globalThis.charts.values()) {
    chart.show(rows.map((row) => ({ ...row, low: row.low / parts, high: row.high / parts })));
  }
}

/** In the page: every chart is destroyed, as a component does that leaves the page. */
function takeOut() {
  for (const { chart } of globalThis.charts.values()) chart.destroy();
}

/** In the page: every chart is made again. */
function putBack() {
  globalThis.drawCharts();
}

/** Pages that draw charts by a script of their own. */
export const charts = [
  { id: 'chart-js', name: { en: 'Chart.js', ja: 'Chart.js' } },
  { id: 'chart-js-auto', name: { en: 'chart.js/auto', ja: 'chart.js/auto' } },
  { id: 'echarts', name: { en: 'ECharts', ja: 'ECharts' } },
  { id: 'uplot', name: { en: 'uPlot', ja: 'uPlot' }, styles: 'uplot/dist/uPlot.min.css' },
].map((contestant) => ({
  ...contestant,
  height: 270,
  html: (roles, options) => chartPage(contestant, roles, options),
  change: changePeriod,
  takeOut,
  putBack,
}));

export const [chartJs] = charts;

function chartPage({ id, styles }, roles, options) {
  const data = Object.fromEntries(roles.map(({ slug, rows }) => [slug, rows]));
  const head = `${styles ? `<link rel="stylesheet" href="/${id}.css">\n` : ''}<script type="module" src="/${id}.js"></script>
<script type="application/json" id="rows">${JSON.stringify(data)}</script>`;
  return page(roles.map(box), { ...options, head });
}

function box({ slug, name }) {
  return `<figure><figcaption>${name}の年収</figcaption><div class="chart" data-slug="${slug}"></div></figure>`;
}
