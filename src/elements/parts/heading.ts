import { type TemplateResult, html } from '../../templates/html.js';

type Content = TemplateResult | string;

const headings = {
  2: (text: Content) => html`<h2 part="title" id="title">${text}</h2>`,
  3: (text: Content) => html`<h3 part="title" id="title">${text}</h3>`,
  4: (text: Content) => html`<h4 part="title" id="title">${text}</h4>`,
  5: (text: Content) => html`<h5 part="title" id="title">${text}</h5>`,
  6: (text: Content) => html`<h6 part="title" id="title">${text}</h6>`,
};

/** A widget's title: a heading where the page asks for one. */
export function heading(text: Content, level: keyof typeof headings | undefined): TemplateResult {
  return level ? headings[level](text) : html`<div part="title" id="title">${text}</div>`;
}
