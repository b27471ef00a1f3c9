// Prerenders a page with nothing but Node:
//
//   node demo/prerender/bare.mjs demo/prerender/article.html > article.html
import { readFile } from 'node:fs/promises';
import { prerender } from 'role-salary/prerender.js';

const [file] = process.argv.slice(2);
const html = await prerender(await readFile(file, 'utf8'), {
  base: file,
  onNote: ({ line, column, message }) => console.warn(`${file}:${line}:${column} ${message}`),
});
process.stdout.write(html);
