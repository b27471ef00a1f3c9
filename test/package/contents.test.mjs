import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { pack, root, temporaryFolder } from './packed.mjs';

/** Everything that is packed, and why. */
const expected = {
  'what npm asks for': /^(package\.json|README\.md|LICENSE)$/,
  'what readers of the package ask for': /^(README\.ja\.md|CHANGELOG\.md|LICENSES\.txt)$/,
  'modules, with types and maps': /^dist\/(?!embed\/).*\.(js|js\.map|d\.ts)$/,
  'the JSON Schema': /^dist\/role\.schema\.json$/,
  'what editors and other tools ask for': /^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/,
  'the data, and where it comes from': /^data\/(README\.md|(roles|benchmarks)\/[\w-]+\.json)$/,
  'the scripts for pages': /^cdn\/([\w-]+\.js|(chunks|data)\/.*\.js)$/,
  'their style sheets': /^cdn\/([\w-]+|prerendered\/[\w-]+)\.css$/,
  'frames and oEmbed answers': /^cdn\/(frame\.html|frame\/\w+\.html|oembed\/\w+\.json)$/,
  'hashes, and the licences of what is bundled': /^cdn\/(integrity\.json|LICENSES\.txt)$/,
};

const megabyte = 1e6;

describe('The tarball', () => {
  let project;
  let tarball;
  let files;

  before(async () => {
    project = await temporaryFolder();
    tarball = new Uint8Array(await readFile(await pack(project.folder)));
    const packed = createPackageFromTarballData(tarball);
    const start = `/node_modules/${packed.packageName}/`;
    files = new Map(packed.listFiles().map((file) => [file.slice(start.length), packed.readFile(file)]));
  });
  after(() => project.leave());

  it('holds what users need', () => {
    const names = [...files.keys()];
    for (const [what, pattern] of Object.entries(expected)) {
      assert.ok(
        names.some((name) => pattern.test(name)),
        what,
      );
    }
  });

  it('holds nothing else', () => {
    const patterns = Object.values(expected);
    assert.deepEqual(
      [...files.keys()].filter((name) => !patterns.some((pattern) => pattern.test(name))),
      [],
    );
  });

  it('has source maps that bring their sources', () => {
    const maps = [...files].filter(([name]) => name.endsWith('.map'));
    assert.notEqual(maps.length, 0);
    for (const [name, text] of maps) {
      const { sources, sourcesContent } = JSON.parse(text);
      assert.equal(sourcesContent?.filter(Boolean).length, sources.length, name);
    }
  });

  it('names no source map that it does not have', () => {
    for (const [name, text] of files) {
      const [, map] = /^\/\/# sourceMappingURL=(.*)$/m.exec(text) ?? [];
      if (map) assert.ok(files.has(path.posix.join(path.posix.dirname(name), map)), name);
    }
  });

  it('does not say where it was built', () => {
    const telling = [...files].filter(([, text]) => text.includes(root));
    assert.deepEqual(
      telling.map(([name]) => name),
      [],
    );
  });

  it('is no burden', () => {
    const unpacked = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    assert.ok(tarball.length < 2 * megabyte, `${tarball.length} bytes packed`);
    assert.ok(unpacked < 10 * megabyte, `${unpacked} bytes unpacked`);
  });

  it('is as publint asks for', async () => {
    const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    assert.deepEqual(messages, []);
  });

  it('has the right types for each entry, as are-the-types-wrong sees it', async () => {
    const { problems, entrypoints } = await checkPackage(createPackageFromTarballData(tarball), {
      // A style sheet has no types.
      excludeEntrypoints: ['./role-salary.css'],
    });
    assert.notEqual(Object.keys(entrypoints).length, 0);
    // The package is for those who resolve `exports` and take ES modules.
    const concerned = problems.filter(({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind));
    assert.deepEqual(concerned, []);
  });
});
