import { type TemplateResult, html, nothing } from '../../templates/html.js';
import type { PathStep, PathView } from '../../guide/path-view.js';
import { toldOrTell } from '../../telling/told-or-tell.js';
import type { Told } from '../../telling/told.js';
import type { Language } from '../../words/languages.js';
import { heading } from '../parts/heading.js';
import { rangeBar } from '../parts/range-bar.js';
import { rangeBarStyles } from '../parts/range-bar.styles.js';
import { roleLink } from '../parts/role-link.js';
import { sourceNote } from '../parts/source-note.js';
import { RoleElement } from '../role-element.js';
import { pathStyles } from './role-path.styles.js';

/**
 * The career ladder that leads to a role: each step with its focus, and with its pay where we have it.
 *
 * @summary The way to one role.
 * @tag role-path
 * @csspart steps - The ladder.
 * @csspart step - One step of it.
 * @csspart bar - A range's or figure's picture.
 */
export class RolePath extends RoleElement<Told<PathView>> {
  static override readonly properties = {
    ...RoleElement.properties,
    roleHref: { attribute: 'role-href' },
  };

  static override readonly styles = [...RoleElement.styles, rangeBarStyles, pathStyles];

  /**
   * Where steps that are roles link to; `{slug}` stands for a role's slug. The step that is the role itself is not a
   * link.
   *
   * @accepts an address with `{slug}` in it: http, https or relative
   * @otherwise No link.
   */
  declare roleHref: string | undefined;

  protected override load(language: Language): Promise<Told<PathView>> {
    return toldOrTell(
      'path',
      this.request,
      language,
      async () => (await import('../../telling/tell-path.js')).tellPath,
    );
  }

  protected override renderRole({ view }: Told<PathView>): TemplateResult {
    const { title, note, steps, max, sources, noPath } = view;
    return html`<figure part="figure" aria-labelledby="title">
      <figcaption>
        ${heading(title, this.headingLevel)} ${noPath ? nothing : html`<p class="subtitle">${note}</p>`}
      </figcaption>
      ${
        noPath
          ? html`<p>${noPath}</p>`
          : html`<ol role="list" part="steps">
              ${steps.map((step) => this.#renderStep(step, max))}
            </ol>`
      }
      ${sourceNote(sources)}
    </figure>`;
  }

  #renderStep({ stage, focus, slug, current, pay, severalFigures }: PathStep, max: number): TemplateResult {
    return html`<li part="step" aria-current=${current ? 'step' : nothing}>
      <div class="stage">
        ${roleLink(stage, slug, current ? undefined : this.roleHref)}
        ${current ? html`<span class="badge">${current}</span>` : nothing}
      </div>
      ${focus ? html`<p class="focus">${focus}</p>` : nothing}
      ${
        pay
          ? html`<div class="pay">
              <p><span>${pay.per}</span> <b>${pay.amount}</b><span>${pay.kind}</span></p>
              ${pay.bar.end ? rangeBar(pay.bar, max) : nothing}
            </div>`
          : nothing
      }
      ${severalFigures ? html`<p class="focus">${severalFigures}</p>` : nothing}
    </li>`;
  }
}
