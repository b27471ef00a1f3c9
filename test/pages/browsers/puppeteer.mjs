// Chromium and Firefox, which Puppeteer steers: one over the DevTools protocol, the other over WebDriver BiDi.
import { launch } from 'puppeteer-core';
import { chromiumArgs } from '../../launch-options.mjs';

export const launchChromium = (executablePath) => launchByPuppeteer({ executablePath, args: chromiumArgs });

/** Without icons, which it asks for whatever the page's policy is. */
export const launchFirefox = (executablePath) =>
  launchByPuppeteer({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'browser.chrome.site_icons': false },
  });

async function launchByPuppeteer(options) {
  const browser = await launch(options);
  return {
    /** A page with a profile of its own; the script `before` is to run in it ahead of any other. */
    async openTab({ width, height, deviceScaleFactor, before }) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const tab = { page, errors: [], requests: [], close: () => context.close() };
      page.on('pageerror', ({ message }) => tab.errors.push(message));
      page.on('console', (message) => isWrong(message) && tab.errors.push(message.text()));
      page.on('request', (request) => tab.requests.push(request.url()));
      await page.setViewport({ width, height, deviceScaleFactor });
      if (before) await page.evaluateOnNewDocument(before);
      return tab;
    },
    close: () => browser.close(),
  };
}

/** All errors and warnings, but that of a sandbox that does what it is there for. */
function isWrong(message) {
  return ['error', 'warn'].includes(message.type()) && !message.text().startsWith('Blocked script execution');
}
