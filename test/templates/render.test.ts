import { expect } from 'chai';
import { html as litHtml, nothing as litNothing, render as litRender, svg as litSvg } from 'lit/html.js';
import { html, nothing, svg } from '../../src/templates/html.js';
import { render } from '../../src/templates/render.js';

/** Templates are in Lit's format, so its renderer says what each has to look like. */
const engines = {
  ours: { html, svg, nothing, render },
  lit: { html: litHtml, svg: litSvg, nothing: litNothing, render: litRender },
} as const;

type Engine = typeof engines.ours;
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
  'empty elements among others': ({ html }, step) => html`<p>a<input name="x" value=${step} />b<br />${step}</p>`,
};

describe('A template shows', () => {
  for (const [name, scene] of Object.entries(scenes)) {
    it(`${name}: as Lit shows it`, () => {
      for (const steps of [
        [0, 1, 2, 3],
        [3, 0, 0, 2, 1],
      ]) {
        expect(played(engines.ours, scene, steps)).to.deep.equal(
          played(engines.lit as unknown as Engine, scene, steps),
        );
      }
    });
  }

  it('elements of the namespace they belong to', () => {
    const place = shown(
      html`<svg>${svg`<circle r=${1} />`}</svg>
        <p></p>`,
    );
    const namespaceOf = (name: string) => place.querySelector(name)?.namespaceURI?.split('/').at(-1);
    expect(['svg', 'circle', 'p'].map(namespaceOf)).to.deep.equal(['svg', 'svg', 'xhtml']);
  });

  it('properties, set anew only when they change', () => {
    const field = (value: string, title: string) => html`<input .value=${value} title=${title} />`;
    const place = shown(field('a', '1'));
    const input = place.querySelector('input')!;
    input.value = 'typed';
    render(field('a', '2'), place);
    expect([input.value, input.title]).to.deep.equal(['typed', '2']);
    render(field('b', '2'), place);
    expect(input.value).to.equal('b');
  });

  it('what listens: the newest, once', () => {
    const heard: string[] = [];
    const button = (name: string) => html`<button @click=${() => heard.push(name)}></button>`;
    const place = shown(button('first'));
    render(button('second'), place);
    place.querySelector('button')!.click();
    expect(heard).to.deep.equal(['second']);
  });
});

describe('A template shown again', () => {
  it('keeps its elements, and leaves alone what has not changed', async () => {
    const view = (text: string) =>
      html`<p class="a ${text}">${text}<b>${'same'}</b>${['x'].map((x) => html`<i>${x}</i>`)}</p>`;
    const place = shown(view('a'));
    const elements = [...place.querySelectorAll('*')];
    const changes = new MutationObserver(() => {});
    changes.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
    render(view('a'), place);
    expect(changes.takeRecords()).to.deep.equal([]);
    render(view('b'), place);
    expect([...place.querySelectorAll('*')]).to.deep.equal(elements);
    expect(changes.takeRecords().map(({ type }) => type)).to.deep.equal(['attributes', 'characterData']);
  });

  it('keeps what others have put into it', () => {
    const view = (text: string) => html`<p>${text} ${text ? html`<b>${text}</b>` : nothing}</p>`;
    const place = shown(view('a'));
    const guest = document.createElement('u');
    place.querySelector('p')!.append(guest);
    render(view(''), place);
    render(view('c'), place);
    expect(guest.parentElement?.textContent?.trim()).to.equal('c c');
  });
});

function played(engine: Engine, scene: Scene, steps: readonly number[]): string[] {
  const place = document.createElement('div');
  return steps.map((step) => {
    engine.render(scene(engine, step), place);
    return place.innerHTML.replaceAll(/<!--.*?-->/g, '');
  });
}

function shown(value: unknown): HTMLElement {
  const place = document.createElement('div');
  render(value, place);
  return place;
}
