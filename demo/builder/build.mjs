// The builder's scripts for browsers, with what they take from the package bundled in.
import path from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

/**
 * The scripts that `builder.html` needs, beside the files that are served as they are: `builder.html` and, in
 * `builder/`, `builder.css`, `preview.html` and `preview.css`. Needs `dist/`.
 *
 * @returns {Promise<Map<string, Uint8Array>>} What each file holds, by its path beside `builder.html`.
 */
export async function builderScripts() {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'main.ts')],
    outdir: here,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path: file, contents }) => [
      path.relative(path.dirname(here), file).split(path.sep).join('/'),
      contents,
    ]),
  );
}
