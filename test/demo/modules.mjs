// The builder's own modules, to be looked at without a page.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../demo/builder/', import.meta.url));

/** Everything that a module of the builder exports, such as `options` or `words/ja`. */
export async function builderModule(name) {
  const { outputFiles } = await build({
    entryPoints: [`${folder}${name}.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
