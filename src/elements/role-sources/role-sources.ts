import { type TemplateResult, html, nothing } from '../../templates/html.js';
import type { Kind } from '../../catalogue/schema.js';
import type { PayRow } from '../../salary/pay-chart-view.js';
import type { FigureGroup, Publication, SourcesView } from '../../salary/sources-view.js';
import { toldOrTell } from '../../telling/told-or-tell.js';
import type { Told } from '../../telling/told.js';
import type { Language } from '../../words/languages.js';
import { heading } from '../parts/heading.js';
import { noPayNote } from '../parts/no-pay.js';
import { sourceNote } from '../parts/source-note.js';
import { RoleElement } from '../role-element.js';
import { figureBar } from './figure-bar.js';
import { kindMark } from './kind-mark.js';
import { sourcesStyles } from './role-sources.styles.js';

/**
 * One job, every figure that was published of it, and what each of them measured.
 *
 * @summary The published figures of one role.
 * @tag role-sources
 * @csspart reason - Why the figures differ.
 * @csspart publication - One source, its figures, and how they came about.
 * @csspart row - A figure or range.
 * @csspart bar - A range's or figure's picture.
 */
export class RoleSources extends RoleElement<Told<SourcesView>> {
  static override readonly styles = [...RoleElement.styles, sourcesStyles];

  protected override load(language: Language): Promise<Told<SourcesView>> {
    return toldOrTell(
      'sources',
      this.request,
      language,
      async () => (await import('../../telling/tell-sources.js')).tellSources,
    );
  }

  protected override renderRole({ view }: Told<SourcesView>): TemplateResult {
    const { title, sentence, groups, sources, noPay } = view;
    return html`<figure part="figure" aria-labelledby="title" aria-describedby=${sentence ? 'summary' : nothing}>
      <figcaption>${heading(title, this.headingLevel)}</figcaption>
      ${
        noPay
          ? noPayNote(noPay)
          : html`${sentence ? html`<p part="reason" id="summary">${sentence}</p>` : nothing}
            ${groups.map((group) => renderGroup(group, view))} ${renderAxis(view)} ${sourceNote(sources)}`
      }
    </figure>`;
  }
}

function renderGroup({ kind, kindName, publications }: FigureGroup, view: SourcesView): TemplateResult {
  return html`<section role="group" aria-labelledby=${kind}>
    <p class="kind" id=${kind}><svg aria-hidden="true">${kindMark(kind, '50%')}</svg>${kindName}</p>
    ${publications.map((publication) => renderPublication(publication, kind, view))}
  </section>`;
}

function renderPublication(
  { publisher, isNamed, rows, facts }: Publication,
  kind: Kind,
  view: SourcesView,
): TemplateResult {
  return html`<div part="publication">
    <p class="publisher">${publisher}</p>
    ${rows.map((row) => renderRow(row, isNamed, kind, view))}
    <dl>
      ${facts.map(
        ([name, text]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

/** A figure that stands alone needs no name: its publisher is above it. */
function renderRow(row: PayRow, isNamed: boolean, kind: Kind, { max, ticks }: SourcesView): TemplateResult {
  const { label, detail, level = 'senior', amount, around, bar } = row;
  return html`<div part="row" class=${level}>
    <p>
      ${isNamed ? html`<span class="band">${label}${detail}</span>` : ''} <b>${amount}</b
      ><span class="around">${around ?? ''}</span>
    </p>
    ${figureBar(bar, kind, max, ticks)}
  </div>`;
}

function renderAxis({ ticks, max }: SourcesView): TemplateResult {
  return html`<div class="axis" aria-hidden="true">
    ${ticks.map(([value, label]) => html`<span .style=${`--at: ${value / max}`}>${label}</span>`)}
  </div>`;
}
