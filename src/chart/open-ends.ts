import type { Plugin } from 'chart.js';
import type { RangeBar, RangeChartSpec } from './range-chart.js';

/** Draws open ends as open: behind the last known value a fading tail with an arrow, which stands for no amount. */
export function openEnds(drawn: () => RangeChartSpec): Plugin<'bar'> {
  return {
    id: 'openEnds',
    afterDatasetsDraw({ ctx, scales: { x } }) {
      for (const bar of drawn().bars) {
        if (!x || bar.high === undefined || bar.tailEnd === undefined) continue;
        drawTail(ctx, bar, x.getPixelForValue(bar.high), x.getPixelForValue(bar.tailEnd));
      }
    },
  };
}

function drawTail(ctx: CanvasRenderingContext2D, bar: RangeBar, from: number, to: number): void {
  const { centre, thickness, colour } = bar;
  const arrow = thickness / 4;
  const top = centre - thickness / 2;
  const length = to - arrow - from;
  const fade = ctx.createLinearGradient(from, 0, from + length, 0);
  fade.addColorStop(0, 'transparent');
  fade.addColorStop(1, 'black');
  ctx.save();
  ctx.fillStyle = colour;
  ctx.fillRect(from, top, length, thickness);
  // Taken away again bit by bit: a gradient towards `transparent` would pass through grey.
  ctx.globalCompositeOperation = 'destination-out';
  ctx.fillStyle = fade;
  ctx.fillRect(from, top - 1, length + 2, thickness + 2);
  ctx.globalCompositeOperation = 'source-over';
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.beginPath();
  ctx.moveTo(to - arrow - 1, centre - arrow);
  ctx.lineTo(to - 1, centre);
  ctx.lineTo(to - arrow - 1, centre + arrow);
  ctx.stroke();
  ctx.restore();
}
