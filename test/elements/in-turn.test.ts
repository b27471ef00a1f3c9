import { expect } from 'chai';
import { inTurn } from '../../src/elements/in-turn.js';

describe('Widgets that change a page', () => {
  it('all read it before the first of them changes it', async () => {
    const done: string[] = [];
    const widget = (name: string) =>
      inTurn(
        () => done.push(`${name} reads`),
        () => done.push(`${name} writes`),
      );
    await Promise.all([widget('a'), widget('b')]);
    expect(done).to.deep.equal(['a reads', 'b reads', 'a writes', 'b writes']);
  });

  it('let the page have its turn where they take long', async () => {
    const done: string[] = [];
    const channel = new MessageChannel();
    const busy = (name: string) => () => {
      const end = performance.now() + 10;
      while (performance.now() < end);
      done.push(name);
    };
    const pageTurn = new Promise((resolve) =>
      channel.port1.addEventListener('message', () => resolve(done.push('page'))),
    );
    channel.port1.start();
    channel.port2.postMessage('');
    const names = Array.from({ length: 20 }, (_, index) => String(index));
    await Promise.all([pageTurn, ...names.map((name) => inTurn(() => {}, busy(name)))]);
    channel.port1.close();
    expect(done.filter((name) => name !== 'page')).to.deep.equal(names);
    expect(done.indexOf('page')).to.be.lessThan(names.length);
  });

  it('do not stop each other when one fails', async () => {
    const outcomes = await Promise.allSettled([
      inTurn(
        () => fail('reading'),
        () => {},
      ),
      inTurn(
        () => {},
        () => fail('writing'),
      ),
      inTurn(
        () => {},
        () => {},
      ),
    ]);
    expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.message : 'shown'))).to.deep.equal(
      ['reading', 'writing', 'shown'],
    );
  });
});

function fail(message: string): never {
  throw new Error(message);
}
