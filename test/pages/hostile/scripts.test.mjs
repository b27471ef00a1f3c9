import { it } from 'node:test';
import { inEachBrowser } from '../in-each-browser.mjs';
import { article } from '../site.mjs';
import { isRead, widget } from './reading.mjs';

/** A page's script that wraps a native method. */
const wrap = (owner, name, body) => `{
  const native = ${owner}.${name};
  ${owner}.${name} = function (...args) { ${body} };
}`;

/** A page's script that changes what `innerHTML` takes. */
const clean = (expression) => `{
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', { ...native, set(text) { native.set.call(this, ${expression}); } });
}`;

/** Gives all objects a property, as libraries did, and as attackers do. */
const pollute = (names, value, enumerable) => `
  for (const name of ${JSON.stringify(names)}) {
    const own = { __proto__: null, value: ${value}, enumerable: ${enumerable}, configurable: true, writable: true };
    Object.defineProperty(Object.prototype, name, own);
  }`;

inEachBrowser('A page whose scripts', (site) => {
  const mended = site.lacks.strictErrors ? 'widget' : 'fallback';

  for (const [name, expected, script] of [
    ['freeze Array.prototype', 'widget', 'Object.freeze(Array.prototype)'],
    ['freeze Object.prototype', 'widget', 'Object.freeze(Object.prototype)'],
    [
      'freeze every class of the platform',
      'widget',
      `for (const name of Object.getOwnPropertyNames(globalThis)) {
        const own = Object.getOwnPropertyDescriptor(globalThis, name).value;
        if (typeof own === 'function') Object.freeze(own.prototype ?? own);
      }`,
    ],
    [
      'give methods to everything',
      'widget',
      `for (const { prototype } of [Object, Array, String, Number, Function, Element, Event]) {
        prototype.extend = prototype.each = prototype.contains = prototype.merge = function () {};
      }`,
    ],
    [
      'give toJSON to everything',
      'widget',
      'for (const { prototype } of [Object, Array, String, Date]) prototype.toJSON = () => "x"',
    ],
    [
      'pollute all objects with options, to be found by for … in',
      'widget',
      pollute(['open', 'data', 'options', 'theme', 'src', 'slug', 'label', 'unit', 'kind', 'size'], '"x"', true),
    ],
    [
      'pollute all objects with options, hidden from for … in',
      'widget',
      pollute(['open', 'data', 'options', 'theme', 'src', 'slug', 'label', 'unit', 'kind', 'size'], '"x"', false),
    ],
    ['pollute all objects with markup', 'widget', pollute(['innerHTML', 'html', 'href', 'title'], '"<b>x</b>"', true)],
    ['pollute all objects with getters', 'widget', pollute(['get', 'set'], '"x"', true)],
    ['pollute what all descriptors are', mended, pollute(['value'], '"x"', false)],
    ['pollute what attributes are called', 'fallback', pollute(['attribute'], '"x"', false)],
    ['pollute what observers are asked', mended, pollute(['attributeFilter'], '"x"', false)],
    ['replace Array.from by one that knows no iterables', 'widget', 'Array.from = (list) => [].slice.call(list)'],
    [
      'replace Array.prototype.find, filter and reduce by slow copies',
      'widget',
      `Array.prototype.find = function (test) { for (const one of this) if (test(one)) return one; };
       Array.prototype.filter = function (test) { const all = []; for (const one of this) if (test(one)) all.push(one); return all; };`,
    ],
    ['replace Promise', 'widget', 'Promise = class extends Promise {}'],
    ['replace console', 'widget', 'console = {}'],
    [
      'wrap every class that is defined',
      'widget',
      wrap('customElements', 'define', 'return native.call(this, args[0], class extends args[1] {}, args[2])'),
    ],
    ['define nothing', 'fallback', 'customElements.define = () => {}'],
    ['refuse to define', 'fallback', 'customElements.define = () => { throw new Error("No more tags"); }'],
    [
      'close every shadow root',
      'widget',
      wrap('Element.prototype', 'attachShadow', 'return native.call(this, { mode: "closed" })'),
    ],
    ['refuse shadow roots', 'fallback', 'Element.prototype.attachShadow = () => { throw new Error("No shadow"); }'],
    ['take innerHTML as it is, by a detour', 'widget', clean('String(text)')],
    ['take comments out of innerHTML', 'widget', clean('String(text).replace(/<!--.*?-->|<[?].*?>/g, "")')],
    ['take unknown tags out of innerHTML', 'widget', clean('String(text).replace(/<[/]?(?!p|b)[a-z]+[^>]*>/g, "")')],
    ['take everything out of innerHTML', 'widget', clean('""')],
    ['take away MutationObserver', mended, 'MutationObserver = undefined'],
    [
      'take away ResizeObserver and IntersectionObserver',
      'widget',
      'ResizeObserver = IntersectionObserver = undefined',
    ],
    ['take away the canvas', 'widget', 'HTMLCanvasElement.prototype.getContext = () => null'],
    ['replace fetch', 'widget', 'fetch = () => Promise.reject(new Error("Offline"))'],
    [
      'stop every event',
      'widget',
      'for (const type of ["role-load", "load", "DOMContentLoaded"]) addEventListener(type, (event) => event.stopImmediatePropagation(), true)',
    ],
    ['throw at every event of ours', 'widget', 'addEventListener("role-load", () => { throw new Error("Not mine"); })'],
  ]) {
    it(`${name}: the ${expected} is read`, async () => {
      const { page, close } = await site.open(article(`<main>${widget}</main>`), { before: script, until: 'load' });
      await isRead(page, expected);
      await close();
    });
  }

  it('have ids and names that hide the document’s own: the fallback is read', async () => {
    const names = ['body', 'head', 'documentElement', 'querySelectorAll', 'createElement', 'createTreeWalker'];
    const clobber = names.map((name) => `<img name="${name}" alt="">`).join('');
    const { page, close } = await site.open(article(`${clobber}<main>${widget}</main>`), { until: 'load' });
    await isRead(page, 'fallback');
    await close();
  });

  it('have ids that hide the window’s own: the widget is read', async () => {
    const ids = ['role', 'widget', 'chart', 'version', 'told', 'words', 'state']
      .map((id) => `<a id="${id}"></a>`)
      .join('');
    const { page, close } = await site.open(article(`${ids}<main>${widget}</main>`), { until: 'load' });
    await isRead(page, 'widget');
    await close();
  });
});
