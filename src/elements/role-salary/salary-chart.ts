/** Loaded when a chart is about to be seen: the canvas over the table, and what its rows tell when pointed at. */
import { type RangeChart, drawRangeChart } from '../../chart/range-chart.js';
import type { SalaryView } from '../../salary/salary-view.js';
import type { MountChart } from '../lazy-chart.js';
import { RowTooltips } from '../parts/row-tooltips.js';
import { rangeChartSpec } from './range-chart-spec.js';
import { rowTooltip } from './row-tooltip.js';
import { salaryChartStyles } from './salary-chart.styles.js';

/** While the chart is there, the box has the attribute `drawn`. */
export const mountSalaryChart: MountChart<SalaryView> = (box, view, failed) => {
  adopt(box.getRootNode(), salaryChartStyles.styleSheet);
  const canvas = document.createElement('canvas');
  canvas.ariaHidden = 'true';
  box.prepend(canvas);
  const tooltips = new RowTooltips(box, (index) => rowTooltip(current, index));
  let current = view;
  let chart: RangeChart | undefined;
  let drawn = '';

  const erase = () => {
    chart?.destroy();
    chart = undefined;
    drawn = '';
    box.toggleAttribute('drawn', false);
  };
  const draw = () => {
    if (!box.clientWidth || !box.clientHeight) return erase();
    try {
      const spec = rangeChartSpec(canvas, box, current);
      const written = JSON.stringify(spec);
      if (written === drawn) return;
      if (chart) chart.update(spec);
      else chart = drawRangeChart(canvas, spec);
      drawn = written;
      box.toggleAttribute('drawn', true);
    } catch (cause) {
      erase();
      failed(cause);
    }
  };

  const sizes = new ResizeObserver(draw);
  sizes.observe(box);
  // A bar's colour moves when the page's theme does; no other event tells.
  box.addEventListener('transitionend', draw);
  tooltips.attach();
  return {
    update(next) {
      current = next;
      tooltips.refresh();
      draw();
    },
    destroy() {
      sizes.disconnect();
      box.removeEventListener('transitionend', draw);
      tooltips.detach();
      erase();
      canvas.remove();
    },
  };
};

function adopt(root: Node, sheet: CSSStyleSheet | undefined): void {
  if (!sheet || !(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
