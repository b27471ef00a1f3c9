import { RoleError } from '../../catalogue/role-error.js';
import type { PayChartView } from '../../salary/pay-chart-view.js';
import type { ChartHost, LazyChart } from './lazy-chart.js';

/**
 * Shows a widget's chart in a box, or takes it away where there is no box. Nothing of it is loaded before there is
 * one; if it does not arrive, the table is the chart.
 */
export function chartIn(
  host: ChartHost,
  failed: (error: RoleError) => void,
): (box: HTMLElement | null, view: PayChartView) => void {
  let chart: Promise<LazyChart | void> | undefined;
  return (box, view) => {
    if (box) {
      chart ??= import('./lazy-chart.js').then(
        ({ LazyChart: Chart }) => new Chart(host, failed),
        (cause: unknown) => failed(new RoleError('chart', 'The chart’s code did not arrive.', { cause })),
      );
    }
    void chart?.then((arrived) => arrived?.show(box, view));
  };
}
