/** Loaded where the pay was not told at build time: a site's own data, a benchmark, another period, a calculator. */
import { type TemplateResult, html, nothing, svg } from '../../templates/html.js';
import { arrival } from '../../catalogue/arrival.js';
import type { RoleRequest } from '../../catalogue/requested-role.js';
import type { SalaryView } from '../../salary/salary-view.js';
import { tellSalary } from '../../telling/tell-salary.js';
import type { Told } from '../../telling/told.js';
import type { Language } from '../../words/languages.js';
import type { TableAdditions } from '../pay-chart/pay-table.js';
import { warnOnce } from '../warn-once.js';
import { axisLineStyles } from './axis-line.styles.js';
import type { Calculator } from './calculator.js';
import type { RoleSalary } from './role-salary.js';

export class SalaryTeller {
  #calculator: Calculator | undefined;

  /** @param failed - Hears of a calculator that did not arrive; the widget does without it. */
  constructor(
    private readonly host: RoleSalary,
    private readonly tellAgain: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {
    host.adopt(axisLineStyles);
  }

  async tell(request: RoleRequest, language: Language): Promise<Told<SalaryView>> {
    const { host } = this;
    const { period, benchmark: id } = host;
    const benchmark = id === 'none' ? '' : (id ?? '');
    const standing = this.#calculatorAskedFor()?.standing;
    const [told, lost] = await Promise.all([
      tellSalary(request, { language, period, benchmark, standing }, () =>
        warnOnce(`benchmark of <${host.localName}> cannot be "${benchmark}"; no line is drawn.`),
      ),
      host.calculator ? this.#prepareCalculator(language) : undefined,
    ]);
    // Only now: what took the pay too is told of the pay.
    if (lost) this.failed(lost);
    return told;
  }

  /** What the lines through all rows stand for. */
  lines({ lines = [] }: SalaryView): TemplateResult[] {
    return lines.map(
      ({ part, label, amount }) =>
        html`<p part=${part}>
          <span>${label} <b>${amount}</b></span>
        </p>`,
    );
  }

  /** The lines in the table's bars, and in each row where the reader's pay lies. */
  additions({ lines = [] }: SalaryView): TableAdditions {
    return {
      marks: (percent) =>
        lines.flatMap(({ part, value }) =>
          value === undefined
            ? []
            : svg`<line class="${part}-mark" x1=${percent(value)} x2=${percent(value)} y1="-50%" y2="150%" />`,
        ),
      remark: ({ place }) => (place ? html`<b part="place">${place}</b> ` : undefined),
    };
  }

  calculator(told: Told<SalaryView>): TemplateResult | typeof nothing {
    return this.#calculatorAskedFor()?.render(told) ?? nothing;
  }

  /** Once the page has taken it away, what was typed is forgotten. */
  #calculatorAskedFor(): Calculator | undefined {
    if (!this.host.calculator) this.#calculator = undefined;
    return this.#calculator;
  }

  /** Resolves with what went wrong, if anything did. */
  async #prepareCalculator(language: Language): Promise<unknown> {
    try {
      const { Calculator: Code } = await arrival(() => import('./calculator.js'));
      this.#calculator ??= new Code(this.host, this.tellAgain);
      await this.#calculator.prepare(language);
      return undefined;
    } catch (error) {
      return error;
    }
  }
}
