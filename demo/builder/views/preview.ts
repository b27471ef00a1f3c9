/** The live view, and what page it stands on. */
import { type TemplateResult, html } from 'lit/html.js';
import { type PreviewedPage, languages, schemes, widths } from '../setup.js';
import { scaleOf } from '../stage.js';
import type { Actions, State } from '../state.js';
import { segments } from './segments.js';

export function previewView({ setup, words, room }: State, actions: Actions): TemplateResult {
  const { page } = setup;
  const set = (changes: Partial<PreviewedPage>) => actions.set({ ...setup, page: { ...page, ...changes } });
  const scale = scaleOf(page.width, room);
  return html`<section id="preview" class="preview" tabindex="-1" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${words.preview.name}</h2>
    <div class="switches">
      ${segments({
        name: 'width',
        legend: words.preview.width,
        isQuiet: true,
        values: widths,
        labels: words.preview.widths,
        value: page.width,
        choose: (width) => set({ width }),
      })}
      ${segments({
        name: 'page-theme',
        legend: words.preview.scheme,
        isQuiet: true,
        values: schemes,
        labels: words.preview.schemes,
        value: page.scheme,
        choose: (scheme) => set({ scheme }),
      })}
      ${segments({
        name: 'page-lang',
        legend: words.preview.lang,
        isQuiet: true,
        values: languages,
        labels: words.languages,
        value: page.lang,
        choose: (lang) => set({ lang }),
      })}
    </div>
    <div class="stage">
      <iframe
        src="builder/preview.html"
        title=${words.preview.name}
        @load=${({ target }: Event) => {
          const { contentDocument } = target as HTMLIFrameElement;
          if (contentDocument) actions.attachPreview(contentDocument);
        }}
      ></iframe>
    </div>
    <p class="size">
      ${page.width} px${scale < 1 ? html` <span>${words.preview.scale(Math.round(scale * 100))}</span>` : ''}
    </p>
  </section>`;
}
