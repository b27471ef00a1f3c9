/** Which roles: a list to search, and for a comparison their order. */
import { type TemplateResult, html, nothing, svg } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type RoleName, findRoles } from 'role-salary/catalogue.js';
import { allRoles, inLanguage, nameOf, roleOf, shortNameOf } from '../names.js';
import { mostCompared, shownRoles } from '../setup.js';
import type { Actions, State } from '../state.js';

export function rolesView(state: State, actions: Actions): TemplateResult {
  const { setup, words, typed, names } = state;
  const isCompared = setup.tag === 'role-comparison';
  const found = findRoles(allRoles(state), typed);
  return html`<fieldset class="panel roles">
    <legend>${isCompared ? words.roles.several : words.roles.one}</legend>
    ${isCompared ? chosenRoles(state, actions) : html`<p class="chosen-one">${chosenName(setup.roles[0]!, state)}</p>`}
    <label class="search">
      <span class="quiet">${words.roles.search}</span>
      <input
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="done"
        placeholder=${words.roles.searchHint}
        .value=${live(typed)}
        @input=${({ target }: InputEvent) => actions.search((target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          // Enter that ends a composition is the input method's own.
          if (event.key === 'Enter' && !event.isComposing && found[0]) choose(found[0].slug, state, actions);
        }}
      />
    </label>
    <div class="list" role="group" aria-label=${words.roles.all}>
      ${repeat(
        found,
        ({ slug }) => slug,
        (role) => roleRow(role, state, actions),
      )}
      ${found.length === 0 ? noneFound(state, actions) : nothing}
    </div>
    <p class="hint" role="status">
      ${names === null ? words.roles.failed : typed && found.length > 0 ? words.roles.found(found.length) : ''}
    </p>
  </fieldset>`;
}

function roleRow(role: RoleName, state: State, actions: Actions): TemplateResult {
  const { setup, own, words } = state;
  const { slug } = role;
  const isCompared = setup.tag === 'role-comparison';
  const isChosen = shownRoles(setup).includes(slug);
  const isOwn = own.roles.some((one) => one.slug === slug);
  return html`<label>
    <input
      type=${isCompared ? 'checkbox' : 'radio'}
      name="role"
      .value=${slug}
      .checked=${live(isChosen)}
      ?disabled=${isCompared && !isChosen && setup.roles.length >= mostCompared}
      @change=${() => choose(slug, state, actions)}
    />
    <span>${inLanguage(role.name, setup.language)}</span>
    <small>${isOwn ? words.roles.own : shortNameOf(role, setup.language)}</small>
  </label>`;
}

/** A slug that is not in the list can only be behind an address of the editor's own. */
function noneFound({ words, setup, typed, names }: State, actions: Actions): TemplateResult | typeof nothing {
  if (!names) return nothing;
  const slug = typed.trim();
  return html`<p>${words.roles.none}</p>
    ${
      setup.attributes.src && /^[A-Za-z0-9][\w-]*$/.test(slug)
        ? html`<button type="button" @click=${() => take(slug, setup.roles, setup.tag === 'role-comparison')}>
            ${words.roles.take(slug)}
          </button>`
        : nothing
    }`;

  function take(added: string, roles: readonly string[], isCompared: boolean): void {
    actions.search('');
    actions.set({ ...setup, roles: isCompared ? [...new Set([...roles, added])].slice(0, mostCompared) : [added] });
  }
}

function choose(slug: string, { setup }: State, { set }: Actions): void {
  if (setup.tag !== 'role-comparison') set({ ...setup, roles: [slug] });
  else if (setup.roles.includes(slug)) set({ ...setup, roles: setup.roles.filter((one) => one !== slug) });
  else if (setup.roles.length < mostCompared) set({ ...setup, roles: [...setup.roles, slug] });
}

function chosenRoles(state: State, actions: Actions): TemplateResult {
  const { setup, words } = state;
  const { roles } = setup;
  const last = roles.length - 1;
  return html`<ol class="chosen" aria-label=${words.roles.chosen} tabindex="-1">
      ${roles.map((slug, index) => {
        const name = nameOf(slug, state);
        const button = (label: string, sign: TemplateResult, isDisabled: boolean, act: (list: HTMLElement) => void) =>
          html`<button
            type="button"
            aria-label=${label}
            ?disabled=${isDisabled}
            @click=${({ currentTarget }: Event) => act((currentTarget as HTMLElement).closest('ol')!)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">${sign}</svg>
          </button>`;
        const move = (to: number) => (list: HTMLElement) => {
          actions.set({ ...setup, roles: roles.toSpliced(index, 1).toSpliced(to, 0, slug) });
          actions.say(words.roles.moved(name, to + 1));
          focusIn(list.children[to], to < index ? 0 : 1);
        };
        const remove = (list: HTMLElement) => {
          actions.set({ ...setup, roles: roles.toSpliced(index, 1) });
          actions.say(words.roles.removed(name));
          focusIn(list.children[index] ?? list.lastElementChild, 2);
        };
        return html`<li>
          <span>${chosenName(slug, state)}</span>
          ${button(words.roles.earlier(name), signs.up, index === 0, move(index - 1))}
          ${button(words.roles.later(name), signs.down, index === last, move(index + 1))}
          ${button(words.roles.remove(name), signs.cross, roles.length === 1, remove)}
        </li>`;
      })}
    </ol>
    ${roles.length < 2 ? html`<p class="warning">${words.roles.twoAreNeeded}</p>` : nothing}
    ${roles.length >= mostCompared ? html`<p class="hint">${words.roles.full(mostCompared)}</p>` : nothing}`;
}

/** The button that was pressed, on the role that it was pressed for; another, where it cannot be pressed any more. */
function focusIn(item: Element | null | undefined, place: number): void {
  const buttons = [...(item?.querySelectorAll('button') ?? [])];
  (buttons[place]?.disabled ? buttons.find(({ disabled }) => !disabled) : buttons[place])?.focus();
}

function chosenName(slug: string, state: State): TemplateResult {
  const { setup, names, words } = state;
  const role = roleOf(slug, state);
  if (role) return html`${inLanguage(role.name, setup.language)} <small>${shortNameOf(role, setup.language)}</small>`;
  const isUnknown = names && !setup.attributes.src;
  return html`${slug} ${isUnknown ? html`<small class="warning">${words.roles.unknown}</small>` : nothing}`;
}

const signs = {
  up: svg`<path d="M8 13V3M4 7l4-4 4 4" />`,
  down: svg`<path d="M8 3v10M4 9l4 4 4-4" />`,
  cross: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
};
