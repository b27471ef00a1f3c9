/** Reads which other roles a guide names as related: those whose slugs it gives, in a link or by themselves. */
import type { Link, Nodes } from 'mdast';
import { is } from 'valibot';
import { SlugSchema } from '../../catalogue/schema.js';
import { placeOf, textOf } from './markdown.js';
import { type Section, withDescendants } from './outline.js';
import type { Remarks } from './remarks.js';

export function readRelated(section: Section, remarks: Remarks): string[] {
  const nodes = withDescendants(section).flatMap(({ content }) => content);
  const entries = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  return entries.flatMap((entry) => {
    const slug = linksIn(entry).map(slugOf).find(isSlug) ?? textOf(entry);
    if (isSlug(slug)) return [slug];
    remarks.note(placeOf(entry), 'a related role without a slug was left out', { found: textOf(entry) });
    return [];
  });
}

/** The last part of an address without its ending: `/roles/cto.html` leads to `cto`. */
function slugOf({ url }: Link): string {
  const [path = ''] = url.split(/[?#]/);
  return path
    .replace(/\/$/, '')
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '');
}

function isSlug(text: string | undefined): text is string {
  return is(SlugSchema, text);
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}
