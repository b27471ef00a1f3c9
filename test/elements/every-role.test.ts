import { expect } from 'chai';
import names from '../../src/catalogue/bundled/names.js';
import type { Role } from '../../src/catalogue/schema.js';
import { cleanUp, inside, shown, textOf } from './fixture.js';

describe('Every bundled role', () => {
  afterEach(cleanUp);

  for (const { slug } of names) {
    it(`shows the figures that its source prints: ${slug}`, async () => {
      const role = (await (await fetch(`/data/roles/${slug}.json`)).json()) as Role;
      const printed = (role.salary ?? []).flatMap(({ bands }) => bands.map((band) => band.printed ?? ''));
      const element = await shown(`<role-salary slug="${slug}"></role-salary>`);
      const amounts = [...element.shadowRoot!.querySelectorAll('td.amount')].map(textOf);
      expect(amounts.toSorted()).to.deep.equal(printed.map(asRead).toSorted());
      if (printed.length === 0) expect(textOf(inside(element, 'figure'))).to.contain('データなし');
    });
  }
});

/** What a printed cell, in 万円, reads like: 850 〜 1,200+ as 850〜1,200万円以上. */
function asRead(cell: string): string {
  const [, figure, around] = /^([\d,.]+) \((.+)\)$/.exec(cell) ?? [];
  if (figure && around) return `${asRead(figure)}（${asRead(around)}）`;
  const range = cell.replace(/\s*[-〜]\s*/, '〜').replace(/\.0$/, '');
  return range.replace(/(\+|以上)?$/, (open) => `万円${open && '以上'}`);
}
