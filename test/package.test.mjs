import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../dist/version.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { exports, bin, ...manifest } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

const targets = Object.entries(exports).flatMap(([entry, target]) =>
  Object.values(typeof target === 'string' ? { default: target } : target).map((file) => [entry, file]),
);

const modules = targets.filter(([, target]) => target.startsWith('./dist/') && target.endsWith('.js'));

describe('The package', () => {
  for (const [entry, file] of targets.filter(([, target]) => !target.includes('*'))) {
    it(`has ${file} for ${entry}`, () => {
      assert.ok(existsSync(`${root}/${file}`));
    });
  }

  for (const [entry, pattern] of targets.filter(([, target]) => target.includes('*'))) {
    it(`has files like ${pattern} for ${entry}`, () => {
      const [folder, end] = pattern.split('*');
      assert.ok(readdirSync(`${root}/${folder}`).some((name) => name.endsWith(end)));
    });
  }

  for (const [entry, file] of modules) {
    it(`can be imported without a page: ${entry}`, async () => {
      const module = await import(`${root}/${file}`);
      assert.equal(module[Symbol.toStringTag], 'Module');
    });
  }

  it('knows its own version', () => {
    assert.equal(version, manifest.version);
  });

  it('has its program', () => {
    for (const file of Object.values(bin)) {
      const { status, stdout } = spawnSync(process.execPath, [`${root}/${file}`, '--version'], { encoding: 'utf8' });
      assert.deepEqual([status, stdout], [0, `${manifest.version}\n`]);
    }
  });

  it('names every folder that its entries need among its files', () => {
    const needed = new Set(targets.map(([, file]) => file.split('/')[1]).filter((name) => name !== 'package.json'));
    assert.deepEqual(
      [...needed].filter((name) => !manifest.files.includes(name)),
      [],
    );
  });
});

describe('The scripts for pages', () => {
  const files = readdirSync(`${root}/cdn`, { recursive: true }).filter((name) => /\.(js|css)$/.test(name));

  it('name no address but the sources’ of the figures', () => {
    const hosts = files.flatMap(
      (name) => readFileSync(`${root}/cdn/${name}`, 'utf8').match(/https?:\/\/[\w.-]+/g) ?? [],
    );
    assert.deepEqual([...new Set(hosts)].toSorted(), ['https://starful.biz', 'https://www.mhlw.go.jp']);
  });

  it('leave out what the schema’s fields mean, which is for those who write data', () => {
    const texts = files.map((name) => readFileSync(`${root}/cdn/${name}`, 'utf8')).join('');
    assert.ok(!texts.includes('Who stated the figure'));
    assert.match(readFileSync(`${root}/dist/role.schema.json`, 'utf8'), /Who stated the figure/);
  });

  it('come with the licences of what is bundled', () => {
    const text = readFileSync(`${root}/cdn/LICENSES.txt`, 'utf8');
    for (const holder of ['Google LLC', 'Chart.js Contributors', 'Jukka Kurkela', 'Fabian Hiller']) {
      assert.ok(text.includes(holder), holder);
    }
  });

  it('leave the name of Lit’s Trusted Types policy to the page', () => {
    const texts = files.map((name) => readFileSync(`${root}/cdn/${name}`, 'utf8')).join('');
    assert.match(texts, /createPolicy\(["']role-salary["']/);
    assert.doesNotMatch(texts, /createPolicy\(["']lit-html["']/);
  });
});
