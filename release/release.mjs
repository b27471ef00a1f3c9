// Makes a release ready, and says which commands publish it:
//
//   npm run release                 raises the version and leaves a tarball
//   npm run release -- --dry-run    does everything else
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lastCommands, steps } from './steps.mjs';
import { takeSteps } from './take-steps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const dryRun = values['dry-run'];

if (takeSteps(steps({ root, dryRun, run }), console.log)) {
  console.log(dryRun ? 'Nothing is in the way.' : `Ready. What is left:\n\n  ${lastCommands(root).join('\n  ')}`);
} else {
  process.exitCode = 1;
}

function run(command, { quiet = false } = {}) {
  const [program, ...options] = command.split(' ');
  const { status, stdout } = spawnSync(program, options, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command} failed`);
  return stdout?.trim() ?? '';
}
