import { askOnce } from '../../catalogue/ask-once.js';
import { RoleError } from '../../catalogue/role-error.js';
import type { PayChartView } from '../../salary/pay-chart-view.js';
import type { ChartHost, LazyChart } from './lazy-chart.js';

/** Where a widget's chart is drawn. */
export interface ChartPlace {
  /** In the widget's box `.as-chart`; where there is none, or nothing in it to draw, there is no chart. */
  show(view: PayChartView): void;
  /** The widget has left the page. */
  leave(): void;
}

const loadCode = askOnce(() => import('./lazy-chart.js'));

/** Nothing of the chart is loaded before there is a box for it; if it does not arrive, the table is the chart. */
export function chartIn(host: ChartHost, failed: (error: RoleError) => void): ChartPlace {
  let chart: LazyChart | undefined;
  let isAsked = false;
  let current: PayChartView;
  const show = () => {
    const box = host.shadowRoot!.querySelector<HTMLElement>('.as-chart:has(.bar)');
    if (chart) chart.show(box, current);
    else if (box && !isAsked) void ask();
  };
  const ask = async () => {
    isAsked = true;
    try {
      chart = new (await loadCode()).LazyChart(host, show, failed);
      show();
    } catch (cause) {
      failed(new RoleError('chart', 'The chart’s code did not arrive.', { cause }));
    }
  };
  return {
    show(view) {
      current = view;
      show();
    },
    leave: () => chart?.leave(),
  };
}
