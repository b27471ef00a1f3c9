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

/** Nothing of the chart is loaded before there is a box for it; if it does not arrive, the table is the chart. */
export function chartIn(host: ChartHost, failed: (error: RoleError) => void): ChartPlace {
  let asked: Promise<void> | undefined;
  let chart: LazyChart | undefined;
  const ask = async () => {
    try {
      chart = new (await import('./lazy-chart.js')).LazyChart(host, failed);
      host.requestUpdate();
    } catch (cause) {
      failed(new RoleError('chart', 'The chart’s code did not arrive.', { cause }));
    }
  };
  return {
    show(view) {
      const box = host.shadowRoot!.querySelector<HTMLElement>('.as-chart:has(.bar)');
      if (chart) chart.show(box, view);
      else if (box) asked ??= ask();
    },
    leave: () => chart?.leave(),
  };
}
