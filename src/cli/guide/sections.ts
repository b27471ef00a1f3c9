/** Reads what a guide says beside pay: duties, skills, path, whom the role works with, outlook, related roles, tags. */
import type { Table } from 'mdast';
import type { Role } from '../../catalogue/schema.js';
import { itemsIn } from './items.js';
import { placeOf, tablesIn, textOf } from './markdown.js';
import { type Section, withDescendants } from './outline.js';
import { readPath } from './path.js';
import { readRelated } from './related.js';
import type { Remarks } from './remarks.js';
import { readSkills } from './skills.js';
import { type Topic, topicSections } from './topics.js';

export type GuideSections = Pick<Role, 'duties' | 'skills' | 'path' | 'worksWith' | 'outlook' | 'related' | 'tags'>;

/** Remarks on each section that nothing is taken from. */
export function readSections(whole: Section, payTable: Table | undefined, remarks: Remarks): GuideSections {
  const sections = topicSections(whole);
  const taken = new Set<Section>();
  const about = (topic: Topic) => sections.filter((one) => one.topic === topic).map(({ section }) => section);
  /** What the first section about it yields that yields anything. */
  const first = <T>(topic: Topic, read: (section: Section) => T[]): T[] | undefined => {
    for (const section of about(topic)) {
      const found = read(section);
      if (found.length === 0) continue;
      taken.add(section);
      return found;
    }
    return undefined;
  };

  const skills = readSkills(about('skills'), remarks);
  if (skills) for (const section of about('skills')) taken.add(section);
  for (const section of about('pay')) if (holds(section, payTable)) taken.add(section);
  const found = {
    duties: first('duties', namesOf),
    skills,
    path: first('path', (section) => readPath(section, payTable)),
    worksWith: first('worksWith', namesOf),
    outlook: first('outlook', namesOf),
    related: first('related', (section) => readRelated(section, remarks)),
    tags: first('tags', readTags),
  };
  for (const { section } of sections) {
    if (withDescendants(section).some((one) => taken.has(one))) continue;
    remarks.note(placeOf(section.heading!), 'nothing was taken from this section', { found: section.title });
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function namesOf(section: Section): string[] {
  return itemsIn(section).map(({ name }) => name);
}

function holds(section: Section, table: Table | undefined): boolean {
  return withDescendants(section).some(({ content }) => tablesIn(content).some((one) => one === table));
}

/** `#CTO #技術戦略`, or a list. */
function readTags(section: Section): string[] {
  const text = section.content.map(textOf).join(' ');
  const marked = [...text.matchAll(/[#＃]([^\s#＃、,]+)/g)].map(([, tag]) => tag!);
  return marked.length > 0 ? marked : itemsIn(section).map(({ name }) => name);
}
