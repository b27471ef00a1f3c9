/** `role-salary prerender`: writes what the tags show into pages, for readers and robots without JavaScript. */
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import writeFileAtomic from 'write-file-atomic';
import { type Note, type Styles, plain, prerender } from '../prerender/prerender.js';
import { counted } from './counted.js';
import { makeDirectory } from './make-directory.js';
import { progress } from './progress.js';
import { type Finding, type Outcome, hasErrors, report } from './report.js';

export interface PrerenderPagesOptions {
  /** The directory for the pages; it is made if it is not there. */
  out: string;
  /** Ordinary figures in place of the tags. */
  plain?: boolean;
  /** Whether files that are there may be overwritten. */
  force?: boolean;
  styles?: Styles;
}

export function prerenderCommand(): Command {
  return new Command('prerender')
    .description('Writes what the tags show into pages: there without JavaScript, and taken over where there is some.')
    .argument('<page.html...>', 'pages, in HTML')
    .requiredOption('--out <dir>', 'directory for the prerendered pages')
    .option('--force', 'overwrite files that are there')
    .option('--styles <where>', 'inline, or the address of the folder cdn/, which has the style sheets', stylesFrom)
    .addOption(new Option('--plain', 'ordinary HTML in place of the tags, for feeds and mails').conflicts('styles'))
    .option('--json', 'print one JSON document, for scripts')
    .addHelpText('after', prerenderHelp)
    .action(async (pages: string[], options: PrerenderPagesOptions & { json?: boolean }) => {
      report(await prerenderPages(pages, options), options);
    });
}

const prerenderHelp = `
All but the tags stays as it is, to the byte. Tags that cannot be shown are left as they are, with a warning. "src" is
read from files beside the page. In <dir>, pages keep their places relative to the folder that all of them are in. No
page is written if one of them is at fault.

Examples:
  $ npx role-salary prerender site/*.html --out prerendered
  $ npx role-salary prerender site/cto.html --out site --force --styles https://cdn.example/role-salary/
  $ npx role-salary prerender letter.html --out letters --plain

Exit codes: 0 done (there may be warnings), 1 a page is at fault or a file is there already, 2 wrong usage.`;

/** @param pages - Files, as the user named them; one that is named twice is read once. */
export async function prerenderPages(pages: readonly string[], options: PrerenderPagesOptions): Promise<Outcome> {
  const files = [...new Map(pages.map((page) => [path.resolve(page), page])).values()];
  const findings: Finding[] = [];
  const made = new Map<string, string>();
  const { step, done } = progress(files.length, 'pages');
  for (const file of files) {
    const target = path.join(options.out, path.relative(commonFolder(files), path.resolve(file)));
    findings.push(...(options.force ? [] : await inTheWay(file, target)));
    const { html, findings: found } = await prerendered(file, options);
    findings.push(...found);
    if (html !== undefined) made.set(target, html);
    step();
  }
  done();

  const written = hasErrors(findings) ? [] : [...made.keys()];
  for (const file of written) {
    await makeDirectory(path.dirname(file));
    await writeFileAtomic(file, made.get(file)!);
  }
  return {
    findings,
    summary: `${counted(files.length, 'page')}: ${counted(written.length, 'page')} written to ${options.out}.`,
    result: { pages: written },
  };
}

function stylesFrom(where: string): Styles {
  if (where === 'inline') return 'inline';
  if (/^(?:https?:\/\/|\.{0,2}\/)/.test(where)) return { href: where };
  throw new InvalidArgumentError('It is "inline" or an address, such as https://cdn.example/role-salary/ or /cdn/.');
}

/** The innermost folder that has all files in it. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => path.dirname(path.resolve(file)).split(path.sep));
  const end = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
  return (end < 0 ? first : first.slice(0, end)).join(path.sep) || path.sep;
}

async function inTheWay(file: string, target: string): Promise<Finding[]> {
  const isThere = await access(target).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const message = 'the file of the prerendered page is there already';
  return [{ severity: 'error', file, message, found: target, expected: 'no such file, or --force' }];
}

async function prerendered(
  file: string,
  { plain: isPlain = false, styles = 'inline' }: PrerenderPagesOptions,
): Promise<{ html?: string; findings: Finding[] }> {
  const findings: Finding[] = [];
  const onNote = (note: Note) => findings.push({ severity: 'warning', file, ...note });
  try {
    // A byte order mark stays, as all else does.
    const page = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
    const options = { base: path.resolve(file), onNote };
    return { html: await (isPlain ? plain(page, options) : prerender(page, { ...options, styles })), findings };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return { findings: [{ severity: 'error', file, message: reasons.get(code) ?? `cannot be read: ${code}` }] };
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['EACCES', 'may not be read'],
  ['EISDIR', 'is not a file'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'is not text in UTF-8'],
]);
