import { type TemplateResult, html, nothing } from '../../templates/html.js';
import type { CardPart, CardPay, CardView } from '../../guide/card-view.js';
import { toldOrTell } from '../../telling/told-or-tell.js';
import type { Told } from '../../telling/told.js';
import type { Language } from '../../words/languages.js';
import { chosen } from '../list-attribute.js';
import { heading } from '../parts/heading.js';
import { noPayNote } from '../parts/no-pay.js';
import { roleLink, textLink } from '../parts/role-link.js';
import { sourceNote } from '../parts/source-note.js';
import { RoleElement } from '../role-element.js';
import { cardStyles } from './role-card.styles.js';

const sections = [
  'summary',
  'salary',
  'duties',
  'skills',
  'tools',
  'works-with',
  'outlook',
  'path',
  'tags',
  'related',
] as const;

/**
 * Who a role is: name, summary, pay in one line, duties, skills, tools, whom it works with, outlook, related roles.
 *
 * @summary One role's card.
 * @tag role-card
 * @slot image - A picture of the role, shown as a square beside its name.
 * @slot actions - Links or buttons of the page, below everything that the guide says, above the sources.
 * @csspart summary - The role in one sentence.
 * @csspart salary - Its pay.
 * @csspart duties - What it does.
 * @csspart hard - Technical skills.
 * @csspart soft - Skills with people and organisations.
 * @csspart tools - Tools.
 * @csspart works-with - Whom it works with.
 * @csspart outlook - What is about to change.
 * @csspart path - The ladder that leads there.
 * @csspart tags - Keywords.
 * @csspart related - Related roles.
 */
export class RoleCard extends RoleElement<Told<CardView>> {
  static override readonly properties = {
    ...RoleElement.properties,
    href: {},
    roleHref: { attribute: 'role-href' },
    sections: {},
  };

  static override readonly styles = [...RoleElement.styles, cardStyles];

  /**
   * The role's own page: its name links there.
   *
   * @accepts an address: http, https or relative
   * @otherwise No link.
   */
  declare href: string | undefined;
  /**
   * Where related roles link to; `{slug}` stands for a role's slug. Roles that the catalogue does not have are not
   * links.
   *
   * @accepts an address with `{slug}` in it: http, https or relative
   * @otherwise No link.
   */
  declare roleHref: string | undefined;
  /**
   * What to show beside the name; without it, everything. The order is always the card's own.
   *
   * @accepts names, apart by spaces: `summary` `salary` `duties` `skills` `tools` `works-with` `outlook` `path` `tags`
   *   `related`
   * @otherwise Left out, with a warning. All are shown if no name is right.
   */
  declare sections: string | undefined;

  protected override load(language: Language): Promise<Told<CardView>> {
    return toldOrTell(
      'card',
      this.request,
      language,
      async () => (await import('../../telling/tell-card.js')).tellCard,
    );
  }

  protected override renderRole({ view }: Told<CardView>): TemplateResult {
    const { name, shortName, summary, pay, parts, related, relatedHeading, noGuide } = view;
    const shows = new Set<string>(chosen(this.sections ?? '', sections, `sections of <${this.localName}>`));
    const links = related.map((role) => roleLink(role.name, role.slug, this.roleHref));
    const shown = [...parts, { part: 'related' as const, heading: relatedHeading, items: links }].filter(
      ({ part, items }) => items.length > 0 && shows.has(part === 'hard' || part === 'soft' ? 'skills' : part),
    );
    return html`<figure part="figure" aria-labelledby="title">
      <figcaption>
        <slot name="image"></slot>
        <div class="name">
          ${heading(textLink(name, this.href), this.headingLevel)}
          ${shortName ? html`<span class="badge">${shortName}</span>` : nothing}
        </div>
        ${shows.has('summary') && summary ? html`<p part="summary">${summary}</p>` : nothing}
      </figcaption>
      ${shows.has('salary') ? renderPay(pay) : nothing}
      ${
        shown.length > 0
          ? html`<div class="parts">${shown.map(renderPart)}</div>`
          : shows.has('salary') || (shows.has('summary') && summary)
            ? nothing
            : html`<p class="none">${noGuide}</p>`
      }
      <slot name="actions"></slot>
      ${shows.has('salary') ? sourceNote(pay.sources) : nothing}
    </figure>`;
  }
}

function renderPay({ headlines, bands, noPay }: CardPay): TemplateResult {
  return html`<div part="salary">
    ${headlines.map(
      ({ per, amount, kind, publisher }) =>
        html`<p class="headline">
          <span>${per}</span> <b>${amount}</b><span>${kind}</span>
          ${publisher ? html`<span>${publisher}</span>` : nothing}
        </p>`,
    )}
    ${
      bands.length > 0
        ? html`<ul class="bands">
            ${bands.map(({ label, amount, level }) => html`<li class=${level ?? ''}>${label} <b>${amount}</b></li>`)}
          </ul>`
        : nothing
    }
    ${noPay ? noPayNote(noPay) : nothing}
  </div>`;
}

function renderPart({
  part,
  heading: text,
  items,
}: {
  part: CardPart['part'] | 'related';
  heading: string;
  items: readonly (string | TemplateResult)[];
}): TemplateResult {
  return html`<div class="part" part=${part}>
    <p class="part-name" id=${part}>${text}</p>
    <ul role="list" class=${part} aria-labelledby=${part}>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>`;
}
