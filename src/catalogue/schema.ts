/**
 * The data's schema. One definition gives the TypeScript types, the check at run time and `role.schema.json`.
 * Unknown extra keys are tolerated; a known key with a wrong value is not.
 */
import * as v from 'valibot';
import { linkPattern } from './link.js';
import { RoleError } from './role-error.js';

const longestText = 10_000;

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText));

/** A text for the reader: one string for every language (a product name), or one per language. */
export const TextSchema = v.union([line, v.looseObject({ ja: line, en: line })]);

/** Identifies a role or a benchmark; is also its file's name. */
export const SlugSchema = v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/));

const LinkSchema = v.pipe(v.string(), v.maxLength(2_000), v.regex(linkPattern));

/** An amount in the currency's own unit (yen). A missing figure is left out, never 0. */
const AmountSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const ExactBoundSchema = v.looseObject({ value: AmountSchema, open: v.optional(v.never()) });

/** An end of a range. `orMore`: at least the value (以上, +); `over`: strictly more (超). */
export const BoundSchema = v.looseObject({
  value: AmountSchema,
  open: v.optional(v.picklist(['orMore', 'over'])),
});

/** The schema's library takes lists for objects, unless told. */
const NoListSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'Expected Object but received Array'),
);

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const SpanSchema = v.pipe(
  v.looseObject({ from: count, to: v.optional(count) }),
  v.check(({ from, to }) => to === undefined || to >= from, 'Expected "to" not below "from"'),
);

export const LevelSchema = v.picklist(['junior', 'middle', 'senior']);

/** One line of a series: a range (`low`, `high`), a mean or median (`figure`), or both. */
export const BandSchema = v.pipe(
  v.looseObject({
    level: v.optional(LevelSchema),
    /** Replaces the name that `level` and `years`, or `age`, would give. */
    label: v.optional(TextSchema),
    years: v.optional(SpanSchema),
    age: v.optional(SpanSchema),
    low: v.optional(ExactBoundSchema),
    high: v.optional(BoundSchema),
    /** The mean or the median itself, as the series' `statistic` says. */
    figure: v.optional(ExactBoundSchema),
    note: v.optional(TextSchema),
    /** The cell as the source prints it, to check the amounts against. Stays out of what readers load. */
    printed: v.optional(line),
  }),
  v.check(({ low, high }) => !low || !high || low.value <= high.value, 'Expected "low" not above "high"'),
);

/** `2025`, `2025-09`, `2025-09-30`, or an interval of two of them, joined by `/`. */
const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const DateSchema = v.pipe(v.string(), v.regex(new RegExp(`^${day}(?:/${day})?$`)));

export const SourceSchema = v.looseObject({
  /** Who stated the figure. What they referred to is `basedOn`. */
  publisher: TextSchema,
  /** The publication, where the publisher has several. */
  title: v.optional(TextSchema),
  url: v.optional(LinkSchema),
  basedOn: v.optional(v.array(TextSchema)),
  /** What time the figures speak of. Left out where the source states none. */
  asOf: v.optional(DateSchema),
  /** When they were published. */
  published: v.optional(DateSchema),
  /** When they were read. */
  retrieved: v.optional(DateSchema),
  /** Where they were read, if not at the publisher's. */
  readAt: v.optional(TextSchema),
  /** What was measured. */
  definition: TextSchema,
  sampleSize: v.optional(v.pipe(count, v.minValue(1))),
  caveat: v.optional(TextSchema),
});

export const KindSchema = v.picklist(['estimate', 'official-statistics', 'job-postings', 'self-reported']);
export const StatisticSchema = v.picklist(['range', 'mean', 'median']);
export const PeriodSchema = v.picklist(['year', 'month']);

/** Figures of one kind from one source. */
export const SeriesSchema = v.looseObject({
  kind: KindSchema,
  statistic: StatisticSchema,
  by: v.picklist(['experience', 'age', 'all']),
  /** ISO 4217. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  period: PeriodSchema,
  bands: v.pipe(v.array(BandSchema), v.minLength(1), v.maxLength(20)),
  source: SourceSchema,
});

const texts = v.optional(v.array(TextSchema));

export const RoleSchema = v.looseObject({
  slug: SlugSchema,
  name: TextSchema,
  shortName: v.optional(TextSchema),
  /** How the Japanese names are read, in kana, several readings apart by spaces; to find the role by typing. */
  reading: v.optional(line),
  category: v.optional(line),
  summary: v.optional(TextSchema),
  tags: texts,
  /** Slugs; they may name roles that are not in the catalogue. */
  related: v.optional(v.array(SlugSchema)),
  salary: v.optional(v.pipe(v.array(SeriesSchema), v.maxLength(20))),
  duties: texts,
  skills: v.optional(v.pipe(NoListSchema, v.looseObject({ hard: texts, soft: texts, tools: texts }))),
  /** The career ladder, first step first. A step that is a role of its own says which: its `slug`. */
  path: v.optional(
    v.array(v.looseObject({ stage: TextSchema, focus: v.optional(TextSchema), slug: v.optional(SlugSchema) })),
  ),
  worksWith: texts,
  outlook: texts,
});

/** Pay of a whole occupation, to draw as a line beside a role's. */
export const BenchmarkSchema = v.looseObject({
  id: SlugSchema,
  name: TextSchema,
  /** How many people the figures stand for. Not the sample's size. */
  workers: v.optional(v.pipe(count, v.minValue(1))),
  series: v.pipe(v.array(SeriesSchema), v.minLength(1)),
});

/** Which spellings name the same skill, by ids of the skills. */
export const SkillVocabularySchema = v.record(
  SlugSchema,
  v.looseObject({ name: TextSchema, spellings: v.pipe(v.array(line), v.minLength(1)) }),
);

/** Roles that are not in the catalogue, but named in it: their name, or the slug that the catalogue has for them. */
export const OtherRolesSchema = v.record(
  SlugSchema,
  v.union([v.looseObject({ name: TextSchema }), v.looseObject({ sameAs: SlugSchema })]),
);

/** Several roles in one file: each whole, or as the address of its own file. */
export const CatalogueSchema = v.looseObject({
  roles: v.pipe(NoListSchema, v.record(SlugSchema, v.union([LinkSchema, RoleSchema]))),
});

export type Text = v.InferOutput<typeof TextSchema>;
export type Bound = v.InferOutput<typeof BoundSchema>;
export type Level = v.InferOutput<typeof LevelSchema>;
export type Band = v.InferOutput<typeof BandSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Kind = v.InferOutput<typeof KindSchema>;
export type Statistic = v.InferOutput<typeof StatisticSchema>;
export type Period = v.InferOutput<typeof PeriodSchema>;
export type Series = v.InferOutput<typeof SeriesSchema>;
export type Role = v.InferOutput<typeof RoleSchema>;
export type Benchmark = v.InferOutput<typeof BenchmarkSchema>;
export type SkillVocabulary = v.InferOutput<typeof SkillVocabularySchema>;
export type OtherRoles = v.InferOutput<typeof OtherRolesSchema>;
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;

/** One thing wrong with a document: where, and what was expected. */
export interface Problem {
  /** Path in the document, such as `salary[0].bands[1].high.value`. */
  path: string;
  message: string;
}

/** Everything that is wrong with `data`; an empty list if it satisfies the schema. */
export function problems(schema: v.GenericSchema, data: unknown): Problem[] {
  const result = v.safeParse(schema, data);
  return result.success ? [] : listed(result.issues);
}

/** `data` as a role. Throws a RoleError of reason `invalid` that names every problem. */
export function parseRole(data: unknown): Role {
  return parse(RoleSchema, data, 'role');
}

/** `data` as a catalogue. Throws a RoleError of reason `invalid` that names every problem. */
export function parseCatalogue(data: unknown): Catalogue {
  return parse(CatalogueSchema, data, 'catalogue');
}

function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  what: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const list = listed(result.issues).map(({ path, message }) => (path ? `${path}: ${message}` : message));
  throw new RoleError('invalid', `Not a valid ${what}: ${list.join('; ')}`);
}

function listed(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.flatMap(innermost).map((issue) => ({ path: pathOf(issue), message: issue.message }));
}

/** What is wrong inside the one form of a union that nearly fits, rather than that no form fits. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inside = issue.issues?.filter(({ path }) => path) ?? [];
  if (inside.length === 0) return [issue];
  return inside.flatMap((one) => {
    const path = [...(issue.path ?? []), ...(one.path ?? [])] as unknown as NonNullable<typeof one.path>;
    return innermost({ ...one, path });
  });
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)) ?? [];
  return keys.join('').replace(/^\./, '');
}
