/** Where an editor's own JSON goes, and what is wrong with it. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Problem } from 'role-salary/schema.js';
import { srcOfOwn } from '../embed-of.js';
import { inLanguage } from '../names.js';
import { srcOption } from '../options.js';
import { fileName, showsOwn } from '../own-data.js';
import type { Actions, State } from '../state.js';
import type { Words } from '../words/words.js';
import { control } from './options.js';

export function ownDataView(state: State, actions: Actions): TemplateResult {
  const { words, own } = state;
  return html`<details class="panel own">
    <summary><h2>${words.own.name}</h2></summary>
    <p class="hint">${words.own.about}</p>
    <label class="field">
      <span>${words.own.paste}</span>
      <textarea
        rows="4"
        spellcheck="false"
        autocapitalize="off"
        placeholder='{ "slug": "…", "name": { "ja": "…", "en": "…" }, … }'
        aria-invalid=${own.notJson || own.problems.length > 0 ? 'true' : 'false'}
        .value=${live(own.text)}
        @input=${({ target }: InputEvent) => actions.readData((target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    <div class="buttons">
      <label class="button">
        <input
          type="file"
          accept=".json,application/json"
          @change=${async ({ target }: Event) => {
            const input = target as HTMLInputElement;
            await read(input.files?.[0], actions);
            // The same file may be chosen again once it is mended.
            input.value = '';
          }}
        />
        <span>${words.own.open}</span>
      </label>
      ${own.text ? clearButton(state, actions) : nothing}
    </div>
    <div class="verdict" role="status">${verdict(state)}</div>
    ${control(srcOption, state, actions)} ${showsOwn(state.setup, own) ? hosting(state, actions) : nothing}
  </details>`;
}

/** A file may be dropped anywhere on the page; elsewhere the browser would leave the page for it. */
export function dropFile(event: DragEvent, actions: Actions): void {
  const { dataTransfer, currentTarget } = event;
  if (!dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  (currentTarget as HTMLElement).querySelector<HTMLDetailsElement>('.own')!.open = true;
  void read(dataTransfer.files[0], actions);
}

/** Tells the browser that a file may be dropped. */
export function allowFile(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

async function read(file: File | undefined, actions: Actions): Promise<void> {
  if (file) actions.readData(await file.text());
}

function clearButton({ words }: State, actions: Actions): TemplateResult {
  return html`<button
    type="button"
    @click=${({ currentTarget }: Event) => {
      const field = (currentTarget as HTMLElement).closest('.own')!.querySelector('textarea')!;
      actions.readData('');
      field.focus();
    }}
  >
    ${words.own.clear}
  </button>`;
}

function verdict({ own, words, setup }: State): TemplateResult | typeof nothing {
  if (!own.text) return nothing;
  if (own.notJson) return html`<p class="warning">${words.own.notJson} <code>${own.notJson}</code></p>`;
  if (own.problems.length > 0) {
    return html`<p class="warning">${words.own.wrong(own.problems.length)}</p>
      <ul class="problems" tabindex="0">
        ${own.problems.map((problem) => problemItem(problem, words))}
      </ul>`;
  }
  const names = own.roles.map(({ name }) => inLanguage(name, setup.language));
  return html`<p>${names.length > 0 ? words.own.holds(names.join(' / ')) : words.own.holdsNone}</p>`;
}

function problemItem({ path, found, expected }: Problem, words: Words): TemplateResult {
  return html`<li>
    <dl>
      <dt>${words.own.path}</dt>
      <dd><code>${path || words.own.document}</code></dd>
      <dt>${words.own.found}</dt>
      <dd><code>${found === undefined ? words.own.nothing : shortened(JSON.stringify(found))}</code></dd>
      <dt>${words.own.expected}</dt>
      <dd>${expected}</dd>
    </dl>
  </li>`;
}

function hosting(state: State, actions: Actions): TemplateResult {
  const { words, setup, own } = state;
  return html`<p class="hint">
      ${words.own.host(srcOfOwn(setup, own))} ${setup.code === 'iframe' ? words.own.frame : nothing}
    </p>
    <div class="buttons">
      <button type="button" @click=${() => actions.saveData()}>${words.own.save(fileName(setup, own))}</button>
    </div>`;
}

const longest = 80;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
