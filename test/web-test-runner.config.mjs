// The tests of behaviour, run in real browsers. Which ones: BROWSERS=chromium,firefox,webkit (default: chromium).
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { findBrowsers, wantedBrowsers } from './browsers.mjs';
import { chromiumArgs } from './launch-options.mjs';
import { serveFaults } from './faults.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

const wanted = wantedBrowsers();
const executables = findBrowsers(wanted);
const webkit = wanted.includes('webkit') ? await startWebKitDriver(executables.webkit) : undefined;

const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: executables.chromium, args: chromiumArgs } }),
  firefox: () =>
    named(
      'Firefox',
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: executables.firefox },
      }),
    ),
  webkit: () => named('WebKit', webdriverLauncher(webkit.options)),
};

export default {
  files: 'test/**/*.test.ts',
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  nodeResolve: true,
  concurrentBrowsers: 3,
  browsers: wanted.map((name) => launchers[name]()),
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [shareWithAll, serveFaults],
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};

/** As a CDN does; a sandboxed frame has no origin of its own. */
function shareWithAll(context, next) {
  context.set('access-control-allow-origin', '*');
  return next();
}

/** Tells the launchers apart in the report. */
function named(name, launcher) {
  launcher.name = name;
  return launcher;
}

/** Hands the counts to whoever started the run. */
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const visit = ({ suites = [], tests = [] } = {}) => {
        for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        suites.forEach(visit);
      };
      for (const session of sessions) {
        visit(session.testResults);
        if (session.errors.length > 0 || !session.testResults) counts.failed += 1;
      }
      process.send?.(counts);
      webkit?.stop();
    },
  };
}
