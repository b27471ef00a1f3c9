import type { Plugin } from 'chart.js';
import type { RangeChartSpec } from './range-chart.js';

const radius = 7;

/** Draws means and medians as dots, ringed so that they stand out from a range behind them. */
export function figureMarks(drawn: () => RangeChartSpec): Plugin<'bar'> {
  return {
    id: 'figureMarks',
    afterDatasetsDraw({ ctx, scales: { x } }) {
      const { bars, colours } = drawn();
      for (const { figure, centre } of bars) {
        if (!x || figure === undefined) continue;
        ctx.save();
        ctx.fillStyle = colours.figure;
        ctx.strokeStyle = colours.surface;
        ctx.lineWidth = 2;
        ctx.beginPath();
        ctx.arc(x.getPixelForValue(figure), centre, radius, 0, 2 * Math.PI);
        ctx.fill();
        ctx.stroke();
        ctx.restore();
      }
    },
  };
}
