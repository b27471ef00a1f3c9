/** A guide's sections, each under its heading. */
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { textOf } from './markdown.js';

export interface Section {
  /** Without the numbers and signs before it; empty for what stands before the first heading. */
  title: string;
  /** 0 for the guide as a whole. */
  depth: number;
  heading?: Heading | Paragraph;
  /** What stands under the heading, up to the next. */
  content: RootContent[];
  parent?: Section;
  children: Section[];
}

/** The whole guide as a section. */
export function outlineOf(root: Root): Section {
  const whole: Section = { title: '', depth: 0, content: [], children: [] };
  let current = whole;
  for (const node of root.children) {
    const depth = depthOf(node);
    if (depth === undefined) {
      current.content.push(node);
      continue;
    }
    while (current.depth >= depth) current = current.parent!;
    const heading = node as Heading | Paragraph;
    const section: Section = { title: titleOf(heading), depth, heading, content: [], parent: current, children: [] };
    current.children.push(section);
    current = section;
  }
  return whole;
}

/** A section and all below it, in the order of the guide. */
export function withDescendants(section: Section): Section[] {
  return [section, ...section.children.flatMap(withDescendants)];
}

/** A heading's text, or another line's, without the numbers and signs that count or adorn it. */
export function withoutNumber(text: string): string {
  return text.replace(numberAndSigns, '').trim() || text;
}

const belowHeadings = 7;
const longestHeading = 40;
const numberAndSigns =
  /^(?:[\s#\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}■□●○◆◇▶▼★☆]|\u200D|\uFE0F|\d\uFE0F?\u20E3|[\u2460-\u2473]|第\d+章|[（(]\d+[)）]|\d+(?:[-.]\d+)*[.．、:：)）](?!\d))+/u;

/** How deep a heading stands; a line that is bold as a whole stands below all others. */
function depthOf(node: RootContent): number | undefined {
  if (node.type === 'heading') return node.depth;
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]!.type !== 'strong') return undefined;
  const text = textOf(node);
  return text.length > longestHeading || /^[※＊*]|[。.]$/.test(text) ? undefined : belowHeadings;
}

function titleOf(heading: Heading | Paragraph): string {
  return withoutNumber(textOf(heading).replace(/[:：]$/, ''));
}
