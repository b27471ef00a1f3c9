// The tests of behaviour, run in real browsers. Which ones: BROWSERS=chromium,firefox,webkit (default: chromium).
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { chromiumArgs } from './launch-options.mjs';
import { serveFaults } from './faults.mjs';

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const executables = findBrowsers(wanted);
const webkitPort = 4455;
const started = [];

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
  webkit: () => {
    startWebKit();
    return named(
      'WebKit',
      webdriverLauncher({
        hostname: '127.0.0.1',
        port: webkitPort,
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        },
      }),
    );
  },
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
      for (const child of started) child.kill();
    },
  };
}

function startWebKit() {
  const display = ':99';
  started.push(spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
  started.push(
    spawn(executables.webkit, [`--port=${webkitPort}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    }),
  );
  process.on('exit', () => started.forEach((child) => child.kill()));
}

function miniBrowser() {
  const listed = execFileSync('find', ['/usr/lib', '-name', 'MiniBrowser', '-path', '*webkit2gtk*'], {
    encoding: 'utf8',
  });
  return listed.trim().split('\n')[0];
}
