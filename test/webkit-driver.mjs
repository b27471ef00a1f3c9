// Starts Debian's driver of WebKit, on a screen that nobody sees.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/**
 * Resolves with `options` for clients of WebDriver, and `stop()`.
 *
 * @param {string} executable of the driver
 * @param {object} [more] `args` for the browser, the size of its screen, and capabilities. The pointer rests in the middle
 *   of the screen, and a window that does not reach to there has no focus.
 */
export async function startWebKitDriver(executable, { args = [], size = '1280x1024', ...capabilities } = {}) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3], 'data');
  const port = await freePort();
  const driver = spawn(executable, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  await answers(`http://127.0.0.1:${port}/status`);
  return {
    stop,
    options: {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation', ...args] },
        ...capabilities,
      },
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address) {
  const asked = () => fetch(address).catch(() => undefined);
  while (!(await asked())) await setTimeout(20);
}

function miniBrowser() {
  const listed = execFileSync('find', ['/usr/lib', '-name', 'MiniBrowser', '-path', '*webkit2gtk*'], {
    encoding: 'utf8',
  });
  return listed.trim().split('\n')[0];
}
