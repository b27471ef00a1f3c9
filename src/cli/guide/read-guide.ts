/** Reads a guide to a role, in Markdown, into the role's data. Touches no files. */
import { type Role, RoleSchema, TextSchema, problems } from '../../catalogue/schema.js';
import type { Finding } from '../report.js';
import { type FrontMatter, readFrontMatter, shown } from './front-matter.js';
import { readNames, readSlug } from './identity.js';
import { type Place, parseMarkdown } from './markdown.js';
import { outlineOf } from './outline.js';
import { withOwnStep } from './path.js';
import { readPaySeries } from './pay-series.js';
import { findPayTable } from './pay-table.js';
import { Remarks } from './remarks.js';
import { readSections } from './sections.js';
import { SlugsSchema, TextsSchema, stated } from './stated.js';

export interface ReadGuide {
  /** If the guide is not at fault. */
  guideRole?: GuideRole;
  /** In the order of the guide. */
  findings: Finding[];
}

export interface GuideRole {
  role: Role;
  /** Where its slug stands; the guide's beginning, if it was taken from the file's name. */
  slugPlace: Place;
  /** Where the pay of each band stands. */
  payPlaces: Place[];
  /** Where the header of pay stands. */
  tablePlace: Place;
}

/**
 * @param file - As the user named it; gives the slug where the guide states none.
 * @param publisher - Who states the figures, whatever the guide says of that.
 */
export function readGuide(text: string, file: string, publisher?: string): ReadGuide {
  const remarks = new Remarks();
  const guideRole = readRole(text, file, publisher, remarks);
  const findings = remarks.all
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map(({ severity, ...remark }): Finding => ({ severity, file, ...remark }));
  return { ...(guideRole && { guideRole }), findings };
}

function readRole(text: string, file: string, publisher: string | undefined, remarks: Remarks): GuideRole | undefined {
  const root = parseMarkdown(text);
  const frontMatter = readFrontMatter(root, remarks);
  if (!frontMatter) return undefined;
  const whole = outlineOf(root);
  const slugEntry = readSlug(frontMatter, file, remarks);
  const payTable = findPayTable(whole, remarks);
  const pay = payTable && readPaySeries(payTable, whole, frontMatter, publisher, remarks);
  if (!slugEntry || !pay) return undefined;

  const { slug, place: slugPlace } = slugEntry;
  const names = readNames(frontMatter, whole, slug, remarks);
  const { path, related, tags, ...sections } = readSections(whole, payTable.table, remarks);
  const { category, summary, ...keywords } = readKeywords(frontMatter, { related, tags }, remarks);
  const role = {
    slug,
    ...names,
    ...(category && { category }),
    ...(summary && { summary }),
    ...keywords,
    salary: [pay.series],
    ...sections,
    ...(path && { path: withOwnStep(path, names, slug) }),
  };
  return isValid(role, remarks)
    ? { role, slugPlace, payPlaces: pay.payPlaces, tablePlace: payTable.headerPlace }
    : undefined;
}

const CategorySchema = RoleSchema.entries.category.wrapped;

/** What the front matter says of a role, or else what its sections say. */
function readKeywords(
  frontMatter: FrontMatter,
  { related, tags }: Pick<Role, 'related' | 'tags'>,
  remarks: Remarks,
): Pick<Role, 'category' | 'summary' | 'tags' | 'related'> {
  const found = {
    category: stated(frontMatter, CategorySchema, remarks, 'category'),
    summary: stated(frontMatter, TextSchema, remarks, 'summary', 'meta_description', 'description', 'excerpt'),
    tags:
      stated(frontMatter, TextsSchema, remarks, 'tags') ??
      tags ??
      stated(frontMatter, TextsSchema, remarks, 'keywords'),
    related: stated(frontMatter, SlugsSchema, remarks, 'related_jobs', 'related', 'related_roles') ?? related,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** A guide may say what a role may not, such as a text without end. */
function isValid(role: Role, remarks: Remarks): boolean {
  const found = problems(RoleSchema, role);
  for (const problem of found) {
    const { path, expected } = problem;
    remarks.all.push({ severity: 'error', path, message: 'cannot be taken', found: shown(problem.found), expected });
  }
  return found.length === 0;
}
