import { type TemplateResult, html } from '../../templates/html.js';
import type { Headline } from '../../salary/headline.js';
import type { SampleView } from '../../salary/sample-view.js';
import { toldOrTell } from '../../telling/told-or-tell.js';
import type { Told } from '../../telling/told.js';
import type { Language } from '../../words/languages.js';
import { heading } from '../parts/heading.js';
import { noPayNote } from '../parts/no-pay.js';
import { sourceNote } from '../parts/source-note.js';
import { RoleElement } from '../role-element.js';
import { sampleStyles } from './role-sample.styles.js';

/**
 * A role's pay, a line for each series.
 *
 * @summary One role's pay in a line.
 * @tag role-sample
 * @csspart salary - Its pay.
 */
export class RoleSample extends RoleElement<Told<SampleView>> {
  static override readonly styles = [...RoleElement.styles, sampleStyles];

  protected override load(language: Language): Promise<Told<SampleView>> {
    return toldOrTell(
      'sample',
      this.request,
      language,
      async () => (await import('../../telling/tell-sample.js')).tellSample,
    );
  }

  protected override renderRole({ view }: Told<SampleView>): TemplateResult {
    const { title, headlines, sources, noPay } = view;
    return html`<figure part="figure" aria-labelledby="title">
      <figcaption>${heading(title, this.headingLevel)}</figcaption>
      ${noPay ? noPayNote(noPay) : headlines.map(renderHeadline)} ${sourceNote(sources)}
    </figure>`;
  }
}

function renderHeadline({ publisher, per, amount, kind }: Headline): TemplateResult {
  return html`<p part="salary">${publisher} ${per} <b>${amount}</b>${kind}</p>`;
}
