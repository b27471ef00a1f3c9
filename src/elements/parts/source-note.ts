import { type TemplateResult, html, nothing } from '../../templates/html.js';
import type { SourceLine } from '../../salary/source-line.js';

/** Where the figures come from. Ends every widget; no option takes it away. */
export function sourceNote(lines: readonly SourceLine[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<footer part="source">
    ${lines.map(
      ({ kindName, heading, publisher, url, details, caveat, reading }) =>
        html`<p>
          <b>${kindName}</b> ${heading}${
            url ? html`<a href=${url} target="_blank">${publisher}</a>` : publisher
          }${details}
          ${caveat ? html`<span part="caveat">${caveat}</span>` : nothing} ${reading}
        </p>`,
    )}
  </footer>`;
}
