import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('The scripts for pages', () => {
  const files = readdirSync(`${root}/cdn`, { recursive: true }).filter((name) => /\.(js|css)$/.test(name));

  it('name no address but the sources’ of the figures, and SVG by the name of its namespace', () => {
    const hosts = files.flatMap(
      (name) => readFileSync(`${root}/cdn/${name}`, 'utf8').match(/https?:\/\/[\w.-]+/g) ?? [],
    );
    assert.deepEqual([...new Set(hosts)].toSorted(), [
      'http://www.w3.org',
      'https://starful.biz',
      'https://www.mhlw.go.jp',
    ]);
  });

  it('leave out what the schema’s fields mean, which is for those who write data', () => {
    const texts = files.map((name) => readFileSync(`${root}/cdn/${name}`, 'utf8')).join('');
    assert.ok(!texts.includes('Who stated the figure'));
    assert.match(readFileSync(`${root}/dist/role.schema.json`, 'utf8'), /Who stated the figure/);
  });

  it('come with the licences of what is bundled', () => {
    const text = readFileSync(`${root}/cdn/LICENSES.txt`, 'utf8');
    for (const holder of ['Chart.js Contributors', 'Jukka Kurkela', 'Fabian Hiller']) {
      assert.ok(text.includes(holder), holder);
    }
  });

  it('write no markup, and so need no Trusted Types policy', () => {
    const texts = files.map((name) => readFileSync(`${root}/cdn/${name}`, 'utf8')).join('');
    assert.doesNotMatch(texts, /createPolicy|innerHTML|insertAdjacentHTML|parseFromString|document\.write/);
  });
});
