import { askOnce } from '../../catalogue/ask-once.js';
import { RoleError } from '../../catalogue/role-error.js';
import type { PayChartView } from '../../salary/pay-chart-view.js';
import type { TemplateElement } from '../template-element.js';
import { whenSeen } from '../visible.js';
import type { PayChart } from './pay-chart.js';

export interface ChartHost extends TemplateElement {
  loading: 'lazy' | 'eager';
}

const loadChart = askOnce(() => import('./pay-chart.js'));

/**
 * Loads Chart.js when its widget is about to be seen; until then, and if that fails, the table is the chart. It asks to
 * be shown `again()` when it can do more than before.
 */
export class LazyChart {
  #chart: PayChart | undefined;
  #isSeen: boolean | undefined;
  #isAsked = false;

  constructor(
    private readonly host: ChartHost,
    private readonly again: () => void,
    private readonly failed: (error: RoleError) => void,
  ) {}

  /** What is to be seen, and in which box; no box for no chart. */
  show(box: HTMLElement | null, view: PayChartView): void {
    if (this.#isSeen === undefined) this.#watch();
    if (this.#chart) this.#chart.show(box, view);
    else if (box && !this.#isAsked && (this.#isSeen || this.host.loading === 'eager')) void this.#ask();
  }

  leave(): void {
    this.#chart?.leave();
  }

  #watch(): void {
    this.#isSeen = false;
    whenSeen(this.host, () => {
      this.#isSeen = true;
      this.again();
    });
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    try {
      const { PayChart } = await loadChart();
      this.#chart = new PayChart(this.host, this.failed);
      this.again();
    } catch (cause) {
      this.failed(new RoleError('chart', 'The chart’s code did not arrive.', { cause }));
    }
  }
}
