import { arrival } from '../catalogue/arrival.js';
import { askOnce } from '../catalogue/ask-once.js';
import type { RoleRequest } from '../catalogue/requested-role.js';
import { RoleError } from '../catalogue/role-error.js';
import type { Role } from '../catalogue/schema.js';
import { toSlug } from '../catalogue/slug.js';
import { type TemplateResult, html, noChange } from '../templates/html.js';
import { version } from '../version.js';
import type { Language } from '../words/languages.js';
import type { Words } from '../words/words.js';
import { keepAllowed } from './allowed-values.js';
import { RoleErrorEvent, RoleLoadEvent } from './events.js';
import { figureStyles } from './figure.styles.js';
import { followLanguage, languageOf } from './language.js';
import { type Changes, type PropertyDeclaration, TemplateElement } from './template-element.js';
import { themeStyles } from './theme.styles.js';

// Whoever imports one tag has the types of its events with it.
export type { RoleChangeEvent, RoleErrorEvent, RoleLoadEvent } from './events.js';

const loadTakeOver = askOnce(() => import('./take-over/take-over.js'));

export type RoleStatus = 'empty' | 'loading' | 'ready' | 'error';

/**
 * What all tags share: which role, where its data comes from, language, theme, the author's fallback, and what
 * happens when something is wrong.
 *
 * @attr {string} [lang=ja] - Words and number format. The nearest `lang` of the tag or its ancestors counts; languages
 *   other than `ja` and `en` get `en`.
 * @slot - The fallback. It is shown until the data is there and kept if it cannot be shown, never beside the widget.
 * @csspart figure - The whole widget.
 * @csspart title - Its title; of a card, the role's name.
 * @csspart source - Where the figures come from.
 * @csspart caveat - What to beware of.
 * @csspart message - What went wrong, in the reader's language.
 * @fires {RoleLoadEvent} role-load - A role is on screen. Not again for another period, benchmark or language.
 * @fires {RoleErrorEvent} role-error - A role, or its chart, cannot be shown.
 * @cssprop {<color>} [--role-accent=light-dark(#05a, #8bf)] - Links, the focus ring. Contrast of 4.5:1 with the surface.
 * @cssprop {<color>} [--role-surface=light-dark(#fff, #161a20)] - Background.
 * @cssprop {<color>} [--role-text=light-dark(#111, #eee)] - Text. Contrast of 4.5:1 with the surface.
 * @cssprop {<color>} [--role-muted=light-dark(#567, #abc)] - Quieter text. Contrast of 4.5:1 with the surface.
 * @cssprop {<color>} [--role-border=light-dark(#dde, #345)] - Lines and the widget's border.
 * @cssprop {<color>} [--role-benchmark=light-dark(#a40, #fa6)] - The line to compare with, and its label. Contrast of
 *   4.5:1 with the surface.
 * @cssprop {<color>} [--role-junior=light-dark(#48d, #bdf)] - Bars of the junior band. Contrast of 3:1 with the surface.
 * @cssprop {<color>} [--role-middle=light-dark(#26b, #7ae)] - Bars of the middle band. Contrast of 3:1 with the surface.
 * @cssprop {<color>} [--role-senior=light-dark(#147, #48c)] - Bars of the senior band, and of bands without a level.
 *   Contrast of 3:1 with the surface.
 * @cssprop {<length-percentage>} [--role-radius=12px] - Corners of the widget.
 * @cssprop {visible | auto} [--role-content-visibility=visible] - `auto` saves the work for what is off the screen, where
 *   the page keeps the widget's place, as role-salary.css does.
 * @cssprop {*} [--role-font='Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif] - Font family.
 * @cssstate empty - No role is asked for.
 * @cssstate loading - Its data is on the way.
 * @cssstate ready - It is on screen.
 * @cssstate error - It cannot be shown.
 */
export abstract class RoleElement<Shown extends { role?: Role | undefined }> extends TemplateElement {
  static readonly version = version;

  static override properties: Readonly<Record<string, PropertyDeclaration>> = {
    slug: {},
    src: {},
    roleData: { attribute: false },
    theme: {},
    loading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    shown: { attribute: false },
  };

  static override styles: readonly string[] = [themeStyles, figureStyles];

  /**
   * Values that a property may take; the first is what any other falls back to.
   *
   * @internal
   */
  static readonly allowed: Record<string, readonly unknown[]> = {
    theme: ['auto', 'light', 'dark'],
    loading: ['lazy', 'eager'],
    headingLevel: [undefined, 2, 3, 4, 5, 6],
  };

  /** Properties that say which role; when one changes, it is loaded. */
  protected static readonly asked: readonly string[] = ['slug', 'src', 'roleData'];

  /** Properties that decide how the role is told; when one changes, it is told anew. */
  protected static readonly retold: readonly string[] = [];

  /**
   * Which role: a bundled, a registered or, with `src`, a catalogue's. Case and `-`/`_` do not matter.
   *
   * @accepts a slug
   * @otherwise A message and the fallback, and `role-error` with the reason `not-found`.
   */
  declare slug: string;
  /**
   * A role JSON or a catalogue JSON instead of the bundled data.
   *
   * @accepts an address, relative to the page
   * @otherwise A message and the fallback, and `role-error` with the reason.
   */
  declare src: string;
  /**
   * The data itself; for a comparison a list of roles. Goes before `src`, which goes before the bundled data.
   *
   * @accepts a role as an object
   * @otherwise A message and the fallback, and `role-error` with the reason `invalid`.
   */
  declare roleData: unknown;
  /** `auto` follows the page's own `color-scheme`, and where it has none the reader's preference. */
  declare theme: 'auto' | 'light' | 'dark';
  /**
   * `lazy` loads the chart's code when the widget comes within 300 px of the screen. Data and table are never delayed.
   * Only `<role-salary>` and `<role-comparison>` have a chart.
   */
  declare loading: 'lazy' | 'eager';
  /** Makes the title a heading of this level; without it, it is the figure's caption only. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6 | undefined;

  declare protected shown: Shown | undefined;
  /** Done when what was asked for last is told. */
  protected telling: Promise<void> | undefined;

  protected readonly internals = this.attachInternals();
  #status: RoleStatus = 'empty';
  #language: Language = 'ja';
  #errorMessage = '';
  /** The newest request; answers to older ones are dropped. */
  #newest: object | undefined;
  #colorScheme = '';
  #leaveLanguage: (() => void) | undefined;

  constructor() {
    super();
    this.slug = '';
    this.src = '';
    this.theme = 'auto';
    this.loading = 'lazy';
    this.#setStatus('empty');
  }

  /** How far the widget is; also a custom state, for `:state(ready)` in style sheets. */
  get status(): RoleStatus {
    return this.#status;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaveLanguage = followLanguage(this, this.#followLanguage);
    this.#followLanguage();
  }

  disconnectedCallback(): void {
    this.#leaveLanguage?.();
  }

  /** Asks for the same role anew, as after a failure of the network. What is shown stays until the answer is there. */
  retry(): void {
    this.telling = this.#loadRole();
  }

  /** Which role the page asks for. */
  protected get request(): RoleRequest {
    const { slug, src, roleData } = this;
    return { slug: slug ?? '', src: src ? new URL(src, this.baseURI).href : '', roleData };
  }

  /** Whether the page asks for anything. */
  protected get isAsked(): boolean {
    return Boolean(this.slug || this.src || this.roleData);
  }

  /** What to show of the role that is asked for. */
  protected abstract load(language: Language): Promise<Shown>;

  protected abstract renderRole(shown: Shown): TemplateResult;

  /** Sets properties back to what is shown, when it could not be told otherwise. */
  protected restore(_shown: Shown): void {}

  /** Tells the page what is on screen now. */
  protected announce({ role }: Shown): void {
    if (role) this.dispatchEvent(new RoleLoadEvent(toSlug(role.slug), role));
  }

  /** What the reader is told of an error, in the reader's language. */
  protected explain(error: unknown, words: Words): string {
    return words.errors[asRoleError(error).reason];
  }

  /** A class for the widget: a scheme of its own, or none where it inherits the page's. */
  protected colorScheme(): string {
    if (this.theme !== 'auto') return this.theme;
    return getComputedStyle(this).colorScheme === 'normal' ? 'light-dark' : '';
  }

  protected override willUpdate(changed: Changes): void {
    const { allowed, asked, retold } = this.constructor as typeof RoleElement;
    keepAllowed(this, changed, allowed);
    if (asked.some((name) => changed.has(name))) this.retry();
    else if (retold.some((name) => changed.has(name))) this.telling = this.tellAgain();
    if (this.shown || this.#errorMessage) this.#colorScheme = this.colorScheme();
  }

  protected override render(): TemplateResult | typeof noChange {
    const { shown } = this;
    const message = this.#errorMessage;
    // What the page came with is better than what is said while nothing is there, or if it does not arrive.
    if (!shown && this.rendering.creationScope) return noChange;
    if (!shown && !message) return html`<slot></slot>`;
    const widget = (content: TemplateResult) =>
      html`<div class="widget ${this.#colorScheme}" dir="ltr" lang=${this.#language}>${content}</div>`;
    return html`<i class="probe" @transitionend=${() => this.requestUpdate()}></i> ${
        shown
          ? widget(this.renderRole(shown))
          : html`<div class="fallback">${widget(html`<p part="message">${message}</p>`)} <slot></slot></div>`
      }`;
  }

  /** Tells the page that something cannot be shown. */
  protected report(error: unknown, slug = this.slug): void {
    const { reason, message } = asRoleError(error);
    this.dispatchEvent(new RoleErrorEvent(toSlug(slug ?? ''), reason, message));
  }

  /** Shows another role. What was shown before stays until it is there. */
  async #loadRole(): Promise<void> {
    this.#errorMessage = '';
    if (!this.isAsked) {
      this.#newest = undefined;
      this.shown = undefined;
      this.#setStatus('empty');
      return;
    }
    this.#setStatus('loading');
    await this.#tell(async (error, isStale) => {
      const message = await this.#message(error);
      if (isStale()) return;
      this.shown = undefined;
      this.#errorMessage = message;
      this.#setStatus('error');
      await this.updateComplete;
      if (!isStale()) this.report(error);
    });
  }

  /** Shows the same role otherwise. If that fails, it stays as it is. */
  protected async tellAgain(): Promise<void> {
    const { shown } = this;
    if (shown && this.#status === 'ready') {
      await this.#tell((error) => {
        this.restore(shown);
        this.report(error);
      });
    } else if (this.#status === 'loading') await this.#loadRole();
  }

  async #tell(failed: (error: unknown, isStale: () => boolean) => void | Promise<void>): Promise<void> {
    const request = (this.#newest = {});
    const isStale = () => request !== this.#newest;
    try {
      this.#language = languageOf(this);
      const shown = await this.load(this.#language);
      if (this.rendering.creationScope) {
        (await arrival(loadTakeOver)).takeOver(this, this.rendering);
      }
      if (isStale()) return;
      this.shown = shown;
      if (this.status === 'ready') return;
      this.#setStatus('ready');
      await this.updateComplete;
      if (!isStale()) this.announce(shown);
    } catch (error) {
      if (!isStale()) await failed(error, isStale);
    }
  }

  /** Empty if not even the words arrive. */
  async #message(error: unknown): Promise<string> {
    try {
      const { whenFailed } = await import('./when-failed.js');
      return this.explain(error, await whenFailed(this, error, this.#language));
    } catch {
      return '';
    }
  }

  readonly #followLanguage = (): void => {
    if (languageOf(this) !== this.#language) void this.tellAgain();
  };

  #setStatus(status: RoleStatus): void {
    const { states } = this.internals;
    states.delete(this.#status);
    states.add(status);
    this.#status = status;
    this.requestUpdate();
  }
}

function asRoleError(error: unknown): RoleError {
  return error instanceof RoleError ? error : new RoleError('invalid', String(error));
}
