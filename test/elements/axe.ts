import 'axe-core';
import { expect } from 'chai';
import type { AxeResults } from 'axe-core';

declare const axe: { run(context: Element): Promise<AxeResults> };

/** Looks for barriers in an element and all that is in it; fails with each of them. */
export async function expectNoBarriers(element: Element): Promise<void> {
  const { violations, passes } = await axe.run(element);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
  );
  expect(found).to.deep.equal([]);
  expect(passes.length).to.be.greaterThan(0);
}
