import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import bundled from '../../src/catalogue/bundled/names.js';
import type { RoleComparison } from '../../src/elements/role-comparison/role-comparison.js';
import {
  allInside,
  cleanUp,
  fixture,
  frame,
  has,
  inside,
  next,
  own,
  shown,
  shownOwn,
  textOf,
  textsOf,
  until,
} from './fixture.js';

const editable = (slugs: string, attributes = '') =>
  shown<RoleComparison>(`<role-comparison slugs="${slugs}" editable ${attributes}></role-comparison>`);

const field = (element: RoleComparison) => inside(element, '[role="combobox"]') as HTMLInputElement;
const listbox = (element: RoleComparison) =>
  element.shadowRoot!.getElementById(field(element).getAttribute('aria-controls')!)!;
const isOpen = (element: RoleComparison) => field(element).ariaExpanded === 'true';
/** What the reader can choose from. */
const offered = (element: RoleComparison) =>
  allInside(element, '[role="option"]')
    .filter((option) => option.checkVisibility())
    .map(textOf);
/** The option that the field speaks of. */
const active = (element: RoleComparison) => {
  const id = field(element).getAttribute('aria-activedescendant');
  return id === null ? null : element.shadowRoot!.getElementById(id);
};
/** What a screen reader is told. */
const said = (element: RoleComparison) => textsOf(element, '[role="status"]').filter(Boolean);
const focused = (element: RoleComparison) => element.shadowRoot!.activeElement as HTMLElement | null;
const removers = (element: RoleComparison) =>
  allInside(element, '[part~="editor"] button').filter((button) => /外す|Remove/.test(button.ariaLabel ?? ''));
const remover = (element: RoleComparison, name: string) =>
  removers(element).find(({ ariaLabel }) => ariaLabel === `${name}を外す`)!;
const compared = (element: RoleComparison) => textsOf(element, '[part~="editor"] li:has(button)');

/** The field with the list open. */
async function open(element: RoleComparison): Promise<HTMLInputElement> {
  field(element).focus();
  field(element).click();
  await until(() => offered(element).length > 0);
  return field(element);
}

/** When the field has found roles, or says that there are none. */
const answered = (element: RoleComparison) =>
  until(() => offered(element).length > 0 || said(element).some((text) => text.endsWith('ありません')));

/** Types as on a keyboard. */
async function type(element: RoleComparison, text: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: text });
  await until(() => field(element).value === text);
  await answered(element);
}

/** Puts in what an input method has composed. */
async function compose(element: RoleComparison, text: string): Promise<void> {
  const input = field(element);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await answered(element);
}

function changes(element: RoleComparison): string[] {
  const heard: string[] = [];
  element.addEventListener('role-change', () => heard.push(element.slugs));
  return heard;
}

describe('The field of an editable <role-comparison>', () => {
  afterEach(cleanUp);

  it('is there only where the reader may edit', async () => {
    const element = await shown<RoleComparison>('<role-comparison slugs="cto cpo"></role-comparison>');
    expect(has(element, '[part~="editor"], [role="combobox"], input')).to.equal(false);
    element.editable = true;
    await until(() => element.shadowRoot!.querySelector('[role="combobox"]'));
    element.editable = false;
    await until(() => !element.shadowRoot!.querySelector('[part~="editor"]'));
    await until(() => element.status === 'ready');
  });

  it('is a combobox with a name and a list of its own', async () => {
    const element = await editable('cto cpo');
    const { role, ariaLabel, ariaAutoComplete, ariaExpanded } = field(element);
    expect([role, ariaLabel, ariaAutoComplete, ariaExpanded]).to.deep.equal([
      'combobox',
      '職種を加える',
      'list',
      'false',
    ]);
    expect(listbox(element).role).to.equal('listbox');
    expect(listbox(element).checkVisibility()).to.equal(false);
    expect(textOf(active(element))).to.equal('');
  });

  it('opens the list of all roles that are not compared yet', async () => {
    const element = await editable('cto engineering-manager');
    await open(element);
    expect(isOpen(element)).to.equal(true);
    expect(offered(element)).to.have.lengthOf(bundled.length - 2);
    expect(offered(element).filter((name) => /CTO|^EM|エンジニアリングマネージャー/.test(name))).to.deep.equal([]);
    expect(offered(element)).to.include('CISO（最高情報セキュリティ責任者）').and.include('ゲーム開発者');
    expect(textOf(active(element))).to.equal('');
  });

  it('speaks of the option that the arrow keys have reached, round and round', async () => {
    const element = await editable('cto cpo');
    const names = offered((await open(element), element));
    const reached: number[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await sendKeys({ press: key });
      await frame();
      const option = active(element)!;
      reached.push(names.indexOf(textOf(option)));
      expect([option.role, option.ariaSelected]).to.deep.equal(['option', 'true']);
      expect(textsOf(element, '[role="option"][aria-selected="true"]')).to.deep.equal([textOf(option)]);
      expect(focused(element)?.role).to.equal('combobox');
    }
    const last = names.length - 1;
    expect(reached).to.deep.equal([0, 1, 0, last, last - 1, last, 0]);
  });

  it('opens the list with an arrow key', async () => {
    const element = await editable('cto cpo');
    field(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => offered(element).length > 0);
    expect(isOpen(element)).to.equal(true);
  });

  it('keeps the option that it speaks of in sight', async () => {
    const element = await editable('cto cpo');
    await open(element);
    await sendKeys({ press: 'ArrowUp' });
    await until(() => active(element));
    await frame();
    const list = listbox(element).getBoundingClientRect();
    const option = active(element)!.getBoundingClientRect();
    expect(listbox(element).scrollHeight).to.be.greaterThan(listbox(element).clientHeight);
    expect(option.bottom).to.be.at.most(list.bottom + 1);
    expect(option.top).to.be.at.least(list.top - 1);
  });

  for (const [what, text, expected] of [
    ['latin letters', 'ciso', ['CISO（最高情報セキュリティ責任者）']],
    ['capitals', 'CISO', ['CISO（最高情報セキュリティ責任者）']],
    ['English words', 'productivity', ['DPE（デベロッパープロダクティビティエンジニア）']],
  ] as const) {
    it(`finds a role by ${what}: ${text}`, async () => {
      const element = await editable('cpo engineering_manager');
      await type(element, text);
      expect(offered(element)).to.deep.equal(expected);
    });
  }

  for (const [what, text, expected] of [
    ['its reading', 'しーてぃーおー', ['CTO（最高技術責任者）']],
    ['its reading in katakana', 'シーティーオー', ['CTO（最高技術責任者）']],
    ['hiragana for katakana', 'てくにかるぷろぐらむ', ['TPM（テクニカルプログラムマネージャー）']],
    ['katakana', 'テクニカルプログラム', ['TPM（テクニカルプログラムマネージャー）']],
    ['full-width letters', 'ＣＴＯ', ['CTO（最高技術責任者）']],
    [
      'kanji',
      '最高',
      [
        'CDO（最高データ責任者）',
        'CIO（最高情報責任者）',
        'CISO（最高情報セキュリティ責任者）',
        'CTO（最高技術責任者）',
      ],
    ],
    ['a part of its name', '自動化', ['TAE（テスト自動化エンジニア）']],
  ] as const) {
    it(`finds a role by ${what}: ${text}`, async () => {
      const element = await editable('cpo engineering_manager');
      await compose(element, text);
      expect(offered(element)).to.deep.equal(expected);
    });
  }

  it('says so where no role matches, and offers none', async () => {
    const element = await editable('cto cpo');
    await type(element, 'xyz');
    expect(said(element)).to.deep.equal(['当てはまる職種がありません']);
    expect(offered(element)).to.deep.equal([]);
    expect(listbox(element).checkVisibility()).to.equal(false);
    await sendKeys({ press: 'Enter' });
    await frame();
    expect(element.slugs).to.equal('cto cpo');
  });

  it('closes with Escape, and is emptied by a second one', async () => {
    const element = await editable('cto cpo');
    await type(element, 'ciso');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element));
    expect([field(element).value, ...offered(element)]).to.deep.equal(['ciso']);
    expect(textOf(active(element))).to.equal('');
    await sendKeys({ press: 'Escape' });
    await until(() => field(element).value === '');
    expect(isOpen(element)).to.equal(false);
    expect(focused(element)?.role).to.equal('combobox');
    expect(element.slugs).to.equal('cto cpo');
  });

  it('closes when the focus leaves it', async () => {
    const element = await editable('cto cpo');
    const elsewhere = fixture<HTMLButtonElement>('<button>Elsewhere</button>');
    await open(element);
    elsewhere.focus();
    await until(() => !isOpen(element));
    expect(offered(element)).to.deep.equal([]);
    expect(textOf(document.activeElement)).to.equal('Elsewhere');
  });

  it('speaks English where the page does', async () => {
    const element = await editable('cto cpo', 'lang="en"');
    await type(element, 'chief i');
    expect(field(element).ariaLabel).to.equal('Add a role');
    expect(offered(element)).to.deep.equal([
      'Chief Information Officer (CIO)',
      'Chief Information Security Officer (CISO)',
    ]);
    expect(removers(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Remove CTO', 'Remove CPO']);
  });
});

describe('A reader who adds a role', () => {
  afterEach(cleanUp);

  it('finds it among the others, and the page is told once, with its slug in `slugs`', async () => {
    const element = await editable('cto cpo');
    const heard = changes(element);
    await type(element, 'ciso');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => active(element));
    const told = next(element, 'role-change');
    await sendKeys({ press: 'Enter' });
    await told;
    expect(heard).to.deep.equal(['cto cpo ciso']);
    expect(compared(element)).to.deep.equal(['CTO', 'CPO', 'CISO']);
    expect(textOf(inside(element, '[part~="title"]'))).to.contain('CISO');
    expect(textOf(inside(element, 'table'))).to.contain('最高情報セキュリティ責任者');
    expect([field(element).value, isOpen(element)]).to.deep.equal(['', false]);
    expect(focused(element)?.role).to.equal('combobox');
    expect(said(element).join()).to.match(/CISO.*を加えました/);
  });

  it('can do so with the mouse, or a finger', async () => {
    const element = await editable('cto cpo');
    await open(element);
    const option = allInside(element, '[role="option"]').find((one) => textOf(one) === 'ゲーム開発者')!;
    const press = new PointerEvent('pointerdown', { bubbles: true, composed: true, cancelable: true });
    option.dispatchEvent(press);
    expect(press.defaultPrevented, 'the field keeps the focus').to.equal(true);
    const told = next(element, 'role-change');
    option.click();
    await told;
    expect(element.slugs).to.equal('cto cpo game_developer');
    expect(focused(element)?.role).to.equal('combobox');
  });

  it('adds nothing with Enter before one of several options is chosen', async () => {
    const element = await editable('cto cpo');
    const heard = changes(element);
    await type(element, 'chief');
    await sendKeys({ press: 'Enter' });
    await frame();
    expect([...heard, element.slugs]).to.deep.equal(['cto cpo']);
    expect(offered(element)).to.have.lengthOf(3);
  });

  it('need not choose where one option is left, while the list is open', async () => {
    const element = await editable('cto cpo');
    const heard = changes(element);
    await type(element, 'ciso');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element));
    await sendKeys({ press: 'Enter' });
    await frame();
    expect(heard).to.deep.equal([]);
    field(element).click();
    await until(() => isOpen(element));
    const told = next(element, 'role-change');
    await sendKeys({ press: 'Enter' });
    await told;
    expect(heard).to.deep.equal(['cto cpo ciso']);
  });

  it('is offered the page’s own roles, too', async () => {
    const roleData = [own(), own({ slug: 'other', name: '別の職種' })];
    const element = await shownOwn<RoleComparison>('<role-comparison editable></role-comparison>', roleData);
    const told = next(element, 'role-change');
    remover(element, '自社の職種').click();
    await told;
    await compose(element, '自社');
    expect(offered(element)).to.deep.equal(['自社の職種']);
  });

  it('is offered the roles of the page’s catalogue, and only these', async () => {
    const src = '/test/catalogue/fixtures/whole-roles.json';
    const element = await editable('tester', `src="${src}"`);
    const { roles } = (await (await fetch(src)).json()) as { roles: object };
    await open(element);
    expect(offered(element)).to.have.lengthOf(Object.keys(roles).length - 1);
    const told = next(element, 'role-change');
    allInside(element, '[role="option"]')[0]!.click();
    await told;
    expect(has(element, '[part~="remarks"]')).to.equal(false);
    expect(textOf(inside(element, 'table'))).to.not.contain('見つかりません');
  });

  it('adds nothing, and goes nowhere, with the keys that the input method takes', async () => {
    const element = await editable('cto cpo');
    const heard = changes(element);
    await open(element);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => active(element));
    const reached = textOf(active(element));
    const composing = (key: string) =>
      field(element).dispatchEvent(
        new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, composed: true, cancelable: true }),
      );
    for (const key of ['Enter', 'ArrowDown', 'Escape']) {
      expect(composing(key), `${key} is left to the input method`).to.equal(true);
    }
    await frame();
    expect([isOpen(element), textOf(active(element)), ...heard]).to.deep.equal([true, reached]);
    const told = next(element, 'role-change');
    await sendKeys({ press: 'Enter' });
    await told;
    expect(heard).to.have.lengthOf(1);
  });

  it('is not offered it again until it is removed', async () => {
    const element = await editable('cto cpo');
    await type(element, 'ciso');
    await sendKeys({ press: 'ArrowDown' });
    const added = next(element, 'role-change');
    await sendKeys({ press: 'Enter' });
    await added;
    await open(element);
    expect(offered(element)).to.have.lengthOf(bundled.length - 3);
    expect(offered(element).join()).to.not.contain('CISO');
    const removed = next(element, 'role-change');
    remover(element, 'CISO').click();
    await removed;
    await open(element);
    expect(offered(element)).to.include('CISO（最高情報セキュリティ責任者）');
  });

  it('may begin with none', async () => {
    const element = fixture<RoleComparison>('<role-comparison editable><p>Fallback</p></role-comparison>');
    await until(() => element.status === 'ready' && element.shadowRoot!.querySelector('[role="combobox"]'));
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(has(element, 'table, [part~="duties"], [part~="source"]')).to.equal(false);
    expect(compared(element)).to.deep.equal([]);
    for (const slug of ['ciso', 'cto']) {
      await type(element, slug);
      await sendKeys({ press: 'ArrowDown' });
      const told = next(element, 'role-change');
      await sendKeys({ press: 'Enter' });
      await told;
    }
    expect(element.slugs).to.equal('ciso cto');
    expect(textOf(inside(element, '[part~="title"]'))).to.equal('CISO・CTOの年収を比べる');
    expect(allInside(element, '[part~="row"]')).to.have.lengthOf(6);
  });

  it('has room for eight: then there is a note in place of the field', async () => {
    const element = await editable('cto cpo ciso qa_engineer engineering_manager ui_ux_designer game_developer');
    await type(element, 'agile');
    await sendKeys({ press: 'ArrowDown' });
    let told = next(element, 'role-change');
    await sendKeys({ press: 'Enter' });
    await told;
    expect(compared(element)).to.have.lengthOf(8);
    await until(() => focused(element)?.ariaLabel === 'アジャイルコーチを外す');
    expect(has(element, '[role="combobox"], input')).to.equal(false);
    expect(textOf(inside(element, '[part~="editor"]'))).to.contain('8職種まで比べられます');
    told = next(element, 'role-change');
    remover(element, 'CPO').click();
    await told;
    expect(field(element).checkVisibility()).to.equal(true);
    expect(textOf(inside(element, '[part~="editor"]'))).to.not.contain('8職種まで');
  });
});

describe('A reader who removes a role', () => {
  afterEach(cleanUp);

  async function remove(element: RoleComparison, name: string): Promise<void> {
    remover(element, name).focus();
    const told = next(element, 'role-change');
    await sendKeys({ press: 'Enter' });
    await told;
    await frame();
  }

  it('does so with a button that says which; the page is told once', async () => {
    const element = await editable('cto cpo engineering_manager');
    const heard = changes(element);
    expect(removers(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['CTOを外す', 'CPOを外す', 'EMを外す']);
    await remove(element, 'CPO');
    expect(heard).to.deep.equal(['cto engineering_manager']);
    expect(compared(element)).to.deep.equal(['CTO', 'EM']);
    expect(textOf(inside(element, '[part~="title"]'))).to.equal('CTO・EMの年収を比べる');
    expect(said(element)).to.deep.equal(['CPOを外しました']);
  });

  it('comes to the next role’s button, and after the last one to the field', async () => {
    const element = await editable('cto cpo engineering_manager');
    await remove(element, 'CTO');
    expect(focused(element)?.ariaLabel).to.equal('CPOを外す');
    await remove(element, 'EM');
    expect(focused(element)?.role).to.equal('combobox');
  });

  it('is told that two are needed when fewer are left, and can go on', async () => {
    const element = await editable('cto cpo');
    await remove(element, 'CPO');
    expect(element.status).to.equal('ready');
    expect(textOf(inside(element, '[part~="remarks"]'))).to.equal('比べるには、職種が2つ以上必要です。');
    await remove(element, 'CTO');
    expect([element.slugs, element.status, ...compared(element)]).to.deep.equal(['', 'ready']);
    expect(focused(element)?.role).to.equal('combobox');
    await type(element, 'ciso');
    expect(offered(element)).to.have.lengthOf(1);
  });

  it('can remove one that does not exist', async () => {
    const element = await editable('cto nobody cpo');
    await remove(element, 'nobody');
    expect(element.slugs).to.equal('cto cpo');
    expect(textOf(inside(element, 'table'))).to.not.contain('nobody');
  });
});
