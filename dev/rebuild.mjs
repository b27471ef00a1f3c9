import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';

const root = path.dirname(import.meta.dirname);
const run = promisify(execFile);

/** What is told of every role when the library is built comes from here. */
const tells = /^(data|src\/(catalogue|guide|salary|telling|words))\//;

const inLibrary = /^(data|src)\//;

const caches = new Map();

/**
 * Brings dist/ and cdn/ up to date, as far as pages see it: without checking types and without making it small.
 * Declarations, the manifest and integrity.json stay as the last whole build left them.
 *
 * @param {string[]} files - What has changed, by its path from the root.
 */
export async function rebuild(files) {
  if (!files.some((file) => inLibrary.test(file))) return;
  if (files.some((file) => tells.test(file))) await run('node', ['data/modules.mjs'], { cwd: root });
  await compile();
  for (const config of configs) await bundle(config);
  await run('node', ['data/embeds.mjs'], { cwd: root });
}

function compile() {
  return build({
    absWorkingDir: root,
    entryPoints: ['src/**/*.ts'],
    outdir: 'dist',
    outbase: 'src',
    logLevel: 'silent',
  });
}

async function bundle({ output, plugins, ...input }) {
  const bundled = await rollup({
    ...input,
    plugins: plugins.filter(({ name }) => name !== 'terser'),
    cache: caches.get(output),
    onLog() {},
  });
  caches.set(output, bundled.cache);
  await bundled.write(output);
}
