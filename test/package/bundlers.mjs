// What each bundler makes of an entry module: which modules are in its bundle, and which in files for later.
import path from 'node:path';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as buildByEsbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as buildByVite } from 'vite';
import webpack from 'webpack';

/**
 * Each takes the path of an entry module and resolves with two lists of modules, by their paths: `atOnce` are those
 * that the entry cannot run without, `later` those in files that it may import while it runs.
 */
export const bundlers = { Rollup: byRollup, esbuild: byEsbuild, webpack: byWebpack, Vite: byVite };

async function byRollup(entry) {
  const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return apart(output.map(fromRollup));
}

async function byVite(entry) {
  const { output } = await buildByVite({
    root: path.dirname(entry),
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: entry } },
  });
  return apart(output.filter(({ type }) => type === 'chunk').map(fromRollup));
}

async function byEsbuild(entry) {
  const { metafile } = await buildByEsbuild({
    absWorkingDir: path.dirname(entry),
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const files = Object.entries(metafile.outputs).map(([name, { inputs, imports, entryPoint }]) => ({
    name,
    isEntry: entryPoint === path.basename(entry),
    modules: Object.keys(inputs).filter((input) => inputs[input].bytesInOutput > 0),
    imports: imports.filter(({ kind }) => kind === 'import-statement').map((file) => file.path),
  }));
  return apart(files);
}

async function byWebpack(entry) {
  const folder = path.dirname(entry);
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry,
    output: { path: path.join(folder, 'out') },
    // Shorter names decide nothing here, and take most of the time.
    optimization: { minimize: false },
  });
  const stats = await promisify(compiler.run).call(compiler);
  await promisify(compiler.close).call(compiler);
  const asked = { chunkModules: true, nestedModules: true, dependentModules: true };
  const { chunks } = stats.toJson({ all: false, chunks: true, ...asked });
  const modulesOf = (isInitial) => chunks.filter(({ initial }) => initial === isInitial).flatMap(namesFromWebpack);
  return { atOnce: modulesOf(true), later: modulesOf(false) };
}

/** A module that webpack has joined with others lists them in turn. */
function namesFromWebpack({ nameForCondition, modules = [] }) {
  return modules.length > 0 ? modules.flatMap(namesFromWebpack) : [nameForCondition ?? ''];
}

/** A chunk, as Rollup and Vite tell of it. */
function fromRollup({ fileName, isEntry, modules, imports }) {
  const kept = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return { name: fileName, isEntry, modules: kept.map(([id]) => id), imports };
}

/** What the entry's file imports, and what those import, is there at once. */
function apart(files) {
  const atOnce = new Set(files.filter(({ isEntry }) => isEntry));
  for (const { imports } of atOnce) {
    for (const file of files) if (imports.includes(file.name)) atOnce.add(file);
  }
  const modulesOf = (some) => some.flatMap(({ modules }) => modules);
  return { atOnce: modulesOf([...atOnce]), later: modulesOf(files.filter((file) => !atOnce.has(file))) };
}
