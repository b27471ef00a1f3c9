import { screenFor } from './contestants/page.mjs';
import { load } from './measures/load.mjs';

/**
 * Opens one page in a context of its own, and resolves with all that is noted of it.
 *
 * @param browser From `startBrowser()`.
 * @param condition One of `conditions`.
 * @param page `url`, `count` of boxes with figures, their `height`, `isBelow`, `acts`, and the `contestant` they act on.
 */
export async function visit(browser, condition, { url, bytesOf, acts = [], ...scene }) {
  const { page, close } = await browser.open(condition, screenFor(scene));
  const noted = await load(page, { url, bytesOf, count: scene.count });
  for (const act of acts) Object.assign(noted, await act(page, scene));
  await close();
  return noted;
}
