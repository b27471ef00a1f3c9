/**
 * Which files in a directory are of an earlier catalogue. No list of them is kept: their names have a hash of what they
 * hold, and a file whose name does not fit was not made here, or was changed since.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { contentHash, entryFile } from './catalogue-files.js';
import { inBatches } from './in-batches.js';

/** Their places below `out`; none if it does not exist. */
export async function earlierFiles(out: string): Promise<Set<string>> {
  const found = new Set<string>();
  if (await isEntry(path.join(out, entryFile))) found.add(entryFile);

  const roles = (await namesIn(path.join(out, 'roles'))).filter((name) => /^\w+\.[0-9a-f]{8}\.json$/.test(name));
  await inBatches(roles, async (name) => {
    const [, hash] = name.split('.');
    if (contentHash([await read(path.join(out, 'roles', name))]) === hash) found.add(`roles/${name}`);
  });

  const folders = (await namesIn(out)).filter((name) => /^(?:lookup|names)-[0-9a-f]{8}$/.test(name));
  await inBatches(folders, async (folder) => {
    for (const name of await unchanged(path.join(out, folder))) found.add(`${folder}/${name}`);
  });
  return found;
}

/** The numbered files of a folder, if its name fits all of them. */
async function unchanged(folder: string): Promise<string[]> {
  const names = await namesIn(folder);
  const numbered = names.map((_, number) => `${number}.json`);
  if (!numbered.every((name) => names.includes(name))) return [];
  const contents = new Map<string, string>();
  await inBatches(numbered, async (name) => contents.set(name, await read(path.join(folder, name))));
  const hash = contentHash(numbered.map((name) => contents.get(name) ?? ''));
  return folder.endsWith(`-${hash}`) ? numbered : [];
}

async function isEntry(file: string): Promise<boolean> {
  try {
    return Object.hasOwn(JSON.parse(await read(file)), 'roleSalaryCatalogue');
  } catch {
    return false;
  }
}

function read(file: string): Promise<string> {
  return readFile(file, 'utf8');
}

/** What is in a directory; nothing if there is none. */
function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
