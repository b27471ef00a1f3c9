// The contestants' scripts, bundled as a careful engineer would: only what is used, minified, in one file.
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** ECharts asks for it, and throws in browsers that have none. */
const production = { '@process.env.NODE_ENV': '"production"' };

/** The text of `contestants/pages/<name>.js` with all that it imports. */
export async function bundle(name) {
  const bundled = await rollup({
    input: fileURLToPath(new URL(`contestants/pages/${name}.js`, import.meta.url)),
    plugins: [
      resolve({ browser: true }),
      terser({
        module: true,
        ecma: 2022,
        compress: { passes: 2, global_defs: production },
        format: { comments: false },
      }),
    ],
  });
  const { output } = await bundled.generate({ format: 'es', inlineDynamicImports: true });
  await bundled.close();
  return output[0].code;
}
