/** Loaded where readers may type their pay: fields for it, and where it lies. What is typed stays in this object. */
import { type TemplateResult, html, nothing } from '../../templates/html.js';
import type { SalaryView } from '../../salary/salary-view.js';
import { type Answer, type Position, mainAnswer } from '../../salary/position.js';
import { type Standing, type Unread, readStanding } from '../../salary/standing.js';
import type { Told } from '../../telling/told.js';
import type { Language } from '../../words/languages.js';
import { loadWords } from '../../words/load-words.js';
import type { Words } from '../../words/words.js';
import type { TemplateElement } from '../template-element.js';
import { calculatorStyles } from './calculator.styles.js';
import { RolePositionEvent } from './role-position-event.js';

/** What a key says that an input method has taken, in Safari also the Enter that ends a composition. */
const composing = 229;

export class Calculator {
  /** What the reader asked for last. */
  standing: Standing | undefined;
  /** What the reader typed when asking last. */
  #texts = { pay: '', years: '' };
  #unread: Unread = [];
  #words: Words | undefined;
  #told: Told<SalaryView> | undefined;

  /** @param tell - Tells the widget anew, with what the reader typed. */
  constructor(
    private readonly host: TemplateElement,
    private readonly tell: () => Promise<void>,
  ) {
    host.adopt(calculatorStyles);
  }

  async prepare(language: Language): Promise<void> {
    this.#words = await loadWords(language);
  }

  render(told: Told<SalaryView>): TemplateResult | typeof nothing {
    this.#told = told;
    const words = this.#words?.position;
    if (!words) return nothing;
    const position = this.#unread.length > 0 ? undefined : told.view.position;
    return html`<div part="calculator" role="group" aria-labelledby="question">
      <p id="question">${words.question}</p>
      <div class="fields" @keydown=${(event: KeyboardEvent) => this.#onKeydown(event)}>
        ${this.#field('pay', words.pay(this.#currency))} ${this.#field('years', words.years)}
        <button class="ask" @click=${() => this.#ask()}>${words.ask}</button>
        ${position ? html`<button @click=${() => this.#forget()}>${words.forget}</button>` : nothing}
      </div>
      ${this.#unread.map((field) => html`<p id="${field}-hint" class="hint">${this.#hint(field, words)}</p>`)}
      <div role="status">${position ? this.#renderAnswers(position) : nothing}</div>
      <p class="private">${words.private}</p>
    </div>`;
  }

  #field(name: Unread[number], label: string): TemplateResult {
    const isUnread = this.#unread.includes(name);
    return html`<label>
      ${label}
      <input
        name=${name}
        inputmode="decimal"
        autocomplete="off"
        .value=${this.#texts[name]}
        aria-invalid=${isUnread || nothing}
        aria-describedby=${isUnread ? `${name}-hint` : nothing}
      />
    </label>`;
  }

  #hint(field: Unread[number], { hints }: Words['position']): string {
    return field === 'pay' ? hints.pay(this.#currency) : hints.years;
  }

  #renderAnswers({ answers, noBand, benchmark, caveat }: Position): TemplateResult {
    const { position: words } = this.#words!;
    const own = answers.filter(({ isOwn }) => isOwn);
    const others = answers.filter(({ isOwn }) => !isOwn);
    return html`${noBand ? html`<p>${noBand}</p>` : nothing}
      ${
        own.length > 0
          ? html`<p class="whose">${words.own(this.standing?.years ?? 0)}</p>
              ${sentences(own)} ${others.length > 0 ? html`<p class="whose">${words.others}</p>` : nothing}`
          : nothing
      }
      ${sentences(others)} ${benchmark ? html`<p>${benchmark}</p>` : nothing}
      <p class="caveat">${caveat}</p>`;
  }

  get #series() {
    return this.#told?.role.salary ?? [];
  }

  get #currency(): string {
    return this.#series[0]?.currency ?? '';
  }

  #input(name: Unread[number]): HTMLInputElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  }

  #onKeydown({ key, isComposing, keyCode, target }: KeyboardEvent): void {
    if (key === 'Enter' && !isComposing && keyCode !== composing && target instanceof HTMLInputElement)
      void this.#ask();
  }

  /** Not a form: those are forbidden in many frames. */
  async #ask(): Promise<void> {
    this.#texts = { pay: this.#input('pay')?.value ?? '', years: this.#input('years')?.value ?? '' };
    const read = readStanding(this.#texts, this.#series, this.#words?.position.unit(this.#currency) ?? 1);
    const isRead = 'amount' in read;
    await this.#show(isRead ? read : undefined, isRead ? [] : read);
    const [unread] = this.#unread;
    if (unread) this.#input(unread)?.focus();
    else this.#announce();
  }

  async #forget(): Promise<void> {
    this.#texts = { pay: '', years: '' };
    await this.#show(undefined, []);
    this.#input('pay')?.focus();
  }

  async #show(standing: Standing | undefined, unread: Unread): Promise<void> {
    this.standing = standing;
    this.#unread = unread;
    await this.tell();
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  #announce(): void {
    const { role, view } = this.#told ?? {};
    const main = view?.position && mainAnswer(view.position);
    if (!role || !main) return;
    const positions = view.position!.answers.map(({ level, place }) => ({ level, place }));
    this.host.dispatchEvent(new RolePositionEvent(role.slug, main.level, main.place, positions));
  }
}

function sentences(answers: readonly Answer[]): TemplateResult {
  return html`<ul>
    ${answers.map(({ sentence }) => html`<li>${sentence}</li>`)}
  </ul>`;
}
