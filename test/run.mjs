// The whole check: build, types, lint, data, pages, and behaviour in real browsers. Ends with `N passed, N failed`.
// BROWSERS=chromium,firefox,webkit says which browsers to test in; default: Chromium, and in CI all three.
import { fork, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { findBrowsers, wantedBrowsers } from './browsers.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

try {
  // Pages whose outcome is the same in all are shown in Chromium alone.
  findBrowsers(['chromium', ...wantedBrowsers()]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
step('Build', 'npm', ['run', '--silent', 'build']);
step('Types of the tests', 'npx', ['tsc', '-p', 'test']);
step('Types of the builder', 'npx', ['tsc', '-p', 'demo/builder']);
step('Lint and format', 'npm', ['run', '--silent', 'lint']);

const inNode = await testsInNode();
const inBrowsers = await testsInBrowsers();
const passed = inNode.passed + inBrowsers.passed;
const failed = inNode.failed + inBrowsers.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function step(name, command, args) {
  console.log(`${name} …`);
  const { status } = spawnSync(command, args, { cwd: path.dirname(here), stdio: 'inherit' });
  if (status === 0) return;
  console.error(`${name} failed.`);
  process.exit(1);
}

/** Data, package, and pages in a browser that the test steers from outside. */
async function testsInNode() {
  const files = readdirSync(here, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => path.join(here, name));
  const counts = { passed: 0, failed: 0 };
  const stream = run({ files, concurrency: 1 });
  stream.on('test:pass', ({ details, skip }) => (counts.passed += details.type === 'suite' || skip ? 0 : 1));
  stream.on('test:fail', ({ details }) => (counts.failed += details.type === 'suite' ? 0 : 1));
  for await (const text of stream.compose(spec)) process.stdout.write(text);
  return counts;
}

/** Behaviour, seen from inside a page. */
function testsInBrowsers() {
  return new Promise((resolve) => {
    const config = path.join(here, 'web-test-runner.config.mjs');
    const runner = path.join(here, '../node_modules/.bin/wtr');
    const child = fork(runner, ['--config', config]);
    let counts = { passed: 0, failed: 1 };
    child.on('message', (message) => (counts = message));
    child.on('exit', () => resolve(counts));
  });
}
