import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allDrawn, article, emulate, startSite } from './site.mjs';

const widgets = {
  'role-salary': '<role-salary slug="cto"></role-salary>',
  'role-comparison': '<role-comparison slugs="cto ciso"></role-comparison>',
};

const style = `<style>
  :root.house { --role-junior: #704214 }
  .dark { color-scheme: dark }
</style>`;

const switches = {
  'a color-scheme of an ancestor': (page) => page.evaluate(() => document.body.classList.add('dark')),
  'a class of the page that sets the colours': (page) =>
    page.evaluate(() => document.documentElement.classList.add('house')),
  'the theme of the tag': (page, tag) => page.evaluate((name) => (document.querySelector(name).theme = 'dark'), tag),
  'the preference of the reader': (page) => emulate(page, { 'prefers-color-scheme': 'dark' }),
  'the preference of a reader who wants less motion': (page) =>
    emulate(page, { 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' }),
};

describe('A chart takes other colours at once', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.stop());

  for (const [tag, body] of Object.entries(widgets)) {
    for (const [name, change] of Object.entries(switches)) {
      it(`after a change of ${name}: ${tag}`, async () => {
        const { page, close } = await site.open(article(body, { head: style }), { colorScheme: 'light' });
        await allDrawn(page);
        const { asked: old, drawn } = await page.evaluate(firstBar, tag);
        assert.equal(drawn, old);
        await change(page, tag);
        await page.waitForFunction(
          `(${firstBar})('${tag}').asked !== '${old}' && (${firstBar})('${tag}').drawn === (${firstBar})('${tag}').asked`,
        );
        await close();
      });
    }
  }
});

/** In the page: the colour that styles ask for the chart's first bar, and the pixel in its middle. */
function firstBar(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const canvas = shadowRoot.querySelector('canvas');
  const place = shadowRoot.querySelector('.range').getBoundingClientRect();
  const box = canvas.getBoundingClientRect();
  const scale = canvas.width / box.width;
  const x = (place.left + place.width / 2 - box.left) * scale;
  const y = (place.top + place.height / 2 - box.top) * scale;
  const [red, green, blue] = canvas.getContext('2d').getImageData(x, y, 1, 1).data;
  return {
    asked: getComputedStyle(shadowRoot.querySelector('.bar')).color,
    drawn: `rgb(${red}, ${green}, ${blue})`,
  };
}
