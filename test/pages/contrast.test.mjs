import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import {
  blend,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { serve } from '../../demo/serve.mjs';
import { allDrawn, allSettled, article, startSite } from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Steps of CIE L*, of 100, between any two levels. */
const leastLightness = 12;
/** Between any two levels, for every reader; 1 is the least that is noticed side by side, 10 is seen at a glance. */
const leastDifference = 10;

const visions = {
  'no deficiency': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const pairs = [
  ['junior', 'middle'],
  ['junior', 'senior'],
  ['middle', 'senior'],
];

const themes = [
  { name: 'by default', scheme: 'light' },
  { name: 'by default', scheme: 'dark' },
  { name: 'of the newspaper', example: 'newspaper', scheme: 'light' },
  { name: 'of the newspaper', example: 'newspaper', scheme: 'dark' },
  { name: 'of the job board', example: 'job-board', scheme: 'light' },
  { name: 'of the job board', example: 'job-board', scheme: 'dark', switched: true },
  { name: 'of the tech blog', example: 'tech-blog', scheme: 'dark' },
  { name: 'of the tech blog', example: 'tech-blog', scheme: 'light', switched: true },
];

let site;
let demo;
before(async () => {
  site = await startSite();
  demo = await serve({ port: 0 });
});
after(async () => {
  await site.stop();
  await demo.close();
});

for (const theme of themes) {
  describe(`The colours ${theme.name}, ${theme.scheme},`, () => {
    let shown;
    let colours;
    before(async () => {
      shown = await show(theme);
      colours = await paletteOf(shown.page);
    });
    after(() => shown.close());

    for (const name of ['text', 'muted', 'accent', 'benchmark']) {
      it(`make ${name} readable: 4.5:1 on the surface`, () =>
        atLeast(4.5, wcagContrast(colours[name], colours.surface)));
    }

    for (const level of ['junior', 'middle', 'senior']) {
      it(`set bars of ${level} off: 3:1 on the surface`, () =>
        atLeast(3, wcagContrast(colours[level], colours.surface)));
    }

    for (const [one, other] of pairs) {
      it(`tell ${one} from ${other} by lightness`, () => {
        const lightness = (level) => converter('lab65')(colours[level]).l;
        atLeast(leastLightness, Math.abs(lightness(one) - lightness(other)));
      });

      it(`tell ${one} from ${other} to every eye`, () => {
        for (const [vision, seen] of Object.entries(visions)) {
          const difference = differenceCiede2000()(seen(parse(colours[one])), seen(parse(colours[other])));
          atLeast(leastDifference, difference, vision);
        }
      });
    }

    it('leave nothing for axe to find on the page', async () => {
      await shown.page.evaluate(axe);
      const violations = await shown.page.evaluate(async () => {
        const found = await globalThis.axe.run();
        return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
      });
      assert.deepEqual(violations, []);
    });
  });
}

describe('The default colours', () => {
  for (const colorScheme of ['light', 'dark']) {
    it(`set bars off from the ladder’s track too: 3:1 (${colorScheme})`, async () => {
      const { page, close } = await site.open(article('<role-path slug="cto"></role-path>'), { colorScheme });
      await allSettled(page);
      const { junior, middle, senior, surface } = await paletteOf(page);
      const track = await page.evaluate(
        () => getComputedStyle(document.querySelector('role-path').shadowRoot.querySelector('.bar')).backgroundColor,
      );
      await close();
      for (const level of [junior, middle, senior]) atLeast(3, wcagContrast(level, blend([surface, track])));
    });
  }
});

async function show({ example, scheme, switched }) {
  const shown = example
    ? await site.visit(`${demo.site}/themes/${example}.html`, switched ? {} : { colorScheme: scheme })
    : await site.open(article('<main><h1>CTO</h1><role-salary slug="cto"></role-salary></main>', darkToo), {
        colorScheme: scheme,
      });
  await allSettled(shown.page);
  if (switched) await shown.page.locator('[data-toggles]').click();
  await shown.page.evaluate(() =>
    document.querySelectorAll('role-comparison, role-salary').forEach((widget) => (widget.loading = 'eager')),
  );
  await allDrawn(shown.page);
  return shown;
}

const darkToo = { head: '<style>:root { color-scheme: light dark }</style>' };

/** The theme's colours as the page's first widget computes them. */
function paletteOf(page) {
  return page.evaluate(() => {
    const widget = document.querySelector(':is(role-card, role-path, role-salary, role-sources):defined');
    const swatch = widget.shadowRoot.querySelector('.widget').appendChild(document.createElement('i'));
    const names = ['text', 'muted', 'accent', 'benchmark', 'surface', 'junior', 'middle', 'senior'];
    const colours = names.map((name) => {
      swatch.style.color = `var(--${name})`;
      return [name, getComputedStyle(swatch).color];
    });
    swatch.remove();
    return Object.fromEntries(colours);
  });
}

function atLeast(least, actual, where = '') {
  assert.ok(actual >= least, `${actual.toFixed(2)} is less than ${least} ${where}`);
}
