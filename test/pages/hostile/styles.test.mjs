import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachBrowser } from '../in-each-browser.mjs';
import { article, emulate } from '../site.mjs';
import { isRead, widget } from './reading.mjs';

const shown = 'html, body, main, role-salary';

inEachBrowser('A page whose styles', (site) => {
  const open = (css, body = `<main>${widget}</main>`) =>
    site.open(article(body, { head: `<style>${css}</style>` }), { until: 'load' });

  for (const [name, css] of [
    ['unset everything', '*, ::before, ::after { all: unset !important }'],
    ['set everything to its initial value', '*, ::before, ::after { all: initial !important }'],
    ['revert everything', '*, ::before, ::after { all: revert !important }'],
    ['hide all that they do not name', `* { display: none } ${shown} { display: block }`],
    ['hide all that they do not name, with importance', `:not(${shown}) { display: none !important }`],
    ['float and narrow everything', '* { float: left !important; min-width: 0 !important; padding: 0 !important }'],
    ['box everything', '* { border: 3px solid red !important; background: red !important; margin: 20px !important }'],
    ['have no size of text', '* { font-size: 0 !important; line-height: 0 !important }'],
    ['have see-through text', '* { color: transparent !important; -webkit-text-fill-color: transparent !important }'],
    ['make visibility hidden', '* { visibility: hidden !important }'],
    ['cut and clip text', '* { text-indent: -9999px !important; white-space: nowrap !important; line-clamp: 1 }'],
    [
      'space and transform text',
      '* { text-transform: uppercase !important; letter-spacing: 1em !important; word-spacing: 5em !important }',
    ],
    ['hide text as a password', '* { -webkit-text-security: disc !important; text-shadow: 0 0 9px red !important }'],
    ['write from top to bottom', 'body { writing-mode: vertical-rl }'],
    ['write from right to left', 'body { direction: rtl; text-align: right; unicode-bidi: bidi-override }'],
    ['zoom in', 'body { zoom: 2 }'],
    ['zoom out', 'body { zoom: 0.8 }'],
    ['scale', 'main { transform: scale(0.8) rotate(2deg) }'],
    ['put it into a flex box', 'main { display: flex } main > * { flex: 1 }'],
    ['put it into columns', 'main { columns: 1; column-width: 20em }'],
    ['take the box of its parents', 'main { display: contents }'],
    ['make it a container', '* { container-type: inline-size !important }'],
    ['skip what is off screen', 'main { content-visibility: auto }'],
    ['import a layer over everything', '@layer a, b; @layer a { * { all: unset !important } }'],
    [
      'turn off motion and transitions',
      '*, ::before, ::after { animation: none !important; transition: none !important }',
    ],
    ['set custom properties of the same names', '* { --text: transparent !important; --surface: #000 !important }'],
  ]) {
    it(`${name}: the widget is read`, async () => {
      const { page, errors, close } = await open(css);
      await isRead(page, 'widget');
      assert.deepEqual(errors, []);
      await close();
    });
  }

  it('inherit other words’ case, spaces and indents: none of that reaches the text', async () => {
    const { page, close } = await open(
      `body { text-transform: uppercase; letter-spacing: 1em; word-spacing: 5em; text-indent: 9em; font: 0/0 fantasy;
        direction: rtl; text-align: right; white-space: pre; visibility: hidden; cursor: none; pointer-events: none }`,
    );
    await isRead(page, 'widget');
    const style = await page.$eval('role-salary >>> [part="title"]', (title) => {
      const { textTransform, letterSpacing, wordSpacing, textIndent, direction, whiteSpace, pointerEvents } =
        getComputedStyle(title);
      return [textTransform, letterSpacing, wordSpacing, textIndent, direction, whiteSpace, pointerEvents];
    });
    assert.deepEqual(style, ['none', 'normal', '0px', '0px', 'ltr', 'normal', 'auto']);
    await close();
  });

  it('hide everything: nothing is read, which is their wish; once they stop, the widget is', async () => {
    const { page, errors, close } = await open('* { display: none !important }');
    await page.waitForFunction(() => document.querySelector('role-salary').status === 'ready');
    await page.evaluate(() => document.querySelector('style').remove());
    await isRead(page, 'widget');
    assert.deepEqual(errors, []);
    await close();
  });

  it('show a tab later: the widget is read, and its chart is drawn', async () => {
    const { page, errors, close } = await open('', `<main hidden>${widget}</main>`);
    await page.waitForFunction(() => document.querySelector('role-salary').status === 'ready');
    await page.evaluate(() => (document.querySelector('main').hidden = false));
    await isRead(page, 'widget');
    await page.waitForSelector('role-salary >>> .chart[drawn]');
    assert.deepEqual(errors, []);
    await close();
  });

  it('print a tab that was never shown: the bars are printed', { skip: site.lacks.media }, async () => {
    const { page, close } = await open(
      '@media print { main[hidden] { display: block } }',
      `<main hidden>${widget}</main>`,
    );
    await page.waitForFunction(() => document.querySelector('role-salary').status === 'ready');
    await emulate(page, {}, 'print');
    await isRead(page, 'widget');
    assert.equal(await page.$eval('role-salary >>> .bar', (bar) => bar.checkVisibility()), true);
    await close();
  });
});
