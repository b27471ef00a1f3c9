import UPlot from 'uplot';
import { amount, drawAll } from './charts.js';

const bars = UPlot.paths.bars({
  size: [0.6, 60],
  radius: 0.1,
  disp: { y0: { unit: 1, values: ({ data }) => data[2] }, y1: { unit: 1, values: ({ data }) => data[1] } },
});

drawAll((place, rows) => {
  let labels = rows.map(({ label }) => label);
  const plot = new UPlot(
    {
      width: place.clientWidth,
      height: place.clientHeight,
      legend: { show: false },
      scales: {
        x: { time: false, range: (_, from, to) => [from - 0.5, to + 0.5] },
        y: { range: (_, from, to) => [0, to] },
      },
      axes: [
        { splits: () => labels.map((_, index) => index), values: () => labels, grid: { show: false } },
        { size: 80, values: (_, values) => values.map(amount) },
      ],
      series: [{}, { fill: '#2f6fb3', paths: bars, points: { show: false } }, { show: false }],
    },
    columns(rows),
    place,
  );
  return {
    show(next) {
      labels = next.map(({ label }) => label);
      plot.setData(columns(next));
    },
    destroy: () => plot.destroy(),
  };
});

/** uPlot's data: the places of the bars, their ends, and where they begin. */
function columns(rows) {
  return [rows.map((_, index) => index), rows.map(({ high }) => high), rows.map(({ low }) => low)];
}
