import type { RangeChartSpec } from '../../chart/range-chart.js';
import type { PayChartView } from '../../salary/pay-chart-view.js';

/**
 * What to draw on the canvas that covers `box`: the bars exactly where the table has them, in the colours that the
 * page gives them at this moment.
 */
export function rangeChartSpec(
  canvas: HTMLCanvasElement,
  box: HTMLElement,
  { groups, max, ticks, lines = [] }: PayChartView,
): RangeChartSpec {
  const outer = canvas.getBoundingClientRect();
  const scale = outer.width / canvas.offsetWidth || 1;
  const inBox = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: (left - outer.left) / scale,
      right: (right - outer.left) / scale,
      top: (top - outer.top) / scale,
      bottom: (bottom - outer.top) / scale,
    };
  };
  const colour = (selector: string, property: 'color' | 'backgroundColor' | 'borderColor' = 'color') => {
    const element = box.querySelector(selector);
    return element ? getComputedStyle(element)[property] : '';
  };
  const bars = [...box.querySelectorAll('svg.bar')];
  const places = bars.map(inBox);
  const { left = 0, right = 0 } = places[0] ?? {};
  const table = inBox(box.querySelector('table')!);
  const { fontFamily, fontSize } = getComputedStyle(box.querySelector('.axis')!);
  const size = Number.parseFloat(fontSize);
  const rows = groups.flatMap((group) => group.rows);
  return {
    width: canvas.offsetWidth,
    height: box.offsetHeight,
    pixelRatio: devicePixelRatio,
    area: { left, right, top: table.top, bottom: table.bottom },
    axis: { max, ticks: ticks.map(([value, label]) => ({ value, label })) },
    bars: rows.map((row, index) => {
      const { range, tailEnd, figure } = row.bar;
      const { top = 0, bottom = 0 } = places[index] ?? {};
      const bar = bars[index];
      return {
        centre: (top + bottom) / 2,
        // A range around a figure stands back behind it.
        thickness: (bottom - top) * (figure === undefined ? 1 : 0.4),
        colour: bar ? getComputedStyle(bar).color : '',
        low: range?.from,
        high: range?.to,
        tailEnd,
        figure,
      };
    }),
    lines: lines.flatMap(({ part, value }) =>
      value === undefined ? [] : [{ value, colour: colour(`[part~="${part}"]`), dashed: part === 'benchmark' }],
    ),
    colours: {
      label: colour('.axis'),
      grid: colour('.axis', 'borderColor'),
      surface: colour('.axis', 'backgroundColor'),
      figure: colour('.figure-mark'),
    },
    font: { family: fontFamily, size },
  };
}
