import type { Plugin } from 'chart.js';
import type { RangeChartSpec } from './range-chart.js';

/** Draws the figure to compare with, and what the reader typed, as lines through all rows. */
export function axisLines(drawn: () => RangeChartSpec): Plugin<'bar'> {
  return {
    id: 'axisLines',
    afterDatasetsDraw({ ctx, scales: { x } }) {
      const { lines, area } = drawn();
      for (const { value, colour, dashed } of lines) {
        if (!x) return;
        const at = Math.round(x.getPixelForValue(value));
        ctx.save();
        ctx.strokeStyle = colour;
        ctx.lineWidth = 2;
        ctx.setLineDash(dashed ? [5, 4] : []);
        ctx.beginPath();
        ctx.moveTo(at, area.top);
        ctx.lineTo(at, area.bottom);
        ctx.stroke();
        ctx.restore();
      }
    },
  };
}
