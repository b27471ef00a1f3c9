import { type TemplateResult, html } from 'lit';

const headings = {
  2: (text: string) => html`<h2 part="title" id="title">${text}</h2>`,
  3: (text: string) => html`<h3 part="title" id="title">${text}</h3>`,
  4: (text: string) => html`<h4 part="title" id="title">${text}</h4>`,
  5: (text: string) => html`<h5 part="title" id="title">${text}</h5>`,
  6: (text: string) => html`<h6 part="title" id="title">${text}</h6>`,
};

/** A widget's title: a heading where the page asks for one. */
export function heading(text: string, level: keyof typeof headings | undefined): TemplateResult {
  return level ? headings[level](text) : html`<div part="title" id="title">${text}</div>`;
}
