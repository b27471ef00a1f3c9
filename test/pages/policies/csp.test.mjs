import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inEachBrowser } from '../in-each-browser.mjs';
import { allDrawn, allSettled } from '../site.mjs';
import { collectViolations, violationsOf } from './violations.mjs';

const integrity = JSON.parse(readFileSync(new URL('../../../cdn/integrity.json', import.meta.url), 'utf8'));
const script = integrity['role-salary.js'];
const trusted = "require-trusted-types-for 'script'; trusted-types 'none'";
const hashes = (files) => files.map((file) => `'${integrity[file]}'`).join(' ');
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The style sheet last: while one is under way, WebKit looks ahead for scripts, and overlooks their integrity. */
const page = (load, style = '') => `<!doctype html><html lang="ja"><meta charset="utf-8"><title>Article</title>
  ${load}<link rel="stylesheet" ${style} href="{{cdn}}/role-salary.css">
  <role-salary slug="cto"><p>600〜3,000万円以上</p></role-salary>`;

const byNonce = page('<script type="module" nonce="r4nd0m" src="{{cdn}}/role-salary.js"></script>', 'nonce="r4nd0m"');

/** A script with a hash may bring others, but its imports count as the page's own: so it makes a script element. */
const starter = (cdn) => `{
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: '${cdn}/role-salary.js' });
  document.head.append(script);
}`;

/** Every module with its own hash: the import map says what the browser is to compare, the policy what may run. */
const modules = Object.keys(integrity).filter((name) =>
  /^(chunks\/.*|data\/told-\w+\/salary\/ja\/cto)\.js$/.test(name),
);
const importMap = (cdn) =>
  JSON.stringify({ integrity: Object.fromEntries(modules.map((name) => [`${cdn}/${name}`, integrity[name]])) });
const withIntegrity = `<script type="module" crossorigin integrity="${script}" src="{{cdn}}/role-salary.js"></script>`;

inEachBrowser('A content security policy that names no host for scripts', (site) => {
  for (const [name, html, policy] of [
    ['a nonce', () => byNonce, () => "script-src 'nonce-r4nd0m'; style-src 'nonce-r4nd0m'; " + trusted],
    [
      'a nonce and ‘strict-dynamic’',
      () => byNonce,
      () => "script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'nonce-r4nd0m'; " + trusted,
    ],
    [
      'the hash of what starts the script, and ‘strict-dynamic’',
      () => page(`<script>${starter(site.cdn)}</script>`),
      () => `script-src ${hashOf(starter(site.cdn))} 'strict-dynamic'; style-src {{cdn}}`,
    ],
    [
      'the hash of every module',
      () => page(`<script type="importmap">${importMap(site.cdn)}</script>${withIntegrity}`),
      () =>
        `script-src ${hashOf(importMap(site.cdn))} ${hashes(['role-salary.js', ...modules])}; style-src {{cdn}}; ${trusted}`,
    ],
  ]) {
    it(`${name}: everything is shown, without a violation`, async () => {
      const headers = { 'content-security-policy': `default-src 'none'; ${policy()}` };
      const { page: shown, errors, close } = await site.open(html(), { headers, before: collectViolations });
      await allSettled(shown);
      await allDrawn(shown);
      assert.deepEqual(await violationsOf(shown), []);
      assert.deepEqual(errors, []);
      await close();
    });
  }

  for (const [name, html, policy, skip] of [
    ['another nonce', byNonce, "script-src 'nonce-0ther'"],
    [
      'another nonce, and ‘strict-dynamic’',
      byNonce,
      "script-src 'nonce-0ther' 'strict-dynamic'",
      site.lacks.strictModules,
    ],
    ['the hash of another script', page(withIntegrity), `script-src ${hashes(['frame-host.js'])}`],
    ['the hash of the script alone, which its modules do not have', page(withIntegrity), `script-src '${script}'`],
  ]) {
    it(`${name}: the fallback stays`, { skip }, async () => {
      const headers = { 'content-security-policy': `default-src 'none'; ${policy}` };
      const { page: shown, close } = await site.open(html, { headers, before: collectViolations });
      await shown.waitForNetworkIdle();
      assert.ok((await violationsOf(shown)).length > 0);
      assert.equal(await shown.$eval('role-salary p', (fallback) => fallback.checkVisibility()), true);
      await close();
    });
  }
});
