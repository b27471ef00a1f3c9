/** Loaded when a reader opens the menu: the embed tag, a CSV, a picture, a citation. All of it is made in the page. */
import { type TemplateResult, html, nothing } from '../../templates/html.js';
import { render } from '../../templates/render.js';
import type { Role } from '../../catalogue/schema.js';
import { type Page, citation } from '../../salary/citation.js';
import { payCsv } from '../../salary/pay-csv.js';
import type { PayChartView } from '../../salary/pay-chart-view.js';
import type { SourceLine } from '../../salary/source-line.js';
import type { Language } from '../../words/languages.js';
import { loadWords } from '../../words/load-words.js';
import type { Words } from '../../words/words.js';
import { copyText, saveFile } from './deliver.js';
import { type EmbeddedElement, embedTag } from './embed-tag.js';
import { menuStyles } from './menu.styles.js';

/** What is on screen, to be taken away. */
export interface Taken {
  roles: readonly Role[];
  title: string;
  subtitle: string;
  chart: PayChartView;
  sources: readonly SourceLine[];
}

const menus = new WeakMap<HTMLElement, Menu>();

/**
 * Opens the menu behind its button, or closes it.
 *
 * @throws RoleError `network` if its words do not arrive; it stays closed.
 */
export function toggleMenu(button: HTMLElement, host: EmbeddedElement, taken: () => Taken | undefined): Promise<void> {
  const menu = menus.get(button) ?? new Menu(button, host, taken);
  menus.set(button, menu);
  return menu.toggle();
}

/** A disclosure: the tab key goes on from the button to what it opens, and Escape closes it. */
class Menu {
  readonly #panel = document.createElement('div');
  #listening: AbortController | undefined;
  #words: Words | undefined;
  /** What was done last. */
  #said = '';
  /** What the browser would not copy, to be copied by hand. */
  #text = '';

  constructor(
    private readonly button: HTMLElement,
    private readonly host: EmbeddedElement,
    private readonly taken: () => Taken | undefined,
  ) {
    this.#panel.part.add('menu-items');
    this.#panel.role = 'group';
    host.adopt(menuStyles);
  }

  async toggle(): Promise<void> {
    if (this.#listening) {
      this.#close();
      return;
    }
    const listening = (this.#listening = new AbortController());
    try {
      this.#words = await loadWords(this.#language);
    } catch (error) {
      this.#close();
      throw error;
    }
    // It was closed before it was open.
    if (listening.signal.aborted) return;
    this.#done('');
    this.#panel.ariaLabel = this.#words.menu.name;
    this.button.after(this.#panel);
    this.button.ariaExpanded = 'true';
    const { signal } = listening;
    document.addEventListener('pointerdown', (event) => this.#closeOutside(event), { signal });
    for (const element of [this.button, this.#panel]) {
      element.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
      element.addEventListener('focusout', (event) => this.#onFocusout(event), { signal });
    }
  }

  #close(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#panel.remove();
    this.button.ariaExpanded = 'false';
  }

  #render(words: Words['menu']): TemplateResult {
    const tag = embedTag(this.host);
    const item = (label: string, action: () => unknown) =>
      html`<li><button @click=${() => this.#run(action)}>${label}</button></li>`;
    return html`<ul>
        ${tag ? item(words.embed, () => this.#copy(tag)) : nothing} ${item(words.csv, () => this.#saveCsv())}
        ${item(words.picture, () => this.#savePicture())} ${item(words.citation, () => this.#copy(this.#citation()))}
      </ul>
      ${
        this.#text
          ? html`<label>${words.copyThis}<textarea readonly rows="4" .value=${this.#text}></textarea></label>`
          : nothing
      }
      <p role="status">${this.#said}</p>`;
  }

  async #run(action: () => unknown): Promise<void> {
    try {
      await action();
    } catch {
      this.#done(this.#words?.menu.failed ?? '');
    }
  }

  async #copy(text: string): Promise<void> {
    if (await copyText(text)) {
      this.#done(this.#words?.menu.copied ?? '');
      return;
    }
    this.#done('', text);
    this.#panel.querySelector('textarea')?.select();
  }

  #saveCsv(): void {
    const { roles } = this.#content;
    const csv = payCsv(roles, { words: this.#words!, language: this.#language });
    saveFile(`${this.#fileName}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    this.#done(this.#words?.menu.saved ?? '');
  }

  async #savePicture(): Promise<void> {
    const { payPicture } = await import('./pay-picture.js');
    const picture = await payPicture(this.host.shadowRoot, this.#content, this.#language, this.#page.address);
    saveFile(`${this.#fileName}.png`, picture);
    this.#done(this.#words?.menu.saved ?? '');
  }

  #citation(): string {
    return citation(this.#content, this.#page, today(), { words: this.#words!, language: this.#language });
  }

  #done(said: string, text = ''): void {
    this.#said = said;
    this.#text = text;
    if (this.#words) render(this.#render(this.#words.menu), this.#panel);
  }

  get #content(): Taken {
    const content = this.taken();
    if (!content) throw new Error('Nothing is on screen.');
    return content;
  }

  /** That of the widget, which may not be the page's. */
  get #language(): Language {
    return this.button.closest<HTMLElement>('[lang]')!.lang as Language;
  }

  get #page(): Page {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    return { title: document.title, address: canonical ?? location.href.replace(/#.*/, '') };
  }

  get #fileName(): string {
    return this.#content.roles.map(({ slug }) => slug).join('-');
  }

  #closeOutside(event: Event): void {
    const path = event.composedPath();
    if (!path.includes(this.#panel) && !path.includes(this.button)) this.#close();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // A dialog of the page's stays open.
    event.preventDefault();
    this.#close();
    this.button.focus();
  }

  /** Where nothing gets the focus, a click outside closes it. */
  #onFocusout({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node)) return;
    if (relatedTarget !== this.button && !this.#panel.contains(relatedTarget)) this.#close();
  }
}

/** The day where the reader is, as `2026-11-21`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
