import { type TemplateResult, html } from '../../templates/html.js';
import { arrival } from '../../catalogue/arrival.js';
import type { EmbeddedElement } from './embed-tag.js';
import type { Taken } from './menu.js';

/**
 * Opens what the reader can take away; that code comes with the first click.
 *
 * @param taken - What is on screen when the reader chooses.
 */
export function menuButton(
  label: string,
  host: EmbeddedElement,
  taken: () => Taken | undefined,
  failed: (error: unknown) => void,
): TemplateResult {
  const toggle = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    try {
      await (await arrival(() => import('./menu.js'))).toggleMenu(button, host, taken);
    } catch (error) {
      failed(error);
    }
  };
  return html`<button part="menu" aria-expanded="false" @click=${toggle}>${label}</button>`;
}
