// What a kind of site makes of the code that a README tells authors to write.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { transform } from 'esbuild';
import { onRequest } from '../../demo/prerender/astro-middleware.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** A page of a site that leaves the author's HTML as it is. */
export const inPage = (html) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title>${html}`;

/**
 * WordPress since 4.4, for hosts that it does not know: one frame, few of its attributes, and a sandbox. `at` puts the
 * address where the folder is into what the folder holds.
 */
export async function byOembed(address, at) {
  const read = async (file) => at(await (await fetch(file)).text());
  const [, endpoint] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(
    await read(address),
  );
  const { html } = JSON.parse(await read(endpoint));
  const kept = [...html.matchAll(/ (?:src|width|height|frameborder|title)="[^"]*"/g)].join('');
  return inPage(`<iframe sandbox="allow-scripts" security="restricted"${kept}></iframe>`);
}

/** React on a server: what the component of a page returns, as HTML. */
export async function byReact(page) {
  const options = { loader: 'tsx', jsxFactory: 'h', jsxFragment: 'fragment', format: 'cjs' };
  const { code } = await transform(page, options);
  const module = { exports: {} };
  runInNewContext(code, { module, h, fragment });
  return inPage(module.exports.default());
}

function h(tag, attributes, ...children) {
  if (tag === fragment) return children.join('');
  const written = Object.entries(attributes ?? {}).map(([name, value]) => ` ${name}="${value === true ? '' : value}"`);
  return `<${tag}${written.join('')}>${children.join('')}</${tag}>`;
}

const fragment = Symbol('Fragment');

/** What TypeScript says of a page with a declaration of its tags, on top of a stand-in for React's types. */
export function typeErrors(page, declaration) {
  const files = {
    'page.tsx': page,
    'role-salary.d.ts': declaration,
    'node_modules/react/index.d.ts': `export interface HTMLAttributes<T> { children?: unknown }
      export type DetailedHTMLProps<E, T> = E & { key?: string };
      export namespace JSX { interface IntrinsicElements { link: object; script: object; p: { children?: unknown } } }`,
    'node_modules/react/jsx-runtime.d.ts': `export { JSX } from './index';`,
    'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, noEmit: true, jsx: 'react-jsx', types: [] } }),
  };
  return inFolder(files, async (folder) => {
    const { stdout } = await run(path.join(root, 'node_modules/.bin/tsc'), ['-p', folder]).catch((error) => error);
    return stdout;
  });
}

/** The configuration that a Nuxt site exports. */
export async function nuxtConfig(file) {
  const { code } = await transform(file, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  runInNewContext(code, { module, defineNuxtConfig: (config) => config });
  return module.exports.default;
}

/** Nuxt on a server: the template, and the head that `useHead` is given. */
export function byNuxt(component) {
  const [, setup, template] = /<script setup>([^]*)<\/script>\s*<template>([^]*)<\/template>/.exec(component);
  const head = [];
  runInNewContext(setup, {
    useHead(tags) {
      for (const [tag, all] of Object.entries(tags)) head.push(...all.map((attributes) => h(tag, attributes)));
    },
  });
  return inPage(head.join('') + template);
}

/** Astro with the middleware of the demo; `is:inline` is for Astro's eyes only. */
export async function byAstro(page) {
  const html = page.replace(' is:inline', '');
  const response = await onRequest({}, async () => new Response(html, { headers: { 'content-type': 'text/html' } }));
  return response.text();
}

/** Eleventy with a configuration of its own, which writes one page. */
export function byEleventy(configuration, page) {
  return inProject({ 'eleventy.config.mjs': configuration }, async (folder) => {
    const { default: configure } = await import(pathToFileURL(path.join(folder, 'eleventy.config.mjs')));
    const transforms = [];
    configure({ addTransform: (_, write) => transforms.push(write) });
    return transforms[0].call({ page: { inputPath: './cto.html', outputPath: '_site/cto.html' } }, page);
  });
}

/** A command line, in a folder with the files that it takes: one file that it writes. */
export function byCommand(commandLine, files, written) {
  return inProject(files, async (folder) => {
    await byShell(commandLine, folder);
    return readFile(path.join(folder, written), 'utf8');
  });
}

/** What a command line prints, in a folder. */
export async function byShell(commandLine, folder) {
  const { stdout } = await run('sh', ['-c', commandLine], { cwd: folder });
  return stdout;
}

/** A folder with these files and the package, for as long as it is used. */
export function inProject(files, use) {
  return inFolder(files, async (folder) => {
    await install(folder);
    return use(folder);
  });
}

/** Puts the package and its program where npm does. */
async function install(folder) {
  const program = path.join(folder, 'node_modules/.bin/role-salary');
  await mkdir(path.dirname(program), { recursive: true });
  await symlink(root, path.join(folder, 'node_modules/role-salary'), 'dir');
  await writeFile(program, `#!/bin/sh\nexec node '${path.join(root, 'dist/cli/main.js')}' "$@"\n`, { mode: 0o755 });
}

async function inFolder(files, use) {
  const folder = await mkdtemp(path.join(tmpdir(), 'recipe-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
