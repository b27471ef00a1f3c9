import { expect } from 'chai';
import { named, series } from '../salary/fixture.js';
import { allText, cleanUp, fixture, frame, has, next, settled, shown, until } from './fixture.js';

const realFetch = window.fetch;

/** Holds back answers until the test gives them. */
function heldBack(): Map<string, (role: string) => void> {
  const waiting = new Map<string, (role: string) => void>();
  window.fetch = (url) =>
    new Promise((resolve) =>
      waiting.set(new URL(String(url)).pathname, (role) =>
        resolve(new Response(JSON.stringify(named(role, series())))),
      ),
    );
  return waiting;
}

describe('A role from an address', () => {
  afterEach(() => {
    window.fetch = realFetch;
    cleanUp();
  });

  it('leaves the fallback on screen for as long as it takes', async () => {
    const waiting = heldBack();
    const element = fixture('<role-salary src="/slow-one.json"><p>Fallback</p></role-salary>');
    await until(() => waiting.size > 0);
    await frame();
    expect([element.status, has(element, 'slot'), has(element, '.widget')]).to.deep.equal(['loading', true, false]);
    waiting.get('/slow-one.json')!('arrived');
    await settled(element);
    expect(allText(element)).to.include('arrived');
  });

  it('gives way to a later one, although it arrives after it', async () => {
    const waiting = heldBack();
    const element = fixture('<role-salary src="/first.json"></role-salary>');
    await until(() => waiting.has('/first.json'));
    element.src = '/second.json';
    await until(() => waiting.has('/second.json'));
    const loaded = next(element, 'role-load');
    waiting.get('/second.json')!('second');
    expect((await loaded).slug).to.equal('second');
    waiting.get('/first.json')!('first');
    await frame();
    expect([element.status, allText(element).includes('second')]).to.deep.equal(['ready', true]);
  });

  it('gives way to a later slug, although it arrives after it', async () => {
    const waiting = heldBack();
    const element = fixture('<role-salary src="/overtaken.json"></role-salary>');
    await until(() => waiting.has('/overtaken.json'));
    element.src = '';
    element.slug = 'cto';
    await settled(element);
    waiting.get('/overtaken.json')!('overtaken');
    await frame();
    expect(allText(element)).to.include('CTO').and.not.include('overtaken');
  });

  it('is fetched once for 50 tags', async () => {
    let count = 0;
    window.fetch = async () => {
      count += 1;
      return new Response(JSON.stringify(named('often', series())));
    };
    const tags = '<role-salary src="/often.json" view="table"></role-salary>'.repeat(50);
    const place = fixture(`<div>${tags}</div>`);
    await until(() => [...place.querySelectorAll('role-salary')].every(({ status }) => status === 'ready'));
    expect(count).to.equal(1);
  });

  it('is asked for anew by the next tag, and by retry(), where it did not arrive', async () => {
    let answers = false;
    window.fetch = async () =>
      answers ? new Response(JSON.stringify(named('again', series()))) : new Response('', { status: 503 });
    const first = fixture('<role-card src="/again.json"></role-card>');
    expect((await settled(first)).type).to.equal('role-error');
    answers = true;
    expect(allText(await shown('<role-card src="/again.json"></role-card>'))).to.include('again');
    first.retry();
    expect((await settled(first)).type).to.equal('role-load');
  });
});
