import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allDrawn, allSettled, article, emulate, startSite } from './site.mjs';

const salary = '<role-salary slug="cto" benchmark="software-developer"></role-salary>';
const comparison = '<role-comparison slugs="cto ciso" editable></role-comparison>';
const sources = '<role-sources slug="project_manager"></role-sources>';
const everything = `${salary}${comparison}${sources}<role-card slug="cto"></role-card><role-path slug="cto"></role-path>`;

describe('What the reader’s device asks for', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.stop());

  /** A page whose charts are drawn, once the features apply. */
  async function shownWith(features, body) {
    const shown = await site.open(article(body));
    await allSettled(shown.page);
    await allDrawn(shown.page);
    await emulate(shown.page, features);
    return shown;
  }

  /** The styles of parts of the page's first widget. */
  async function styles(features, body, selectors) {
    const { page, close } = await shownWith(features, body);
    const found = await page.evaluate(readStyles, selectors);
    await close();
    return found;
  }

  it('a dark scheme, on a page that has none of its own: dark', async () => {
    const found = await styles({ 'prefers-color-scheme': 'dark' }, salary, [['figure', 'backgroundColor']]);
    assert.deepEqual(found, ['rgb(22, 26, 32)']);
  });

  for (const scheme of ['light', 'dark']) {
    describe(`forced colours (${scheme})`, () => {
      const forced = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };

      it('the table’s bars in the colour of text, a dashed line to compare with, and no canvas', async () => {
        const [text, bar, ...others] = await styles(forced, salary, [
          ['th', 'color'],
          ['.bar', 'color'],
          ['.range', 'forcedColorAdjust'],
          ['.benchmark-mark', 'forcedColorAdjust'],
          ['.benchmark-mark', 'strokeDasharray'],
          ['.bar', 'visibility'],
          ['canvas', 'display'],
        ]);
        assert.equal(bar, text);
        assert.deepEqual(others, ['auto', 'auto', '5px, 4px', 'visible', 'none']);
      });

      it('marks of kinds in the reader’s colours, told apart by their shapes', async () => {
        const { page, close } = await shownWith(forced, sources);
        const [adjusts, shapes] = await page.evaluate(() => {
          const paths = [...document.querySelector('role-sources').shadowRoot.querySelectorAll('.kind path')];
          return [
            paths.map((path) => getComputedStyle(path).forcedColorAdjust),
            paths.map((path) => path.getAttribute('d')),
          ];
        });
        await close();
        assert.deepEqual(adjusts, ['auto', 'auto', 'auto']);
        assert.equal(new Set(shapes).size, 3);
      });

      it('a pressed button stands out, and so does the one with the focus', async () => {
        const { page, close } = await shownWith(forced, comparison);
        await page.locator('role-comparison >>> .levels button').click();
        await page.keyboard.press('Tab');
        const [pressed, other, outline, width] = await page.evaluate(readStyles, [
          ['[aria-pressed="true"]', 'backgroundColor'],
          ['[aria-pressed="false"]', 'backgroundColor'],
          ['button:focus-visible', 'outlineStyle'],
          ['button:focus-visible', 'outlineWidth'],
        ]);
        await close();
        assert.notEqual(pressed, other);
        assert.deepEqual([outline, width], ['solid', '2px']);
      });
    });
  }

  it('more contrast: quiet text and borders as strong as text', async () => {
    const [text, muted, border] = await styles({ 'prefers-contrast': 'more' }, salary, [
      ['th', 'color'],
      ['[part="source"]', 'color'],
      ['figure', 'borderTopColor'],
    ]);
    assert.deepEqual([muted, border], [text, text]);
  });

  for (const motion of ['no-preference', 'reduce']) {
    it(`motion (${motion}): nothing ever moves; only colours change, within a millisecond`, async () => {
      const { page, close } = await shownWith({ 'prefers-reduced-motion': motion }, everything);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll(':defined')]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
          .map((element) => getComputedStyle(element))
          .filter(
            ({ animationName, transitionDuration, transitionProperty }) =>
              animationName !== 'none' ||
              (transitionDuration !== '0s' &&
                (transitionDuration !== '0.001s' ||
                  transitionProperty.split(', ').some((property) => !property.endsWith('color')))),
          )
          .map(({ animationName, transition }) => `${animationName} ${transition}`),
      );
      await close();
      assert.deepEqual(moving, []);
    });
  }
});

/** In the page: what the first widget's parts look like. */
function readStyles(selectors) {
  const { shadowRoot } = document.querySelector('role-comparison, role-salary, role-sources');
  return selectors.map(([selector, property]) => getComputedStyle(shadowRoot.querySelector(selector))[property]);
}
