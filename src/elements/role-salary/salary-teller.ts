/** Loaded where the pay was not told at build time: a site's own data, a benchmark, another period, a calculator. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { arrival } from '../../catalogue/arrival.js';
import type { RoleRequest } from '../../catalogue/requested-role.js';
import type { SalaryView } from '../../salary/salary-view.js';
import { tellSalary } from '../../telling/tell-salary.js';
import type { Told } from '../../telling/told.js';
import type { Language } from '../../words/languages.js';
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
    const standing = host.calculator ? this.#calculator?.standing : undefined;
    const [told] = await Promise.all([
      tellSalary(request, { language, period, benchmark, standing }, () =>
        warnOnce(`benchmark of <${host.localName}> cannot be "${benchmark}"; no line is drawn.`),
      ),
      host.calculator ? this.#prepareCalculator(language) : undefined,
    ]);
    return told;
  }

  /** What the lines through all rows stand for. */
  renderLines({ lines = [] }: SalaryView): TemplateResult[] {
    return lines.map(
      ({ part, label, amount }) =>
        html`<p part=${part}>
          <span>${label} <b>${amount}</b></span>
        </p>`,
    );
  }

  renderCalculator(told: Told<SalaryView>): TemplateResult | typeof nothing {
    return this.host.calculator && this.#calculator ? this.#calculator.render(told) : nothing;
  }

  async #prepareCalculator(language: Language): Promise<void> {
    try {
      const { Calculator: Code } = await arrival(() => import('./calculator.js'));
      this.#calculator ??= new Code(this.host, this.tellAgain);
      await this.#calculator.prepare(language);
    } catch (error) {
      this.failed(error);
    }
  }
}
