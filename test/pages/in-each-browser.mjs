// Suites that run in every browser that is wanted.
import { after, before, describe } from 'node:test';
import { wantedBrowsers } from '../browsers.mjs';
import { lacks } from './browsers/lacks.mjs';
import { startSite } from './site.mjs';

/**
 * Describes the same tests once for each browser. They get a site (site.mjs) whose pages count as loaded with their
 * event `load`. `site.browser` is its name, and `site.lacks` has the reasons to skip a test, by what the test needs.
 */
export function inEachBrowser(name, define) {
  for (const browser of wantedBrowsers()) {
    describe(`${name} (${browser})`, () => {
      const site = { browser, lacks: lacks[browser] };
      before(async () => Object.assign(site, await startSite({ browser, until: 'load' })));
      after(() => site.stop());
      define(site);
    });
  }
}
