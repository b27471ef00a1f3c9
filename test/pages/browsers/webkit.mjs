// WebKit, which its driver steers over WebDriver, with a proxy for what that cannot do.
import { setTimeout } from 'node:timers/promises';
import { startWebKitDriver } from '../../webkit-driver.mjs';
import { startProxy } from './proxy.mjs';
import { WebKitPage } from './webkit-page.mjs';

/** For what pages are asked to do, in milliseconds. */
const longest = 300_000;

export async function launchWebKit(executable) {
  let newest = { before: '', requests: [] };
  const proxy = await startProxy({
    onRequest: (address) => newest.requests.push(address),
    script: () => noteErrors + newest.before,
  });
  const driver = await startWebKitDriver(executable, {
    args: ['--javascript-can-open-windows-automatically=true'],
    size: '1600x2000',
    pageLoadStrategy: 'none',
    proxy: { proxyType: 'manual', httpProxy: proxy.address, sslProxy: proxy.address },
  });
  const session = await newSession(driver.options);
  const home = await session.getWindowHandle();
  const steer = inTurns(session);

  return {
    /** A window of its own. What is asked for counts as asked for by the newest one. */
    async openTab({ width, height, before = '' }) {
      const handle = await steer(home, [], () => openWindow(session, width, height));
      const tab = { errors: [], requests: [] };
      newest = { before, requests: tab.requests };
      const page = new WebKitPage({
        steer: (frames, work) => steer(handle, frames, work),
        networkIdle: proxy.idle,
        onError: (message) => tab.errors.push(message),
      });
      return { ...tab, page, close: () => steer(handle, [], () => session.closeWindow()) };
    },
    async close() {
      await session.deleteSession();
      driver.stop();
      proxy.stop();
    },
  };
}

/** The package advises commands of another one of its family, and says when it connects, unless it is told not to. */
async function newSession(options) {
  Object.assign(process.env, { WDIO_LOG_LEVEL: 'silent', DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS: 'true' });
  const { default: client } = await import('webdriver');
  const session = await client.newSession({ ...options, connectionRetryTimeout: longest });
  await session.setTimeouts(undefined, undefined, longest);
  return session;
}

/** One without tool bars, which would not be as narrow as a phone. */
async function openWindow(session, width, height) {
  const known = await session.getWindowHandles();
  await session.executeScript(`open('about:blank', '', 'popup,noopener,width=${width},height=${height}')`, []);
  for (;;) {
    const added = (await session.getWindowHandles()).find((handle) => !known.includes(handle));
    if (added) return added;
    await setTimeout(10);
  }
}

/** Commands one after the other, each in its window and frame: a session has one of them in its hand. */
function inTurns(session) {
  let last = Promise.resolve();
  let inHand;
  return (handle, frames, work) => {
    const turn = last.then(async () => {
      if (handle !== inHand) await session.switchToWindow((inHand = handle));
      else await session.switchToFrame(null);
      for (const frame of frames) await session.switchToFrame(frame);
      return work(session);
    });
    last = turn.catch(() => {});
    return turn;
  };
}

/** In the page, ahead of any other script: keeps what Puppeteer would tell of, for `WebKitPage` to fetch. */
const noteErrors = `//<![CDATA[
{
  document.currentScript.remove();
  const noted = [];
  Object.defineProperty(globalThis, Symbol.for('noted'), { value: noted });
  addEventListener('error', ({ message }) => noted.push(message));
  addEventListener('unhandledrejection', ({ reason }) => noted.push(String(reason)));
  for (const level of ['error', 'warn']) {
    const native = console[level];
    console[level] = (...words) => {
      noted.push(words.join(' '));
      native.apply(console, words);
    };
  }
}
//]]>
`;
