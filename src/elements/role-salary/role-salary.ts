import { type TemplateResult, html, nothing } from 'lit/html.js';
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
import { RoleElement } from '../role-element.js';
import { warnOnce } from '../warn-once.js';

/**
 * A role's pay per experience band, as a chart and as a table, with source, date, definition and caveat.
 *
 * @summary Honest pay of one role.
 * @tag role-salary
 * @csspart figure - The whole widget.
 * @csspart title - Whose pay it is.
 * @csspart kind - What kind of figures: estimate, official statistics, job postings, self-reported.
 * @csspart chart - The box that the chart covers.
 * @csspart table - The table.
 * @csspart row - A band's row.
 * @csspart bar - A band's bar, where there is no chart.
 * @csspart benchmark - The label of the line to compare with.
 * @csspart tooltip - What a row tells when pointed at.
 * @csspart toolbar - The buttons.
 * @csspart source - Where the figures come from.
 * @csspart caveat - What to beware of.
 * @fires {RoleChangeEvent} role-change - The reader switched view or period.
 */
export class RoleSalary extends RoleElement<Told<SalaryView>> {
  static override readonly properties = {
    ...RoleElement.properties,
    view: {},
    period: {},
    benchmark: {},
  };

  static override readonly styles = [...RoleElement.styles, rangeBarStyles, payTableStyles];

  protected static override readonly allowed = {
    ...RoleElement.allowed,
    view: ['chart', 'table'],
    period: ['year', 'month'],
  };

  protected static override readonly retold = ['period', 'benchmark'];

  /** What the reader sees first; the reader can switch. */
  declare view: 'chart' | 'table';
  /** Pay per year, or per month: a twelfth of the yearly figure, said as such. */
  declare period: Period;
  /**
   * Id of an occupation of the official statistics to compare with, such as `software-developer`; `none` for no line.
   * An unknown id draws none and warns.
   */
  declare benchmark: string;

  readonly #chart = chartIn(this, (error) => this.report(error));

  constructor() {
    super();
    this.view = 'chart';
    this.period = 'year';
    this.benchmark = 'none';
  }

  protected override async load(language: Language): Promise<Told<SalaryView>> {
    const { request, period } = this;
    const benchmark = this.benchmark === 'none' ? '' : (this.benchmark ?? '');
    const isTold = !request.src && !request.roleData && period === 'year' && !benchmark;
    const told = isTold ? await loadTold('salary', request.slug, language) : undefined;
    if (told) return told;
    const { tellSalary } = await arrival(() => import('../../telling/tell-salary.js'));
    return tellSalary(request, { language, period, benchmark }, () =>
      warnOnce(`benchmark of <${this.localName}> cannot be "${benchmark}"; no line is drawn.`),
    );
  }

  protected override renderRole({ view }: Told<SalaryView>): TemplateResult {
    const { title, subtitle, groups, noPay, sources } = view;
    return html`<figure part="figure" aria-labelledby="title">
      <figcaption>
        ${heading(title, this.headingLevel)}
        ${groups.length === 1 ? html`<span part="kind" class="badge">${groups[0]?.kindName}</span>` : nothing}
        ${noPay ? nothing : html`<p class="subtitle">${subtitle}</p>`}
      </figcaption>
      ${noPay ? noPayNote(noPay) : [this.#renderChart(view), this.#renderToolbar(view), sourceNote(sources)]}
    </figure>`;
  }

  #renderChart(view: SalaryView): TemplateResult {
    const { benchmark } = view;
    const asChart = this.view === 'chart';
    return html`<div part="chart" class="chart ${asChart ? 'as-chart' : 'as-table'}">
      ${
        benchmark
          ? html`<p part="benchmark">
              <span>${benchmark.label} <b>${benchmark.amount}</b></span>
            </p>`
          : nothing
      }
      ${payTable(view)} ${asChart ? html`<div class="axis"></div>` : nothing}
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
    </div>`;
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
