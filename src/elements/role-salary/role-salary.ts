import { type TemplateResult, html, nothing } from '../../templates/html.js';
import { arrival } from '../../catalogue/arrival.js';
import type { Period } from '../../catalogue/schema.js';
import type { SalaryView } from '../../salary/salary-view.js';
import { type Told, loadTold } from '../../telling/told.js';
import type { Language } from '../../words/languages.js';
import { heading } from '../parts/heading.js';
import { noPayNote } from '../parts/no-pay.js';
import { rangeBarStyles } from '../parts/range-bar.styles.js';
import { sourceNote } from '../parts/source-note.js';
import { chartIn } from '../pay-chart/chart-in.js';
import { payTable } from '../pay-chart/pay-table.js';
import { payTableStyles } from '../pay-chart/pay-table.styles.js';
import { readerChange } from '../reader-change.js';
import type { Taken } from '../take-away/menu.js';
import { menuButton } from '../take-away/menu-button.js';
import { RoleElement } from '../role-element.js';
import type { SalaryTeller } from './salary-teller.js';

export type { RolePositionEvent } from './role-position-event.js';

/**
 * A role's pay per experience band, as a chart and as a table, with source, date, definition and caveat.
 *
 * @summary Honest pay of one role.
 * @tag role-salary
 * @csspart kind - What kind of figures, beside the title; with several kinds, they head the table's groups instead.
 * @csspart chart - The box that the chart covers.
 * @csspart table - The table.
 * @csspart row - A band's row.
 * @csspart bar - A range's or figure's picture, where there is no chart.
 * @csspart benchmark - The label of the line to compare with.
 * @csspart position - The label of the line at the pay that the reader typed.
 * @csspart place - In a row, where that pay lies in its range.
 * @csspart calculator - Where the reader types it, and reads where it lies.
 * @csspart tooltip - What a row of the chart tells when pointed at.
 * @csspart toolbar - The buttons.
 * @csspart menu - The button that opens what the reader can take away.
 * @csspart menu-items - What the menu's button opens.
 * @fires {RoleChangeEvent} role-change - The reader switched between chart and table, or year and month; the element's
 *   `view` and `period` say to what.
 * @fires {RolePositionEvent} role-position - The calculator answered. It never carries the amount.
 */
export class RoleSalary extends RoleElement<Told<SalaryView>> {
  static override readonly properties = {
    ...RoleElement.properties,
    view: {},
    period: {},
    benchmark: {},
    calculator: { type: Boolean },
    menu: {},
  };

  static override readonly styles = [...RoleElement.styles, rangeBarStyles, payTableStyles];

  static override readonly allowed = {
    ...RoleElement.allowed,
    view: ['chart', 'table'],
    period: ['year', 'month'],
    menu: ['auto', 'none'],
  };

  protected static override readonly retold = ['period', 'benchmark', 'calculator'];

  /** What the reader sees first; the reader can switch. */
  declare view: 'chart' | 'table';
  /** Pay per year, or per month: a twelfth of the yearly figure, said as such. The reader can switch. */
  declare period: Period;
  /**
   * Draws the mean of a whole occupation of the official statistics as a dashed line, such as `software-developer`.
   *
   * @accepts an occupation's id, or `none`
   * @otherwise No line, and a warning.
   */
  declare benchmark: string;
  /**
   * Whether the reader may type a yearly pay, to see where it lies. What is typed is neither stored nor sent, and is
   * in no event.
   */
  declare calculator: boolean;
  /** What the reader can take away: the embed tag, a CSV, a picture, a citation. `none` for no such menu. */
  declare menu: 'auto' | 'none';

  readonly #failed = (error: unknown): void => this.report(error);
  readonly #chart = chartIn(this, this.#failed);
  #teller: SalaryTeller | undefined;

  constructor() {
    super();
    this.view = 'chart';
    this.period = 'year';
    this.benchmark = 'none';
    this.calculator = false;
    this.menu = 'auto';
  }

  protected override async load(language: Language): Promise<Told<SalaryView>> {
    const { request, period, benchmark, calculator } = this;
    const isForeseen =
      !request.src && !request.roleData && period === 'year' && (benchmark ?? 'none') === 'none' && !calculator;
    const told = isForeseen ? await loadTold('salary', request.slug, language) : undefined;
    if (told) return told;
    const { SalaryTeller: Teller } = await arrival(() => import('./salary-teller.js'));
    this.#teller ??= new Teller(this, () => this.tellAgain(), this.#failed);
    return this.#teller.tell(request, language);
  }

  protected override renderRole(told: Told<SalaryView>): TemplateResult {
    const { view } = told;
    const { title, subtitle, groups, noPay, sources } = view;
    return html`<figure part="figure" aria-labelledby="title" aria-describedby="summary">
      <figcaption>
        ${heading(title, this.headingLevel)}
        ${groups.length === 1 ? html`<span part="kind" class="badge">${groups[0]?.kindName}</span>` : nothing}
        ${noPay ? nothing : html`<p class="subtitle" id="summary">${subtitle}</p>`}
      </figcaption>
      ${
        noPay
          ? noPayNote(noPay)
          : [this.#renderChart(view), this.#renderToolbar(view), this.#teller?.calculator(told), sourceNote(sources)]
      }
    </figure>`;
  }

  #renderChart(view: SalaryView): TemplateResult {
    const asChart = this.view === 'chart';
    return html`<div part="chart" class="chart ${asChart ? 'as-chart' : 'as-table'}">
      ${this.#teller?.lines(view)} ${payTable(view, this.#teller?.additions(view))}
      ${asChart ? html`<div class="axis"></div>` : nothing}
    </div>`;
  }

  #renderToolbar({ labels }: SalaryView): TemplateResult {
    return html`<div part="toolbar">
      <button @click=${() => this.#change({ view: this.view === 'chart' ? 'table' : 'chart' })}>
        ${this.view === 'chart' ? labels.showTable : labels.showChart}
      </button>
      <button @click=${() => this.#change({ period: this.period === 'year' ? 'month' : 'year' })}>
        ${this.period === 'year' ? labels.showMonth : labels.showYear}
      </button>
      ${this.menu === 'none' ? nothing : menuButton(labels.save, this, () => this.#taken, this.#failed)}
    </div>`;
  }

  /** What is on screen, without what the reader typed. */
  get #taken(): Taken | undefined {
    if (!this.shown) return undefined;
    const { role, view } = this.shown;
    const chart = view.withoutStanding ?? view;
    return { ...chart, chart, roles: [role] };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#chart.leave();
  }

  protected override updated(): void {
    const view = this.shown?.view;
    if (view) this.#chart.show(view);
  }

  protected override restore({ view }: Told<SalaryView>): void {
    this.period = view.period;
  }

  #change(changes: Partial<Pick<RoleSalary, 'view' | 'period'>>): void {
    const told = () => this.telling;
    void readerChange<RoleSalary>(this, changes, told, () => ({
      slug: this.shown?.role.slug ?? '',
      shown: `${this.view} ${this.shown?.view.period}`,
    }));
  }
}
