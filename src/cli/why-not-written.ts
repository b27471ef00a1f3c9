/** Why a file or directory could not be written, in plain words. */
export function whyNotWritten(error: unknown): string {
  const { code = 'for no known reason' } = error as NodeJS.ErrnoException;
  return `cannot be written: ${reasons[code] ?? code}`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOENT: 'no directory can be made there',
  ENOTDIR: 'part of its path is a file, not a directory',
  EEXIST: 'a file with the name of the directory is there already',
  EISDIR: 'a directory with its name is there already',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};
