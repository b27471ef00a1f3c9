import 'axe-core';
import { expect } from 'chai';
import type { AxeResults } from 'axe-core';
import { cleanUp, drawn, fixture, inside, settled } from './fixture.js';

declare const axe: { run(context: Element): Promise<AxeResults> };

const charts = ['cto', 'project_manager', 'infrastructure_engineer'].map((slug) => `slug="${slug}"`);
const others = ['slug="cpo"', 'slug="nobody"', '', 'slug="cto" view="table"', 'slug="project_manager" view="table"'];

describe('axe finds nothing in <role-salary>', () => {
  afterEach(cleanUp);

  for (const theme of ['light', 'dark']) {
    for (const lang of ['ja', 'en']) {
      for (const attributes of [...charts, 'slug="cto" benchmark="software-developer" heading-level="2"']) {
        it(`as a chart: ${attributes} (${theme}, ${lang})`, async () => {
          const element = await drawn(widget(attributes, theme, lang));
          await expectNothing(element);
        });
      }

      for (const attributes of others) {
        it(`otherwise: ${attributes || 'empty'} (${theme}, ${lang})`, async () => {
          const element = fixture(widget(attributes, theme, lang));
          if (attributes) await settled(element);
          await element.updateComplete;
          await expectNothing(element);
        });
      }
    }

    it(`with a tooltip open (${theme})`, async () => {
      const element = await drawn(widget('slug="cto"', theme, 'ja'));
      inside(element, '[part~="row"]').focus();
      expect(inside(element, '[part~="tooltip"]').hidden).to.equal(false);
      await expectNothing(element);
    });
  }
});

function widget(attributes: string, theme: string, lang: string): string {
  return `<role-salary ${attributes} theme="${theme}" lang="${lang}"><p>Fallback</p></role-salary>`;
}

async function expectNothing(element: Element): Promise<void> {
  const { violations, passes } = await axe.run(element);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
  );
  expect(found).to.deep.equal([]);
  expect(passes.length).to.be.greaterThan(0);
}
