/** What a section lists, as headings below it, as a list, or as a table. */
import type { List, ListItem, RootContent, Table } from 'mdast';
import { type Place, placeOf, textOf } from './markdown.js';
import { type Section, withoutNumber } from './outline.js';

export interface Item {
  /** What the item is called. */
  name: string;
  /** What is said of it; may be empty. */
  about: string;
  place: Place;
}

/** The first list or table that stands under the section's own heading, else the headings below it. */
export function itemsIn(section: Section): Item[] {
  const listed = listedIn(section);
  return listed.length > 0 ? listed : headingsBelow(section);
}

/** The first list or table that stands under the section's own heading. */
export function listedIn({ content }: Section): Item[] {
  const listed = content.find(({ type }) => type === 'list' || type === 'table');
  return listed ? itemsOf(listed) : [];
}

/** The items of a list, or the rows of a table; none of any other node. */
export function itemsOf(node: RootContent): Item[] {
  if (node.type === 'list') return listItems(node);
  return node.type === 'table' ? tableItems(node, 0, 1) : [];
}

/** The rows of a table: what they name, and what they say of it. */
export function tableItems({ children: [, ...rows] }: Table, name: number, about: number): Item[] {
  return rows.flatMap((row) => {
    const [named, said] = [row.children[name], row.children[about]];
    const text = named ? withoutNumber(textOf(named)) : '';
    return named && text ? [{ name: text, about: said ? textOf(said) : '', place: placeOf(named) }] : [];
  });
}

function headingsBelow({ children }: Section): Item[] {
  return children.flatMap(({ title, heading }) =>
    heading ? [{ name: title, about: '', place: placeOf(heading) }] : [],
  );
}

function listItems({ children }: List): Item[] {
  return children.flatMap((item) => {
    const [name, about] = nameAndRest(item);
    return name ? [{ name: withoutNumber(name), about, place: placeOf(item.children[0] ?? item) }] : [];
  });
}

/** `**Name:** what is said`, `Name: what is said`, `Name`. */
function nameAndRest({ children: [first] }: ListItem): [name: string, about: string] {
  if (first?.type !== 'paragraph') return ['', ''];
  const [bold, ...rest] = first.children;
  if (bold?.type === 'strong') {
    const about = textOf({ type: 'paragraph', children: rest }).replace(/^[:：\-–—]\s*/, '');
    return [textOf(bold).replace(/[:：]$/, ''), about];
  }
  const [, name, about] = /^([^:：]+)[:：]\s*(.+)$/.exec(textOf(first)) ?? [];
  return name && about ? [name, about] : [textOf(first), ''];
}
