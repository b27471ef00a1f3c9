import { quiet } from './quiet.mjs';

const rounds = 5;

/** Work of the main thread when all widgets leave the page and come back, each for a frame. Milliseconds a round. */
export async function attach(page, { contestant }) {
  const { TaskDuration: before } = await page.metrics();
  await page.evaluate(`(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (let round = 0; round < ${rounds}; round += 1) {
      (${contestant.takeOut})();
      await frame();
      (${contestant.putBack})();
      await frame();
    }
  })()`);
  await quiet(page);
  const { TaskDuration: after } = await page.metrics();
  return { attach: ((after - before) * 1_000) / rounds };
}
