/** Reads which skills and tools a guide asks for. */
import type { RootContent, Table } from 'mdast';
import type { Role } from '../../catalogue/schema.js';
import { type Item, itemsOf, tableItems } from './items.js';
import { type Place, placeOf, textOf } from './markdown.js';
import { type Section, withDescendants } from './outline.js';
import type { Remarks } from './remarks.js';
import { spelledPlainly } from './spelling.js';
import { toolNames } from './tool-names.js';

/** Undefined if the sections list none. */
export function readSkills(sections: readonly Section[], remarks: Remarks): Role['skills'] {
  const found: Record<SkillKind, string[]> = { hard: [], soft: [], tools: [] };
  for (const { kind, items, place } of sections.flatMap(groupsIn)) {
    if (!kind) remarks.note(place, 'skills of no stated kind were taken for hard ones');
    const names = kind === 'tools' ? items.flatMap((item) => toolsIn(item, remarks)) : items.map(({ name }) => name);
    found[kind ?? 'hard'].push(...names);
  }
  const lists = Object.entries(found).flatMap(([kind, names]) => (names.length > 0 ? [[kind, unique(names)]] : []));
  return lists.length > 0 ? Object.fromEntries(lists) : undefined;
}

type SkillKind = 'hard' | 'soft' | 'tools';

interface SkillGroup {
  kind: SkillKind | undefined;
  items: Item[];
  place: Place;
}

/** A section's lists and tables, and those below it; if there are none, the headings below it. */
function groupsIn(section: Section): SkillGroup[] {
  const kindOf = (one: Section): SkillKind | undefined =>
    kindIn(one.title) ?? (one.parent && one !== section ? kindOf(one.parent) : undefined);
  const groups = withDescendants(section).flatMap((one) => one.content.flatMap((node) => groupOf(node, kindOf(one))));
  if (groups.length > 0) return groups;
  const items = section.children.map(({ title, heading }) => ({ name: title, about: '', place: placeOf(heading!) }));
  return items.length > 0 ? [{ kind: kindIn(section.title), items, place: items[0]!.place }] : [];
}

function groupOf(node: RootContent, kindOfTitle: SkillKind | undefined): SkillGroup[] {
  const header = node.type === 'table' ? (node.children[0]?.children.map(textOf) ?? []) : [];
  const kinds = header.slice(0, 2).map(kindIn);
  const kind = kindOfTitle ?? kinds.find((one) => one !== undefined);
  const items = itemsIn(node, header, kind);
  return items.length > 0 ? [{ kind, items, place: placeOf(node) }] : [];
}

/** Tools are also named in a line of prose. */
function itemsIn(node: RootContent, header: string[], kind: SkillKind | undefined): Item[] {
  if (node.type === 'table') return rowsOf(node, header, kind);
  if (node.type !== 'paragraph' || kind !== 'tools') return itemsOf(node);
  return toolNames(textOf(node)).map((name) => ({ name, about: '', place: placeOf(node) }));
}

const kindWords: readonly [SkillKind, RegExp][] = [
  ['hard', /ハードスキル|hard skills?/],
  ['soft', /ソフトスキル|soft skills?/],
  ['tools', /ツール|サービス|ソフトウェア|\btools?\b|software/],
  [
    'soft',
    /ヒューマン|人間|対人|ビジネス|組織|管理|マネジメント|コミュニケーション|マインド|資質|people|personal|business/,
  ],
  ['hard', /技術|テクニカル|専門|知識|technical|professional/],
];

/** Undefined if a title speaks of skills and tools alike, or of neither. */
function kindIn(title: string): SkillKind | undefined {
  const plain = spelledPlainly(title);
  const kind = kindWords.find(([, pattern]) => pattern.test(plain))?.[0];
  return kind === 'tools' && /スキル|skill/.test(plain) ? undefined : kind;
}

const category = /カテゴリ|分類|種類|種別|^no\.?$|^#$|category|type/;
const naming = { tools: /ツール|サービス|製品|具体|名|tool|product|name/, skills: /スキル|能力|知識|skill|name/ };

/** Of a row, what it names; of tools beside a category, what is said of them. */
function rowsOf(table: Table, header: string[], kind: SkillKind | undefined): Item[] {
  const names = naming[kind === 'tools' ? 'tools' : 'skills'];
  const column = header.map(spelledPlainly).findIndex((name) => names.test(name) && !category.test(name));
  if (kind === 'tools' && column > 0) return tableItems(table, 0, column);
  return tableItems(table, Math.max(column, 0), -1);
}

/** Products that are said to be of a kind, or else the item itself, which is then one. */
function toolsIn({ name, about, place }: Item, remarks: Remarks): string[] {
  const names = toolNames(about);
  if (names.length > 0) return names;
  const own = name.split(/[、,，]|\s\/\s/).map((one) => one.trim());
  if (about === '' || toolNames(name).length > 0) return own;
  remarks.note(place, 'no names of tools were found', { found: about });
  return [];
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
