/** Who a guide is about: its role's slug and names. */
import path from 'node:path';
import { safeParse } from 'valibot';
import { type Role, SlugSchema, TextSchema } from '../../catalogue/schema.js';
import { type FrontMatter, shown } from './front-matter.js';
import { type Place, placeOf, textOf } from './markdown.js';
import { type Section, withDescendants } from './outline.js';
import type { Remarks } from './remarks.js';
import { namesIn, nameIn } from './role-names.js';
import { stated } from './stated.js';
import { titleSection } from './topics.js';

export interface SlugEntry {
  slug: string;
  place: Place;
}

/** The slug of the front matter, else the file's name; undefined, with the reason, if it cannot name a file. */
export function readSlug(frontMatter: FrontMatter, file: string, remarks: Remarks): SlugEntry | undefined {
  const entry = frontMatter.find('slug');
  const slug = entry ? entry.value : path.parse(file).name;
  const result = safeParse(SlugSchema, slug);
  const place = entry?.place ?? { line: 1, column: 1 };
  if (result.success) return { slug: result.output, place };
  const message = entry ? 'the slug cannot name a file' : 'the file’s name is no slug, and the guide states none';
  remarks.error(place, message, {
    found: shown(slug),
    expected: 'Latin letters, digits, "_" and "-", a letter or digit first; at most 100',
  });
  return undefined;
}

/** The names that the front matter states, else those that the guide's heading or title begins with. */
export function readNames(
  frontMatter: FrontMatter,
  whole: Section,
  slug: string,
  remarks: Remarks,
): Pick<Role, 'name' | 'shortName'> {
  const name = stated(frontMatter, TextSchema, remarks, 'name');
  const shortName = stated(frontMatter, TextSchema, remarks, 'shortName', 'short_name');
  if (name) return { name, ...(shortName && { shortName }) };

  const titled = titles(frontMatter, whole).find(({ text }) => nameIn(text));
  const names = titled ? namesIn(nameIn(titled.text), proseOf(whole)) : { name: slug };
  remarks.note(titled?.place ?? { line: 1, column: 1 }, '"name" is not in the front matter; it was taken from here', {
    found: typeof names.name === 'string' ? names.name : Object.values(names.name).join(', '),
  });
  return { ...names, ...(shortName && { shortName }) };
}

interface Title {
  text: string;
  place: Place;
}

/** What may begin with the role's name. */
function titles(frontMatter: FrontMatter, whole: Section): Title[] {
  const entry = frontMatter.find('title');
  const introduction = withDescendants(whole).find(({ title }) => title.includes('とは'));
  return [
    ...headingOf(titleSection(whole)),
    ...(typeof entry?.value === 'string' ? [{ text: entry.value, place: entry.place }] : []),
    ...headingOf(introduction),
  ];
}

function headingOf(section: Section | undefined): Title[] {
  return section?.heading ? [{ text: section.title, place: placeOf(section.heading) }] : [];
}

function proseOf(whole: Section): string[] {
  const nodes = withDescendants(whole).flatMap(({ content }) => content);
  return nodes.filter(({ type }) => type === 'paragraph').map(textOf);
}
