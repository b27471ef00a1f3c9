/** The builder: holds what an editor has set, in the page and in its address, and shows it. */
import { render } from 'lit/html.js';
import { listRoles } from 'role-salary/catalogue.js';
import { codeOf } from './code/code.js';
import type { Block } from './code/embed.js';
import { embedOf } from './embed-of.js';
import { copyText, saveFile, selectText } from './hand-over.js';
import { fileName, fileToHost, noData, readOwnData } from './own-data.js';
import { Preview, notLive } from './preview.js';
import { type Setup, firstSetup, mostCompared, readSetup, writeSetup } from './setup.js';
import { fitStage } from './stage.js';
import type { Actions, State } from './state.js';
import { pageView } from './views/page.js';
import { words as en } from './words/en.js';
import { words as ja } from './words/ja.js';

const words = { ja, en };
const { documentElement: root, baseURI } = document;
const place = document.querySelector<HTMLElement>('#builder')!;
const { content: library } = document.querySelector<HTMLMetaElement>('meta[name="role-salary-library"]')!;
const first = firstSetup({
  base: new URL(library, baseURI).href,
  language: root.lang === 'en' ? 'en' : 'ja',
  width: innerWidth < 640 ? 360 : 768,
});
const read = readSetup(location.search, first);

/** The names are there before anything is shown: nothing moves when they come. */
const state: State = {
  setup: read,
  words: words[read.language],
  own: noData,
  live: notLive,
  names: await listRoles().catch(() => null),
  typed: '',
  room: 0,
  blocks: undefined,
  said: '',
};

const preview = new Preview((live) => update({ live }));
/** Comes once plain HTML is asked for. */
let plain: typeof import('./code/plain.js') | undefined;

const actions: Actions = {
  set(setup) {
    update({ setup, said: '' });
    history.replaceState(history.state, '', writeSetup(setup, first));
    preview.show(setup, state.own);
  },
  search: (typed) => update({ typed }),
  readData(text) {
    const own = readOwnData(text);
    update({ own });
    const [role] = own.roles;
    const setup = role ? withOwn(state.setup, role.slug) : state.setup;
    actions.set(setup);
    if (role) showChosenRole();
  },
  async saveData() {
    const { setup, own, words: says } = state;
    const name = fileName(setup, own);
    try {
      saveFile(name, await fileToHost(setup, own));
      update({ said: says.own.saved(name) });
    } catch {
      update({ said: says.own.saveFailed });
    }
  },
  async copy({ text }, code) {
    // The same words once more are news, too.
    update({ said: '' });
    const isCopied = await copyText(text);
    if (!isCopied) selectText(code);
    update({ said: isCopied ? state.words.code.copied : state.words.code.notCopied });
  },
  async share() {
    update({ said: '' });
    const { code } = state.words;
    const isCopied = await copyText(location.href);
    update({ said: isCopied ? (state.own.text ? code.shareWithoutData : code.shared) : code.notShared });
  },
  say: (said) => update({ said }),
  attachPreview: (page) => preview.attach(page),
};

place.replaceChildren();
update({});
const stage = place.querySelector<HTMLElement>('.stage')!;
update({ room: stage.clientWidth });
new ResizeObserver(() => update({ room: stage.clientWidth })).observe(stage);
showChosenRole();
preview.show(state.setup, state.own);

function update(changes: Partial<State>): void {
  Object.assign(state, changes);
  const { setup } = state;
  state.words = words[setup.language];
  state.blocks = blocksOf(setup);
  root.lang = setup.language;
  document.title = state.words.pageTitle;
  render(pageView(state, actions), place);
  fitStage(place.querySelector<HTMLElement>('.stage')!, setup.page.width, state.live.height);
}

function blocksOf(setup: Setup): readonly Block[] | undefined {
  const { own, live } = state;
  if (setup.code !== 'plain') return codeOf[setup.code](embedOf(setup, own, live));
  if (!plain) {
    void import('./code/plain.js').then((module) => {
      plain = module;
      update({});
    });
  }
  return plain && live.widget ? plain.plainCode(live.widget) : undefined;
}

/** The list begins where the chosen role is; the page stays where it is. */
function showChosenRole(): void {
  const list = place.querySelector<HTMLElement>('.list')!;
  const chosen = list.querySelector<HTMLElement>('label:has(:checked)');
  if (chosen) list.scrollTop = chosen.offsetTop - (list.clientHeight - chosen.offsetHeight) / 2;
}

/** An editor who brings a role wants to see it. */
function withOwn(setup: Setup, slug: string): Setup {
  const others = setup.tag === 'role-comparison' ? setup.roles.filter((one) => one !== slug) : [];
  return { ...setup, roles: [slug, ...others].slice(0, mostCompared) };
}
