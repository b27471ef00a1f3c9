/** Reads text files that may be anything. */
import { readFile, stat } from 'node:fs/promises';
import type { Finding } from './report.js';

/** As much as a page would fetch of a role. */
const mostBytes = 5_000_000;

/** The text without a byte order mark, or why it cannot be had. A file that is too large is not read. */
export async function readText(file: string): Promise<{ text: string } | { finding: Finding }> {
  const refused = (message: string, details: Pick<Finding, 'found' | 'expected'> = {}) => ({
    finding: { severity: 'error', file, message, ...details } satisfies Finding,
  });
  try {
    const stats = await stat(file);
    if (!stats.isFile()) return refused('is not a file');
    if (stats.size > mostBytes) {
      return refused('is too large', { found: bytes(stats.size), expected: `at most ${bytes(mostBytes)}` });
    }
    const content = await readFile(file);
    if (content.includes(0)) return refused('is not text', { found: 'binary data', expected: 'text in UTF-8' });
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.trim() === '' ? refused('is empty') : { text };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return refused('is not text', { found: 'bytes that are not UTF-8', expected: 'text in UTF-8' });
    }
    return refused(reasons.get(code) ?? `cannot be read: ${code}`);
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['EACCES', 'may not be read'],
]);

function bytes(count: number): string {
  return `${count.toLocaleString('en')} bytes`;
}
