import { nothing, render } from 'lit';

/**
 * Makes the rows of a chart's table one stop for the tab key, walked with the arrow keys, Home and End, and opens
 * a tooltip for the row that has the focus or the mouse. Escape closes it.
 */
export class RowTooltips {
  /** The row that the tab key reaches. */
  #tabStop = 0;
  #box: HTMLElement | undefined;
  #open: number | undefined;
  #listening: AbortController | undefined;
  readonly #tooltip = document.createElement('div');

  /** @param content - What the tooltip of a row says. */
  constructor(private readonly content: (row: number) => unknown) {
    this.#tooltip.id = 'tooltip';
    this.#tooltip.part.add('tooltip');
    this.#tooltip.role = 'tooltip';
  }

  attach(box: HTMLElement): void {
    this.#box = box;
    box.append(this.#tooltip);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    box.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    box.addEventListener('focusin', (event) => this.#show(this.#rowOf(event)), { signal });
    box.addEventListener('focusout', () => this.#show(undefined), { signal });
    box.addEventListener('pointerover', (event) => this.#onPointer(event), { signal });
    box.addEventListener('pointerleave', () => this.#show(this.#rowWithFocus()), { signal });
    this.refresh();
  }

  detach(): void {
    this.#listening?.abort();
    this.#show(undefined);
    for (const row of this.#rows) {
      row.removeAttribute('tabindex');
      row.removeAttribute('aria-describedby');
    }
    this.#tooltip.remove();
    this.#box = undefined;
  }

  /** After the rows have changed. */
  refresh(): void {
    this.#tabStop = Math.max(0, Math.min(this.#tabStop, this.#rows.length - 1));
    this.#rows.forEach((row, index) => {
      row.tabIndex = index === this.#tabStop ? 0 : -1;
      row.setAttribute('aria-describedby', 'tooltip');
    });
    this.#show(this.#open);
  }

  get #rows(): HTMLElement[] {
    return [...(this.#box?.querySelectorAll<HTMLElement>('[part~="row"]') ?? [])];
  }

  #rowOf({ target }: Event): number | undefined {
    const row = target instanceof Element ? target.closest<HTMLElement>('[part~="row"]') : null;
    return row ? this.#rows.indexOf(row) : undefined;
  }

  #rowWithFocus(): number | undefined {
    const index = this.#rows.findIndex((row) => row.matches(':focus'));
    return index < 0 ? undefined : index;
  }

  #onPointer(event: PointerEvent): void {
    // A finger that scrolls past a row is not asking about it; a tap is, and gives focus.
    if (event.pointerType !== 'mouse') return;
    const row = this.#rowOf(event);
    // The tooltip itself can be pointed at, to read or copy it.
    if (row !== undefined) this.#show(row);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#open !== undefined) {
      event.stopPropagation();
      this.#show(undefined);
      return;
    }
    const last = this.#rows.length - 1;
    const target = {
      ArrowDown: Math.min(this.#tabStop + 1, last),
      ArrowUp: Math.max(this.#tabStop - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (target === undefined || this.#rowOf(event) === undefined) return;
    event.preventDefault();
    this.#tabStop = target;
    this.refresh();
    this.#rows[target]?.focus();
  }

  #show(index: number | undefined): void {
    const row = index === undefined ? undefined : this.#rows[index];
    this.#open = row && index;
    render(index === undefined || !row ? nothing : this.content(index), this.#tooltip);
    this.#tooltip.hidden = !row;
    if (!row) return;
    const below = row.getBoundingClientRect().bottom - (this.#box?.getBoundingClientRect().top ?? 0);
    this.#tooltip.style.setProperty('--top', `${below}px`);
  }
}
