import type { ReactiveControllerHost } from 'lit';
import { RoleError } from '../catalogue/role-error.js';
import { whenSeen } from './visible.js';

/** A chart that a widget has loaded. */
export interface Chart<Content> {
  /** What is to be seen, and in which box; no box for no chart. */
  show(box: HTMLElement | null, content: Content): void;
}

interface LazyChartHost extends ReactiveControllerHost, HTMLElement {
  loading: 'lazy' | 'eager';
}

/** Loads a chart's code when its widget is about to be seen; until then, and if that fails, the table is the chart. */
export class LazyChart<Content> {
  #chart: Chart<Content> | undefined;
  #isSeen: boolean | undefined;
  #isAsked = false;

  constructor(
    private readonly host: LazyChartHost,
    private readonly load: () => Promise<Chart<Content>>,
    private readonly failed: (error: RoleError) => void,
  ) {}

  show(box: HTMLElement | null, content: Content): void {
    if (this.#isSeen === undefined) this.#watch();
    if (this.#chart) this.#chart.show(box, content);
    else if (box && !this.#isAsked && (this.#isSeen || this.host.loading === 'eager')) void this.#ask();
  }

  #watch(): void {
    this.#isSeen = false;
    whenSeen(this.host, () => {
      this.#isSeen = true;
      this.host.requestUpdate();
    });
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#chart = await this.load();
      this.host.requestUpdate();
    } catch (cause) {
      this.failed(new RoleError('chart', 'The chart’s code did not arrive.', { cause }));
    }
  }
}
