import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { RolePositionEvent } from '../../src/elements/role-salary/role-position-event.js';
import type { RoleSalary } from '../../src/elements/role-salary/role-salary.js';
import {
  allInside,
  cleanUp,
  drawn,
  frame,
  has,
  inside,
  next,
  shown,
  shownOwn,
  own,
  textOf,
  textsOf,
  until,
} from './fixture.js';

const calculator = (attributes = '') => shown(`<role-salary slug="cto" calculator ${attributes}></role-salary>`);

const field = (element: RoleSalary, name: 'pay' | 'years') =>
  inside(element, `input[name="${name}"]`) as HTMLInputElement;
const buttons = (element: RoleSalary) => allInside(element, '[part~="calculator"] button');
const status = (element: RoleSalary) => inside(element, '[part~="calculator"] [role="status"]');
const said = (element: RoleSalary) => textOf(status(element));
const hints = (element: RoleSalary) => textsOf(element, '[part~="calculator"] .hint');
/** What is said of one band each, in order. */
const answers = (element: RoleSalary) => textsOf(element, '[role="status"] li');
const places = (element: RoleSalary) => textsOf(element, '[part~="row"] [part~="place"]');
const marks = (element: RoleSalary) => allInside(element, '[part~="bar"] .position-mark');
const focused = (element: RoleSalary) => element.shadowRoot!.activeElement?.getAttribute('name');

function enter(element: RoleSalary, pay: string, years = ''): void {
  field(element, 'pay').value = pay;
  field(element, 'years').value = years;
  buttons(element)[0]!.click();
}

/** Enters a pay that can be read, and waits for the answer. */
async function ask(element: RoleSalary, pay: string, years = ''): Promise<RolePositionEvent> {
  const told = next(element, 'role-position');
  enter(element, pay, years);
  return told;
}

/** Enters what cannot be read, and waits for the hint. */
async function puzzle(element: RoleSalary, pay: string, years = ''): Promise<void> {
  enter(element, pay, years);
  await until(() => has(element, '[aria-invalid="true"]'));
}

function heard(element: RoleSalary): RolePositionEvent[] {
  const events: RolePositionEvent[] = [];
  element.addEventListener('role-position', (event) => events.push(event));
  return events;
}

const below = [
  'ミドル（3〜7年）では、示された範囲（1,000〜1,800万円）より低い金額です。',
  'シニア（7年以上）では、示された範囲（1,500〜3,000万円以上）より低い金額です。',
];

describe('The calculator of <role-salary>', () => {
  afterEach(cleanUp);

  it('is there only where the page asks for it', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    expect(has(element, '[part~="calculator"], input')).to.equal(false);
    element.calculator = true;
    await until(() => has(element, '[part~="calculator"]'));
    expect(textsOf(element, '[part~="calculator"] label')).to.deep.equal(['年収（万円）', '経験年数（任意）']);
  });

  it('is not there for a role without figures, with which nothing could be compared', async () => {
    const element = await shown('<role-salary slug="cpo" calculator></role-salary>');
    expect(has(element, '[part~="calculator"], input')).to.equal(false);
  });

  it('says that nothing is stored or sent, before anything is typed', async () => {
    const element = await calculator();
    expect(textOf(inside(element, '[part~="calculator"]'))).to.contain(
      '入力した内容は保存も送信もされず、このページの外には出ません。',
    );
  });

  it('asks in the unit of the language', async () => {
    const element = await calculator('lang="en"');
    expect(textsOf(element, '[part~="calculator"] label')[0]).to.equal('Yearly pay (¥)');
    await ask(element, '8,500,000');
    expect(answers(element)[0]).to.equal(
      'For Junior (0–3 years), that is in the middle third of the stated range (¥6M–¥10M).',
    );
  });

  it('answers what is typed and sent off with Enter, a sentence for each band', async () => {
    const element = await calculator();
    const told = next(element, 'role-position');
    field(element, 'pay').focus();
    await sendKeys({ type: '850' });
    await sendKeys({ press: 'Enter' });
    await told;
    expect(answers(element)).to.deep.equal([
      'ジュニア（0〜3年）では、示された範囲（600〜1,000万円）を3等分した真ん中にあたります。',
      ...below,
    ]);
  });

  it('takes Enter from the field of the years, too', async () => {
    const element = await calculator();
    const told = next(element, 'role-position');
    field(element, 'pay').value = '850';
    field(element, 'years').focus();
    await sendKeys({ type: '2' });
    await sendKeys({ press: 'Enter' });
    expect((await told).level).to.equal('junior');
  });

  it('leaves Enter to an input method that is composing', async () => {
    const element = await calculator();
    const events = heard(element);
    field(element, 'pay').value = '８５０万';
    const press = (init: KeyboardEventInit) =>
      field(element, 'pay').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }),
      );
    press({ isComposing: true });
    press({ keyCode: 229 });
    await frame();
    expect([...events, said(element)]).to.deep.equal(['']);
    press({});
    await until(() => events.length > 0);
    expect(answers(element)).to.have.lengthOf(3);
  });

  for (const text of ['８５０', '850万', '850万円', '8,500,000円', '0.085億']) {
    it(`understands ${text}`, async () => {
      const element = await calculator();
      await ask(element, text);
      expect(textOf(inside(element, '[part~="position"]'))).to.equal('入力した年収 850万円');
    });
  }

  for (const [pay, briefly] of [
    ['500', ['範囲より下', '範囲より下', '範囲より下']],
    ['1,000万円', ['範囲の上側', '範囲の下側', '範囲より下']],
    ['1700', ['範囲より上', '範囲の上側', '範囲の下側']],
    ['3000', ['範囲より上', '範囲より上', '最後の金額以上']],
    ['1.2億', ['範囲より上', '範囲より上', '最後の金額以上']],
  ] as const) {
    it(`says in each band’s row where ${pay} lies`, async () => {
      const element = await calculator();
      await ask(element, pay);
      expect(places(element)).to.deep.equal(briefly);
    });
  }

  it('never says how many people earn more, and says that it does not', async () => {
    const element = await calculator();
    await ask(element, '1700');
    expect(said(element)).to.contain('3等分したのは金額の幅で、人数ではありません。');
    expect(said(element)).to.contain('範囲や平均からは、上位何％にあたるかは分かりません。');
    expect(said(element)).to.not.match(/\d+\s*[%％]/);
  });

  it('does not guess how far an open range goes', async () => {
    const element = await calculator();
    await ask(element, '3000');
    expect(answers(element)[2])
      .to.contain('シニア（7年以上）では、示されている最後の金額（3,000万円）に達して')
      .and.to.contain('出典に示されていません');
  });

  it('puts the band of the reader’s years first', async () => {
    const element = await calculator();
    await ask(element, '1600', '8');
    expect(said(element)).to.match(/^経験8年が入る区分 シニア.*ほかの区分 ジュニア.*ミドル/);
    expect(answers(element)[0]).to.contain('シニア（7年以上）');
  });

  it('says that years fall into no band, and answers all the same', async () => {
    const element = await shownOwn<RoleSalary>('<role-salary calculator></role-salary>', own());
    await ask(element, '500', '4');
    expect(said(element)).to.contain('経験4年が入る区分は、出典にありません。');
    expect(answers(element)).to.have.lengthOf(1);
  });

  it('marks the pay in the chart’s bars, with a label', async () => {
    const element = await drawn('<role-salary slug="cto" calculator></role-salary>');
    await ask(element, '850');
    expect(textOf(inside(element, '[part~="position"]'))).to.equal('入力した年収 850万円');
    expect(marks(element).map((mark) => mark.getAttribute('x1'))).to.have.lengthOf(3);
    expect(new Set(marks(element).map((mark) => mark.getAttribute('x1')))).to.have.lengthOf(1);
    expect(has(element, '[part~="chart"][drawn]')).to.equal(true);
  });

  it('marks it in the table as well', async () => {
    const element = await calculator('view="table"');
    await ask(element, '850');
    expect(places(element)).to.deep.equal(['範囲の真ん中', '範囲より下', '範囲より下']);
    expect(marks(element)).to.have.lengthOf(3);
  });

  it('draws no mark for a pay that is far beyond all figures, and says so', async () => {
    const element = await calculator();
    await ask(element, '3億');
    expect(textOf(inside(element, '[part~="position"]'))).to.equal('入力した年収（図の右端より先） 3億円');
    expect(marks(element)).to.have.lengthOf(0);
  });

  it('says how far the pay is from a benchmark', async () => {
    const element = await calculator('benchmark="software-developer"');
    await ask(element, '850');
    expect(said(element)).to.contain('ソフトウェア作成者の平均（578.5万円）より271.5万円高い金額です。');
    expect(textsOf(element, '[part~="benchmark"]')).to.have.lengthOf(1);
    await ask(element, '500');
    expect(said(element)).to.contain('ソフトウェア作成者の平均（578.5万円）より78.5万円低い金額です。');
  });

  it('compares with means and medians by their gap', async () => {
    const element = await shown('<role-salary slug="project_manager" calculator></role-salary>');
    await ask(element, '700');
    expect(answers(element)).to.have.lengthOf(4);
    expect(answers(element)[0]).to.match(/^doda.*平均（707万円）より7万円低い金額です。$/);
  });
});

describe('The answer of the calculator', () => {
  afterEach(cleanUp);

  it('is told per year where the chart shows months, and marked there as a twelfth', async () => {
    const element = await calculator('period="month"');
    await ask(element, '1200');
    expect(textOf(inside(element, '[part~="position"]'))).to.equal('入力した年収÷12 100万円');
    expect(answers(element)[1]).to.contain('（1,000〜1,800万円）を3等分した下側');
  });

  it('stays when the reader looks at the table, or at months', async () => {
    const element = await calculator();
    await ask(element, '850');
    for (const button of ['button:nth-of-type(1)', 'button:nth-of-type(2)']) {
      const told = next(element, 'role-change');
      inside(element, `[part~="toolbar"] ${button}`).click();
      await told;
      expect(answers(element)).to.have.lengthOf(3);
      expect(field(element, 'pay').value).to.equal('850');
    }
  });

  it('is given in the page’s new language; what was typed stays', async () => {
    const element = await calculator();
    await ask(element, '850万円', '2');
    element.lang = 'en';
    await until(() => said(element).startsWith('With 2 years'));
    expect(answers(element)[0]).to.equal(
      'For Junior (0–3 years), that is in the middle third of the stated range (¥6M–¥10M).',
    );
    expect([field(element, 'pay').value, field(element, 'years').value]).to.deep.equal(['850万円', '2']);
  });

  it('is given for another role, too', async () => {
    const element = await calculator();
    await ask(element, '850');
    const told = next(element, 'role-load');
    element.slug = 'ciso';
    await told;
    expect(textOf(inside(element, '[part~="title"]'))).to.contain('CISO');
    expect(textOf(inside(element, '[part~="position"]'))).to.equal('入力した年収 850万円');
    expect(places(element)).to.have.lengthOf(allInside(element, '[part~="row"]').length);
  });

  it('is gone when the reader clears it, and the focus is on the field', async () => {
    const element = await calculator();
    expect(textsOf(element, '[part~="calculator"] button')).to.deep.equal(['位置を見る']);
    await ask(element, '850', '2');
    expect(textsOf(element, '[part~="calculator"] button')).to.deep.equal(['位置を見る', '消す']);
    buttons(element)[1]!.click();
    await until(() => focused(element) === 'pay');
    expect([field(element, 'pay').value, field(element, 'years').value, said(element)]).to.deep.equal(['', '', '']);
    expect(has(element, '[part~="position"], [part~="place"], .position-mark')).to.equal(false);
  });

  it('is gone, mark and all, when the page takes the calculator away', async () => {
    const element = await calculator();
    await ask(element, '850');
    element.removeAttribute('calculator');
    await until(() => !has(element, '[part~="position"]'));
    expect(has(element, '[part~="calculator"], [part~="place"], .position-mark, input')).to.equal(false);
  });

  it('does not come back with a calculator that was taken away: its fields are empty', async () => {
    const element = await calculator();
    await ask(element, '850');
    element.calculator = false;
    await until(() => !has(element, '[part~="position"]'));
    element.calculator = true;
    await until(() => has(element, '[part~="calculator"]'));
    await frame();
    expect([field(element, 'pay').value, said(element)]).to.deep.equal(['', '']);
    expect(has(element, '[part~="position"], [part~="place"], .position-mark')).to.equal(false);
  });

  it('never stands under fields that are empty: after a role without figures, both are there or neither', async () => {
    const element = await calculator();
    await ask(element, '850');
    for (const slug of ['cpo', 'cto']) {
      const told = next(element, 'role-load');
      element.slug = slug;
      await told;
    }
    await frame();
    expect(field(element, 'pay').value !== '').to.equal(said(element) !== '');
  });

  it('is said in a polite live region that was there, empty, before', async () => {
    const element = await calculator();
    const region = status(element);
    expect(textOf(region)).to.equal('');
    expect(region.ariaLive ?? 'polite').to.equal('polite');
    await ask(element, '850');
    expect(status(element) === region).to.equal(true);
    expect(said(element)).to.not.equal('');
  });

  it('leaves the focus where it was', async () => {
    const element = await calculator();
    field(element, 'pay').focus();
    await ask(element, '850');
    expect(focused(element)).to.equal('pay');
  });
});

describe('A hint of the calculator', () => {
  afterEach(cleanUp);

  for (const text of ['', 'たくさん', '-850', '850 900', '1..2億', '1', '99億']) {
    it(`is what “${text}” gets, and no answer`, async () => {
      const element = await calculator();
      const events = heard(element);
      await puzzle(element, text);
      expect([hints(element), said(element)]).to.deep.equal([
        ['1年分の金額を、850、1,200万円、1.2億のように入力してください。'],
        '',
      ]);
      expect(has(element, '[part~="position"], [part~="place"], .position-mark')).to.equal(false);
      expect(events).to.deep.equal([]);
    });
  }

  it('belongs to the field that cannot be read, which gets the focus', async () => {
    const element = await calculator();
    await puzzle(element, '850', 'x');
    await until(() => focused(element) === 'years');
    const { ariaInvalid } = field(element, 'years');
    const hint = element.shadowRoot!.getElementById(field(element, 'years').getAttribute('aria-describedby')!);
    expect([ariaInvalid, textOf(hint)]).to.deep.equal([
      'true',
      '年数を、5や2.5のように入力してください。空欄でもかまいません。',
    ]);
    expect(field(element, 'pay').ariaInvalid).to.equal(null);
    expect(field(element, 'pay').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('is there for each such field; the first one gets the focus', async () => {
    const element = await calculator();
    await puzzle(element, 'x', 'x');
    await until(() => focused(element) === 'pay');
    expect(hints(element)).to.have.lengthOf(2);
  });

  it('takes the place of the answer to what was typed before', async () => {
    const element = await calculator();
    await ask(element, '850');
    await puzzle(element, 'x');
    expect(answers(element)).to.deep.equal([]);
    await until(() => !has(element, '[part~="position"], [part~="place"], .position-mark'));
  });

  it('is gone with the next answer', async () => {
    const element = await calculator();
    await puzzle(element, 'x');
    await ask(element, '850');
    expect(has(element, '[aria-invalid="true"], [aria-describedby$="hint"]')).to.equal(false);
    expect(hints(element)).to.deep.equal([]);
  });

  it('is given in the page’s new language', async () => {
    const element = await calculator();
    await puzzle(element, 'x');
    element.lang = 'en';
    await until(() => hints(element)[0] === 'Enter the pay of one year, such as 8,500,000 or 8.5M.');
  });
});

describe('role-position', () => {
  afterEach(cleanUp);

  it('is heard once for each answer, everywhere in the page', async () => {
    const element = await calculator();
    const events = heard(element);
    const outside: Event[] = [];
    const listen = (event: Event) => outside.push(event);
    document.addEventListener('role-position', listen);
    await ask(element, '850');
    await ask(element, '850');
    await puzzle(element, 'x');
    document.removeEventListener('role-position', listen);
    expect([events.length, outside.length]).to.deep.equal([2, 2]);
    expect(events.map(({ bubbles, composed }) => [bubbles, composed])).to.deep.equal([
      [true, true],
      [true, true],
    ]);
  });

  it('is not heard again when the same answer is only shown otherwise', async () => {
    const element = await calculator();
    await ask(element, '850');
    const events = heard(element);
    const told = next(element, 'role-change');
    inside(element, '[part~="toolbar"] button:nth-of-type(2)').click();
    await told;
    element.lang = 'en';
    await until(() => said(element).startsWith('For Junior'));
    buttons(element)[1]!.click();
    await until(() => said(element) === '');
    expect(events).to.deep.equal([]);
  });

  it('says role, level and place: of the first band that reaches the pay', async () => {
    const element = await calculator();
    const { slug, level, place, positions } = await ask(element, '1700');
    expect([slug, level, place]).to.deep.equal(['cto', 'middle', 'upper']);
    expect(positions).to.deep.equal([
      { level: 'junior', place: 'above' },
      { level: 'middle', place: 'upper' },
      { level: 'senior', place: 'lower' },
    ]);
  });

  it('says those of the band of the reader’s years', async () => {
    const element = await calculator();
    const { level, place } = await ask(element, '1700', '1');
    expect([level, place]).to.deep.equal(['junior', 'above']);
  });

  it('has the role’s canonical slug', async () => {
    const element = await shown('<role-salary slug="engineering-manager" calculator></role-salary>');
    expect(await ask(element, '850')).to.have.property('slug', 'engineering_manager');
  });

  it('names no place where a band states no range', async () => {
    const element = await shown('<role-salary slug="project_manager" calculator></role-salary>');
    const { positions } = await ask(element, '700');
    expect(positions.map(({ place }) => place)).to.deep.equal([undefined, 'middle', undefined, undefined]);
  });
});

describe('What the reader types', () => {
  afterEach(cleanUp);

  const amount = '1234.5';
  /** The same amount however it is written, in 万円, in yen, and with commas. */
  const spellings = /1,?234\.?5/;

  it('is not in the event', async () => {
    const element = await calculator();
    const event = await ask(element, amount, '5');
    const named = Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted');
    expect([named.toSorted(), Object.getOwnPropertySymbols(event)]).to.deep.equal([
      ['level', 'place', 'positions', 'slug'],
      [],
    ]);
    expect(JSON.stringify(event)).to.not.match(spellings);
  });

  it('is in no attribute that the page could read, keep or count', async () => {
    const element = await calculator();
    await ask(element, amount, '5');
    expect(element.outerHTML).to.not.match(spellings);
    expect(document.documentElement.outerHTML).to.not.match(spellings);
    const attributes = allInside(element, '*').flatMap(({ attributes: all }) => [...all].map(({ value }) => value));
    expect(attributes.join(' ')).to.not.match(spellings);
  });

  it('is neither stored nor sent', async () => {
    const element = await calculator();
    await ask(element, '850', '5');
    const kept = async () => [
      document.cookie,
      JSON.stringify([localStorage, sessionStorage, history.state]),
      history.length,
      location.href,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ];
    const before = await kept();
    performance.clearResourceTimings();
    await ask(element, amount, '5');
    await frame();
    expect(await kept()).to.deep.equal(before);
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
  });

  it('is not offered again by the browser, which would have to keep it', async () => {
    const element = await calculator();
    expect(allInside(element, 'input').map((input) => input.getAttribute('autocomplete'))).to.deep.equal([
      'off',
      'off',
    ]);
    expect(has(element, 'form')).to.equal(false);
  });
});
