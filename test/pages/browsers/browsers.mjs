// The browsers that pages are shown in, each with the part of Puppeteer's pages that the tests use.
import { after } from 'node:test';
import { findBrowsers } from '../../browsers.mjs';
import { launchChromium, launchFirefox } from './puppeteer.mjs';
import { launchWebKit } from './webkit.mjs';

const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };
const launched = new Map();

after(async () => {
  for (const browser of launched.values()) await (await browser).close();
});

/** The browser of a name, one for all tests of a file. */
export function browserOf(name) {
  if (!launched.has(name)) launched.set(name, launchers[name](findBrowsers([name])[name]));
  return launched.get(name);
}
