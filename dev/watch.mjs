import { existsSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/** Written by the build or by frameworks, never by hand. */
const made = /^(bundled|node_modules|\.next|dist)$/;

/** How long an editor may take to save what belongs together, in milliseconds. */
const pause = 50;

/**
 * Calls `act` with what has changed in some folders, one call after the other; what changes meanwhile comes with the
 * next one.
 *
 * @param {string} root
 * @param {string[]} folders - Paths from the root, as those that `act` gets.
 * @param {(files: string[]) => Promise<void>} act
 * @returns {() => void} Ends it.
 */
export function watchFolders(root, folders, act) {
  const watchers = new Map();
  const changed = new Set();
  let turn;
  let isBusy = false;
  follow();
  return () => {
    clearTimeout(turn);
    for (const watcher of watchers.values()) watcher.close();
  };

  /** Each folder has a watcher of its own: a recursive one of Node's fails when the build removes folders. */
  function follow() {
    const present = folders.flatMap((folder) => [folder, ...foldersIn(root, folder)]);
    for (const folder of present.filter((one) => !watchers.has(one))) {
      watchers.set(
        folder,
        watch(path.join(root, folder), (_, name) => note(`${folder}/${name}`)),
      );
    }
    for (const [folder, watcher] of watchers) {
      if (existsSync(path.join(root, folder))) continue;
      watcher.close();
      watchers.delete(folder);
    }
  }

  function note(file) {
    if (made.test(path.basename(file))) return;
    changed.add(file);
    clearTimeout(turn);
    turn = setTimeout(next, pause);
  }

  async function next() {
    if (isBusy || changed.size === 0) return;
    isBusy = true;
    const files = [...changed];
    changed.clear();
    follow();
    await act(files);
    isBusy = false;
    void next();
  }
}

function foldersIn(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !made.test(entry.name))
    .flatMap(({ name }) => [`${folder}/${name}`, ...foldersIn(root, `${folder}/${name}`)]);
}
