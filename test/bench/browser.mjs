import { PredefinedNetworkConditions, launch } from 'puppeteer-core';
import { findBrowsers } from '../browsers.mjs';
import { chromiumArgs } from '../launch-options.mjs';

/** A page of 500 charts may take long, on a slow machine. */
const patience = 300_000;

/** Under what each page is measured: as the machine is, and as a slow phone on a slow network. */
export const conditions = {
  bare: { cpu: 1 },
  throttled: { cpu: 4, network: PredefinedNetworkConditions['Slow 4G'] },
};

/**
 * A fresh Chromium. Each of its pages has a context of its own: no cache, no process shared with the one before.
 *
 * - `open(condition, viewport)` resolves with an empty page that is under that condition, and a way to close it.
 */
export async function startBrowser() {
  const { chromium } = findBrowsers(['chromium']);
  const browser = await launch({
    executablePath: chromium,
    args: [...chromiumArgs, '--hide-scrollbars'],
    protocolTimeout: patience,
  });
  return {
    version: () => browser.version(),
    async open({ cpu, network }, viewport) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      await page.setViewport({ ...viewport, deviceScaleFactor: 1 });
      if (cpu > 1) await page.emulateCPUThrottling(cpu);
      if (network) await page.emulateNetworkConditions(network);
      return { page, close: () => context.close() };
    },
    close: () => browser.close(),
  };
}
