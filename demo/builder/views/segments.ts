import { type TemplateResult, html } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

interface Segments<Value extends string | number> {
  /** Of the group; no other group on the page has it. */
  name: string;
  legend: string;
  /** Whether the legend is for screen readers only. */
  isQuiet?: boolean;
  hint?: string | undefined;
  values: readonly Value[];
  labels: Readonly<Record<Value, string>>;
  value: Value;
  choose(value: Value): void;
}

/** A choice among few values, all in sight. */
export function segments<Value extends string | number>(group: Segments<Value>): TemplateResult {
  const { name, legend, isQuiet = false, hint, values, labels, value, choose } = group;
  return html`<fieldset class="segments">
    <legend class=${isQuiet ? 'quiet' : ''}>${legend}</legend>
    <div class="track">
      ${values.map(
        (one) =>
          html`<label>
            <input type="radio" name=${name} .checked=${live(one === value)} @change=${() => choose(one)} />
            <span>${labels[one]}</span>
          </label>`,
      )}
    </div>
    ${hint ? html`<p class="hint">${hint}</p>` : ''}
  </fieldset>`;
}
