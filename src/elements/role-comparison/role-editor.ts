/** Loaded where the reader may change which roles are compared: a combobox to add one, a button on each to remove it. */
import { type TemplateResult, html, nothing } from '../../templates/html.js';
import type { RoleName, RoleNames } from '../../catalogue/catalogue.js';
import { findRoles } from '../../catalogue/find-roles.js';
import { mostRoles } from '../../catalogue/role-list.js';
import { sameSlug } from '../../catalogue/slug.js';
import type { ComparisonView } from '../../guide/comparison-view.js';
import { roleName } from '../../salary/role-name.js';
import type { InLanguage } from '../../salary/rows.js';
import type { TemplateElement } from '../template-element.js';
import { editorStyles } from './role-editor.styles.js';

/** What a key says that an input method has taken, in Safari also the Enter that ends a composition. */
const composing = 229;

interface Compared {
  /** Slugs of the roles that are compared now. */
  list(): string[];
  /** Names of the roles that can be compared and may hold what was typed. */
  names(typed: string): Promise<RoleNames>;
  change(slugs: string[]): void;
}

/**
 * The combobox follows the WAI-ARIA pattern “list autocomplete with manual selection”: typing filters, arrows walk,
 * Enter takes, Escape closes, and a second Escape clears.
 */
export class RoleEditor {
  #names: readonly RoleName[] = [];
  /** What the names were asked for with; undefined until they are there. */
  #askedWith: string | undefined;
  #areAll = false;
  #typed = '';
  #isOpen = false;
  #active = -1;
  /** What was done last, for screen readers. */
  #said = '';

  constructor(
    private readonly host: TemplateElement,
    private readonly compared: Compared,
  ) {
    host.adopt(editorStyles);
  }

  render(view: ComparisonView): TemplateResult {
    const { roles, words } = view;
    return html`<div
      part="editor"
      role="group"
      aria-label=${words.editor}
      @focusout=${(event: FocusEvent) => this.#onFocusout(event)}
    >
      <ul class="compared">
        ${roles.map(
          ({ slug, name }) =>
            html`<li>
              ${name}
              <button
                class="remove"
                data-slug=${slug}
                aria-label=${words.removeRole(name)}
                @click=${() => this.#remove(slug, words.removed(name))}
              >
                <svg aria-hidden="true" viewBox="0 0 12 12"><path d="M2 2 10 10M10 2 2 10" /></svg>
              </button>
            </li>`,
        )}
      </ul>
      ${roles.length < mostRoles ? this.#renderCombobox(view) : html`<p class="none">${words.full(mostRoles)}</p>`}
      <p class="said" role="status">${this.#said}</p>
    </div>`;
  }

  #renderCombobox(telling: InLanguage): TemplateResult {
    const { words } = telling;
    const found = this.#found();
    const active = this.#isOpen && found[this.#active];
    return html`<div class="combobox">
      <input
        role="combobox"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder=${words.addRole}
        aria-label=${words.addRole}
        aria-autocomplete="list"
        aria-expanded=${this.#isOpen && found.length > 0}
        aria-controls="found"
        aria-activedescendant=${active ? `found-${active.slug}` : nothing}
        .value=${this.#typed}
        @focus=${() => this.#load()}
        @click=${() => this.#open()}
        @input=${(event: InputEvent) => this.#onInput(event)}
        @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, telling)}
      />
      <ul id="found" role="listbox" aria-label=${words.addRole} ?hidden=${!this.#isOpen || found.length === 0}>
        ${found.map(
          (role, index) =>
            html`<li
              role="option"
              id=${`found-${role.slug}`}
              aria-selected=${index === this.#active}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#add(role, telling)}
            >
              ${roleName(role, telling)}
            </li>`,
        )}
      </ul>
      <p class="no-match" role="status" ?hidden=${!this.#isOpen || found.length > 0}>
        ${this.#isOpen && this.#isAnswered && found.length === 0 ? words.noMatch : ''}
      </p>
    </div>`;
  }

  #found(): RoleName[] {
    const list = this.compared.list();
    const others = this.#names.filter(({ slug }) => !list.some((other) => sameSlug(other, slug)));
    return findRoles(others, this.#typed);
  }

  /** Whether the names are those that what was typed asks for. */
  get #isAnswered(): boolean {
    return this.#areAll || this.#askedWith === this.#typed;
  }

  /** Without the names there is nothing to choose from; the next focus asks again. */
  async #load(): Promise<void> {
    if (this.#isAnswered) return;
    const typed = this.#typed;
    try {
      const { names, areAll } = await this.compared.names(typed);
      // By then the reader may have typed on, and an answer to that may be here.
      if (typed !== this.#typed) return;
      this.#names = names;
      this.#areAll = areAll;
      this.#askedWith = typed;
      this.host.requestUpdate();
    } catch {
      this.#askedWith = undefined;
    }
  }

  #open(): void {
    void this.#load();
    this.#set({ isOpen: true, active: -1 });
  }

  #onInput({ target }: InputEvent): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#typed = target.value;
    this.#open();
  }

  #onKeydown(event: KeyboardEvent, telling: InLanguage): void {
    // The input method's own keys: Enter accepts what it proposes, arrows choose among its proposals.
    if (event.isComposing || event.keyCode === composing) return;
    const found = this.#found();
    const last = found.length - 1;
    const walk = (active: number) => this.#set({ isOpen: true, active });
    const actions: Record<string, () => void> = {
      ArrowDown: () => walk(this.#active >= last ? 0 : this.#active + 1),
      ArrowUp: () => walk(this.#active <= 0 ? last : this.#active - 1),
      Enter: () => {
        // One that is left alone need not be walked to.
        const role = this.#isOpen ? (found[this.#active] ?? (last === 0 ? found[0] : undefined)) : undefined;
        if (role) this.#add(role, telling);
      },
      Escape: () => {
        if (!this.#isOpen) this.#typed = '';
        this.#set({ isOpen: false, active: -1 });
      },
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    void this.#load();
    action();
  }

  #onFocusout({ relatedTarget, currentTarget }: FocusEvent): void {
    const stays =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!stays) this.#set({ isOpen: false, active: -1 });
  }

  #add(role: RoleName, telling: InLanguage): void {
    this.#typed = '';
    this.#said = telling.words.added(roleName(role, telling));
    this.#set({ isOpen: false, active: -1 });
    const list = [...this.compared.list(), role.slug];
    this.compared.change(list);
    if (list.length >= mostRoles)
      void this.#focusAfter((buttons) => buttons.find((one) => sameSlug(one.dataset.slug ?? '', role.slug)));
  }

  #remove(slug: string, said: string): void {
    this.#said = said;
    const place = this.#buttons.findIndex(({ dataset }) => sameSlug(dataset.slug ?? '', slug));
    this.compared.change(this.compared.list().filter((one) => !sameSlug(one, slug)));
    void this.#focusAfter((buttons) => buttons[place]);
  }

  get #buttons(): HTMLElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('.remove') ?? [])];
  }

  /** What had the focus is gone: on to the button that is wanted now, or to the field. */
  async #focusAfter(wanted: (buttons: HTMLElement[]) => HTMLElement | undefined): Promise<void> {
    await new Promise((resolve) => this.host.addEventListener('role-change', resolve, { once: true }));
    const field = this.host.shadowRoot?.querySelector<HTMLElement>('input');
    (wanted(this.#buttons) ?? field)?.focus();
  }

  #set({ isOpen, active }: { isOpen: boolean; active: number }): void {
    this.#isOpen = isOpen;
    this.#active = active;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.shadowRoot
        ?.querySelector('[role="option"][aria-selected="true"]')
        ?.scrollIntoView({ block: 'nearest' }),
    );
  }
}
