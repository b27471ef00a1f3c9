import { type TemplateResult, html, nothing } from '../../templates/html.js';
import { arrival } from '../../catalogue/arrival.js';
import { RoleError } from '../../catalogue/role-error.js';
import { type RoleList, roleList } from '../../catalogue/role-list.js';
import { toSlug } from '../../catalogue/slug.js';
import type { ComparedRole, ComparisonEntry } from '../../guide/comparison-view.js';
import type { ComparedPay, LevelFilter, Sort } from '../../salary/compared-pay.js';
import type { ToldComparison } from '../../telling/tell-comparison.js';
import type { Language } from '../../words/languages.js';
import type { Words } from '../../words/words.js';
import { RoleLoadEvent } from '../events.js';
import { chosen } from '../list-attribute.js';
import { heading } from '../parts/heading.js';
import { rangeBarStyles } from '../parts/range-bar.styles.js';
import { sourceNote } from '../parts/source-note.js';
import { chartIn } from '../pay-chart/chart-in.js';
import { payTable } from '../pay-chart/pay-table.js';
import { payTableStyles } from '../pay-chart/pay-table.styles.js';
import { readerChange } from '../reader-change.js';
import { RoleElement } from '../role-element.js';
import type { Taken } from '../take-away/menu.js';
import { menuButton } from '../take-away/menu-button.js';
import type { Changes } from '../template-element.js';
import { comparedDuties, comparedSkills } from './compared-guides.js';
import { comparedName } from './compared-name.js';
import { type ComparisonState, comparisonToolbar, levels, sorts } from './comparison-toolbar.js';
import { comparisonStyles } from './role-comparison.styles.js';
import type { RoleEditor } from './role-editor.js';

const allSections = ['salary', 'duties', 'skills'] as const;

/**
 * Two to eight roles side by side: their pay on one axis, what each of them does, which skills are its own and which
 * are shared.
 *
 * @summary Several roles compared.
 * @tag role-comparison
 * @attr slug - Has no effect here: `slugs` names the roles.
 * @csspart editor - Where the reader adds and removes roles.
 * @csspart toolbar - The buttons, and the choice of level and order.
 * @csspart menu - The button that opens what the reader can take away.
 * @csspart menu-items - What the menu's button opens.
 * @csspart chart - The box that the chart covers.
 * @csspart table - The table.
 * @csspart row - A band's row.
 * @csspart bar - A range's or figure's picture, where there is no chart.
 * @csspart tooltip - What a row of the chart tells when pointed at.
 * @csspart differences - How the pay differs, in words.
 * @csspart duties - What each role does.
 * @csspart skills - The skills of all roles.
 * @csspart shared - The skills that roles have in common.
 * @csspart remarks - What is amiss with the list of roles.
 * @cssstate edited - It shows other roles than at first, and keeps no room for those.
 * @fires {RoleLoadEvent} role-load - Once for each role that is on screen, and for each that joins them later.
 * @fires {RoleErrorEvent} role-error - Once for each role that cannot be shown; once if none can, or the chart cannot.
 *   `slug` is that of the role, or the whole list where it is about all.
 * @fires {RoleChangeEvent} role-change - The reader chose a level, an order or a view, or added or removed a role; the
 *   element's `level`, `sort`, `view` and `slugs` say to what.
 */
export class RoleComparison extends RoleElement<ToldComparison> {
  static override readonly properties = {
    ...RoleElement.properties,
    slugs: {},
    view: {},
    level: {},
    sort: {},
    sections: {},
    editable: { type: Boolean },
    roleHref: { attribute: 'role-href' },
    menu: {},
  };

  static override readonly styles = [...RoleElement.styles, rangeBarStyles, payTableStyles, comparisonStyles];

  static override readonly allowed = {
    ...RoleElement.allowed,
    view: ['chart', 'table'],
    level: levels,
    sort: sorts,
    menu: ['auto', 'none'],
  };

  protected static override readonly asked = ['slugs', 'src', 'roleData', 'editable'];

  protected static override readonly retold = ['level', 'sort', 'sections'];

  /**
   * Which roles, apart by spaces or commas. Each is shown once; of more than eight, the first eight.
   *
   * @accepts two to eight slugs
   * @otherwise An unknown one: the reason in its place, and `role-error`. Fewer than two: a message and the fallback, and
   *   `role-error` with the reason `invalid`.
   */
  declare slugs: string;
  /** How pay is shown first; the reader can switch. */
  declare view: 'chart' | 'table';
  /** Which band to compare; the reader can choose another. */
  declare level: LevelFilter;
  /**
   * `none`: as listed. `low`: lowest bottom first. `high`: highest stated top first. Roles without figures stay in their
   * places. The reader can choose another.
   */
  declare sort: Sort;
  /**
   * What to show; without it, everything.
   *
   * @accepts names, apart by spaces: `salary` `duties` `skills`
   * @otherwise Left out, with a warning. All are shown if no name is right.
   */
  declare sections: string | undefined;
  /** Whether the reader may add and remove roles. */
  declare editable: boolean;
  /**
   * Where the names of the roles in the chart and the table link to; `{slug}` stands for a role's slug.
   *
   * @accepts an address with `{slug}` in it: http, https or relative
   * @otherwise No link.
   */
  declare roleHref: string | undefined;
  /** What the reader can take away: the embed tag, a CSV, a picture, a citation. `none` for no such menu. */
  declare menu: 'auto' | 'none';

  readonly #chart = chartIn(this, (error) => this.report(error, this.slugs));
  #editor: RoleEditor | undefined;
  #tooFew: RoleError | undefined;
  #announced = new Set<string>();
  /** Whether the reader has removed the last role; an empty list of the page's means all of its own roles. */
  #isEmptied = false;

  constructor() {
    super();
    this.slugs = '';
    this.view = 'chart';
    this.level = 'all';
    this.sort = 'none';
    this.editable = false;
    this.menu = 'auto';
  }

  protected override get isAsked(): boolean {
    return Boolean(this.slugs || this.src || this.roleData || this.editable);
  }

  get #list(): RoleList {
    return roleList(String(this.slugs ?? ''), this.#isEmptied ? undefined : this.roleData);
  }

  protected override async load(language: Language): Promise<ToldComparison> {
    const list = this.#list;
    if (this.roleData && !Array.isArray(this.roleData)) {
      throw new RoleError('invalid', 'The roleData of a comparison is a list of roles.');
    }
    if (list.slugs.length < 2 && !this.editable) {
      throw (this.#tooFew = new RoleError('invalid', `A comparison needs two roles; "${this.slugs}" has fewer.`));
    }
    const { level, sort } = this;
    const { src, roleData } = this.request;
    const [{ tellComparison }] = await Promise.all([
      arrival(() => import('../../telling/tell-comparison.js')),
      this.editable ? this.#loadEditor() : undefined,
    ]);
    const sections = chosen(this.sections ?? '', allSections, `sections of <${this.localName}>`);
    return tellComparison({ list, src, roleData, editable: this.editable }, { level, sort, sections }, language);
  }

  protected override explain(error: unknown, words: Words): string {
    return error === this.#tooFew ? words.tooFew : super.explain(error, words);
  }

  protected override restore({ view }: ToldComparison): void {
    Object.assign(this, view.options);
  }

  protected override willUpdate(changes: Changes): void {
    if (changes.has('src') || changes.has('roleData') || !this.isAsked) this.#announced.clear();
    super.willUpdate(changes);
  }

  protected override announce({ entries }: ToldComparison): void {
    const known = this.#announced;
    if (known.size > 0) this.internals.states.add('edited');
    this.#announced = new Set(entries.map(({ slug }) => toSlug(slug)));
    for (const { slug, role, error } of entries) {
      if (known.has(toSlug(slug))) continue;
      if (role) this.dispatchEvent(new RoleLoadEvent(toSlug(role.slug), role));
      else this.report(error, slug);
    }
    if (!this.src) void this.#awaitMissing(entries);
  }

  /** What the page has yet to register joins the others once it has. */
  async #awaitMissing(entries: readonly ComparisonEntry[]): Promise<void> {
    const missing = entries.filter((entry) => entry.missing === 'not-found').map(({ slug }) => slug);
    if (missing.length === 0) return;
    const { onceRegistered } = await arrival(() => import('../../catalogue/waiting.js'));
    onceRegistered(missing, () => {
      for (const slug of missing) this.#announced.delete(toSlug(slug));
      this.retry();
    });
  }

  /** @param slug - The role that it concerns; the whole list, if none of its roles is shown. */
  protected override report(error: unknown, slug?: string): void {
    if (slug === undefined) this.#announced.clear();
    super.report(error, slug ?? String(this.slugs));
  }

  protected override renderRole({ view }: ToldComparison): TemplateResult {
    const { title, subtitle, roles, pay, duties, skills, remarks, words } = view;
    return html`<figure
      part="figure"
      aria-labelledby="title"
      aria-describedby=${pay?.differences.length ? 'summary' : nothing}
    >
      <figcaption>
        ${heading(title, this.headingLevel)} ${subtitle ? html`<p class="subtitle">${subtitle}</p>` : nothing}
      </figcaption>
      ${this.editable ? this.#editor?.render(view) : nothing}
      ${
        remarks.length > 0
          ? html`<ul part="remarks">
              ${remarks.map((remark) => html`<li>${remark}</li>`)}
            </ul>`
          : nothing
      }
      ${pay ? this.#renderPay(pay, roles, words) : nothing} ${duties ? comparedDuties(roles) : nothing}
      ${skills ? comparedSkills(roles, skills) : nothing} ${sourceNote(pay?.sources ?? [])}
    </figure>`;
  }

  #renderPay(pay: ComparedPay, roles: readonly ComparedRole[], words: Words): TemplateResult {
    const asChart = this.view === 'chart' && pay.ticks.length > 0;
    return html`${comparisonToolbar(this, words, (changes) => this.#change(changes), this.#renderMenu(words))}
      <div part="chart" class="chart ${asChart ? 'as-chart' : 'as-table'}">
        ${payTable(pay, { heading: (group) => comparedName(group, roles, this.roleHref) })}
        ${asChart ? html`<div class="axis"></div>` : nothing}
      </div>
      ${
        pay.differences.length > 0
          ? html`<ul part="differences" id="summary">
              ${pay.differences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  #renderMenu(words: Words): TemplateResult | typeof nothing {
    if (this.menu === 'none') return nothing;
    const failed = (error: unknown) => this.report(error, this.slugs);
    return menuButton(words.menu.name, this, () => this.#taken, failed);
  }

  /** What is on screen, if it has figures. */
  get #taken(): Taken | undefined {
    const { entries, view } = this.shown ?? {};
    if (!view?.pay) return undefined;
    const { title, subtitle, pay } = view;
    const roles = entries?.flatMap(({ role }) => role ?? []) ?? [];
    return { roles, title, subtitle: subtitle ?? '', chart: pay, sources: pay.sources };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#chart.leave();
  }

  protected override updated(): void {
    const pay = this.shown?.view.pay;
    if (pay) this.#chart.show(pay);
  }

  #change(changes: Partial<ComparisonState & Pick<RoleComparison, 'slugs'>>): void {
    const told = () => this.telling;
    void readerChange<RoleComparison>(this, changes, told, () => {
      const { slugs } = this.#list;
      const { level, sort } = this.shown?.view.options ?? {};
      return { slug: slugs.join(' '), shown: [this.view, level, sort, ...slugs].join(' ') };
    });
  }

  async #loadEditor(): Promise<void> {
    if (this.#editor) return;
    const { RoleEditor: Editor } = await arrival(() => import('./role-editor.js'));
    this.#editor ??= new Editor(this, {
      list: () => this.#list.slugs,
      names: async (typed) => (await import('../../telling/comparable-roles.js')).comparableRoles(this.request, typed),
      change: (slugs) => {
        this.#isEmptied = slugs.length === 0;
        this.#change({ slugs: slugs.join(' ') });
      },
    });
  }
}
