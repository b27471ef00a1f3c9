import { expect } from 'chai';
import * as lit from 'lit/html.js';
import * as templates from '../../src/templates/html.js';
import { render } from '../../src/templates/render.js';

/** Templates are in Lit's format, so its renderer says what each has to look like. */
const ours = { ...templates, render };

type Engine = typeof ours;
type Scene = (engine: Engine, step: number) => unknown;

/** What is to be shown, one after the other, in the same place. */
const scenes: Record<string, Scene> = {
  'texts, numbers, and what is missing': ({ html }, step) => html`<p>${[0, 'two', undefined, null][step]} of it</p>`,
  'texts that look like markup': ({ html }, step) => html`<p title=${`"${step}<b>`}>${'<b>&amp;</b>'}</p>`,
  'attributes: one value, several, and none': ({ html, nothing }, step) =>
    html`<p id=${step} class="a ${step} b ${step + 1}" lang=${step % 2 ? nothing : 'ja'} title="${step}">.</p>`,
  'attributes that are there or not': ({ html }, step) => html`<p ?hidden=${step % 2 === 1}></p>`,
  'a template in place of a text and back': ({ html }, step) =>
    html`<p>a ${step % 2 ? html`<b>${step}</b>` : `text ${step}`} b</p>`,
  'one template or another': ({ html }, step) => html`<p>${step % 2 ? html`<b>${step}</b>` : html`<i>${step}</i>`}</p>`,
  'lists that grow and shrink': ({ html }, step) =>
    html`<ul>
      ${Array.from({ length: [1, 4, 0, 2][step] ?? 0 }, (_, index) => html`<li>${index} ${step}</li>`)}
    </ul>`,
  'lists of texts, and lists in lists': ({ html }, step) => html`<p>${['a', ['b', html`<b>${step}</b>`], 'c']}</p>`,
  'values side by side, first and last in a template': ({ html }, step) =>
    html`<div>
      ${step % 2 ? html`${step}${html`<b>1</b>`}${step}` : ''}${html`${step}`}${step > 1 ? html`<i></i>` : ''}
    </div>`,
  'nothing in it': ({ html, nothing }, step) => html`<p>${step % 2 ? nothing : html`<b></b>`}</p>`,
  pictures: ({ html, svg, nothing }, step) =>
    html`<svg viewBox="0 0 9 9">${step % 2 ? nothing : svg`<rect x=${step} /><svg><path d="M0 0" /></svg>`}</svg>`,
  'empty elements among others': ({ html }, step) => html`<p>a<input name="x" title=${step} />b<br />${step}</p>`,
};

describe('A template shows', () => {
  for (const [name, scene] of Object.entries(scenes)) {
    it(`${name}: as Lit shows it`, () => {
      for (const steps of [
        [0, 1, 2, 3],
        [3, 0, 0, 2, 1],
      ]) {
        expect(played(ours, scene, steps)).to.deep.equal(played(lit as unknown as Engine, scene, steps));
      }
    });
  }
});

function played(engine: Engine, scene: Scene, steps: readonly number[]): string[] {
  const place = document.createElement('div');
  return steps.map((step) => {
    engine.render(scene(engine, step), place);
    return place.innerHTML.replaceAll(/<!--.*?-->/g, '');
  });
}
