import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inEachBrowser } from '../in-each-browser.mjs';
import { allSettled, article } from '../site.mjs';
import { collectViolations, violationsOf } from './violations.mjs';

const litOfThePage = readFileSync(new URL('../../../node_modules/lit-html/lit-html.js', import.meta.url));
const policy = (names) => ({
  'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
});
const widget = '<role-salary slug="cto" view="table"><p>600〜3,000万円以上</p></role-salary>';

inEachBrowser('Trusted Types', (site) => {
  it('that allow no policy at all: nothing is in the way', async () => {
    const { page, errors, close } = await site.open(article(widget), {
      headers: policy("'none'"),
      before: collectViolations,
    });
    await allSettled(page);
    assert.equal(await page.$eval('role-salary', ({ status }) => status), 'ready');
    assert.deepEqual([await violationsOf(page), errors], [[], []]);
    await close();
  });

  it('with a Lit of the page’s own, which has the policy lit-html: both show what they have', async () => {
    site.answer(/^\/lit-html\.js$/, (response) =>
      response
        .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
        .end(litOfThePage),
    );
    const own = `<output></output><script type="module">
      import { html, render } from '{{cdn}}/lit-html.js';
      render(html\`<b>\${'of the page'}</b>\`, document.querySelector('output'));
    </script>`;
    const { page, errors, close } = await site.open(article(`${own}${widget}`), {
      headers: policy('lit-html'),
      before: collectViolations,
    });
    await allSettled(page);
    assert.equal(await page.$eval('output', ({ textContent }) => textContent), 'of the page');
    assert.equal(await page.$eval('role-salary', ({ status }) => status), 'ready');
    assert.deepEqual([await violationsOf(page), errors], [[], []]);
    await close();
  });

  it('with the name lit-html taken by something else: nothing is in the way', async () => {
    const { page, errors, close } = await site.open(article(widget), {
      headers: policy('lit-html'),
      before: `${collectViolations} trustedTypes.createPolicy('lit-html', { createHTML: () => '' });`,
    });
    await allSettled(page);
    assert.deepEqual([await violationsOf(page), errors], [[], []]);
    await close();
  });

  it('with a default policy that throws for any markup: it is never asked', async () => {
    const { page, errors, close } = await site.open(article(widget), {
      headers: policy('default'),
      before: `${collectViolations}
        trustedTypes.createPolicy('default', { createHTML() { throw new Error('No markup here'); } });`,
    });
    await allSettled(page);
    assert.deepEqual([await violationsOf(page), errors], [[], []]);
    await close();
  });
});
