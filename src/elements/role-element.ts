import { type TemplateResult, html, noChange, nothing } from 'lit/html.js';
import { arrival } from '../catalogue/arrival.js';
import type { RoleRequest } from '../catalogue/requested-role.js';
import { RoleError } from '../catalogue/role-error.js';
import type { Role } from '../catalogue/schema.js';
import { toSlug } from '../catalogue/slug.js';
import { version } from '../version.js';
import type { Language } from '../words/languages.js';
import type { Words } from '../words/words.js';
import { RoleErrorEvent, RoleLoadEvent } from './events.js';
import { figureStyles } from './figure.styles.js';
import { languageOf, observeLanguage } from './language.js';
import { type Changes, type PropertyDeclaration, TemplateElement } from './template-element.js';
import { themeStyles } from './theme.styles.js';
import { warnOnce } from './warn-once.js';

// Whoever imports one tag has the types of its events with it.
export type { RoleChangeEvent, RoleErrorEvent, RoleLoadEvent } from './events.js';

export type RoleStatus = 'empty' | 'loading' | 'ready' | 'error';

/**
 * What all tags share: which role, where its data comes from, language, theme, the author's fallback, and what
 * happens when something is wrong.
 *
 * @slot - The author's fallback: shown until the data is there, and kept if it cannot be shown.
 * @csspart message - What went wrong, in the reader's language.
 * @fires {RoleLoadEvent} role-load - The role is on screen.
 * @fires {RoleErrorEvent} role-error - It cannot be shown; `reason` says why.
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

  /** Values that a property may take; the first is what any other falls back to. */
  static readonly allowed: Record<string, readonly unknown[]> = {
    theme: ['auto', 'light', 'dark'],
    loading: ['lazy', 'eager'],
    headingLevel: [undefined, 2, 3, 4, 5, 6],
  };

  /** Properties that say which role; when one changes, it is loaded. */
  protected static readonly asked: readonly string[] = ['slug', 'src', 'roleData'];

  /** Properties that decide how the role is told; when one changes, it is told anew. */
  protected static readonly retold: readonly string[] = [];

  /** Which role: the slug of a bundled, a registered or, with `src`, a catalogue's role. */
  declare slug: string;
  /** Address of a role JSON or of a catalogue JSON, instead of the bundled data. */
  declare src: string;
  /** The data itself, instead of the bundled data. */
  declare roleData: unknown;
  /** `auto` follows the page's own `color-scheme`, then the reader's preference. */
  declare theme: 'auto' | 'light' | 'dark';
  /** `lazy` delays the chart until it is about to be seen; never the data and the table. */
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
  #languageObserver: MutationObserver | undefined;

  constructor() {
    super();
    this.slug = '';
    this.src = '';
    this.theme = 'auto';
    this.loading = 'lazy';
    this.#setStatus('empty');
  }

  /** How far the widget is; also as custom states, `:state(ready)` and so on. */
  get status(): RoleStatus {
    return this.#status;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#languageObserver = observeLanguage(this, () => this.#followLanguage());
    this.#followLanguage();
  }

  disconnectedCallback(): void {
    this.#languageObserver?.disconnect();
  }

  /** Asks for the same role anew, as after a failure of the network. */
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

  protected override willUpdate(changed: Changes): void {
    const { allowed, asked, retold } = this.constructor as typeof RoleElement;
    this.#keepAllowed(changed, allowed);
    if (asked.some((name) => changed.has(name))) this.retry();
    else if (retold.some((name) => changed.has(name))) this.telling = this.tellAgain();
  }

  protected override render(): TemplateResult | typeof noChange {
    const { shown } = this;
    // What the page came with is better than what is said while nothing is there, or if it does not arrive.
    if (!shown && this.rendering.creationScope) return noChange;
    const widget = (content: TemplateResult) =>
      html`<div class="widget ${this.#colorScheme()}" dir="ltr" lang=${this.#language}>${content}</div>`;
    return html`<i class="probe" @transitionend=${() => this.requestUpdate()}></i> ${
        shown
          ? widget(this.renderRole(shown))
          : html`<div class="fallback">
              ${this.#errorMessage ? widget(html`<p part="message">${this.#errorMessage}</p>`) : nothing}
              <slot></slot>
            </div>`
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
        (await arrival(() => import('./take-over.js'))).takeOver(this, this.rendering);
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

  #followLanguage(): void {
    if (languageOf(this) !== this.#language) void this.tellAgain();
  }

  /** A class for the widget: a scheme of its own, or none where it inherits the page's. */
  #colorScheme(): string {
    if (this.theme !== 'auto') return this.theme;
    return getComputedStyle(this).colorScheme === 'normal' ? 'light-dark' : '';
  }

  #keepAllowed(changed: Changes, allowed: Record<string, readonly unknown[]>): void {
    const self = this as unknown as Record<string, unknown>;
    for (const [name, values] of Object.entries(allowed)) {
      const value = self[name];
      if (!changed.has(name) || values.includes(value)) continue;
      self[name] = values[0];
      // An attribute that was taken away leaves null, which is no mistake.
      if (value === null) continue;
      warnOnce(`${name} of <${this.localName}> cannot be "${String(value)}".`);
    }
  }

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
