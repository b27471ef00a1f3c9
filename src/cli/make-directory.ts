import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a directory and those around it that are not there; the outermost that was made, if any. Node's own way of
 * making several never ends where a file system takes none, such as /proc.
 */
export async function makeDirectory(directory: string): Promise<string | undefined> {
  const missing: string[] = [];
  for (let one = path.resolve(directory); !(await isThere(one)); one = path.dirname(one)) missing.unshift(one);
  for (const one of missing) {
    await mkdir(one).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  if (missing.length === 0) await mkdir(directory, { recursive: true });
  return missing[0];
}

async function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}
