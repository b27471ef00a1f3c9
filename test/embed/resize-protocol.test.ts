import { expect } from 'chai';
import {
  askedScheme,
  heightMessages,
  isReady,
  readHeight,
  readScheme,
  readyMessage,
  schemeMessage,
} from '../../src/embed/resize-protocol.js';

const strangers = [undefined, null, 0, 480, 'role-salary:height', [], [480], {}, { height: 480 }, { type: 'height' }];

describe('What frames and pages say to each other', () => {
  it('names a height to pages with our script, to AMP and to Medium', () => {
    const [ours, amp, medium, ...others] = heightMessages(480, 'https://cdn.example/frame.html?slug=cto');
    expect(readHeight(ours)).to.equal(480);
    expect(amp).to.deep.equal({ sentinel: 'amp', type: 'embed-size', height: 480 });
    expect(JSON.parse(medium as string)).to.deep.equal({
      src: 'https://cdn.example/frame.html?slug=cto',
      context: 'iframe.resize',
      height: 480,
    });
    expect(others).to.deep.equal([]);
  });

  it('names it to WordPress with the secret that it put into the address', () => {
    const messages = heightMessages(480, 'https://cdn.example/frame.html?slug=cto#?secret=aB3dE5');
    expect(messages.at(-1)).to.deep.equal({ secret: 'aB3dE5', message: 'height', value: 480 });
  });

  for (const height of [0, -1, NaN, '480', null, undefined, {}, 480n]) {
    it(`takes no height of ${typeof height} ${String(height)}`, () => {
      expect(readHeight({ type: 'role-salary:height', height })).to.equal(undefined);
    });
  }

  it('takes whole pixels, and never an absurd height', () => {
    expect(readHeight({ type: 'role-salary:height', height: 480.2 })).to.equal(481);
    expect(readHeight({ type: 'role-salary:height', height: 1e9 })).to.equal(20_000);
    expect(readHeight({ type: 'role-salary:height', height: Infinity })).to.equal(20_000);
  });

  for (const scheme of ['light', 'dark', 'light dark', 'dark light', 'dark only']) {
    it(`takes the colour scheme ${scheme}`, () => {
      expect(readScheme(schemeMessage(scheme))).to.equal(scheme);
    });
  }

  for (const scheme of ['', 'normal', 'only', 'red', 'dark; background: red', ['dark'], null]) {
    it(`takes no colour scheme ${JSON.stringify(scheme)}`, () => {
      expect(readScheme({ type: 'role-salary:scheme', scheme })).to.equal(undefined);
    });
  }

  it('reads from an address which colour scheme it asks for', () => {
    const schemes = ['light', 'dark', 'auto', 'DARK', ''].map((theme) =>
      askedScheme(`https://cdn.example/?theme=${theme}`),
    );
    expect(schemes).to.deep.equal(['light', 'dark', undefined, undefined, undefined]);
    expect(askedScheme('https://cdn.example/frame.html')).to.equal(undefined);
  });

  it('hears nothing in what others say', () => {
    expect(isReady(readyMessage)).to.equal(true);
    for (const stranger of strangers) {
      expect(isReady(stranger)).to.equal(false);
      expect(readHeight(stranger)).to.equal(undefined);
      expect(readScheme(stranger)).to.equal(undefined);
    }
  });
});
