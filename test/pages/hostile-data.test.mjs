// Hostile roles that the schema takes, shown by the real elements: their texts stay texts.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { RoleSchema, problems } from '../../dist/catalogue/schema.js';
import { roles } from '../catalogue/hostile/documents.mjs';
import { made, mutated } from '../catalogue/hostile/mutations.mjs';
import { inEachBrowser } from './in-each-browser.mjs';
import { allSettled, article } from './site.mjs';

const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);
const count = 300;

/** What a network can bring, and the schema takes. */
function takenRoles() {
  const drawn = fc
    .sample(mutated(roles), { seed, numRuns: count * 8 })
    .flatMap((recipe) => asSent(made(roles, recipe)));
  return drawn.filter((role) => problems(RoleSchema, role).length === 0).slice(0, count);
}

/** As JSON brings it; nothing for what JSON cannot say. */
function asSent(role) {
  try {
    return JSON.parse(JSON.stringify(role) ?? 'null');
  } catch {
    return [];
  }
}

inEachBrowser(`Hostile roles (seed ${seed})`, (site) => {
  const widgets = ['role-salary', 'role-card', 'role-path', 'role-sources', 'role-comparison'];
  const body = widgets.map((tag) => `<${tag} loading="eager"></${tag}>`).join('');

  it(`${count} of them are shown by every element: no element, handler or address comes from their texts`, async () => {
    const hostile = takenRoles();
    assert.equal(hostile.length, count);
    const { page, errors, requests, close } = await site.open(article(body), {
      before: 'globalThis.hits = 0; globalThis.hit = () => (hits += 1);',
    });
    await allSettled(page);
    const usual = await page.evaluate(showEach, JSON.stringify(roles));
    const known = new Set(requests);
    const shown = await page.evaluate(showEach, JSON.stringify(hostile));
    assert.deepEqual(shown.wrong, []);
    assert.deepEqual(
      shown.names.filter((name) => !usual.names.includes(name)),
      [],
    );
    assert.deepEqual(
      shown.links.filter((link) => !/^https?:/.test(link)),
      [],
    );
    assert.equal(await page.evaluate(() => globalThis.hits), 0);
    assert.deepEqual(errors, []);
    const strangers = requests.filter((url) => !known.has(url) && !url.startsWith(site.cdn));
    assert.deepEqual(strangers, []);
    await close();
  });

  it('a comparison in which no band has an amount draws no chart, and nothing is wrong with that', async () => {
    const source = { publisher: 'A publisher', definition: 'Made up for tests' };
    const kind = { kind: 'estimate', statistic: 'range', by: 'experience', currency: 'JPY', period: 'year' };
    const unknown = { slug: 'unknown-pay', name: 'Unknown', salary: [{ ...kind, bands: [{}], source }] };
    const { page, close } = await site.open(article(body), {
      before: `globalThis.wrong = []; addEventListener('role-error', ({ message }) => wrong.push(message));`,
    });
    await allSettled(page);
    await page.evaluate(showEach, JSON.stringify([unknown]));
    await page.waitForNetworkIdle();
    assert.deepEqual(await page.evaluate(() => globalThis.wrong), []);
    await close();
  });
});

/** In the page: shows each role with every element, and tells of which elements and attributes they consist. */
async function showEach(all) {
  const names = new Set();
  const links = new Set();
  const wrong = [];
  for (const role of JSON.parse(all)) {
    for (const widget of document.body.children) {
      const end = new Promise((resolve) => {
        for (const type of ['role-load', 'role-error']) widget.addEventListener(type, resolve, { once: true });
      });
      widget.roleData = widget.localName === 'role-comparison' ? [role, { slug: 'other-role', name: 'Other' }] : role;
      const { type, message } = await end;
      if (type === 'role-error') wrong.push(`${widget.localName}: ${message}`);
      for (const element of widget.shadowRoot.querySelectorAll('*')) {
        names.add(element.localName);
        for (const { name } of element.attributes) names.add(`${element.localName}[${name}]`);
        if (element.localName === 'a') links.add(element.href);
      }
      if (/undefined|NaN|\[object/.test(widget.shadowRoot.textContent)) wrong.push(widget.shadowRoot.textContent);
    }
  }
  return { names: [...names], links: [...links], wrong };
}
