import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RoleError } from '../catalogue/role-error.js';
import { watchVisible } from './visible.js';

/** A chart in its box. It follows the box's size by itself. */
export interface MountedChart<Content> {
  update(content: Content): void;
  destroy(): void;
}

/** Puts a chart into a box; `failed` is told of what goes wrong then or later. */
export type MountChart<Content> = (
  box: HTMLElement,
  content: Content,
  failed: (cause: unknown) => void,
) => MountedChart<Content>;

interface LazyChartHost extends ReactiveControllerHost, HTMLElement {
  loading: 'lazy' | 'eager';
}

/**
 * Loads a chart's code and mounts it when its box is about to be seen, and takes it away when its box leaves the
 * page: Chart.js sees neither inside a shadow root.
 */
export class LazyChart<Content> implements ReactiveController {
  #box: HTMLElement | null = null;
  #content: Content | undefined;
  #chart: MountedChart<Content> | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(
    private readonly host: LazyChartHost,
    private readonly load: () => Promise<MountChart<Content>>,
    private readonly failed: (error: RoleError) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** What is to be seen, and where; no box for no chart. */
  show(box: HTMLElement | null, content: Content): void {
    this.#content = content;
    if (box === this.#box) {
      this.#chart?.update(content);
      return;
    }
    this.#leave();
    if (!box || !this.host.isConnected) return;
    this.#box = box;
    if (this.host.loading === 'eager') void this.#mount();
    else this.#stopWatching = watchVisible(box, () => void this.#mount());
  }

  async #mount(): Promise<void> {
    this.#stopWatching?.();
    const box = this.#box;
    try {
      const mount = await this.load();
      // Meanwhile the box may have gone, or come back as another.
      if (!box || box !== this.#box || this.#chart || !this.#content) return;
      this.#chart = mount(box, this.#content, (cause) => this.#fail(cause));
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #leave(): void {
    this.#stopWatching?.();
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#box = null;
  }

  #fail(cause: unknown): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.failed(new RoleError('chart', 'The chart could not be drawn.', { cause }));
  }
}
