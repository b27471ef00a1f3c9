/** Resolves when a page has nothing under way: no request, no change in a box, and time to spare. */
export async function quiet(page) {
  let before;
  for (let now = await page.evaluate(activity); now !== before; now = await page.evaluate(activity)) {
    before = now;
    await page.waitForNetworkIdle({ idleTime: 100 });
  }
}

/** In the page: how much has happened so far, asked when it is idle. */
function activity() {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(globalThis.watch.changes + performance.getEntriesByType('resource').length));
  });
}
