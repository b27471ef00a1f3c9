import { expect } from 'chai';
import { RoleErrorEvent, RoleLoadEvent } from '../../src/elements/events.js';
import { allText, cleanUp, fixture, inside, next, settled, shown, textOf, until } from './fixture.js';

describe('The language of a widget', () => {
  afterEach(cleanUp);

  for (const [place, expected] of [
    ['<role-salary slug="cto"></role-salary>', '年収'],
    ['<role-salary slug="cto" lang="ja-JP"></role-salary>', '年収'],
    ['<role-salary slug="cto" lang="en-GB"></role-salary>', 'salary'],
    ['<role-salary slug="cto" lang="fr"></role-salary>', 'salary'],
  ] as const) {
    it(`${place} says ${expected}`, async () => {
      expect(allText(await shown(place))).to.contain(expected);
    });
  }

  it('is that of the nearest ancestor that names one', async () => {
    const section = fixture('<section lang="en"><div><role-salary slug="cto"></role-salary></div></section>');
    const element = section.querySelector('role-salary')!;
    await settled(element);
    expect(allText(element)).to.contain('salary');
  });

  it('is that of the host’s surroundings inside a shadow root', async () => {
    const host = fixture('<div lang="en"></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<role-salary slug="cto"></role-salary>';
    const element = host.shadowRoot!.querySelector('role-salary')!;
    await settled(element);
    expect(allText(element)).to.contain('salary');
  });

  it('follows a change on the element, on an ancestor, and around a shadow root', async () => {
    const host = fixture('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p><role-salary slug="cto"></role-salary></p>';
    const element = host.shadowRoot!.querySelector('role-salary')!;
    await settled(element);
    for (const changed of [element, element.parentElement!, host]) {
      changed.setAttribute('lang', 'en');
      await until(() => allText(element).includes('salary'));
      changed.removeAttribute('lang');
      await until(() => allText(element).includes('年収'));
    }
    expect(element.status).to.equal('ready');
  });
});

describe('The theme of a widget', () => {
  afterEach(() => {
    cleanUp();
    document.documentElement.style.colorScheme = '';
  });

  const surface = (element: HTMLElement) => getComputedStyle(inside(element, 'figure')).backgroundColor;
  const light = 'rgb(255, 255, 255)';
  const dark = 'rgb(22, 26, 32)';

  it('is the page’s own colour scheme', async () => {
    document.documentElement.style.colorScheme = 'dark';
    expect(surface(await shown('<role-salary slug="cto"></role-salary>'))).to.equal(dark);
    document.documentElement.style.colorScheme = 'light';
    expect(surface(await shown('<role-salary slug="cto"></role-salary>'))).to.equal(light);
  });

  it('is the one that it is told, whatever the page’s is', async () => {
    document.documentElement.style.colorScheme = 'dark';
    expect(surface(await shown('<role-salary slug="cto" theme="light"></role-salary>'))).to.equal(light);
    document.documentElement.style.colorScheme = 'light';
    expect(surface(await shown('<role-salary slug="cto" theme="dark"></role-salary>'))).to.equal(dark);
  });

  it('follows when the page switches', async () => {
    document.documentElement.style.colorScheme = 'light';
    const element = await shown('<role-salary slug="cto"></role-salary>');
    document.documentElement.style.colorScheme = 'dark';
    await until(() => surface(element) === dark);
    document.documentElement.style.colorScheme = 'light';
    await until(() => surface(element) === light);
    expect(surface(element)).to.equal(light);
  });

  it('takes the page’s custom properties', async () => {
    const place = fixture('<div><role-salary slug="cto"></role-salary></div>');
    place.style.setProperty('--role-surface', 'rgb(1, 2, 3)');
    const element = place.querySelector('role-salary')!;
    await settled(element);
    expect(surface(element)).to.equal('rgb(1, 2, 3)');
  });
});

describe('The author’s fallback', () => {
  afterEach(cleanUp);

  const isSeen = (element: HTMLElement) => element.querySelector('p')!.checkVisibility();

  it('is seen until the role is there, and never beside it', async () => {
    const element = fixture('<role-salary src="/data/roles/cto.json"><p>600〜3,000万円以上</p></role-salary>');
    await element.updateComplete;
    expect(isSeen(element)).to.equal(true);
    await settled(element);
    expect(isSeen(element)).to.equal(false);
  });

  it('is all there is where no role is asked for', async () => {
    const element = fixture('<role-salary><p>600〜3,000万円以上</p></role-salary>');
    await element.updateComplete;
    expect(element.status).to.equal('empty');
    expect(isSeen(element)).to.equal(true);
    expect(textOf(element.shadowRoot!.querySelector('[part]'))).to.equal('');
  });
});

describe('A widget tells the page', () => {
  afterEach(cleanUp);

  it('which role is on screen', async () => {
    const told = next(document, 'role-load');
    fixture('<role-salary slug="Engineering-Manager"></role-salary>');
    const event = await told;
    expect(event).to.be.instanceOf(RoleLoadEvent);
    expect(event.slug).to.equal('engineering_manager');
    expect(event.roleData.name).to.deep.equal({ ja: 'エンジニアリングマネージャー', en: 'Engineering Manager' });
    expect(event.composed).to.equal(true);
  });

  it('why a role is not', async () => {
    const told = next(document, 'role-error');
    fixture('<role-salary slug="nobody"></role-salary>');
    const event = await told;
    expect(event).to.be.instanceOf(RoleErrorEvent);
    expect([event.slug, event.reason, event.message]).to.deep.equal([
      'nobody',
      'not-found',
      'No role has the slug "nobody".',
    ]);
  });

  it('how far it is, as a property and as a custom state', async () => {
    const element = fixture('<role-salary></role-salary>');
    await element.updateComplete;
    const states = () => ['empty', 'loading', 'ready', 'error'].filter((state) => element.matches(`:state(${state})`));
    expect([element.status, ...states()]).to.deep.equal(['empty', 'empty']);
    element.slug = 'cto';
    const loaded = settled(element);
    await element.updateComplete;
    expect([element.status, ...states()]).to.deep.equal(['loading', 'loading']);
    await loaded;
    expect([element.status, ...states()]).to.deep.equal(['ready', 'ready']);
    element.slug = 'nobody';
    await settled(element);
    expect([element.status, ...states()]).to.deep.equal(['error', 'error']);
  });
});

describe('A later role', () => {
  afterEach(cleanUp);

  it('wins over an earlier answer', async () => {
    const element = fixture('<role-salary slug="cto"></role-salary>');
    await element.updateComplete;
    const slugs: string[] = [];
    element.addEventListener('role-load', ({ slug }) => slugs.push(slug));
    element.slug = 'nobody';
    await element.updateComplete;
    element.slug = 'qa_engineer';
    await settled(element);
    expect(slugs).to.deep.equal(['qa_engineer']);
    expect(allText(element)).to.contain('品質保証エンジニア');
  });

  it('never leaves the earlier one’s figures under a slug that does not exist', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    element.slug = 'nobody';
    await element.updateComplete;
    element.period = 'month';
    await settled(element);
    expect(element.status).to.equal('error');
    expect(allText(element)).to.equal('指定された職種が見つからないため、表示できません。');
  });

  it('is waited for without the message about the earlier one', async () => {
    const element = fixture('<role-salary slug="nobody"></role-salary>');
    await settled(element);
    await element.updateComplete;
    element.src = '/data/roles/cto.json';
    element.slug = 'cto';
    await element.updateComplete;
    expect([element.status, textOf(element.shadowRoot!.querySelector('[part]'))]).to.deep.equal(['loading', '']);
    await settled(element);
    expect(allText(element)).to.contain('CTO');
  });

  it('is waited for with the earlier one still on screen', async () => {
    const element = await shown('<role-salary slug="cto"></role-salary>');
    element.slug = 'qa_engineer';
    await element.updateComplete;
    expect(allText(element)).to.contain('CTO');
    await settled(element);
    expect(allText(element)).to.not.contain('CTO');
  });
});
