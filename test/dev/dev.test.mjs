import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../browsers.mjs';
import { chromiumArgs } from '../launch-options.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The demo shows the site, which is made of READMEs, manifest and measurements as well. */
const parts = `src data demo dev dist cdn manifest test/bench/results
  package.json rollup.config.mjs LICENSES.txt README.md README.ja.md`.split(/\s+/);
const isOwn = (file) => !/node_modules|\.next/.test(path.relative(root, file));

/** The time that a bundle may take on a busy machine. */
const timeout = 180_000;

describe('The dev server', () => {
  let copy;
  let server;
  let browser;
  let page;
  const errors = [];

  before(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'role-salary-'));
    for (const part of parts) cpSync(path.join(root, part), path.join(copy, part), { recursive: true, filter: isOwn });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    server = spawn(process.execPath, ['dev/dev.mjs'], {
      cwd: copy,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const site = await addressIn(server.stdout);
    browser = await launch({ executablePath: findBrowsers(['chromium']).chromium, args: chromiumArgs });
    page = await browser.newPage();
    page.setDefaultTimeout(timeout);
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await listening(() => page.goto(`${site}/article.html`));
  });
  after(async () => {
    await browser.close();
    server.kill();
    await rm(copy, { recursive: true });
  });

  /** Goes on when the page, shown anew, listens for changes. */
  function listening(act) {
    return Promise.all([page.waitForResponse((response) => response.url().endsWith('/dev/changes')), act()]);
  }

  function change(file, from, to) {
    const text = readFileSync(path.join(copy, file), 'utf8');
    assert.ok(text.includes(from), `${from} in ${file}`);
    writeFileSync(path.join(copy, file), text.replaceAll(from, to));
  }

  it('shows the demo under its own policy, with nothing refused', async () => {
    await page.waitForFunction(() => document.querySelector('role-salary').status === 'ready');
    assert.deepEqual(errors, []);
  });

  it('reloads an open page when its HTML changes', async () => {
    await listening(() => change('demo/article.html', '<title>', '<title>Changed: '));
    assert.match(await page.title(), /^Changed: /);
  });

  it('shows a changed word of the library', async () => {
    await listening(() => change('src/words/dictionaries/ja.ts', '推定', 'すいてい'));
    await page.waitForFunction(() =>
      document.querySelector('role-salary').shadowRoot?.textContent.includes('すいてい'),
    );
  });

  it('goes on after a mistake in the source', async () => {
    change('src/version.ts', "= '", '= "');
    await listening(() => change('src/version.ts', '= "', "= '"));
  });
});

async function addressIn(stream) {
  for await (const line of createInterface(stream)) {
    const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('The dev server said no address.');
}
