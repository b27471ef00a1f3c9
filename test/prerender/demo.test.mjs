import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onRequest } from '../../demo/prerender/astro-middleware.mjs';
import eleventy from '../../demo/prerender/eleventy.config.mjs';
import { plain, prerender } from '../../dist/prerender/prerender.js';

const folder = fileURLToPath(new URL('../../demo/prerender/', import.meta.url));
const page = await readFile(`${folder}article.html`, 'utf8');
const expected = await prerender(page);

describe('The examples write what prerender() does', () => {
  it('in a Node script', async () => {
    const { stdout, stderr } = await promisify(execFile)('node', [`${folder}bare.mjs`, `${folder}article.html`]);
    assert.equal(stdout, expected);
    assert.equal(stderr, '');
    assert.equal(stdout.split('<template shadowrootmode="open">').length, 3);
  });

  it('in Eleventy', async () => {
    let transform;
    let filter;
    eleventy({
      addTransform: (_, added) => (transform = added),
      addAsyncFilter: (_, added) => (filter = added),
    });
    const write = (outputPath) => transform.call({ page: { inputPath: './article.html', outputPath } }, page);
    assert.equal(await write('_site/article.html'), expected);
    assert.equal(await filter(page), await plain(page));
    assert.equal(await write('_site/data.json'), page);
    assert.equal(await write(false), page);
  });

  it('in Astro', async () => {
    const respond = (type) => async () =>
      new Response(page, { status: 404, headers: { 'content-type': type, 'content-length': '1', 'x-kept': 'yes' } });
    const response = await onRequest({}, respond('text/html; charset=utf-8'));
    assert.equal(await response.text(), expected);
    assert.deepEqual(
      [response.status, response.headers.get('x-kept'), response.headers.get('content-length')],
      [404, 'yes', null],
    );
    assert.equal(await (await onRequest({}, respond('text/css'))).text(), page);
  });
});
