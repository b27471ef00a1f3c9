import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { install, pack, root, run, temporaryFolder } from './packed.mjs';

const { exports, bin, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const tags = ['role-card', 'role-comparison', 'role-path', 'role-salary', 'role-sources'];

/** What the design promises; the package may have more. */
const promised = [
  '.',
  ...tags.map((tag) => `./${tag}.js`),
  './elements.js',
  './catalogue.js',
  './schema.js',
  './role.schema.json',
  './roles/*.json',
  './prerender.js',
];

/** What stands for the star where an entry has one. */
const examples = { './roles/*.json': 'cto', './benchmarks/*.json': 'software-developer', './cdn/*': 'role-salary.js' };

const specifiers = Object.keys(exports).map((entry) =>
  entry.replace(/^\./, 'role-salary').replace('*', examples[entry]),
);

describe('In an empty project', () => {
  let project;

  before(async () => {
    project = await temporaryFolder();
    await writeFile(path.join(project.folder, 'package.json'), '{ "private": true, "type": "module" }');
    await install(project.folder, await pack(project.folder));
  });
  after(() => project.leave());

  /** Runs a module there; resolves with what it prints, as JSON. */
  async function runModule(code) {
    const { stdout, stderr } = await run('node', ['--input-type=module', '--eval', code], { cwd: project.folder });
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  }

  /** What TypeScript says of a module there. */
  async function typeErrors(code, options) {
    const compilerOptions = { target: 'es2022', strict: true, noEmit: true, types: [], ...options };
    await writeFile(path.join(project.folder, 'consumer.ts'), code);
    await writeFile(
      path.join(project.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    );
    const tsc = path.join(root, 'node_modules/.bin/tsc');
    const { stdout } = await run(tsc, ['-p', project.folder]).catch((error) => error);
    return stdout;
  }

  it('every entry that the design promises is there', () => {
    assert.deepEqual(
      promised.filter((entry) => !(entry in exports)),
      [],
    );
  });

  for (const specifier of specifiers) {
    it(`${specifier} is a file`, async () => {
      const code = `import { existsSync } from 'node:fs';
        console.log(existsSync(new URL(import.meta.resolve('${specifier}'))));`;
      assert.equal(await runModule(code), true);
    });
  }

  const modules = specifiers.filter((specifier) => /^[^/]*$|^[^/]*\/[\w-]+\.js$/.test(specifier));

  for (const specifier of modules) {
    it(`${specifier} can be imported where there is no page`, async () => {
      const code = `const module = await import('${specifier}');
        console.log(JSON.stringify(module[Symbol.toStringTag]));`;
      assert.equal(await runModule(code), 'Module');
    });
  }

  it('all entries together define each tag once, and the classes none', async () => {
    const code = `const defined = [];
      globalThis.customElements = { get: () => undefined, define: (tag) => defined.push(tag) };
      await import('role-salary/elements.js');
      const byClasses = defined.length;
      for (const entry of ${JSON.stringify(modules)}) await import(entry);
      console.log(JSON.stringify({ byClasses, defined: defined.toSorted() }));`;
    assert.deepEqual(await runModule(code), { byClasses: 0, defined: tags });
  });

  for (const tag of tags) {
    it(`role-salary/${tag}.js defines this tag alone`, async () => {
      const code = `const defined = [];
        globalThis.customElements = { get: () => undefined, define: (tag) => defined.push(tag) };
        await import('role-salary/${tag}.js');
        console.log(JSON.stringify(defined));`;
      assert.deepEqual(await runModule(code), [tag]);
    });
  }

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    it(`TypeScript knows what the entries export, with moduleResolution ${moduleResolution}`, async () => {
      const code = await readFile(path.join(root, 'test/package/consumer.ts'), 'utf8');
      assert.equal(await typeErrors(code, { module, moduleResolution, resolveJsonModule: true }), '');
    });
  }

  it('TypeScript knows the events of a tag that is imported alone', async () => {
    const code = `import 'role-salary/role-salary.js';
      document.addEventListener('role-load', ({ slug, roleData }) => [slug, roleData.name]);
      document.addEventListener('role-error', ({ reason, message }) => [reason, message]);
      document.addEventListener('role-change', ({ slug }) => slug);
      document.addEventListener('role-position', ({ positions }) => positions);`;
    assert.equal(await typeErrors(code, { module: 'esnext', moduleResolution: 'bundler' }), '');
  });

  it('the classes know the version', async () => {
    const code = `import { RoleCard } from 'role-salary/elements.js'; console.log(JSON.stringify(RoleCard.version));`;
    assert.equal(await runModule(code), version);
  });

  it('the program runs', async () => {
    for (const name of Object.keys(bin)) {
      const { stdout } = await run(path.join(project.folder, 'node_modules/.bin', name), ['--version']);
      assert.equal(stdout, `${version}\n`);
    }
  });
});
