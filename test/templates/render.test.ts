import { expect } from 'chai';
import { html, nothing, svg } from '../../src/templates/html.js';
import { render } from '../../src/templates/render.js';

describe('A template shows', () => {
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

  for (const [where, view] of [
    ['first', (text: string) => html`<p>${text ? html`<b>${text}</b>` : nothing} ${text}</p>`],
    ['alone', (text: string) => html`<p>${text ? [html`<b>${text}</b>`] : text}</p>`],
  ] as const) {
    it(`keeps what others have put before and after what comes ${where}`, () => {
      const place = shown(view('a'));
      const paragraph = place.querySelector('p')!;
      const guests = ['u', 'i'].map((name) => document.createElement(name));
      paragraph.prepend(guests[0]!);
      paragraph.append(guests[1]!);
      for (const text of ['', 'c', '', 'd']) render(view(text), place);
      expect([...paragraph.children].map(({ localName }) => localName)).to.deep.equal(['u', 'b', 'i']);
    });
  }
});

function shown(value: unknown): HTMLElement {
  const place = document.createElement('div');
  render(value, place);
  return place;
}
