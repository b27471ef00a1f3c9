import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { article as pageWith, startSite } from '../pages/site.mjs';
import {
  allowClipboard,
  checkedRoles,
  clipboard,
  code,
  focused,
  inPreview,
  label,
  paste,
  previewed,
  said,
  saved,
  verdict,
} from './builder-page.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');
const ownRole = readFileSync(new URL('../../demo/own-role.json', import.meta.url), 'utf8');

describe('The builder', () => {
  let demo;
  let site;
  before(async () => {
    demo = await serve({ port: 0 });
    site = await startSite();
  });
  after(async () => {
    await site.stop();
    await demo.close();
  });

  /** The builder with a setup in its address, once the preview shows the widget. */
  async function open(query = '', options = {}) {
    const opened = await site.visit(`${demo.site}/builder.html${query}`, { width: 1200, ...options });
    await opened.page.waitForSelector('.list label');
    await previewed(opened.page);
    return opened;
  }

  describe('lets an editor choose roles', () => {
    for (const typed of ['じょうほうせきゅり', 'セキュリティ責任', 'ciso', 'security off']) {
      it(`by typing ${typed}`, async () => {
        const { page, close } = await open();
        await page.type('[type="search"]', typed);
        await page.keyboard.press('Enter');
        await previewed(page, (widget) => widget.slug === 'ciso');
        assert.equal(await checkedRoles(page), 'ciso');
        await close();
      });
    }

    it('in the order of a comparison, which the keyboard changes', async () => {
      const { page, close } = await open('?tag=role-comparison&slugs=cto,ciso,cpo');
      const press = async (button) => {
        await page.focus(`[aria-label="${button}"]`);
        await page.keyboard.press('Enter');
      };
      await press('CTOを後ろへ');
      await previewed(page, (widget) => widget.slugs === 'ciso cto cpo');
      assert.equal(await focused(page), 'CTOを後ろへ');
      assert.equal(await said(page), 'CTOを2番目にしました');
      await press('CTOを後ろへ');
      assert.equal(await focused(page), 'CTOを前へ');
      await press('CISOを外す');
      await previewed(page, (widget) => widget.slugs === 'cpo cto');
      assert.equal(await focused(page), 'CPOを外す');
      await press('CPOを外す');
      assert.match(await page.$eval('.roles', ({ innerText }) => innerText), /2つ以上の職種が要ります/);
      await close();
    });

    it('up to eight', async () => {
      const { page, close } = await open('?tag=role-comparison&slugs=cto,ciso,cpo,qa_engineer,bi_engineer,agile_coach');
      await page.click('[value="ai_researcher"]');
      await page.click('[value="data_scientist"]');
      assert.equal((await checkedRoles(page)).split(' ').length, 8);
      assert.equal(await page.$eval('[value="mobile_developer"]', ({ disabled }) => disabled), true);
      assert.match(await page.$eval('.roles', ({ innerText }) => innerText), /8つまで/);
      await close();
    });
  });

  describe('lets an editor set options', () => {
    it('which the preview and the code show at once', async () => {
      const { page, errors, close } = await open();
      await label(page, '表');
      await label(page, '自分の年収の位置を調べられる');
      await page.select('[name="benchmark"]', 'software-developer');
      await page.click('details summary');
      await label(page, 'ダーク', 'theme');
      await previewed(page, ({ shadowRoot }) => shadowRoot.querySelector('[part="benchmark"]'));
      assert.match(
        await code(page),
        /<role-salary slug="cto" view="table" benchmark="software-developer" calculator theme="dark">/,
      );
      await label(page, 'グラフ');
      assert.doesNotMatch(await code(page), /view=/);
      assert.deepEqual(errors, []);
      await close();
    });

    it('with at least one section', async () => {
      const { page, close } = await open('?tag=role-comparison&sections=salary+duties');
      await page.click('[name="sections"][value="salary"]');
      assert.match(await code(page), /sections="duties"/);
      assert.equal(await page.$eval('[name="sections"][value="duties"]', ({ disabled }) => disabled), true);
      await close();
    });

    it('and where the library is, for all of the code', async () => {
      const { page, close } = await open('?code=iframe');
      await page.click('details summary');
      const type = async (address) => {
        await page.$eval('[name="base"]', (field) => field.select());
        await page.type('[name="base"]', address);
        await page.keyboard.press('Enter');
      };
      await type('https://x.example/cdn');
      assert.deepEqual((await code(page)).match(/https?:[^?"]*/g), [
        'https://x.example/cdn/frame.html',
        'https://x.example/cdn/frame-host.js',
      ]);
      await type('x.example');
      assert.match(await said(page), /http か https で始まるアドレス/);
      assert.match(await code(page), /https:\/\/x\.example\/cdn\/frame\.html/);
      await close();
    });

    it('and says which addresses no tag follows', async () => {
      const { page, close } = await open('?tag=role-path');
      await page.type('[name="role-href"]', 'javascript:0');
      assert.match(await page.$eval('.field', ({ innerText }) => innerText), /http, https or relative/);
      await close();
    });
  });

  describe('shows the widget', () => {
    for (const [name, width] of [
      ['スマホ', 360],
      ['タブレット', 768],
      ['パソコン', 1200],
    ]) {
      it(`on a screen of ${width} px`, async () => {
        const { page, close } = await open('?width=768');
        await label(page, name);
        assert.equal(await inPreview(page, () => innerWidth), width);
        const { frame, stage } = await page.evaluate(() => ({
          frame: document.querySelector('iframe').getBoundingClientRect().toJSON(),
          stage: document.querySelector('.stage').getBoundingClientRect().toJSON(),
        }));
        assert.ok(frame.left >= stage.left && frame.right <= stage.right + 1, 'all of it is in sight');
        await close();
      });
    }

    it('on light and dark pages, in both languages', async () => {
      const { page, close } = await open();
      const textColour = () =>
        inPreview(page, (widget) => getComputedStyle(widget.shadowRoot.querySelector('[part="title"]')).color);
      assert.equal(await textColour(), 'rgb(17, 17, 17)');
      await label(page, 'ダーク', 'page-theme');
      assert.equal(await textColour(), 'rgb(238, 238, 238)');
      await label(page, 'English', 'page-lang');
      await previewed(page, ({ shadowRoot }) => shadowRoot.querySelector('figure').innerText.includes('¥30M or more'));
      await close();
    });
  });

  describe('keeps everything in its address', () => {
    const query =
      '?tag=role-comparison&slugs=ciso+cto&view=table&level=senior&sort=high&sections=salary&editable=&menu=none' +
      '&role-href=%2Froles%2F%7Bslug%7D&theme=dark&lang=en&heading-level=3&loading=eager&width=360&page-theme=dark' +
      '&page-lang=en&code=vue&base=https%3A%2F%2Fx.example%2Fcdn%2F&ui=en';

    it('so that a setup can be shared', async () => {
      const { page, close } = await open(query);
      const shown = () =>
        page.evaluate(() => [...document.querySelectorAll('code')].map(({ textContent }) => textContent));
      const atFirst = await shown();
      await label(page, 'Table');
      assert.equal(new URL(page.url()).search, query);
      await page.reload();
      await previewed(page);
      assert.deepEqual(await shown(), atFirst);
      assert.match(
        atFirst.join(),
        /slugs="ciso cto" view="table" level="senior" sort="high" sections="salary" editable menu="none" role-href="\/roles\/{slug}" theme="dark" lang="en" heading-level="3" loading="eager"/,
      );
      assert.equal(await page.$eval('h1', ({ innerText }) => innerText), 'Build an embed');
      await close();
    });

    it('and hands the address over', async () => {
      const { page, close } = await open('?slug=ciso', { prepare: allowClipboard });
      await label(page, '表');
      await page.click('.share');
      await page.waitForFunction(() => document.querySelector('.said').textContent === 'リンクをコピーしました');
      assert.equal(await clipboard(page), page.url());
      await close();
    });

    it('and stands whatever else is in it', async () => {
      const { page, errors, close } = await open('?tag=role-pay&slug=%E0%A4%A&view=pie&code=1&width=NaN&base=x:&theme');
      assert.match(await code(page), /<role-salary slug="cto">/);
      assert.deepEqual(errors, []);
      await close();
    });

    it('and says that a role is not in the catalogue', async () => {
      const { page, close } = await open('?slug=ferry_pilot');
      assert.match(await page.$eval('.roles', ({ innerText }) => innerText), /ferry_pilot 収録にない職種/);
      await close();
    });
  });

  describe('takes an editor’s own data', () => {
    it('and shows it, without sending it anywhere', async () => {
      const { page, requests, close } = await open();
      const asked = requests.length;
      await paste(page, ownRole);
      await previewed(page, (widget) => widget.shadowRoot.textContent.includes('雲の庭師'));
      assert.match(await verdict(page), /読み込みました：雲の庭師/);
      assert.match(await code(page), /<role-salary slug="cloud_gardener" src="\/data\/cloud_gardener\.json">/);
      assert.ok(requests.slice(asked).every((address) => !address.includes('gardener')));
      assert.doesNotMatch(page.url(), /320|庭師/);
      await close();
    });

    it('from a file that is dropped', async () => {
      const { page, close } = await open();
      await page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'role.json', { type: 'application/json' }));
        document
          .querySelector('main')
          .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, ownRole);
      await previewed(page, (widget) => widget.shadowRoot.textContent.includes('雲の庭師'));
      await close();
    });

    it('beside the library’s roles in a comparison, and makes the file to host', async () => {
      const { page, close } = await open('?tag=role-comparison&slugs=cto+ciso');
      await paste(page, ownRole);
      await previewed(page, (widget) => widget.shadowRoot.textContent.includes('雲の庭師'));
      assert.match(await code(page), /slugs="cloud_gardener cto ciso" src="\/data\/roles\.json"/);
      const file = await saved(page, 'roles.json を保存');
      const tag = '<role-comparison slugs="cloud_gardener cto ciso" src="{{cdn}}/roles.json"></role-comparison>';
      site.answer(/^\/roles\.json$/, (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(file);
      });
      const { page: article, close: closeArticle } = await site.open(pageWith(tag));
      await article.waitForFunction(() => document.querySelector('role-comparison').status === 'ready');
      const text = await article.$eval('role-comparison', ({ shadowRoot }) => shadowRoot.textContent);
      assert.match(text, /雲の庭師[^]*3,000万円以上/);
      site.restore();
      await closeArticle();
      await close();
    });

    it('and says what is wrong with it, as the schema does', async () => {
      const { page, close } = await open();
      const role = JSON.parse(ownRole);
      role.salary[0].bands[0].low.value = '320万';
      delete role.salary[0].source.publisher;
      await paste(page, JSON.stringify(role));
      const told = await verdict(page);
      assert.match(told, /直すところが2件あります/);
      assert.match(told, /salary\[0\]\.bands\[0\]\.low\.value\s+あった値\s+"320万"\s+期待する値\s+number/);
      assert.match(told, /salary\[0\]\.source\.publisher\s+あった値\s+（なし）/);
      assert.match(await code(page), /slug="cto">/);
      await close();
    });

    it('and says where it is no JSON', async () => {
      const { page, close } = await open();
      await paste(page, '{ "slug": ');
      assert.match(await verdict(page), /JSON として読めません。 .*JSON/);
      await page.click('.own button');
      assert.equal(await page.$eval('textarea', ({ value }) => value), '');
      assert.equal(await verdict(page), '');
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'textarea');
      await close();
    });

    it('and a catalogue, whose roles stand first in the list', async () => {
      const { page, close } = await open();
      const role = JSON.parse(ownRole);
      const other = { ...role, slug: 'rain_maker', name: 'Rain maker' };
      await paste(page, JSON.stringify({ roles: { cloud_gardener: role, rain_maker: other, far: 'far.json' } }));
      await page.click('[value="rain_maker"]');
      await previewed(page, (widget) => widget.shadowRoot.textContent.includes('Rain maker'));
      assert.match(await code(page), /<role-salary slug="rain_maker" src="\/data\/roles\.json">/);
      assert.deepEqual(Object.keys(JSON.parse(await saved(page, 'roles.json を保存')).roles), [
        'cloud_gardener',
        'rain_maker',
      ]);
      await close();
    });
  });

  describe('is there for everyone', () => {
    const states = [
      '?tag=role-salary&page-theme=dark',
      '?tag=role-comparison&slugs=cto,ciso,cpo&code=npm',
      '?tag=role-card&code=plain&ui=en',
    ];
    for (const colorScheme of ['light', 'dark']) {
      for (const query of states) {
        for (const width of [360, 1200]) {
          it(`${query}, ${colorScheme}, ${width} px: no barriers`, async () => {
            const { page, close } = await open(query, { colorScheme, width });
            await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
            await paste(page, '{ "slug": 1, "name": 2 }');
            assert.deepEqual(await barriers(page), []);
            await close();
          });
        }
      }
    }

    it('says that it copied, and where it may not, what to do', async () => {
      const { page, close } = await open('', { prepare: allowClipboard });
      await page.click('.copy');
      await page.waitForFunction(() => document.querySelector('.said').textContent === 'コピーしました');
      assert.equal(await clipboard(page), await code(page));
      await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
      await page.click('.copy');
      await page.waitForFunction(() => document.querySelector('.said').innerText.includes('手でコピー'));
      assert.equal(await page.evaluate(() => getSelection().toString()), await code(page));
      await close();
    });

    for (const [width, height] of [
      [320, 700],
      [360, 800],
      [768, 1024],
      [1200, 900],
    ]) {
      it(`${width} px: nothing moves by itself, and nothing is beside the screen`, async () => {
        const { page, close } = await open('?tag=role-comparison&slugs=cto,ciso,project_manager', {
          width,
          height,
          before: `globalThis.shift = 0; new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shift += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });`,
        });
        assert.equal(await page.evaluate(() => shift), 0);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        await close();
      });
    }

    it('and can be steered by the keyboard alone', async () => {
      const { page, close } = await open();
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), '設定へ');
      await page.keyboard.press('Enter');
      for (const key of ['Tab', 'ArrowDown']) await page.keyboard.press(key);
      await previewed(page, ({ localName }) => localName === 'role-card');
      assert.match(await code(page), /<role-card slug="cto">/);
      await close();
    });

    it('works below any path', async () => {
      const host = createServer(async ({ url }, response) => {
        const answer = await fetch(`${demo.site}${url.replace('/deep/below', '')}`);
        response
          .writeHead(answer.status, Object.fromEntries(answer.headers))
          .end(Buffer.from(await answer.arrayBuffer()));
      });
      await new Promise((resolve) => host.listen(0, resolve));
      const { page, errors, close } = await site.visit(
        `http://localhost:${host.address().port}/deep/below/builder.html?slug=ciso`,
      );
      await previewed(page, ({ slug }) => slug === 'ciso');
      assert.deepEqual(errors, []);
      await close();
      host.closeAllConnections();
      host.close();
    });
  });
});

async function barriers(page) {
  const session = await page.createCDPSession();
  // Evaluated by the browser's own tools: the page's policy is as strict as ever.
  await session.send('Runtime.evaluate', { expression: axe });
  const { violations } = await page.evaluate(() => axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html]));
}
