/** With its plugins the one place that knows Chart.js: ranges as floating bars on an axis from zero. It gets plain numbers and resolved colours. */
import { BarController, BarElement, Chart, type ChartConfiguration, LinearScale } from 'chart.js';
import { axisLines } from './axis-lines.js';
import { figureMarks } from './figure-marks.js';
import { openEnds } from './open-ends.js';

/** Radius of a bar's corners, and the least that is seen of a bar. */
const corner = 3;

Chart.register(BarController, BarElement, LinearScale);

/** All lengths in CSS pixels from the canvas's top left, all amounts in one unit. */
export interface RangeChartSpec {
  width: number;
  height: number;
  /** Dots of the screen per CSS pixel. */
  pixelRatio: number;
  /** Where the axis starts and ends, and what rows and lines lie between. */
  area: { left: number; right: number; top: number; bottom: number };
  axis: { max: number; ticks: readonly { value: number; label: string }[] };
  bars: readonly RangeBar[];
  /** Figures that are drawn as lines through all rows. */
  lines: readonly { value: number; colour: string; dashed: boolean }[];
  colours: { label: string; grid: string; surface: string; figure: string };
  font: { family: string; size: number };
}

export interface RangeBar {
  /** Vertical middle. */
  centre: number;
  thickness: number;
  colour: string;
  low?: number | undefined;
  high?: number | undefined;
  /** Where the tail of an open end stops; undefined for a closed end. */
  tailEnd?: number | undefined;
  /** A mean or median, drawn as a mark in the colours' `figure`. */
  figure?: number | undefined;
}

/** A drawn chart. */
export interface RangeChart {
  update(spec: RangeChartSpec): void;
  destroy(): void;
}

interface FloatingBar {
  x: [number, number];
  y: number;
}

/** Draws on the canvas. Throws if the canvas cannot be drawn on. */
export function drawRangeChart(canvas: HTMLCanvasElement, spec: RangeChartSpec): RangeChart {
  if (!canvas.getContext('2d')) throw new Error('The canvas has no 2d context.');
  // Chart.js need not look for its size in the page, nor draw a second time for it.
  canvas.width = spec.width;
  canvas.height = spec.height;
  let current = spec;
  const drawn = () => current;
  const chart: Chart<'bar', FloatingBar[]> = new Chart(canvas, {
    ...configuration(spec),
    plugins: [openEnds(drawn), axisLines(drawn), figureMarks(drawn)],
  });
  return {
    update(next) {
      current = next;
      const { data, options = {} } = configuration(next);
      chart.data = data;
      chart.options = options;
      chart.resize(next.width, next.height);
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}

function configuration(spec: RangeChartSpec): ChartConfiguration<'bar', FloatingBar[]> {
  const { area, axis, colours, font, width, height } = spec;
  // A range needs both ends: Chart.js would draw a missing one from zero.
  const ranges = spec.bars.filter(({ low, high }) => low !== undefined && high !== undefined);
  return {
    type: 'bar',
    data: {
      datasets: ranges.map(({ low = 0, high = 0, centre, thickness, colour, tailEnd }) => {
        const right = tailEnd === undefined ? corner : 0;
        return {
          data: [{ x: [low, high], y: centre }],
          grouped: false,
          barThickness: thickness,
          minBarLength: corner,
          backgroundColor: colour,
          borderSkipped: false,
          borderRadius: { topLeft: corner, bottomLeft: corner, topRight: right, bottomRight: right },
        };
      }),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      devicePixelRatio: spec.pixelRatio,
      maintainAspectRatio: false,
      events: [],
      parsing: { xAxisKey: 'x', yAxisKey: 'y' },
      layout: {
        autoPadding: false,
        padding: { left: area.left, right: width - area.right, top: area.top, bottom: 0 },
      },
      scales: {
        x: {
          type: 'linear',
          offset: false,
          min: 0,
          max: axis.max,
          afterBuildTicks: (scale) => {
            scale.ticks = axis.ticks.map(({ value }) => ({ value }));
          },
          afterFit: (scale) => {
            scale.height = height - area.bottom;
            // The first and the last label may stand out; the axis must not shrink for them.
            scale.paddingLeft = 0;
            scale.paddingRight = 0;
          },
          border: { display: false },
          grid: { color: colours.grid, tickLength: 4 },
          ticks: {
            callback: (_, index) => axis.ticks[index]?.label ?? '',
            autoSkip: false,
            maxRotation: 0,
            color: colours.label,
            font: { family: font.family, size: font.size },
          },
        },
        y: {
          type: 'linear',
          display: false,
          offset: false,
          reverse: true,
          min: area.top,
          max: area.bottom,
          // No one sees ticks here; Chart.js would measure their labels all the same.
          afterBuildTicks: (scale) => {
            scale.ticks = [];
          },
          ticks: { display: false },
        },
      },
    },
  };
}
