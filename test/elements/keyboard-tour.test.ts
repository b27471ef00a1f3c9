import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { RoleComparison } from '../../src/elements/role-comparison/role-comparison.js';
import type { RoleSalary } from '../../src/elements/role-salary/role-salary.js';
import { expectNoBarriers } from './axe.js';
import { type Widget, cleanUp, fixture, has, inside, next, textOf, textsOf, until } from './fixture.js';

/** Everything that can be used, in reading order, as a reader with a keyboard comes to it. */
const stops = [
  'before',

  'ジュニア（0〜3年）',
  '表で見る',
  '1か月あたりで見る',
  '保存',
  '年収（万円）',
  '経験年数（任意）',
  '位置を見る',
  'Starful 職種ガイドの推定',

  '最高技術責任者',
  'CIO（最高情報責任者）',
  'Starful 職種ガイドの推定',

  'CTOを外す',
  'CPOを外す',
  '職種を加える',
  'すべて',
  'ジュニア',
  'ミドル',
  'シニア',
  '並び順',
  '表で見る',
  '保存',
  'CTO',
  'ジュニア（0〜3年）',
  'CPO',
  'Starful 職種ガイドの推定',

  'エンジニアリングマネージャー (EM)',
  'Starful 職種ガイドの推定',
  'Starful 職種ガイドの推定',

  '厚生労働省「令和7年賃金構造基本統計調査」',

  'after',
];

/** WebKit is steered in a way that cannot hold a key down. */
const withShift = /Chrome|Firefox/.test(navigator.userAgent) ? it : it.skip;

describe('A tour with the keyboard, through a page with all five tags', () => {
  let page: HTMLElement;
  let salary: RoleSalary;
  let comparison: RoleComparison;

  before(async () => {
    page = fixture<HTMLElement>(`<main>
      <a href="#before">before</a>
      <role-salary slug="cto" calculator loading="eager"></role-salary>
      <role-card slug="cto" href="#cto" role-href="#{slug}"></role-card>
      <role-comparison slugs="cto cpo" editable role-href="#{slug}" loading="eager"></role-comparison>
      <role-path slug="cto" role-href="#{slug}"></role-path>
      <role-sources slug="project_manager"></role-sources>
      <a href="#after">after</a>
    </main>`);
    salary = page.querySelector('role-salary')!;
    comparison = page.querySelector('role-comparison')!;
    const widgets = [...page.querySelectorAll<Widget>(':not(a)')];
    await until(() => widgets.every(({ status }) => status === 'ready'));
    await until(() => has(salary, '[drawn]') && has(comparison, '[drawn]'));
  });

  after(cleanUp);

  it('begins without barriers', () => expectNoBarriers(page));

  it('stops at everything that can be used, once at each chart, in reading order', async () => {
    page.querySelector('a')!.focus();
    expect(await walk('Tab')).to.deep.equal(stops);
  });

  withShift('goes the same way back', async () => {
    page.querySelector<HTMLElement>('a:last-child')!.focus();
    expect(await walk('Shift+Tab')).to.deep.equal(stops.toReversed());
  });

  it('walks the bands of a chart with the arrow keys, Home and End', async () => {
    page.querySelector('a')!.focus();
    await press('Tab');
    const reached: string[] = [];
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'Home', 'ArrowUp', 'ArrowDown']) reached.push(await press(key));
    const [junior, middle, senior] = ['ジュニア（0〜3年）', 'ミドル（3〜7年）', 'シニア（7年以上）'];
    expect(reached).to.deep.equal([middle, senior, senior, junior, junior, middle]);
    await expectNoBarriers(page);
  });

  it('closes with Escape what the band tells, and stays there', async () => {
    expect(inside(salary, '[part~="tooltip"]').checkVisibility()).to.equal(true);
    expect(await press('Escape')).to.equal('ミドル（3〜7年）');
    expect(inside(salary, '[part~="tooltip"]').checkVisibility()).to.equal(false);
  });

  it('leaves the chart with one key', async () => {
    expect(await press('Tab')).to.equal('表で見る');
  });

  withShift('comes back to the band that it left', async () => {
    expect(await press('Shift+Tab')).to.equal('ミドル（3〜7年）');
  });

  it('switches to the table and back, and to months and back, without losing its place', async () => {
    inside(salary, '[part~="toolbar"] button').focus();
    for (const [key, label] of [
      ['Enter', 'グラフで見る'],
      [' ', '表で見る'],
    ] as const) {
      await changed(salary, () => press(key));
      expect(nameOf(focused())).to.equal(label);
    }
    await press('Tab');
    for (const label of ['年収で見る', '1か月あたりで見る']) {
      await changed(salary, () => press('Enter'));
      expect(nameOf(focused())).to.equal(label);
    }
    await until(() => has(salary, '[drawn]'));
  });

  it('opens the menu, goes on into it, and comes back with Escape', async () => {
    inside(salary, '[part~="menu"]').focus();
    await press('Enter');
    await until(() => has(salary, '[part~="menu-items"]'));
    await expectNoBarriers(page);
    const items: string[] = [];
    for (let index = 0; index < 4; index += 1) items.push(await press('Tab'));
    expect(items).to.deep.equal(['埋め込みタグをコピー', 'CSVで保存', '画像（PNG）で保存', '引用文をコピー']);
    expect(await press('Escape')).to.equal('保存');
    expect(has(salary, '[part~="menu-items"]')).to.equal(false);
  });

  it('leaves an open menu behind, which closes', async () => {
    inside(salary, '[part~="menu"]').focus();
    await press('Enter');
    await until(() => has(salary, '[part~="menu-items"]'));
    for (let index = 0; index < 4; index += 1) await press('Tab');
    expect(await press('Tab')).to.equal('年収（万円）');
    expect(has(salary, '[part~="menu-items"]')).to.equal(false);
  });

  it('types a pay and years, and is answered', async () => {
    inside(salary, 'input').focus();
    await sendKeys({ type: '1,230' });
    await press('Tab');
    await sendKeys({ type: '5' });
    await press('Tab');
    const told = next(salary, 'role-position');
    expect(await press('Enter')).to.equal('位置を見る');
    expect((await told).level).to.equal('middle');
    expect(textsOf(salary, '[role="status"] li')[0]).to.contain('ミドル（3〜7年）');
    await expectNoBarriers(page);
  });

  it('clears the answer, and is at the field again', async () => {
    expect(await press('Tab')).to.equal('消す');
    await press('Enter');
    await until(() => nameOf(focused()) === '年収（万円）');
    expect(has(salary, '[role="status"] li')).to.equal(false);
  });

  it('types nonsense, is given a hint, and is at the field that it concerns', async () => {
    inside(salary, 'input').focus();
    await sendKeys({ type: 'abc' });
    await press('Tab');
    await press('Enter');
    await until(() => nameOf(focused()) === '年収（万円）');
    expect(textsOf(salary, '.hint')).to.have.lengthOf(1);
    await expectNoBarriers(page);
  });

  it('adds a role to the comparison, and removes it again', async () => {
    inside(comparison, '[role="combobox"]').focus();
    await sendKeys({ type: 'ciso' });
    await until(() => textsOf(comparison, '[role="option"]').length === 1);
    await expectNoBarriers(page);
    await press('ArrowDown');
    await changed(comparison, () => press('Enter'));
    expect([comparison.slugs, nameOf(focused())]).to.deep.equal(['cto cpo ciso', '職種を加える']);
    await expectNoBarriers(page);
    inside(comparison, '[data-slug="ciso"]').focus();
    await changed(comparison, () => press('Enter'));
    await until(() => nameOf(focused()) === '職種を加える');
    expect(comparison.slugs).to.equal('cto cpo');
  });

  it('closes the list of roles with Escape, and clears what was typed with a second one', async () => {
    inside(comparison, '[role="combobox"]').focus();
    await sendKeys({ type: 'ci' });
    await until(() => textsOf(comparison, '[role="option"]').length > 0);
    await press('Escape');
    expect((focused() as HTMLInputElement).value).to.equal('ci');
    await press('Escape');
    await until(() => (focused() as HTMLInputElement).value === '');
    expect(nameOf(focused())).to.equal('職種を加える');
  });

  it('chooses a level and an order', async () => {
    inside(comparison, '.levels button').focus();
    expect(await press('Tab')).to.equal('ジュニア');
    await changed(comparison, () => press(' '));
    expect([comparison.level, nameOf(focused()), focused().ariaPressed]).to.deep.equal(['junior', 'ジュニア', 'true']);
    await press('Tab');
    await press('Tab');
    expect(await press('Tab')).to.equal('並び順');
    await changed(comparison, () => press('ArrowDown'));
    expect([comparison.sort, nameOf(focused())]).to.deep.equal(['low', '並び順']);
    await expectNoBarriers(page);
  });

  it('follows a link', async () => {
    inside(page.querySelector('role-card')!, '[part~="title"] a').focus();
    let followed = '';
    page.addEventListener('click', (event) => {
      event.preventDefault();
      followed = (event.composedPath()[0] as HTMLAnchorElement).hash;
    });
    await press('Enter');
    expect(followed).to.equal('#cto');
  });
});

/** Where the focus goes with this key, from the first stop or the last one to the other end. */
async function walk(key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const end = key === 'Tab' ? stops.at(-1) : stops[0];
  const reached = [nameOf(focused())];
  while (reached.at(-1) !== end && reached.length < 2 * stops.length) reached.push(await press(key));
  return reached;
}

/** Presses a key, and returns the name of what has the focus then; it must be there, and be seen to have it. */
async function press(key: string): Promise<string> {
  const [modifier, main] = key.includes('+') ? key.split('+') : [undefined, key];
  if (modifier) await sendKeys({ down: modifier });
  await sendKeys({ press: main! });
  if (modifier) await sendKeys({ up: modifier });
  const element = focused();
  const name = nameOf(element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  expect(element.matches(':focus-visible') && outlineStyle !== 'none' && outlineWidth, `ring around ${name}`).to.match(
    /^[1-9]/,
  );
  const { top, bottom, width } = element.getBoundingClientRect();
  expect(width > 0 && bottom > 0 && top < innerHeight, `${name} is in sight`).to.equal(true);
  return name;
}

async function changed(element: RoleSalary | RoleComparison, act: () => Promise<unknown>): Promise<void> {
  const told = next(element, 'role-change');
  await act();
  await told;
}

/** What has the focus, inside the widgets; the body, if it was lost. */
function focused(): Element {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What a reader would call it: a band by the head of its row. */
function nameOf(element: Element): string {
  return element.ariaLabel ?? textOf(element.closest('label') ?? element.querySelector('th') ?? element);
}
