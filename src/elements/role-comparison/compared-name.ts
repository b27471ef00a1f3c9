import { type TemplateResult, html, nothing } from '../../templates/html.js';
import type { ComparedRole } from '../../guide/comparison-view.js';
import type { PayGroup } from '../../salary/pay-chart-view.js';
import { roleLink } from '../parts/role-link.js';

/** Heads the rows of a role in the table of pay; further kinds of the same role do not repeat its name. */
export function comparedName(
  { slug, name = '', isContinued, kindName, empty }: PayGroup,
  roles: readonly ComparedRole[],
  roleHref: string | undefined,
): TemplateResult {
  if (isContinued) return html`<span class="badge">${kindName}</span>`;
  const role = roles.find((one) => one.slug === slug);
  return html`<span class="role">${roleLink(name, role?.isKnown ? slug : undefined, roleHref)}</span>
    ${role?.fullName ? html`<span class="full-name">${role.fullName}</span>` : nothing}
    ${kindName ? html`<span class="badge">${kindName}</span>` : nothing}
    ${empty ? html`<span class="empty">${empty}</span>` : nothing}`;
}
