/** `role-salary catalogue`: makes static files of a site's own roles, so that a page fetches those that it shows. */
import path from 'node:path';
import { Command } from 'commander';
import { checkFiles } from './check/check-files.js';
import { counted } from './counted.js';
import { jsonFiles } from './json-files.js';
import { progress } from './progress.js';
import { type Finding, type Outcome, hasErrors, report } from './report.js';
import { catalogueFiles, entryFile } from './site/catalogue-files.js';
import { placeFiles } from './site/place-files.js';

export interface CatalogueOptions {
  out: string;
  force?: boolean;
}

export function catalogueCommand(): Command {
  const command = new Command('catalogue')
    .description('Makes static files of the roles in a directory: a page fetches those that it shows, and no others.')
    .argument('<dir>', 'where the roles are: all *.json in it and below, one role a file')
    .requiredOption('--out <dir>', 'where the files go; made if it does not exist')
    .option('--force', 'replace an earlier catalogue')
    .option('--json', 'print one JSON document, for scripts')
    .addHelpText('after', catalogueHelp);
  return command.action(async (dir: string, options: CatalogueOptions & { json?: boolean }) => {
    const mixed = wouldMix(dir, options.out);
    if (mixed) command.error(`error: ${mixed}`);
    report(await catalogue(dir, options, new Date()), options);
  });
}

const catalogueHelp = `
Writes <out>/catalogue.json, the address for "src", and beside it the roles, and what finds them by slug and by name.
All files but catalogue.json have a hash of what they hold in their addresses and may be cached for good. If a role is
invalid, nothing is written. With --force, files of an earlier catalogue are replaced or taken away; others are never.

Example:
  $ npx role-salary catalogue roles --out public/roles

  <role-salary src="/roles/catalogue.json" slug="ferry_pilot"></role-salary>

Exit codes: 0 done, 1 a role is invalid or a file is in the way, 2 wrong usage.`;

/** @param today - What figures are old against. */
export async function catalogue(dir: string, { out, force = false }: CatalogueOptions, today: Date): Promise<Outcome> {
  const { files, findings: missing } = await jsonFiles([dir]);
  const checking = progress(files.length, 'roles checked');
  const { findings: found, roles } = await checkFiles(files, today, checking.step);
  checking.done();
  const findings = [...missing, ...found, ...notRoles(files, found, roles)];
  if (hasErrors(findings)) return outcome(findings, out, nothing);

  const made = catalogueFiles(roles.map(({ role }) => role));
  const writing = progress(made.size, 'files written');
  const { findings: inTheWay, written, removed } = await placeFiles(made, out, force, writing.step);
  writing.done();
  const isDone = !hasErrors(inTheWay);
  return outcome([...findings, ...inTheWay], out, isDone ? { roles: roles.length, written, removed } : nothing);
}

/** What the files would be mixed up with, if source and result were in one place; undefined if they are not. */
function wouldMix(dir: string, out: string): string | undefined {
  if (isInside(out, dir)) return `--out ${out} is in ${dir}: the next run would take its files for roles.`;
  if (isInside(dir, path.join(out, 'roles'))) return `${dir} is where --out ${out} has its own files of roles.`;
  return undefined;
}

function isInside(place: string, folder: string): boolean {
  const way = path.relative(folder, place);
  return way === '' || (way.split(path.sep)[0] !== '..' && !path.isAbsolute(way));
}

/** Catalogues and what was made of them are valid, but cannot be made into a catalogue. */
function notRoles(
  files: readonly string[],
  findings: readonly Finding[],
  roles: readonly { file: string }[],
): Finding[] {
  const known = new Set([...roles, ...findings.filter(({ severity }) => severity === 'error')].map(({ file }) => file));
  return files
    .filter((file) => !known.has(file))
    .map((file) => ({ severity: 'error', file, message: 'is not a role', expected: 'one role a file' }));
}

interface Done {
  roles: number;
  written: number;
  removed: number;
}

const nothing: Done = { roles: 0, written: 0, removed: 0 };

function outcome(findings: readonly Finding[], out: string, done: Done): Outcome {
  const entry = done === nothing ? null : path.join(out, entryFile);
  const removed = done.removed > 0 ? `, ${counted(done.removed, 'file')} of an earlier catalogue removed` : '';
  return {
    findings,
    summary: entry
      ? `${counted(done.roles, 'role')} in ${entry}; ${counted(done.written, 'file')} written${removed}.`
      : 'Nothing was written.',
    result: { catalogue: entry, ...done },
  };
}
