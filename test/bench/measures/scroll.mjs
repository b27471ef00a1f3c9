const steps = 60;
const slow = 50;

/** Scrolls to the end of the page, a step a frame: how many frames took over 50 ms, and how long the longest took. */
export async function scroll(page) {
  const frames = await page.evaluate(scrollDown, steps);
  return { slowFrames: frames.filter((time) => time > slow).length, longestFrame: Math.max(...frames) };
}

/** In the page. */
async function scrollDown(count) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const length = document.documentElement.scrollHeight - innerHeight;
  const times = [];
  let before = await frame();
  for (let step = 1; step <= count; step += 1) {
    scrollTo(0, (length * step) / count);
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
}
