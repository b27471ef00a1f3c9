import { type TemplateResult, html, svg } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { type Tag, tags } from '../options.js';
import { withTag } from '../setup.js';
import type { Actions, State } from '../state.js';

export function tagsView({ words, setup }: State, { set }: Actions): TemplateResult {
  return html`<fieldset class="panel tags">
    <legend>${words.tag}</legend>
    <div class="choices">
      ${tags.map(
        (tag) =>
          html`<label>
            <input
              type="radio"
              name="tag"
              .value=${tag}
              .checked=${live(tag === setup.tag)}
              @change=${() => set(withTag(setup, tag))}
            />
            <svg viewBox="0 0 24 24" aria-hidden="true">${icons[tag]}</svg>
            <span><b>${words.tags[tag].name}</b> <small>${words.tags[tag].about}</small></span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

const icons: Readonly<Record<Tag, TemplateResult>> = {
  'role-salary': svg`<path d="M4 6h7M7 12h9M10 18h10" />`,
  'role-card': svg`<rect x="4" y="4" width="16" height="16" rx="2.5" /><path d="M8 9h5M8 13h8M8 16.5h6" />`,
  'role-comparison': svg`<path d="M5 5v14M4 8h9M8 12h12M4 16h11" />`,
  'role-path': svg`<path d="M4 19h5v-5h5V9h5V4" />`,
  'role-sources': svg`<path d="M4 8h16M4 16h16" /><circle cx="9" cy="8" r="2.5" /><circle cx="15" cy="16" r="2.5" />`,
};
