/** `role-salary import`: makes files of roles of a site's own guides. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import writeFileAtomic from 'write-file-atomic';
import { toSlug } from '../catalogue/slug.js';
import { doubtsAbout } from './check/sanity.js';
import { counted } from './counted.js';
import { publisherUnknown } from './guide/source.js';
import { type GuideRole, type ReadGuide, readGuide } from './guide/read-guide.js';
import { makeDirectory } from './make-directory.js';
import { progress } from './progress.js';
import { readText } from './read-text.js';
import { type Finding, type Outcome, hasErrors, report } from './report.js';
import { whyNotWritten } from './why-not-written.js';

export interface ImportOptions {
  /** The directory for the roles; it is made if it is not there. */
  out: string;
  /** Whether files that are there may be overwritten. */
  force?: boolean;
  /** Who states the figures, whatever the guides say of that. */
  publisher?: string;
}

export function importCommand(): Command {
  return new Command('import')
    .description('Makes a file of a role of each guide: Markdown with front matter and a table of pay by experience.')
    .argument('<guide.md...>', 'guides in Markdown')
    .requiredOption('--out <dir>', 'directory for the files of the roles')
    .option('--force', 'overwrite files that are there')
    .option('--publisher <name>', 'who states the figures, such as the name of your site')
    .option('--json', 'print one JSON document, for scripts')
    .addHelpText('after', importHelp)
    .action(async (guides: string[], options: ImportOptions & { json?: boolean }) => {
      report(await importGuides(guides, options, new Date()), options);
    });
}

const importHelp = `
Amounts are those of the table; what cannot be read is listed with its line and column. All guides are read before the
first file is written, and none is written if a guide is at fault.

Examples:
  $ npx role-salary import guides/*.md --out roles --publisher "Example Careers"
  $ npx role-salary import cto.md --out roles --force --json

Exit codes: 0 done, 1 a guide is at fault or a file is there already, 2 wrong usage.`;

interface Imported extends GuideRole {
  guide: string;
  /** The role's file. */
  file: string;
}

interface Written {
  imported: Imported[];
  findings: Finding[];
}

/**
 * All or nothing: no role is written if a guide is at fault.
 *
 * @param guides - Files, as the user named them; one that is named twice is read once.
 * @param today - What figures are old against.
 */
export async function importGuides(guides: readonly string[], options: ImportOptions, today: Date): Promise<Outcome> {
  const files = [...new Map(guides.map((guide) => [path.resolve(guide), guide])).values()];
  const findings: Finding[] = [];
  const imported: Imported[] = [];
  const { step, done } = progress(files.length, 'guides');
  for (const guide of files) {
    const read = await readRole(guide, options.publisher, today);
    findings.push(...read.findings);
    if (read.guideRole) {
      const file = path.join(options.out, `${read.guideRole.role.slug}.json`);
      imported.push({ guide, file, ...read.guideRole });
    }
    step();
  }
  done();

  findings.push(...sharedSlugs(imported), ...(options.force ? [] : await filesInTheWay(imported)));
  const written = hasErrors(findings) ? { imported: [], findings: [] } : await write(imported, options.out);
  return {
    findings: [...saidOnce(findings), ...written.findings],
    summary: `${counted(files.length, 'guide')}: ${summaryOf(written.imported, options.out)}.`,
    result: { roles: written.imported.map(({ guide, role, file }) => ({ guide, slug: role.slug, file })) },
  };
}

async function readRole(file: string, publisher: string | undefined, today: Date): Promise<ReadGuide> {
  const read = await readText(file);
  if ('finding' in read) return { findings: [read.finding] };
  if (!/\.(?:md|markdown)$/i.test(file)) {
    const found = path.extname(file) || 'a name without an ending';
    return { findings: [{ severity: 'error', file, message: 'is not Markdown', found, expected: '.md or .markdown' }] };
  }
  const { guideRole, findings } = readUnlessTooDeep(read.text, file, publisher);
  if (!guideRole) return { findings };
  const doubts = doubtsAbout(guideRole.role, today).map(({ path: place, ...doubt }): Finding => {
    const [, band] = /\.bands\[(\d+)\]/.exec(place) ?? [];
    return { severity: 'warning', file, ...(guideRole.payPlaces[Number(band)] ?? guideRole.tablePlace), ...doubt };
  });
  return { guideRole, findings: [...findings, ...doubts] };
}

/** Thousands of quotations or lists inside each other leave the parser without a stack. */
function readUnlessTooDeep(text: string, file: string, publisher: string | undefined): ReadGuide {
  try {
    return readGuide(text, file, publisher);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { findings: [{ severity: 'error', file, message: 'is nested too deeply to be read' }] };
  }
}

function summaryOf({ length }: readonly Imported[], out: string): string {
  return length === 0 ? 'nothing was written' : `${counted(length, 'role')} written to ${out}`;
}

/** A site whose name is not said in one guide mostly does not say it in any: the first stands for all. */
function saidOnce(findings: readonly Finding[]): Finding[] {
  const [first, ...others] = findings.filter(({ message }) => message === publisherUnknown);
  if (!first || others.length === 0) return [...findings];
  const left = findings.filter((finding) => !others.includes(finding));
  const message = `${publisherUnknown}, here and in ${counted(others.length, 'other guide')}`;
  return left.map((finding) => (finding === first ? { ...first, message } : finding));
}

function sharedSlugs(imported: readonly Imported[]): Finding[] {
  const first = new Map<string, string>();
  return imported.flatMap(({ guide, role: { slug }, slugPlace }): Finding[] => {
    const other = first.get(toSlug(slug));
    if (other === undefined) {
      first.set(toSlug(slug), guide);
      return [];
    }
    const expected = 'a slug of its own; case and "-" or "_" do not tell slugs apart';
    return [
      { severity: 'error', file: guide, ...slugPlace, message: `the slug is that of ${other}`, found: slug, expected },
    ];
  });
}

async function filesInTheWay(imported: readonly Imported[]): Promise<Finding[]> {
  const ways = await Promise.all(imported.map(async (one) => ({ ...one, isFree: !(await isThere(one.file)) })));
  return ways
    .filter(({ isFree }) => !isFree)
    .map(({ guide, file, slugPlace }) => ({
      severity: 'error',
      file: guide,
      ...slugPlace,
      message: 'the file of its role is there already',
      found: file,
      expected: 'no such file, or --force',
    }));
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Each file is written under another name first, so that none is ever there in part. */
async function write(imported: readonly Imported[], out: string): Promise<Written> {
  const written: Imported[] = [];
  try {
    await makeDirectory(out);
    for (const one of imported) {
      await writeFileAtomic(one.file, `${JSON.stringify(one.role, null, 2)}\n`);
      written.push(one);
    }
    return { imported: written, findings: [] };
  } catch (error) {
    const file = imported[written.length]?.file ?? out;
    return { imported: written, findings: [{ severity: 'error', file, message: whyNotWritten(error) }] };
  }
}
