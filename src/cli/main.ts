#!/usr/bin/env node
/** `npx role-salary`: a site's own roles, from guides to files that pages fetch; and pages that are readable at once. */
import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import { catalogueCommand } from './catalogue.js';
import { importCommand } from './import.js';
import { prerenderCommand } from './prerender.js';
import { validateCommand } from './validate.js';

const wrongUsage = 2;

// Whoever read along may have left, as `head` does: the work is finished all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.exitCode = 1;
  });
}

const program = new Command('role-salary')
  .description(
    'Roles of your own for the tags of role-salary, from guides to files that pages fetch; and pages that need no script.',
  )
  .version(version)
  .addHelpText(
    'after',
    `
Examples:
  $ npx role-salary import guides/*.md --out roles
  $ npx role-salary validate roles
  $ npx role-salary catalogue roles --out public/roles
  $ npx role-salary prerender site/*.html --out prerendered

Exit codes: 0 done, 1 the input is at fault, 2 wrong usage.`,
  );

for (const command of [importCommand(), validateCommand(), catalogueCommand(), prerenderCommand()])
  program.addCommand(command);
for (const command of [program, ...program.commands]) {
  command
    .exitOverride()
    .showHelpAfterError(`Try: npx role-salary ${command === program ? '' : `${command.name()} `}--help`);
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
  else {
    process.stderr.write(`role-salary: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
