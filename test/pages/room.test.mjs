import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allSettled, article, startSite } from './site.mjs';

const body = `
  <role-salary slug="cto" benchmark="software-developer" loading="eager"></role-salary>
  <role-salary slug="project_manager" view="table"></role-salary>
  <role-comparison slugs="cto ciso cpo" editable loading="eager"></role-comparison>
  <role-sources slug="infrastructure_engineer"></role-sources>
  <role-path slug="cto"></role-path>
  <role-card slug="cto" heading-level="2"></role-card>`;

const doubled = '<style>:root { font-size: 200% }</style>';

const conditions = {
  'a phone of 320 px': { width: 320 },
  'a zoom of 200 % at 1280 px': { width: 640, deviceScaleFactor: 2 },
  'a zoom of 400 % at 1280 px': { width: 320, deviceScaleFactor: 4 },
  'text of twice the size at 640 px': { width: 640, head: doubled },
  'text of twice the size at 320 px': { width: 320, head: doubled },
  'a page from right to left': { width: 800, rightToLeft: true },
  'a phone of 320 px, from right to left': { width: 320, rightToLeft: true },
};

describe('There is room', () => {
  let site;
  before(async () => (site = await startSite()));
  after(() => site.stop());

  async function shown({ head = '', lang = 'ja', rightToLeft = false, ...options }) {
    const html = article(body, { head, lang });
    const opened = await site.open(rightToLeft ? html.replace('<html ', '<html dir="rtl" ') : html, options);
    await allSettled(opened.page);
    await opened.page.waitForFunction(() =>
      [...document.querySelectorAll('role-comparison, role-salary')].every(({ shadowRoot }) =>
        shadowRoot.querySelector('.chart[drawn], .as-table'),
      ),
    );
    return opened;
  }

  for (const [name, condition] of Object.entries(conditions)) {
    for (const lang of condition.rightToLeft ? ['ar'] : ['ja', 'en']) {
      it(`on ${name}: nothing is cut off, and the page does not scroll sideways (${lang})`, async () => {
        const { page, close } = await shown({ ...condition, lang });
        const found = await page.evaluate(tooWide);
        await close();
        assert.deepEqual(found, []);
      });
    }
  }

  it('for text that readers enlarge to twice its size, where amounts still fit', async () => {
    const { page, close } = await shown({ width: 640, head: doubled });
    const sizes = await page.evaluate(textSizes);
    await close();
    assert.deepEqual(sizes, ['32px']);
  });

  it('on phones for larger text, as far as amounts fit', async () => {
    const { page, close } = await shown({ width: 360, head: doubled });
    const sizes = await page.evaluate(textSizes);
    await close();
    assert.deepEqual(sizes, ['20px']);
  });

  it('on a page from right to left for English, from left to right', async () => {
    const { page, close } = await shown({ width: 800, rightToLeft: true, lang: 'ar' });
    const found = await page.evaluate(() => {
      const table = document.querySelector('role-salary').shadowRoot.querySelector('table');
      const [label, amount] = ['tbody th', 'td.amount'].map((cell) =>
        table.querySelector(cell).getBoundingClientRect(),
      );
      return [getComputedStyle(table).direction, table.querySelector('tbody th').innerText, label.left < amount.left];
    });
    await close();
    assert.deepEqual(found, ['ltr', 'Junior (0–3 years)', true]);
  });
});

/** In the page: what sticks out of the page or of its widget; pictures may. */
function tooWide() {
  const widgets = document.querySelectorAll('role-card, role-comparison, role-path, role-salary, role-sources');
  const outside = [...widgets].flatMap((widget) => {
    const { left, right } = widget.getBoundingClientRect();
    return [...widget.shadowRoot.querySelectorAll('.widget *:not(canvas, svg *)')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return element.checkVisibility() && box.width > 0 && (box.right > right + 1 || box.left < left - 1);
      })
      .map((element) => `${widget.localName} ${element.outerHTML.slice(0, 80)}`);
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`The page is ${scrollWidth} px wide.`, ...outside] : outside;
}

/** In the page: how large the widgets' text is. */
function textSizes() {
  const widgets = document.querySelectorAll('role-card, role-comparison, role-path, role-salary, role-sources');
  return [
    ...new Set([...widgets].map(({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.widget')).fontSize)),
  ];
}
