/** A control for each attribute of the tag, by what the attribute takes. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { LinkSchema, problems } from 'role-salary/schema.js';
import { benchmarks } from '../benchmarks.js';
import { inLanguage } from '../names.js';
import { type Option, accepted, ownOptions, pageOptionsOf } from '../options.js';
import { folderAddress, withAttribute } from '../setup.js';
import type { Actions, State } from '../state.js';
import { segments } from './segments.js';

/** More values than this do not stand side by side. */
const mostSegments = 4;

export function optionsView(state: State, actions: Actions): TemplateResult {
  const { words, setup } = state;
  const look = ownOptions[setup.tag];
  return html`<section class="panel" aria-labelledby="look">
      <h2 id="look">${words.look}</h2>
      ${look.length > 0 ? controls(look, state, actions) : html`<p class="hint">${words.noOptions}</p>`}
    </section>
    <details class="panel">
      <summary><h2>${words.page}</h2></summary>
      ${controls(pageOptionsOf(setup.tag), state, actions)} ${baseField(state, actions)}
    </details>`;
}

export function control(option: Option, state: State, actions: Actions): TemplateResult {
  const { name } = option;
  const { setup, words } = state;
  const value = setup.attributes[name];
  const set = (given: string | undefined) => {
    actions.set(withAttribute(setup, name, given === undefined ? undefined : accepted(option, given)));
  };
  const { name: label = name, hint } = words.options[name] ?? {};
  const labels = labelsOf(option, state);
  switch (option.kind) {
    case 'flag':
      return html`<div class="flag">
        <label>
          <input
            type="checkbox"
            name=${name}
            role="switch"
            .checked=${live(value !== undefined)}
            @change=${({ target }: Event) => set((target as HTMLInputElement).checked ? '' : undefined)}
          />
          <span>${label}</span>
        </label>
        ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      </div>`;
    case 'choice': {
      const current = value ?? option.values[0]!;
      return option.values.length <= mostSegments
        ? segments<string>({ name, legend: label, hint, values: option.values, labels, value: current, choose: set })
        : html`<label class="field">
            <span>${label}</span>
            <select name=${name} @change=${({ target }: Event) => set((target as HTMLSelectElement).value)}>
              ${option.values.map((one) => html`<option value=${one} .selected=${live(one === current)}>${labels[one]}</option>`)}
            </select>
            ${hint ? html`<small class="hint">${hint}</small>` : nothing}
          </label>`;
    }
    case 'subset': {
      const chosen = value?.split(' ') ?? option.values;
      return html`<fieldset class="subset">
        <legend>${label}</legend>
        <div class="chips">
          ${option.values.map((one) => {
            const isChosen = chosen.includes(one);
            const toggled = isChosen ? chosen.filter((other) => other !== one) : [...chosen, one];
            return html`<label>
              <input
                type="checkbox"
                name=${name}
                .value=${one}
                .checked=${live(isChosen)}
                ?disabled=${isChosen && chosen.length === 1}
                @change=${() => set(toggled.join(' '))}
              />
              <span>${labels[one]}</span>
            </label>`;
          })}
        </div>
      </fieldset>`;
    }
    case 'address': {
      const [wrong] = value ? problems(LinkSchema, value) : [];
      return html`<label class="field">
        <span>${label}</span>
        <input
          type="text"
          inputmode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          name=${name}
          placeholder=${option.example}
          aria-invalid=${wrong ? 'true' : 'false'}
          .value=${value ?? ''}
          @input=${({ target }: InputEvent) => set((target as HTMLInputElement).value)}
        />
        ${wrong ? html`<small class="warning">${wrong.message}</small>` : hint ? html`<small class="hint">${hint}</small>` : nothing}
      </label>`;
    }
  }
}

function baseField({ setup, words }: State, actions: Actions): TemplateResult {
  return html`<label class="field">
    <span>${words.code.base}</span>
    <input
      type="url"
      name="base"
      autocomplete="off"
      spellcheck="false"
      .value=${setup.base}
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const base = folderAddress(input.value.trim());
        if (base) actions.set({ ...setup, base });
        else actions.say(words.code.baseWrong);
        input.value = base ?? setup.base;
      }}
    />
    <small class="hint">${words.code.baseHint}</small>
  </label>`;
}

function controls(options: readonly Option[], state: State, actions: Actions): unknown {
  return repeat(
    options,
    ({ name }) => name,
    (option) => control(option, state, actions),
  );
}

function labelsOf({ name }: Option, { words, setup }: State): Record<string, string> {
  const labels = words.values[name] ?? {};
  if (name !== 'benchmark') return labels;
  return {
    ...labels,
    ...Object.fromEntries(benchmarks.map((one) => [one.id, inLanguage(one.name, setup.language)])),
  };
}
