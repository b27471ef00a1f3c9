/** The code to copy. */
import { type TemplateResult, html } from 'lit/html.js';
import type { Block } from '../code/embed.js';
import { codeKinds } from '../setup.js';
import type { Actions, State } from '../state.js';
import { segments } from './segments.js';

export function codeView(state: State, actions: Actions): TemplateResult {
  const { setup, words, blocks } = state;
  return html`<section id="code" class="code" tabindex="-1" aria-labelledby="code-heading">
    <h2 id="code-heading">${words.code.name}</h2>
    ${segments({
      name: 'code',
      legend: words.code.name,
      isQuiet: true,
      values: codeKinds,
      labels: words.code.kinds,
      value: setup.code,
      choose: (code) => actions.set({ ...setup, code }),
    })}
    <p class="hint">${words.code.hints[setup.code]}</p>
    ${blocks?.map((block) => blockView(block, state, actions)) ?? html`<p class="waiting">${words.code.waiting}</p>`}
  </section>`;
}

function blockView(block: Block, { words }: State, actions: Actions): TemplateResult {
  return html`<figure class="block">
    <figcaption>${words.code.uses[block.use]}</figcaption>
    <button
      type="button"
      class="copy"
      aria-label="${words.code.copy} (${words.code.uses[block.use]})"
      @click=${({ currentTarget }: Event) =>
        actions.copy(block, (currentTarget as HTMLElement).parentElement!.querySelector('code')!)}
    >
      ${words.code.copy}
    </button>
    <pre tabindex="0" role="region" aria-label=${words.code.uses[block.use]}><code>${block.text}</code></pre>
  </figure>`;
}
