/** What stands around a table of pay: its headings, and the prose beside it. */
import type { Nodes } from 'mdast';
import { linesOf, textOf } from './markdown.js';
import { type Section, withDescendants } from './outline.js';
import { statesPay } from './pay-header.js';
import { titleSection, topicAround } from './topics.js';

export interface PayRegion {
  /** The section's, and of those around it that are about pay as well. */
  headings: string[];
  /** Lines of prose in these sections, and remarks on pay wherever they stand. */
  lines: string[];
}

export function payRegion(section: Section, whole: Section): PayRegion {
  const title = titleSection(whole);
  const around = [section];
  for (let one = section.parent; one?.heading && topicAround(one, title) === 'pay'; one = one.parent) around.push(one);
  const outermost = around.at(-1)!;
  const isWholeGuide = outermost === title || !outermost.heading;
  const sections = isWholeGuide ? [outermost] : withDescendants(outermost);
  const elsewhere = withDescendants(whole).filter((one) => !sections.includes(one));
  return {
    headings: around.flatMap(({ heading }) => (heading ? [textOf(heading)] : [])),
    lines: [...linesIn(sections), ...linesIn(elsewhere).filter((line) => line.startsWith('※') && statesPay(line))],
  };
}

function linesIn(sections: readonly Section[]): string[] {
  return sections.flatMap(({ content }) => proseIn(content)).flatMap(linesOf);
}

function proseIn(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    return 'children' in node && node.type !== 'table' ? proseIn(node.children) : [];
  });
}
