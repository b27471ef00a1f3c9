import { quiet } from './quiet.mjs';

/** How long a change of all widgets takes until the last is painted: the first time, and again. Milliseconds. */
export async function change(page, { count, contestant }) {
  const times = [];
  for (const step of [0, 1]) {
    await page.evaluate(`watch.expectChange(); (${contestant.change})(${step});`);
    await page.evaluate((boxes) => globalThis.watch.whenShown(boxes), count);
    await quiet(page);
    times.push(await page.evaluate(() => globalThis.watch.last));
  }
  return { changeFirst: times[0], changeAgain: times[1] };
}
