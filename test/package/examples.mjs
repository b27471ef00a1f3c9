// The examples of demo/frameworks/, as someone has them who copies one: installed, built and served.
import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { install, root, run } from './packed.mjs';

export const frameworks = path.join(root, 'demo/frameworks');

// In CI, programs colour what they say, and so the address in it.
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

/** Whether installing or building makes a folder of this name. */
export const isMade = (name) => ['node_modules', 'dist', '.next'].includes(name);

/** Copies an example into a folder, installs the tarball and what the example's lock file names, and builds it. */
export async function buildExample(name, folder, tarball) {
  const project = path.join(folder, name);
  const filter = (file) => !isMade(path.basename(file));
  await cp(path.join(frameworks, name), project, { recursive: true, filter });
  await install(project, tarball);
  await run('npm', ['run', 'build'], { cwd: project, env });
  return project;
}

/** Serves what was built with a command of the example's own, such as `vite preview`, on a free port. */
export async function serveExample(project, command) {
  const [program, ...args] = command.split(' ');
  const server = spawn(`node_modules/.bin/${program}`, [...args, '--port', '0'], { cwd: project, env });
  const stopped = new Promise((resolve) => server.once('exit', resolve));
  const stop = () => {
    server.kill();
    return stopped;
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url) return { url: new URL(url).href, stop };
  }
  throw new Error(`${command} did not start.`);
}
