/** What pages that draw charts have in common: the rows that stand in the page, the places for charts, and words. */
const number = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });

export const amount = (yen) => `${number.format(yen / 10_000)}万円`;

export const range = ({ low, high, isOpen }) => `${amount(low)}〜${amount(high)}${isOpen ? '以上' : ''}`;

/** Draws a chart into each place; `draw` gives `show(rows)` and `destroy()`. */
export function drawAll(draw) {
  const data = JSON.parse(document.getElementById('rows').textContent);
  globalThis.charts = new Map();
  globalThis.drawCharts = () => {
    for (const place of document.querySelectorAll('.chart')) {
      const rows = data[place.dataset.slug];
      globalThis.charts.set(place, { rows, chart: draw(place, rows) });
    }
  };
  globalThis.drawCharts();
}
