/** Reads the career ladder of a guide, first step first. */
import type { Table } from 'mdast';
import type { Role } from '../../catalogue/schema.js';
import { type Item, listedIn, tableItems } from './items.js';
import { placeOf, tablesIn, textOf } from './markdown.js';
import { type Section, withDescendants } from './outline.js';
import { spelledPlainly } from './spelling.js';

export type Path = NonNullable<Role['path']>;

/** The steps of the section's first table, list or line with arrows; headings below it may tell of choices instead. */
export function readPath(section: Section, payTable: Table | undefined): Path {
  const tables = withDescendants(section).flatMap(({ content }) => tablesIn(content));
  const table = tables.find((one) => one !== payTable);
  const listed = table ? stepsOf(table) : listedIn(section);
  const items = listed.length > 0 ? listed : arrowsIn(section);
  return items.map(({ name, about }) => ({ stage: name, ...(about && { focus: about }) }));
}

/** The step that is the role itself, with its slug. */
export function withOwnStep(path: Path, { name, shortName }: Pick<Role, 'name' | 'shortName'>, slug: string): Path {
  const names = [name, shortName ?? []]
    .flat()
    .flatMap((text) => (typeof text === 'string' ? [text] : [text.ja, text.en]));
  const isOwn = (text: string) => names.some((one) => spelledPlainly(one) === spelledPlainly(text));
  return path.map((step) => {
    const [outside = '', inside = ''] = String(step.stage).split(/[（()）]/);
    return isOwn(outside) || isOwn(inside) ? { ...step, slug } : step;
  });
}

const stage = /段階|ステージ|ステップ|レベル|役職|ポジション|職位|職種|キャリア|stage|step|level|position|title/;
const focus = /役割|責任|業務|内容|仕事|focus|responsib|duties|\brole\b/;

function stepsOf(table: Table): Item[] {
  const header = (table.children[0]?.children ?? []).map((cell) => spelledPlainly(textOf(cell)));
  const name = Math.max(
    header.findIndex((one) => stage.test(one)),
    0,
  );
  const about = header.findIndex((one, column) => column !== name && focus.test(one));
  return tableItems(table, name, about < 0 ? name + 1 : about);
}

const arrow = /\s*(?:→|⇒|➡\uFE0F?|->)\s*/;
const longestStep = 40;

/** アナリスト → データサイエンティスト → リード. */
function arrowsIn({ content }: Section): Item[] {
  const lines = content
    .filter(({ type }) => type === 'paragraph')
    .map((node) => ({ node, steps: textOf(node).split(arrow) }));
  const ladder = lines.find(
    ({ steps }) => steps.length > 2 && steps.every((step) => step && step.length <= longestStep),
  );
  return ladder ? ladder.steps.map((name) => ({ name, about: '', place: placeOf(ladder.node) })) : [];
}
