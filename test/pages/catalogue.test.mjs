import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { temporaryPlace } from '../cli/run.mjs';
import { generatedRole } from './generated-roles.mjs';
import { allSettled, article, startSite } from './site.mjs';

const sizes = [10, 10_000];
const shown = [1, 4, 7].map((number) => generatedRole(number));

describe('A page with three roles of a catalogue', () => {
  let site;
  let place;
  let server;
  let base;
  /** What was asked for, and how many bytes each answer had. */
  const answers = [];

  before(async () => {
    place = temporaryPlace();
    for (const size of sizes) {
      const roles = Array.from({ length: size }, (_, number) => generatedRole(number));
      place.write(Object.fromEntries(roles.map((role) => [`source-${size}/${role.slug}.json`, role])));
      const started = performance.now();
      const { status, stderr } = place.run('catalogue', `source-${size}`, '--out', `public/${size}`);
      assert.equal(status, 0, stderr);
      assert.ok(performance.now() - started < 60_000, 'A catalogue took a minute.');
    }
    server = createServer((request, response) => {
      const name = new URL(request.url, 'http://x').pathname;
      const file = path.join(place.at('public'), name);
      const found = existsSync(file);
      const content = found ? readFileSync(file) : '';
      answers.push({ name, bytes: content.length });
      response.writeHead(found ? 200 : 404, { 'access-control-allow-origin': '*' }).end(content);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${server.address().port}`;
    site = await startSite();
  });

  after(async () => {
    await site?.stop();
    server?.close();
    place.remove();
  });

  /** What a page asks the catalogue for. */
  async function asked(body, act) {
    answers.length = 0;
    const { page, errors, close } = await site.open(article(body));
    await allSettled(page);
    await act?.(page);
    const texts = await page.$$eval('role-salary', (all) => all.map(({ shadowRoot }) => shadowRoot.textContent));
    await close();
    assert.deepEqual(errors, []);
    return { texts, answers: [...answers], bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  const tags = (size) =>
    shown
      .map(({ slug }) => `<role-salary src="${base}/${size}/catalogue.json" slug="${slug}" view="table"></role-salary>`)
      .join('');

  it('fetches the entry once, and what these three need, whatever the catalogue’s size', async () => {
    for (const size of sizes) {
      const { texts, answers: all } = await asked(tags(size));
      shown.forEach(({ name }, index) => assert.ok(texts[index].includes(name.ja), texts[index]));
      const of = (part) => all.filter(({ name }) => name.includes(part));
      assert.equal(of('/catalogue.json').length, 1);
      assert.equal(of('/roles/').length, 3);
      assert.ok(of('/lookup-').length <= 3);
      assert.equal(of('/names-').length, 0);
      assert.equal(all.length, 4 + of('/lookup-').length);
    }
  });

  it('fetches no more bytes with 10,000 roles than with 10, within 1 kB', async () => {
    const [few, many] = [await asked(tags(10)), await asked(tags(10_000))];
    assert.ok(Math.abs(many.bytes - few.bytes) <= 1_000, `${few.bytes} and ${many.bytes} bytes`);
  });

  it('fetches no more for fifty tags than for three', async () => {
    const [once, often] = [await asked(tags(10_000)), await asked(tags(10_000).repeat(17))];
    assert.deepEqual(often.answers.map(({ name }) => name).toSorted(), once.answers.map(({ name }) => name).toSorted());
  });

  it('fetches names when the reader looks for a role, and then only those that are looked for', async () => {
    const slugs = shown.map(({ slug }) => slug).join(' ');
    const comparison = `<role-comparison editable src="${base}/10000/catalogue.json" slugs="${slugs}"></role-comparison>`;
    const names = () => answers.filter(({ name }) => name.includes('/names-'));
    await asked(comparison, async (page) => {
      assert.deepEqual(names(), []);
      const field = await page.waitForSelector('role-comparison >>> input');
      await field.type('組込みコンサルタント 9874');
      await page.waitForFunction(() => {
        const options = document.querySelector('role-comparison').shadowRoot.querySelectorAll('[role="option"]');
        return options.length === 1 && options[0].textContent.includes('組込みコンサルタント 9874');
      });
      assert.ok(names().length < 30, `${names().length} parts`);
      assert.ok(names().every(({ bytes }) => bytes > 0 && bytes < 50_000));
    });
  });
});
