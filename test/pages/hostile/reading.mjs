import assert from 'node:assert/strict';
import { wcagContrast } from 'culori';

/** The widget of these tests, and what it says if it is not to be. */
export const widget = '<role-salary slug="cto"><p>600〜3,000万円以上</p></role-salary>';

/**
 * Resolves once readers get what they are to get: the `widget` (title, amounts and source, large enough, in a box, and
 * with contrast) or the author's `fallback` alone.
 */
export async function isRead(page, expected) {
  await inPage(
    page,
    `new Promise((resolve) => {
    const look = () => ((${reads})('${expected}') ? resolve() : requestAnimationFrame(look));
    look();
  })`,
  );
  if (expected === 'fallback') return;
  for (const { text, color, surface, size } of await inPage(page, `(${texts})()`)) {
    assert.ok(size >= 10, `${text}: ${size} px`);
    assert.ok(wcagContrast(color, surface) >= 4.5, `${text}: ${color} on ${surface}`);
  }
}

/** Without Puppeteer's own helpers in the page, which need objects as they were made. */
async function inPage(page, expression) {
  const session = await page.createCDPSession();
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result } = await session.send('Runtime.evaluate', options, { timeout: 10_000 });
  return result.value;
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
