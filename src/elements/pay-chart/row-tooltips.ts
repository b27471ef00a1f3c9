import { nothing } from '../../templates/html.js';
import { render } from '../../templates/render.js';

/** Between the mouse and a tooltip, in pixels. */
const gap = 16;
/** Boxes narrower than this have no room beside the mouse. */
const narrow = 480;

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

  /**
   * @param content - What the tooltip of a row says.
   * @param describing - Ids of what in it screen readers do not have from the row itself.
   */
  constructor(
    private readonly content: (row: number) => unknown,
    private readonly describing: string,
  ) {
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
    box.ownerDocument.addEventListener('keydown', (event) => this.#onEscape(event), { signal });
    box.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
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
      row.setAttribute('aria-describedby', this.describing);
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
    if (row !== undefined) this.#show(row, event.clientX);
  }

  #onFocus(event: Event): void {
    const row = this.#rowOf(event);
    if (row === undefined) return;
    this.#tabStop = row;
    this.refresh();
    this.#show(row);
  }

  /** A tooltip that the mouse has opened can be closed without moving the mouse, wherever the focus is. */
  #onEscape({ key }: KeyboardEvent): void {
    if (key === 'Escape') this.#show(undefined);
  }

  #onKeydown(event: KeyboardEvent): void {
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

  /** @param pointer - Where the mouse is, to leave the way to the next row free. */
  #show(index: number | undefined, pointer?: number): void {
    const row = index === undefined ? undefined : this.#rows[index];
    const isOther = this.#open !== index;
    this.#open = row && index;
    render(index === undefined || !row ? nothing : this.content(index), this.#tooltip);
    this.#tooltip.hidden = !row;
    if (row && isOther) this.#place(row, pointer);
  }

  /** Under the row: in its middle, or, where there is room, beside the mouse. */
  #place(row: HTMLElement, pointer: number | undefined): void {
    const box = this.#box?.getBoundingClientRect() ?? row.getBoundingClientRect();
    const { style } = this.#tooltip;
    style.setProperty('--top', `${row.getBoundingClientRect().bottom - box.top}px`);
    if (pointer === undefined || box.width < narrow) {
      style.setProperty('--left', '50%');
      style.setProperty('--side', '0.5');
      return;
    }
    const isRight = pointer - box.left > box.width / 2;
    style.setProperty('--left', `${pointer - box.left + (isRight ? -gap : gap)}px`);
    style.setProperty('--side', isRight ? '1' : '0');
  }
}
