import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { RoleSalary } from '../../src/elements/role-salary/role-salary.js';
import { cleanUp, drawn, inside, textOf } from './fixture.js';

const rows = (element: RoleSalary) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~="row"]')];
const tooltip = (element: RoleSalary) => inside(element, '[part~="tooltip"]');
const said = (element: RoleSalary) =>
  tooltip(element).hidden ? '' : [...tooltip(element).querySelectorAll('p')].map(textOf).join(' ');
const point = (target: Element, type: string, pointerType = 'mouse') =>
  target.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: true, composed: true }));

const junior = 'ジュニア（0〜3年） 600〜1,000万円 創業期や昇格直後。自ら実装しながら技術を選ぶ。 推定';
/** What screen readers say of a row beside its own text. */
const describing = (row: HTMLElement) =>
  row
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => textOf((row.getRootNode() as ShadowRoot).getElementById(id)))
    .join(' ')
    .trim();

describe('A row of the chart', () => {
  afterEach(cleanUp);

  it('tells its range, kind and note to the mouse, until the mouse has left the chart', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    expect(said(element)).to.equal('');
    point(rows(element)[0]!, 'pointerover');
    expect(said(element)).to.equal(junior);
    point(tooltip(element), 'pointerover');
    expect(said(element)).to.equal(junior);
    point(inside(element, '[part~="chart"]'), 'pointerleave');
    expect(said(element)).to.equal('');
  });

  it('says that an open end is open', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    point(rows(element)[2]!, 'pointerover');
    expect(said(element)).to.contain('3,000万円より上の金額は、出典に示されていません');
  });

  it('does not speak up when a finger scrolls past it', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    point(rows(element)[0]!, 'pointerover', 'touch');
    expect(said(element)).to.equal('');
  });

  it('tells the same to the keyboard, and Escape closes it without moving the focus', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    rows(element)[0]!.focus();
    expect(said(element)).to.equal(junior);
    expect(describing(rows(element)[0]!)).to.equal('推定');
    await sendKeys({ press: 'Escape' });
    expect(said(element)).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(rows(element)[0]);
  });

  it('is walked to with the arrow keys, Home and End, and stops at the ends', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    rows(element)[0]!.focus();
    const walked: number[] = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await sendKeys({ press: key });
      walked.push(rows(element).indexOf(element.shadowRoot!.activeElement as HTMLElement));
    }
    expect(walked).to.deep.equal([0, 1, 2, 2, 1, 0, 2]);
  });

  it('is closed by Escape when the mouse has opened it, wherever the focus is', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    point(rows(element)[0]!, 'pointerover');
    await sendKeys({ press: 'Escape' });
    expect(said(element)).to.equal('');
  });

  it('is where the arrow keys start from after a click', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    rows(element)[2]!.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(rows(element).indexOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal(1);
  });

  it('makes the chart one stop for the tab key', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    const stops = () => rows(element).map(({ tabIndex }) => tabIndex);
    expect(stops()).to.deep.equal([0, -1, -1]);
    rows(element)[0]!.focus();
    await sendKeys({ press: 'End' });
    expect(stops()).to.deep.equal([-1, -1, 0]);
  });

  it('keeps still in the table, which tells everything', async () => {
    const element = await drawn('<role-salary slug="cto"></role-salary>');
    inside(element, 'button').click();
    await element.updateComplete;
    expect(rows(element).map((row) => row.hasAttribute('tabindex'))).to.deep.equal([false, false, false]);
    expect(element.shadowRoot!.querySelector('[part~="tooltip"]')).to.equal(null);
  });
});
