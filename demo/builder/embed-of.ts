/** The widget of a setup, as code has to write it. */
import type { Embed } from './code/embed.js';
import { type OwnData, fileName, showsOwn } from './own-data.js';
import type { Live } from './preview.js';
import { type Setup, attributesOf, shownRoles } from './setup.js';

export function embedOf(setup: Setup, own: OwnData, { title, fallback, height }: Live): Embed {
  const { tag, base, page } = setup;
  const attributes = attributesOf(setup);
  return {
    tag,
    base,
    lang: page.lang,
    attributes: showsOwn(setup, own) ? { ...attributes, src: srcOfOwn(setup, own) } : attributes,
    title: title || shownRoles(setup).join(' '),
    fallback,
    height,
  };
}

/** Where an editor's own data is to be, if the editor does not say where. */
export function srcOfOwn(setup: Setup, own: OwnData): string {
  return setup.attributes.src ?? `/data/${fileName(setup, own)}`;
}
