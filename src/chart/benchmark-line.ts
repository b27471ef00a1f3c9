import type { Plugin } from 'chart.js';
import type { RangeChartSpec } from './range-chart.js';

/** Draws the figure to compare with as a dashed line through all rows. */
export function benchmarkLine(drawn: () => RangeChartSpec): Plugin<'bar'> {
  return {
    id: 'benchmarkLine',
    afterDatasetsDraw({ ctx, scales: { x } }) {
      const { benchmark, area } = drawn();
      if (!benchmark || !x) return;
      const at = Math.round(x.getPixelForValue(benchmark.value));
      ctx.save();
      ctx.strokeStyle = benchmark.colour;
      ctx.lineWidth = 2;
      ctx.setLineDash([5, 4]);
      ctx.beginPath();
      ctx.moveTo(at, area.top);
      ctx.lineTo(at, area.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}
