import { type TemplateResult, html } from '../../templates/html.js';
import type { NoPay } from '../../salary/salary-view.js';

/** What stands in place of figures where there are none. */
export function noPayNote({ heading, text }: NoPay): TemplateResult {
  return html`<p class="no-pay"><b>${heading}</b> ${text}</p>`;
}
