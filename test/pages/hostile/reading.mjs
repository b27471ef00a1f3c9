import assert from 'node:assert/strict';
import { wcagContrast } from 'culori';

/** The widget of these tests, and what it says if it is not to be. */
export const widget = '<role-salary slug="cto"><p>600〜3,000万円以上</p></role-salary>';

/**
 * Resolves once readers get what they are to get: the `widget` (title, amounts and source, large enough, in a box, and
 * with contrast) or the author's `fallback` alone.
 */
export async function isRead(page, expected) {
  if (expected === 'fallback') await page.waitForNetworkIdle();
  const isSeen = await page.evaluate(`new Promise((resolve) => {
    const look = () => {
      if ((${reads})('${expected}')) return resolve(true);
      return performance.now() < 20_000 ? requestAnimationFrame(look) : resolve(false);
    };
    look();
  })`);
  assert.ok(isSeen, `Not the ${expected}`);
  if (expected === 'fallback') return;
  for (const { text, color, surface, size } of await page.evaluate(`(${texts})()`)) {
    assert.ok(size >= 10, `${text}: ${size} px`);
    assert.ok(wcagContrast(color, surface) >= 4.5, `${text}: ${color} on ${surface}`);
  }
}

/** In the page: whether that, and only that, can be seen. */
function reads(expected) {
  const seen = (element) => {
    const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const host = document.querySelector('role-salary:not([hidden])');
  const parts = ['[part="title"]', 'tbody td', '[part="source"]'];
  const isWidget = parts.every((part) => seen(host?.shadowRoot?.querySelector(part)));
  const isFallback = seen(host?.querySelector('p'));
  return isWidget === (expected === 'widget') && isFallback === (expected === 'fallback');
}

/** In the page: how what is seen of the widget looks. */
function texts() {
  const { shadowRoot } = document.querySelector('role-salary:not([hidden])');
  const surface = getComputedStyle(shadowRoot.querySelector('figure')).backgroundColor;
  return ['[part="title"]', 'tbody td', '[part="source"]', 'button'].map((part) => {
    const element = shadowRoot.querySelector(part);
    const { color, fontSize } = getComputedStyle(element);
    return { text: element.textContent.trim(), color, surface, size: Number.parseFloat(fontSize) };
  });
}
