/** What the guides say of the compared roles, in a column for each. */
import { type TemplateResult, html } from '../../templates/html.js';
import type { Column, ComparedRole, SharedSkills } from '../../guide/comparison-view.js';

export function comparedDuties(roles: readonly ComparedRole[]): TemplateResult {
  return html`<div part="duties" class="columns">
    ${known(roles).map(({ duties }) => renderColumn(duties, 'lines'))}
  </div>`;
}

export function comparedSkills(
  roles: readonly ComparedRole[],
  { heading, shared, none }: SharedSkills,
): TemplateResult {
  return html`<div part="skills">
    <div part="shared">
      <p class="column-name" id="shared">${heading}</p>
      ${
        shared.length > 0
          ? html`<ul class="chips" aria-labelledby="shared">
              ${shared.map((skill) => html`<li>${skill}</li>`)}
            </ul>`
          : html`<p>${none}</p>`
      }
    </div>
    <div class="columns">${known(roles).map(({ skills }) => renderColumn(skills, 'words'))}</div>
  </div>`;
}

function known(roles: readonly ComparedRole[]): ComparedRole[] {
  return roles.filter(({ isKnown }) => isKnown);
}

function renderColumn({ heading, items, none }: Column, look: 'lines' | 'words'): TemplateResult {
  return html`<div class="column">
    <p class="column-name">${heading}</p>
    ${
      items.length > 0
        ? html`<ul class=${look} aria-label=${heading}>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
        : html`<p class="none">${none}</p>`
    }
  </div>`;
}
