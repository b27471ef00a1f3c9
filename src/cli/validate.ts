/** `role-salary validate`: says everything that is wrong with files of roles, and what should be looked at again. */
import { Command } from 'commander';
import { checkFiles } from './check/check-files.js';
import { counted } from './counted.js';
import { jsonFiles } from './json-files.js';
import { progress } from './progress.js';
import { type Finding, type Outcome, report } from './report.js';

export function validateCommand(): Command {
  return new Command('validate')
    .description('Says everything that is wrong with roles and catalogues, and what should be looked at again.')
    .argument('<file|dir...>', 'files of roles or catalogues; of a directory all *.json in it and below')
    .option('--json', 'print one JSON document, for scripts')
    .addHelpText('after', validateHelp)
    .action(async (places: string[], options: { json?: boolean }) => {
      report(await validate(places, new Date()), options);
    });
}

const validateHelp = `
Errors: what the schema refuses, a slug that is not the file's name, a slug twice, an address in a catalogue without a
role behind it. Warnings: pay that falls from level to level, a range wider than 5 times its low end, figures older
than 24 months, a source without a name, amounts that read like another unit.

Examples:
  $ npx role-salary validate roles
  $ npx role-salary validate cto.json catalogue.json --json

Exit codes: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.`;

/** @param today - What figures are old against. */
export async function validate(places: readonly string[], today: Date): Promise<Outcome> {
  const { files, findings: missing } = await jsonFiles(places);
  const { step, done } = progress(files.length, 'files');
  const { findings: found, count } = await checkFiles(files, today, step);
  done();
  const findings = [...missing, ...found];
  const errors = countOf(findings, 'error');
  const warnings = countOf(findings, 'warning');
  return {
    findings,
    summary: `${counted(count, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
    result: { files: count, errors, warnings },
  };
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
