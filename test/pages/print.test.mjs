import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allDrawn, allSettled, article, emulate, startSite } from './site.mjs';

const widgets = [
  { tag: 'role-salary', asked: 'slug="cto" benchmark="software-developer"', parts: ['table', 'bar', 'benchmark'] },
  { tag: 'role-comparison', asked: 'slugs="cto ciso" editable', parts: ['table', 'bar'] },
  { tag: 'role-sources', asked: 'slug="cto"', parts: ['bar'] },
  { tag: 'role-path', asked: 'slug="cto"', parts: ['bar'] },
  { tag: 'role-card', asked: 'slug="cto"', parts: [] },
];

describe('On paper', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.stop());

  /** A page with this in it, as it is printed; drawn in charts before. */
  async function printed(body) {
    const shown = await site.open(article(body));
    await allSettled(shown.page);
    await allDrawn(shown.page);
    await emulate(shown.page, {}, 'print');
    return shown;
  }

  for (const { tag, asked, parts } of widgets) {
    it(`<${tag}> has its title, its figures, its sources and their caveat, and nothing to press`, async () => {
      const { page, close } = await printed(`<${tag} ${asked}></${tag}>`);
      const [shown, hidden] = await page.evaluate(
        (name, wanted) => {
          const { shadowRoot } = document.querySelector(name);
          const isSeen = (selector) =>
            [...shadowRoot.querySelectorAll(selector)].some((element) =>
              element.checkVisibility({ visibilityProperty: true }),
            );
          return [
            wanted.filter((part) => isSeen(`[part~="${part}"]`)),
            ['button', 'input', 'select', 'canvas'].filter(isSeen),
          ];
        },
        tag,
        ['title', ...parts, 'source', 'caveat'],
      );
      await close();
      assert.deepEqual(shown, ['title', ...parts, 'source', 'caveat']);
      assert.deepEqual(hidden, []);
    });
  }

  it('bars are shapes, not backgrounds, which printers leave out', async () => {
    const { page, close } = await printed('<role-salary slug="cto"></role-salary>');
    const [name, fill, width] = await page.evaluate(() => {
      const range = document.querySelector('role-salary').shadowRoot.querySelector('.bar .range');
      return [range.localName, getComputedStyle(range).fill, range.getBoundingClientRect().width];
    });
    await close();
    assert.deepEqual([name, fill], ['rect', 'rgb(68, 136, 221)']);
    assert.ok(width > 20);
  });

  it('a dark theme is printed in the colours of the light one', async () => {
    const { page, close } = await printed(
      ['light', 'dark'].map((theme) => `<role-salary slug="cto" theme="${theme}"></role-salary>`).join(''),
    );
    const [light, dark] = await page.evaluate(() =>
      [...document.querySelectorAll('role-salary')].map(({ shadowRoot }) =>
        ['figure', 'th', '.bar'].map((selector) => getComputedStyle(shadowRoot.querySelector(selector)).color),
      ),
    );
    await close();
    assert.deepEqual(dark, light);
  });

  for (const { tag, asked } of widgets) {
    it(`<${tag}> is not split: three of them, each more than half a page high, take three pages`, async () => {
      const { page, close } = await printed(`<${tag} ${asked} loading="eager"></${tag}>`.repeat(3));
      const width = 700;
      await page.setViewport({ width, height: 900 });
      const height = await page.evaluate((name) => document.querySelector(name).offsetHeight, tag);
      const pdf = await page.pdf({
        width: `${width}px`,
        height: `${Math.ceil(height / 0.6)}px`,
        printBackground: false,
      });
      await close();
      assert.equal(pagesOf(pdf), 3);
    });
  }
});

const pagesOf = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g).length;
