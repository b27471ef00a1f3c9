/** The whole page. */
import { type TemplateResult, html } from 'lit/html.js';
import { languages } from '../setup.js';
import type { Actions, State } from '../state.js';
import { codeView } from './code.js';
import { optionsView } from './options.js';
import { allowFile, dropFile, ownDataView } from './own-data.js';
import { previewView } from './preview.js';
import { rolesView } from './roles.js';
import { segments } from './segments.js';
import { tagsView } from './tags.js';

export function pageView(state: State, actions: Actions): TemplateResult {
  const { words, setup, said } = state;
  return html`<a class="skip" href="#settings">${words.skip}</a>
    <header>
      <a class="home" href="./">${words.home}</a>
      <button type="button" class="share" aria-label=${words.code.share} @click=${() => actions.share()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6.5 9.5l3-3M7.5 4.5l1-1a2.8 2.8 0 0 1 4 4l-1 1M8.5 11.5l-1 1a2.8 2.8 0 0 1-4-4l1-1" />
        </svg>
        <span>${words.code.shareBriefly}</span>
      </button>
      ${segments({
        name: 'ui',
        legend: words.language,
        isQuiet: true,
        values: languages,
        labels: words.languages,
        value: setup.language,
        choose: (language) => actions.set({ ...setup, language }),
      })}
    </header>
    <main @dragover=${allowFile} @drop=${(event: DragEvent) => dropFile(event, actions)}>
      <section id="settings" class="settings" tabindex="-1" aria-labelledby="heading">
        <div class="opening">
          <h1 id="heading">${words.heading}</h1>
          <p>${words.lead}</p>
        </div>
        ${tagsView(state, actions)} ${rolesView(state, actions)} ${optionsView(state, actions)}
        ${ownDataView(state, actions)}
      </section>
      <div class="outcome">${previewView(state, actions)} ${codeView(state, actions)}</div>
    </main>
    <nav class="parts" aria-label=${words.parts.name}>
      <a href="#settings">${words.parts.settings}</a>
      <a href="#preview">${words.parts.preview}</a>
      <a href="#code">${words.parts.code}</a>
    </nav>
    <p class="said" role="status">${said}</p>`;
}
