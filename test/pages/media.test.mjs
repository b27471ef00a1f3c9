import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { article, startSite } from './site.mjs';

const widget = '<role-salary slug="cto" benchmark="software-developer"></role-salary>';

describe('What the reader’s device asks for', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.stop());

  /** Opens a page with a drawn chart, and tells the styles of parts of the widget once the media apply. */
  async function styles(media, features, selectors) {
    const { page, close } = await site.open(article(widget));
    await page.waitForFunction(() => document.querySelector('role-salary').shadowRoot.querySelector('[drawn]'));
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { media, features });
    const found = await page.evaluate(
      (entries) =>
        entries.map(([selector, property]) => {
          const element = document.querySelector('role-salary').shadowRoot.querySelector(selector);
          return getComputedStyle(element)[property];
        }),
      selectors,
    );
    await close();
    return found;
  }

  it('a dark scheme, on a page that has none of its own: dark', async () => {
    const features = [{ name: 'prefers-color-scheme', value: 'dark' }];
    assert.deepEqual(await styles('screen', features, [['figure', 'backgroundColor']]), ['rgb(22, 26, 32)']);
  });

  it('forced colours: the table’s bars in the colour of text, and no canvas', async () => {
    const features = [{ name: 'forced-colors', value: 'active' }];
    const [bar, text, visibility, canvas] = await styles('screen', features, [
      ['.bar', 'color'],
      ['th', 'color'],
      ['.bar', 'visibility'],
      ['canvas', 'display'],
    ]);
    assert.equal(bar, text);
    assert.deepEqual([visibility, canvas], ['visible', 'none']);
  });

  it('paper: the table’s bars, no canvas, no buttons', async () => {
    const found = await styles(
      'print',
      [],
      [
        ['.bar', 'visibility'],
        ['canvas', 'display'],
        ['[part="toolbar"]', 'display'],
        ['[part="source"]', 'display'],
      ],
    );
    assert.deepEqual(found, ['visible', 'none', 'none', 'block']);
  });
});
