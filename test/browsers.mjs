// Finds the browsers that the tests run in; on Debian, as root, installs those that are missing.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Launcher } from 'chrome-launcher';

const search = {
  chromium: () => firstFile([process.env.CHROME_PATH, ...installedChromes(), ...playwrightChromes()]),
  firefox: () => firstFile([process.env.FIREFOX_PATH, ...onPath('firefox'), ...onPath('firefox-esr')]),
  webkit: () => firstFile([process.env.WEBKIT_DRIVER_PATH, ...onPath('WebKitWebDriver')]),
};

const packages = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
};

/**
 * The browsers to test in: those that BROWSERS names, else Chromium, and in CI all three. Throws for any other name.
 *
 * @returns {('chromium' | 'firefox' | 'webkit')[]}
 */
export function wantedBrowsers() {
  const { BROWSERS, CI } = process.env;
  const all = Object.keys(search);
  const wanted = BROWSERS?.split(',') ?? (CI ? all : ['chromium']);
  if (wanted.every((name) => all.includes(name))) return wanted;
  throw new Error(`BROWSERS: expected some of ${all.join()}, found ${BROWSERS}`);
}

/**
 * The executable of each browser by its name; throws with the command to run where one is required and not to be had.
 *
 * @param {('chromium' | 'firefox' | 'webkit')[]} required
 */
export function findBrowsers(required) {
  const missing = required.filter((name) => !search[name]());
  if (missing.length > 0) install(missing);
  return Object.fromEntries(Object.entries(search).map(([name, find]) => [name, find()]));
}

function install(names) {
  const wanted = [...new Set(names.flatMap((name) => packages[name]))];
  const command = `apt-get install -y --no-install-recommends ${wanted.join(' ')}`;
  if (!onPath('apt-get')[0] || process.getuid?.() !== 0) {
    throw new Error(
      `No ${names.join(', ')} found. On Debian or Ubuntu run:\n  sudo apt-get update && sudo ${command}\n` +
        'Elsewhere install Chrome or Chromium, or set CHROME_PATH to its executable.',
    );
  }
  console.log(`Installing ${wanted.join(', ')} …`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], options);
  const still = names.filter((name) => !search[name]());
  if (still.length > 0) throw new Error(`${still.join(', ')} could not be installed.`);
}

function installedChromes() {
  try {
    return Launcher.getInstallations();
  } catch {
    return [];
  }
}

function playwrightChromes() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    path.join(homedir(), '.cache/ms-playwright'),
    path.join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  return caches
    .filter((folder) => folder && existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('chromium-'))
        .flatMap((name) => [
          path.join(folder, name, 'chrome-linux/chrome'),
          path.join(folder, name, 'chrome-linux64/chrome'),
          path.join(folder, name, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
        ]),
    );
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter(existsSync);
}

function firstFile(candidates) {
  return candidates.find((file) => file && existsSync(file));
}
