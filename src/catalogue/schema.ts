/**
 * The data's schema. One definition gives the TypeScript types, the check at run time and `role.schema.json`.
 * Unknown extra keys are tolerated; a known key with a wrong value is not.
 */
import * as v from 'valibot';
import { linkPattern } from './link.js';
import { parse } from './problems.js';

export { type Problem, parse, problems } from './problems.js';

const longestText = 10_000;

const line = v.pipe(v.string(), v.nonEmpty('Expected a text that is not empty'), v.maxLength(longestText));

/**
 * What a reader sees, and in the order in which it is written: not blank, and none of the characters that hide, or
 * that turn the direction of what stands behind them. Right-to-left scripts need none of these.
 */
const seen = v.pipe(
  line,
  v.regex(
    /^(?:|(?=[\s\S]*[\p{L}\p{N}\p{P}\p{S}])(?:[\t\n\r]|[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069])+)$/u,
    'Expected a text that can be seen, without control characters',
  ),
);

/** A text for the reader: one string for every language (a product name), or one per language. */
export const TextSchema = v.union(
  [seen, v.looseObject({ ja: seen, en: seen })],
  'Expected a text, or { "ja": …, "en": … }',
);

/** Identifies a role or a benchmark; is also its file's name. */
export const SlugSchema = v.pipe(
  v.string(),
  v.maxLength(100),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'Expected Latin letters, digits, "_" and "-", a letter or digit first'),
);

export const LinkSchema = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(linkPattern, 'Expected an address that is http, https or relative'),
);

/** An amount in the currency's own unit (yen). A missing figure is left out, never 0. */
export const AmountSchema = v.pipe(
  v.number(),
  v.safeInteger('Expected a whole number'),
  v.minValue(1, 'Expected a number above 0'),
);

const amount = v.pipe(AmountSchema, v.description('The amount in the currency’s own unit: yen, not 万円.'));

export const ExactBoundSchema = v.looseObject({
  value: amount,
  open: v.optional(v.never('Expected no "open": only a high end can be')),
});

export const BoundSchema = v.looseObject({
  value: amount,
  open: v.optional(
    v.pipe(
      v.picklist(['orMore', 'over']),
      v.description(
        '`orMore`: at least the value (以上, +). `over`: strictly more (超). Only a `high` end may be open.',
      ),
    ),
  ),
});

/** The schema's library takes lists for objects, unless told. */
const NoListSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'Expected an object'),
);

export const CountSchema = v.pipe(
  v.number(),
  v.safeInteger('Expected a whole number'),
  v.minValue(0, 'Expected 0 or more'),
);
const countOfSome = v.pipe(CountSchema, v.minValue(1, 'Expected 1 or more'));

export const SpanSchema = v.pipe(
  v.looseObject({
    from: v.pipe(CountSchema, v.description('The first year.')),
    to: v.optional(v.pipe(CountSchema, v.description('The last; without it: and more. Not below `from`.'))),
  }),
  v.check(({ from, to }) => to === undefined || to >= from, 'Expected "to" not below "from"'),
);

export const LevelSchema = v.picklist(['junior', 'middle', 'senior']);

/** One line of a series: a range (`low`, `high`), a mean or median (`figure`), or both. */
export const BandSchema = v.pipe(
  NoListSchema,
  v.looseObject({
    level: v.optional(v.pipe(LevelSchema, v.description('Gives the band its name and its colour.'))),
    label: v.optional(
      v.pipe(TextSchema, v.description('Replaces the name that `level` and `years`, or `age`, would give.')),
    ),
    years: v.optional(v.pipe(SpanSchema, v.description('Years of experience.'))),
    age: v.optional(v.pipe(SpanSchema, v.description('Years of age.'))),
    low: v.optional(v.pipe(ExactBoundSchema, v.description('The low end of a range. Not above `high`.'))),
    high: v.optional(v.pipe(BoundSchema, v.description('The high end; it may be open.'))),
    figure: v.optional(
      v.pipe(ExactBoundSchema, v.description('The mean or the median itself, as the series’ `statistic` says.')),
    ),
    note: v.optional(v.pipe(TextSchema, v.description('A remark on the band.'))),
    printed: v.optional(
      v.pipe(line, v.description('The cell as the source prints it, to check the amounts against. Not shown.')),
    ),
  }),
  v.partialCheck(
    [['low'], ['high']],
    ({ low, high }) => !low || !high || low.value <= high.value,
    'Expected "low" not above "high"',
  ),
);

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
/** `2025`, `2025-09`, `2025-09-30`, or an interval of two of them, joined by `/`. */
export const DateSchema = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${day}(?:/${day})?$`), 'Expected 2025, 2025-09, 2025-09-30, or two of them joined by "/"'),
);

export const SourceSchema = v.looseObject({
  publisher: v.pipe(TextSchema, v.description('Who stated the figure. What they referred to is `basedOn`.')),
  title: v.optional(v.pipe(TextSchema, v.description('The publication, where the publisher has several.'))),
  url: v.optional(v.pipe(LinkSchema, v.description('Where the publisher can be read.'))),
  basedOn: v.optional(
    v.pipe(v.array(TextSchema), v.description('What the publisher says it referred to. Not who stated the figure.')),
  ),
  asOf: v.optional(
    v.pipe(DateSchema, v.description('What time the figures speak of. Left out where the source states none.')),
  ),
  published: v.optional(v.pipe(DateSchema, v.description('When they were published.'))),
  retrieved: v.optional(v.pipe(DateSchema, v.description('When they were read.'))),
  readAt: v.optional(v.pipe(TextSchema, v.description('Where they were read, if not at the publisher’s.'))),
  definition: v.pipe(TextSchema, v.description('What was measured.')),
  sampleSize: v.optional(v.pipe(countOfSome, v.description('The number of cases, where the source states it.'))),
  caveat: v.optional(v.pipe(TextSchema, v.description('What to beware of.'))),
});

export const KindSchema = v.picklist(['estimate', 'official-statistics', 'job-postings', 'self-reported']);
export const StatisticSchema = v.picklist(['range', 'mean', 'median']);
export const PeriodSchema = v.picklist(['year', 'month']);
export const CurrencySchema = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'Expected three capital letters, such as JPY'));

/** Figures of one kind from one source. */
export const SeriesSchema = v.looseObject({
  kind: v.pipe(KindSchema, v.description('What kind of figures they are; said in words beside them.')),
  statistic: v.pipe(StatisticSchema, v.description('What the series is about.')),
  by: v.pipe(
    v.picklist(['experience', 'age', 'all']),
    v.description('What tells its bands apart; `all` for one that is not divided.'),
  ),
  currency: v.pipe(CurrencySchema, v.description('ISO 4217, such as `JPY`.')),
  period: v.pipe(PeriodSchema, v.description('What the amounts are stated for.')),
  bands: v.pipe(v.array(BandSchema), v.minLength(1), v.maxLength(20), v.description('One to 20.')),
  source: v.pipe(SourceSchema, v.description('Where the figures come from.')),
});

const listOfTexts = v.array(TextSchema);

export const SkillsSchema = v.looseObject({
  hard: v.optional(v.pipe(listOfTexts, v.description('What is learnt: techniques, methods, fields.'))),
  soft: v.optional(v.pipe(listOfTexts, v.description('How one works with others.'))),
  tools: v.optional(v.pipe(listOfTexts, v.description('Products that the role uses.'))),
});

export const StepSchema = v.looseObject({
  stage: v.pipe(TextSchema, v.description('The step’s name.')),
  focus: v.optional(v.pipe(TextSchema, v.description('What it is about.'))),
  slug: v.optional(v.pipe(SlugSchema, v.description('The role that the step is, where it is one of its own.'))),
});

export const RoleSchema = v.looseObject({
  slug: v.pipe(SlugSchema, v.description('Identifies the role; is also its file’s name.')),
  name: v.pipe(TextSchema, v.description('The role’s name.')),
  shortName: v.optional(v.pipe(TextSchema, v.description('A shorter name, such as CTO.'))),
  reading: v.optional(
    v.pipe(
      line,
      v.description(
        'How the Japanese names are read, in kana, several readings apart by spaces; to find it by typing.',
      ),
    ),
  ),
  category: v.optional(v.pipe(line, v.description('The field that it belongs to. Not shown.'))),
  summary: v.optional(v.pipe(TextSchema, v.description('Who this is, in a sentence.'))),
  tags: v.optional(v.pipe(listOfTexts, v.description('Keywords.'))),
  related: v.optional(
    v.pipe(v.array(SlugSchema), v.description('Related roles; they may be roles that are nowhere else.')),
  ),
  salary: v.optional(
    v.pipe(v.array(SeriesSchema), v.maxLength(20), v.description('What it is paid. None where it is not known.')),
  ),
  duties: v.optional(v.pipe(listOfTexts, v.description('What it does.'))),
  skills: v.optional(v.pipe(NoListSchema, SkillsSchema, v.description('What it takes.'))),
  path: v.optional(v.pipe(v.array(StepSchema), v.description('The career ladder that leads to it, first step first.'))),
  worksWith: v.optional(v.pipe(listOfTexts, v.description('Whom it works with.'))),
  outlook: v.optional(v.pipe(listOfTexts, v.description('What becomes of it.'))),
});

/** Pay of a whole occupation, to draw as a line beside a role's. */
export const BenchmarkSchema = v.looseObject({
  id: SlugSchema,
  name: TextSchema,
  /** How many people the figures stand for. Not the sample's size. */
  workers: v.optional(countOfSome),
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

/**
 * The entry of a catalogue of any size, as `role-salary catalogue` writes it. It says where the rest is; addresses are
 * relative to its own.
 */
export const LargeCatalogueSchema = v.looseObject({
  roleSalaryCatalogue: v.literal(1),
  /** How many roles there are. */
  count: CountSchema,
  /** Into how many files their slugs are divided, by `bucketOf()`. */
  buckets: countOfSome,
  /** Where those files are, with `{bucket}` for the number of one. */
  lookup: LinkSchema,
  /** Where the roles are, with `{file}` for the name that the lookup gives. */
  role: LinkSchema,
  /** Where the names are, with `{part}` for the number of a part; the first is 0. */
  names: LinkSchema,
});

/** Some slugs of a large catalogue, each as the name of its role's file: the slug as looked up, a dot, the rest. */
export const LookupSchema = v.looseObject({
  files: v.array(v.pipe(v.string(), v.maxLength(200), v.regex(/^\w+\.[\w.]+$/, 'Expected the name of a file'))),
});

/** Some names of a large catalogue: those of which a word begins with what was typed so far. */
export const NamesSchema = v.looseObject({
  names: v.array(
    v.looseObject({
      slug: SlugSchema,
      name: TextSchema,
      shortName: v.optional(TextSchema),
      reading: v.optional(line),
    }),
  ),
  /** Where there are more than `names`: what else may be typed, and the number of the part that has those names. */
  next: v.optional(v.array(v.tuple([line, CountSchema]))),
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
export type LargeCatalogue = v.InferOutput<typeof LargeCatalogueSchema>;
export type Lookup = v.InferOutput<typeof LookupSchema>;
export type Names = v.InferOutput<typeof NamesSchema>;

/** `data` as a role. Throws a RoleError of reason `invalid` that names every problem. */
export function parseRole(data: unknown): Role {
  return parse(RoleSchema, data, 'role');
}

/** `data` as a catalogue. Throws a RoleError of reason `invalid` that names every problem. */
export function parseCatalogue(data: unknown): Catalogue {
  return parse(CatalogueSchema, data, 'catalogue');
}
