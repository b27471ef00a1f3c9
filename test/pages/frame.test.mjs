import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inEachBrowser } from './in-each-browser.mjs';
import { collectViolations } from './policies/violations.mjs';

const sandbox = 'sandbox="allow-scripts"';

/** In the page and in its frames, before any script of theirs. */
const listen = `${collectViolations}
  globalThis.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));`;

const hostScript = '<script type="module" src="{{cdn}}/frame-host.js"></script>';

function frame(query, attributes = '') {
  const address = `{{cdn}}/frame.html?${new URLSearchParams(query)}`.replaceAll('&', '&amp;');
  return `<iframe src="${address}" title="Pay" width="100%" height="300" frameborder="0" ${attributes}></iframe>`;
}

function host(body, { head = hostScript, style = '' } = {}) {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Article</title>
    <style>body { margin: 0; background: rgb(0, 100, 0) } iframe { display: block } ${style}</style>${head}
    </head><body>${body}</body></html>`;
}

inEachBrowser('The frame', (site) => {
  const open = (html, options) => site.open(html, { before: listen, ...options });

  /** The frames' documents, once their widgets have come to their end. */
  async function framesOf(page) {
    const frames = (await page.frames()).filter((one) => one.url().startsWith(`${site.cdn}/frame`));
    await Promise.all(
      frames.map((one) =>
        one.waitForFunction(() =>
          ['ready', 'error', 'empty'].includes(document.querySelector('body > :not(noscript)')?.status),
        ),
      ),
    );
    return frames;
  }

  const shown = (one) =>
    one.evaluate(() => {
      const widget = document.querySelector('body > :not(noscript)');
      return {
        tag: widget.localName,
        attributes: Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
        status: widget.status,
        text: widget.shadowRoot.textContent,
        lang: document.documentElement.lang,
        title: document.title,
      };
    });

  /** Resolves once every frame of the page is as tall as what it shows, without a scroll bar. */
  const fit = async (page) => {
    for (const one of await framesOf(page)) {
      await one.waitForFunction(() => {
        const { height } = document.body.getBoundingClientRect();
        return innerHeight === Math.ceil(height) && document.documentElement.clientWidth === innerWidth;
      });
    }
  };

  const heights = (page) =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight));

  describe('shows what its address asks for', () => {
    it('with every documented attribute', async () => {
      const asked = { slug: 'cto', view: 'table', period: 'month', benchmark: 'software-developer', calculator: '' };
      const { page, errors, close } = await open(host(frame({ ...asked, theme: 'dark', lang: 'en', menu: 'none' })));
      const [one] = await framesOf(page);
      const { tag, attributes, text, lang, title } = await shown(one);
      assert.equal(tag, 'role-salary');
      assert.deepEqual(attributes, { ...asked, theme: 'dark', lang: 'en', menu: 'none' });
      assert.match(text, /per month/);
      assert.equal(lang, 'en');
      assert.match(title, /\(CTO\)/);
      assert.deepEqual(await one.evaluate(() => globalThis.violations), []);
      assert.deepEqual(errors, []);
      await close();
    });

    for (const [tag, asked] of [
      ['role-card', { slug: 'cto', 'role-href': 'https://site.example/{slug}', sections: 'summary related' }],
      ['role-comparison', { slugs: 'cto cpo', level: 'senior', editable: '' }],
      ['role-path', { slug: 'cto' }],
      ['role-sources', { slug: 'project_manager', 'heading-level': '2' }],
    ]) {
      it(`as <${tag}>`, async () => {
        const { page, errors, close } = await open(host(frame({ tag, ...asked })));
        const [one] = await framesOf(page);
        const { attributes, status, ...rest } = await shown(one);
        assert.equal(rest.tag, tag);
        assert.equal(status, 'ready');
        assert.deepEqual(attributes, asked);
        assert.notEqual(rest.title, '');
        assert.deepEqual(await one.evaluate(() => globalThis.violations), []);
        assert.deepEqual(errors, []);
        await close();
      });
    }

    it('and says so if it asks for nothing', async () => {
      const { page, errors, close } = await open(host(frame({})));
      const [one] = await framesOf(page);
      assert.equal((await shown(one)).status, 'empty');
      assert.match(await one.evaluate(() => document.body.innerText), /\?slug=cto/);
      assert.deepEqual(errors, []);
      await close();
    });

    it('in a page of its own for each role, which points to its oEmbed answer', async () => {
      const { page, close } = await open(host('<iframe src="{{cdn}}/frame/cto.html?slug=cpo&theme=dark"></iframe>'));
      const [one] = await framesOf(page);
      const { attributes, status } = await shown(one);
      assert.deepEqual(attributes, { slug: 'cto', theme: 'dark' });
      assert.equal(status, 'ready');
      const links = await one.$$eval('link[type="application/json+oembed"]', (all) => all.map(({ href }) => href));
      assert.deepEqual(links, ['https://cdn.example/role-salary/oembed/cto.json']);
      await close();
    });

    it('and points to the role’s oEmbed answer for those that run scripts', async () => {
      const { page, close } = await open(host(frame({ slug: 'CTO' })));
      const [one] = await framesOf(page);
      await one.waitForSelector('link[type="application/json+oembed"]');
      const address = await one.$eval('link[type="application/json+oembed"]', ({ href }) => href);
      assert.equal(address, `${site.cdn}/oembed/cto.json`);
      await close();
    });
  });

  describe('ignores', () => {
    it('parameters that are no attribute of the tag', async () => {
      const ignored = {
        id: 'a',
        class: 'a',
        style: 'display:none',
        is: 'a',
        slot: 'a',
        hidden: '',
        onclick: 'heard.push(1)',
        onload: 'heard.push(1)',
        sections: 'duties',
        roleData: '{}',
      };
      const { page, errors, close } = await open(host(frame({ slug: 'cto', ...ignored })));
      const [one] = await framesOf(page);
      assert.deepEqual((await shown(one)).attributes, { slug: 'cto' });
      assert.deepEqual(errors, []);
      await close();
    });

    for (const tag of ['script', 'iframe', 'role-editor', '<img src=x onerror=heard.push(1)>', 'ROLE-CARD', '']) {
      it(`the tag "${tag}"`, async () => {
        const { page, errors, close } = await open(host(frame({ tag, slug: 'cto' })));
        const [one] = await framesOf(page);
        const { tag: actual, status } = await shown(one);
        assert.deepEqual([actual, status], ['role-salary', 'ready']);
        assert.deepEqual(errors, []);
        await close();
      });
    }

    it('markup in a slug, which stays text', async () => {
      const slug = '"><img src=x onerror="heard.push(1)"><script>heard.push(1)</script>';
      const { page, close } = await open(host(frame({ slug })));
      const [one] = await framesOf(page);
      const { status, attributes } = await shown(one);
      assert.equal(status, 'error');
      assert.deepEqual(attributes, { slug });
      assert.equal(await one.evaluate(() => document.querySelectorAll('img, body script').length), 0);
      await close();
    });

    for (const src of ['javascript:heard.push(1)', 'data:application/json,{}', 'https://other.example/role.json']) {
      it(`data from ${src}`, async () => {
        const { page, requests, close } = await open(host(frame({ src })));
        const [one] = await framesOf(page);
        assert.equal((await shown(one)).status, 'error');
        assert.ok(!requests.includes(src));
        await close();
      });
    }

    it('links that could run code', async () => {
      const hostile = { 'role-href': 'javascript:heard.push("{slug}")', href: 'javascript:heard.push(1)' };
      const { page, close } = await open(host(frame({ tag: 'role-card', slug: 'cto', ...hostile })));
      const [one] = await framesOf(page);
      const links = await one.evaluate(() =>
        [...document.querySelector('role-card').shadowRoot.querySelectorAll('a')].map(({ protocol }) => protocol),
      );
      assert.deepEqual(
        links.filter((protocol) => !/^https?:$/.test(protocol)),
        [],
      );
      await close();
    });
  });

  const showsOwnData = async (attributes) => {
    const role = JSON.stringify({ slug: 'ferry_pilot', name: 'Ferry pilot' });
    site.answer(/^\/ferry_pilot\.json$/, (response) =>
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end(role),
    );
    const { page, errors, close } = await open(host(frame({ src: 'ferry_pilot.json' }, attributes)));
    const [one] = await framesOf(page);
    assert.match((await shown(one)).text, /Ferry pilot/);
    assert.deepEqual(errors, []);
    site.restore();
    await close();
  };

  it('shows data of its own origin', () => showsOwnData(''));

  it('shows data of its own origin, sandboxed', { skip: site.lacks.ownHost }, () => showsOwnData(sandbox));

  it('opens its links outside of itself, and leaves the page where it is', async () => {
    const asked = new Promise((resolve) => site.answer(/^\/elsewhere$/, (_, send) => resolve(send())));
    const query = { tag: 'role-card', slug: 'cto', 'role-href': `${site.cdn}/elsewhere?{slug}` };
    const { page, close } = await open(
      host(frame(query, 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"')),
    );
    const [one] = await framesOf(page);
    const addresses = () => Promise.all([page, one].map((each) => each.evaluate(() => location.href)));
    const before = await addresses();
    await one.locator('role-card >>> a[href*="elsewhere"]').click();
    await asked;
    assert.deepEqual(await addresses(), before);
    site.restore();
    await close();
  });

  describe('is as tall as what it shows', () => {
    it('at once, at another width, and when the reader switches to the table and to months', async () => {
      const { page, errors, close } = await open(
        host(frame({ slug: 'cto' }) + frame({ tag: 'role-card', slug: 'cto' })),
      );
      await fit(page);
      const wide = await heights(page);
      await page.setViewport({ width: 360, height: 900 });
      await fit(page);
      const narrow = await heights(page);
      assert.ok(narrow.every((height, index) => height > wide[index]));
      await page.setViewport({ width: 800, height: 900 });
      await fit(page);
      assert.deepEqual(await heights(page), wide);
      const [one] = await framesOf(page);
      for (const index of [0, 1]) {
        await one.evaluate((at) => {
          document.querySelector('role-salary').shadowRoot.querySelectorAll('button')[at].click();
        }, index);
        await fit(page);
      }
      assert.notEqual((await heights(page))[0], wide[0]);
      assert.deepEqual(errors, []);
      await close();
    });

    it('sandboxed, lazy, and with a border inside its height', async () => {
      const style = 'iframe { box-sizing: border-box; border: 3px solid; padding: 5px }';
      const html = host(`<div class="tall"></div>${frame({ slug: 'cto' }, `${sandbox} loading="lazy"`)}`, {
        style: `${style} .tall { block-size: 6000px }`,
      });
      const { page, errors, close } = await open(html);
      await page.waitForNetworkIdle();
      assert.equal((await page.frames()).filter((one) => one.url().startsWith(site.cdn)).length, 0);
      await page.evaluate(() => scrollTo(0, 6000));
      await page.waitForFunction(() => heard.length > 0);
      await fit(page);
      assert.deepEqual(errors, []);
      await close();
    });

    it('where the script comes twice, and after the frames', async () => {
      const { page, errors, close } = await open(host(frame({ slug: 'cto' }), { head: '' }));
      await framesOf(page);
      for (const again of ['', '?again'])
        await page.addScriptTag({ url: `${site.cdn}/frame-host.js${again}`, type: 'module' });
      await fit(page);
      await page.setViewport({ width: 360, height: 900 });
      await fit(page);
      assert.deepEqual(errors, []);
      await close();
    });

    it('and says it once it has settled, not over and over', async () => {
      const { page, close } = await open(host(frame({ slug: 'cto' })));
      await fit(page);
      await page.evaluate(() => heard.splice(0));
      await page.setViewport({ width: 700, height: 900 });
      await fit(page);
      const count = await page.evaluate(async () => {
        for (let turn = 0; turn < 30; turn++) await new Promise(requestAnimationFrame);
        return heard.length;
      });
      assert.ok(count <= 9, `${count} messages`);
      await close();
    });

    it('and tells AMP, Medium and WordPress', async () => {
      const html = host(frame({ slug: 'cto' }, sandbox).replace('" title', '#?secret=aB3dE5" title'), { head: '' });
      const { page, close } = await open(html);
      await framesOf(page);
      await page.waitForFunction(() => heard.some(({ message }) => message === 'height'));
      const heard = await page.evaluate(() => globalThis.heard);
      const { height } = heard.findLast(({ type }) => type === 'role-salary:height');
      assert.ok(height > 300);
      assert.deepEqual(
        heard.findLast(({ sentinel }) => sentinel),
        { sentinel: 'amp', type: 'embed-size', height },
      );
      assert.deepEqual(JSON.parse(heard.findLast((data) => typeof data === 'string')), {
        src: `${site.cdn}/frame.html?slug=cto#?secret=aB3dE5`,
        context: 'iframe.resize',
        height,
      });
      assert.deepEqual(heard.at(-1), { secret: 'aB3dE5', message: 'height', value: height });
      await close();
    });
  });

  describe('keeps its height', () => {
    const lie = `parent.postMessage({ type: 'role-salary:height', height: 77 }, '*')`;

    it('when the page itself, or a frame of another kind, names one', async () => {
      const stranger = `<iframe srcdoc="<script>${lie}</script>"></iframe><iframe sandbox="allow-scripts" srcdoc="<script>${lie}</script>"></iframe>`;
      const { page, close } = await open(host(frame({ slug: 'cto' })));
      await fit(page);
      const atFirst = await heights(page);
      await page.evaluate((html) => {
        postMessage({ type: 'role-salary:height', height: 77 }, '*');
        document.body.insertAdjacentHTML('beforeend', html);
      }, stranger);
      await page.waitForFunction(() => heard.filter(({ height }) => height === 77).length === 3);
      assert.deepEqual(await heights(page), [...atFirst, 150, 150]);
      await close();
    });

    it('when a page of another origin has taken its place', async () => {
      const { page, close } = await open(host(frame({ slug: 'cto' })));
      await fit(page);
      const atFirst = await heights(page);
      await page.evaluate((script) => {
        const blob = new Blob([`<script>${script}</script>`], { type: 'text/html' });
        document.querySelector('iframe').contentWindow.location = URL.createObjectURL(blob);
      }, lie);
      await page.waitForFunction(() => heard.some(({ height }) => height === 77));
      assert.deepEqual(await heights(page), atFirst);
      await close();
    });

    it('without the script, and scrolls inside', async () => {
      const { page, errors, close } = await open(host(frame({ slug: 'cto' }, sandbox), { head: '' }));
      const [one] = await framesOf(page);
      assert.deepEqual(await heights(page), [300]);
      await one.evaluate(() => scrollTo(0, 1000));
      assert.ok(await one.evaluate(() => scrollY > 0 && document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(errors, []);
      await close();
    });
  });

  it('says so if the widget’s code is lost', async () => {
    site.answer(/\/chunks\/role-salary-/, (response) => response.writeHead(404).end());
    const { page, close } = await open(host(frame({ slug: 'cto' })));
    const one = (await page.frames()).find((each) => each.url().startsWith(site.cdn));
    await one.waitForFunction(() => document.body.innerText.includes('did not arrive'));
    site.restore();
    await close();
  });

  it('needs nothing that a sandbox forbids', async () => {
    const all = ['role-salary', 'role-card', 'role-path', 'role-sources'].map((tag) =>
      frame({ tag, slug: 'cto' }, sandbox),
    );
    const { page, errors, close } = await open(host(all.join('')));
    for (const one of await framesOf(page)) {
      assert.equal(await one.evaluate(() => self.origin), 'null');
      assert.equal((await shown(one)).status, 'ready');
      assert.deepEqual(await one.evaluate(() => globalThis.violations), []);
    }
    await fit(page);
    assert.deepEqual(errors, []);
    await close();
  });

  describe('has no white box behind it', () => {
    const green = [0, 100, 0];

    /** Of each frame the colours at its corner, outside the widget's round one, and inside the widget. */
    async function colours(page) {
      for (const one of await framesOf(page)) {
        await one.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      }
      const png = await page.screenshot({ encoding: 'base64' });
      return page.evaluate(async (data) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context.drawImage(image, 0, 0);
        const at = (x, y) => Array.from(context.getImageData(x, y, 1, 1).data).slice(0, 3);
        const tops = [...document.querySelectorAll('iframe')].map(({ offsetTop }) => offsetTop);
        return tops.map((top) => ({ corner: at(1, top + 1), widget: at(12, top + 12) }));
      }, png);
    }

    const surface = { light: [255, 255, 255], dark: [22, 26, 32] };

    for (const reader of ['light', 'dark']) {
      for (const scheme of ['normal', 'light', 'dark', 'light dark']) {
        const name = `on a page that is ${scheme}, for a reader who prefers ${reader}, whatever its theme`;
        it(name, { skip: reader === 'dark' && site.lacks.media }, async () => {
          const frames = ['auto', 'light', 'dark'].map((theme) => frame({ slug: 'cto', theme })).join('');
          const html = host(frames, { style: `:root { color-scheme: ${scheme} }` });
          const { page, close } = await open(html, {
            ...(reader === 'dark' && { colorScheme: reader }),
            height: 1_600,
          });
          await fit(page);
          const followed = scheme === 'light' || scheme === 'dark' ? scheme : reader;
          assert.deepEqual(
            await colours(page),
            [followed, 'light', 'dark'].map((theme) => ({ corner: green, widget: surface[theme] })),
          );
          await close();
        });
      }
    }

    it('when the page switches to dark and back', async () => {
      const style = ':root { color-scheme: light } :root.dark { color-scheme: dark }';
      const { page, close } = await open(host(frame({ slug: 'cto' }), { style }));
      await fit(page);
      for (const scheme of ['dark', 'light']) {
        await page.evaluate(() => document.documentElement.classList.toggle('dark'));
        const [one] = await framesOf(page);
        await one.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, {}, scheme);
        assert.deepEqual(await colours(page), [{ corner: green, widget: surface[scheme] }]);
      }
      await close();
    });

    for (const theme of ['light', 'dark']) {
      it(`without the script, if the frame says color-scheme: ${theme} as its address does`, async () => {
        for (const page of ['light', 'dark']) {
          const html = host(frame({ slug: 'cto', theme }, `style="color-scheme: ${theme}"`), {
            head: '',
            style: `:root { color-scheme: ${page} }`,
          });
          const opened = await open(html);
          await framesOf(opened.page);
          assert.deepEqual(await colours(opened.page), [{ corner: green, widget: surface[theme] }]);
          await opened.close();
        }
      });
    }
  });
});
