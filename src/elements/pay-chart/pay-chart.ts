/** Loaded when a chart is about to be seen: the canvas over the table, and what its rows tell when pointed at. */
import { RoleError } from '../../catalogue/role-error.js';
import { type RangeChart, type RangeChartSpec, drawRangeChart } from '../../chart/range-chart.js';
import type { PayChartView } from '../../salary/pay-chart-view.js';
import { inTurn } from '../in-turn.js';
import type { TemplateElement } from '../template-element.js';
import { payChartStyles } from './pay-chart.styles.js';
import { rangeChartSpec } from './range-chart-spec.js';
import { described, rowTooltip } from './row-tooltip.js';
import { RowTooltips } from './row-tooltips.js';

/**
 * Draws when its box has a size, again when the size, the theme or the figures change, and is gone when the box
 * leaves the page: Chart.js sees none of this inside a shadow root. While it is drawn, the box has the attribute
 * `drawn`.
 */
export class PayChart {
  readonly #canvas = document.createElement('canvas');
  readonly #tooltips = new RowTooltips((row) => (this.#view ? rowTooltip(this.#view, row) : ''), described);
  readonly #sizes = new ResizeObserver(() => this.#draw());
  #box: HTMLElement | null = null;
  #view: PayChartView | undefined;
  #chart: RangeChart | undefined;
  /** What is to be drawn; undefined where there is no room. */
  #spec: RangeChartSpec | undefined;
  /** What is on the canvas, to compare with. */
  #drawn = '';
  #isWaiting = false;
  #hasFailed = false;

  constructor(
    private readonly host: TemplateElement,
    private readonly failed: (error: RoleError) => void,
  ) {
    this.#canvas.ariaHidden = 'true';
    host.adopt(payChartStyles);
  }

  show(box: HTMLElement | null, view: PayChartView): void {
    this.#view = view;
    if (box !== this.#box) {
      this.#leave();
      if (box && this.host.isConnected) this.#settle(box);
    }
    this.#tooltips.refresh();
    this.#draw();
  }

  /** The widget has left the page; when it is back, the chart is drawn anew, even if it had failed. */
  leave(): void {
    this.#hasFailed = false;
    this.#leave();
  }

  #settle(box: HTMLElement): void {
    this.#box = box;
    box.prepend(this.#canvas);
    this.#tooltips.attach(box);
    this.#sizes.observe(box);
    box.addEventListener('transitionend', this.#redraw);
    addEventListener('resize', this.#redraw);
  }

  #leave(): void {
    this.#erase();
    this.#sizes.disconnect();
    this.#tooltips.detach();
    this.#canvas.remove();
    this.#box?.removeEventListener('transitionend', this.#redraw);
    removeEventListener('resize', this.#redraw);
    this.#box = null;
  }

  /** After a change of theme, of zoom, or of screen. */
  readonly #redraw = (): void => this.#draw();

  #draw(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    inTurn(
      () => this.#measure(),
      () => this.#paint(),
    ).catch((cause) => this.#fail(cause));
  }

  #measure(): void {
    this.#isWaiting = false;
    const box = this.#box;
    const hasRoom = box?.clientWidth && box.clientHeight;
    this.#spec = hasRoom && this.#view ? rangeChartSpec(this.#canvas, box, this.#view) : undefined;
  }

  #paint(): void {
    if (!this.#box || this.#hasFailed) return;
    if (!this.#spec) {
      this.#erase();
      return;
    }
    const written = JSON.stringify(this.#spec);
    if (written === this.#drawn) return;
    if (this.#chart) this.#chart.update(this.#spec);
    else this.#chart = drawRangeChart(this.#canvas, this.#spec);
    this.#drawn = written;
    this.#box.toggleAttribute('drawn', true);
  }

  #fail(cause: unknown): void {
    this.#hasFailed = true;
    this.#erase();
    this.failed(new RoleError('chart', 'The chart could not be drawn.', { cause }));
  }

  #erase(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#drawn = '';
    this.#box?.toggleAttribute('drawn', false);
  }
}
