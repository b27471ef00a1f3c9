#!/usr/bin/env node
/** `npx role-salary`: brings a site's own roles in, checks them, and makes files of them that pages can fetch. */
import { Command, CommanderError } from 'commander';
import { version } from '../version.js';
import { catalogueCommand } from './catalogue.js';
import { importCommand } from './import.js';
import { validateCommand } from './validate.js';

const wrongUsage = 2;

// Whoever read along may have left, as `head` does: the work is finished all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.exitCode = 1;
  });
}

const program = new Command('role-salary')
  .description('Roles of your own for the tags of role-salary: from guides, through checks, to files that pages fetch.')
  .version(version)
  .addHelpText(
    'after',
    `
Examples:
  $ npx role-salary import guides/*.md --out roles
  $ npx role-salary validate roles
  $ npx role-salary catalogue roles --out public/roles

Exit codes: 0 done, 1 the input is at fault, 2 wrong usage.`,
  );

for (const command of [importCommand(), validateCommand(), catalogueCommand()]) program.addCommand(command);
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
