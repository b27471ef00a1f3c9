import type { AmountRange, Difference, Words } from '../words.js';

/** Each is made once: that costs far more time and memory than all that is done with it. */
const formats = new Map<string, Intl.NumberFormat>();

function money(currency: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = currency + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat('en', { style: 'currency', currency, ...options });
  formats.set(key, format);
  return format;
}

/** ¥6M, ¥5.785M, ¥850K. Amounts that need more digits than that are given in full. */
function amount(value: number, currency: string): string {
  const isShort = value % 1_000 === 0 && (value < 1_000_000_000 || value % 1_000_000 === 0);
  return money(
    currency,
    isShort
      ? { notation: 'compact', maximumFractionDigits: 3, minimumFractionDigits: 0 }
      : { maximumFractionDigits: 0 },
  ).format(value);
}

function range({ low, high, open }: AmountRange, currency: string): string {
  if (high === undefined) return low === undefined ? '' : `from ${amount(low, currency)}`;
  const top = amount(high, currency);
  const to = { orMore: `${top} or more`, over: `over ${top}`, exact: top }[open ?? 'exact'];
  if (low === undefined) return open ? to : `up to ${to}`;
  if (low === high) return to;
  return `${amount(low, currency)}${open === 'over' ? ' to ' : '–'}${to}`;
}

function aloud({ low, high, open }: AmountRange, currency: string): string | undefined {
  if (low === undefined || high === undefined || low === high) return undefined;
  return `from ${amount(low, currency)} to ${range({ low: high, high, open }, currency)}`;
}

const numbers = new Intl.NumberFormat('en');
const listing = new Intl.ListFormat('en', { type: 'conjunction' });

function span(from: number, to: number): string {
  return from === to ? `${to}` : `${from}–${to}`;
}

function date(value: string): string {
  const [year = 0, month, day] = value.split('-').map(Number);
  return new Intl.DateTimeFormat('en', {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

function difference(bound: string, { level, higher, lower, amounts, amongMany }: Difference): string {
  const [top, bottom] = [listing.format(higher), listing.format(lower)];
  const [most, least] = amongMany ? [`${top}, the highest,`, `${bottom}, the lowest`] : [top, bottom];
  return `${level} pay ${bound} ${amounts.gap} higher for ${most} than for ${least} (${amounts.higher} and ${amounts.lower}).`;
}

/** A row's name inside a sentence. */
function within(name: string): string {
  return name === words.everyone ? name.toLowerCase() : name;
}

export const words: Words = {
  everyone: 'Everyone',
  levels: { junior: 'Junior', middle: 'Middle', senior: 'Senior' },
  years: (from, to) => (to === undefined ? `${from}+ years` : `${span(from, to)} years`),
  ages: (from, to) => (to === undefined ? `aged ${from} and over` : `aged ${span(from, to)}`),
  bracketed: (remark) => ` (${remark})`,
  kinds: {
    estimate: 'Estimate',
    'official-statistics': 'Official statistics',
    'job-postings': 'Job postings',
    'self-reported': 'Self-reported',
  },
  statistics: { range: 'range', mean: 'mean', median: 'median' },

  amount,
  range,
  aloud,
  ticks: (values, currency) => values.map((value) => amount(value, currency)),
  noData: 'No data',

  date: (asOf) => asOf.split('/').map(date).join(' to '),
  list: (items) => listing.format(items),
  remarks: (items) => items.join(', '),
  sentences: (items) => items.map((item) => (/[.!?]$/.test(item) ? item : `${item}.`)).join(' '),

  fullName: (short, name) => `${name} (${short})`,
  title: (name, period) => (period === 'year' ? `${name} salary` : `${name} monthly pay`),
  summary: (about, from, to) => {
    const [low, high] = [from, to].map(({ whose, amount: value }) => value + (whose && ` (${whose.toLowerCase()})`));
    return low === high ? `${about}: ${low}` : `${about}: from ${low} to ${high}`;
  },
  yearly: 'yearly pay',
  monthly: 'per month (yearly pay ÷ 12)',
  yearlyOfMonthly: 'per year (monthly pay × 12)',
  monthlyAsIs: 'monthly pay',
  byExperience: 'by years of experience',
  byAge: 'by age',
  mixed: 'each source counted different people',

  columns: {
    band: 'Experience',
    age: 'Age',
    all: 'Group',
    source: 'Source',
    pay: 'Yearly pay',
    monthlyPay: 'Monthly pay',
    chart: 'Chart',
    note: 'What it takes',
    measured: 'What was measured',
  },
  showTable: 'Show as table',
  showChart: 'Show as chart',
  showMonth: 'Show per month',
  showYear: 'Show per year',

  benchmark: (name, statistic, remarks) => `${name}: ${statistic} (${remarks})`,
  openEnd: (top) => `The source does not say how far pay goes beyond ${top}`,

  position: {
    question: 'Where do I stand?',
    unit: () => 1,
    pay: (currency) => (currency === 'JPY' ? 'Yearly pay (¥)' : `Yearly pay (${currency})`),
    years: 'Years of experience (optional)',
    ask: 'Show where',
    forget: 'Clear',
    hints: {
      pay: (currency) =>
        currency === 'JPY'
          ? 'Enter the pay of one year, such as 8,500,000 or 8.5M.'
          : `Enter the pay of one year in ${currency}, such as 120,000 or 120K.`,
      years: 'Enter years, such as 5 or 2.5, or leave this empty.',
    },
    private: 'What you enter is neither stored nor sent; it never leaves this page.',
    yours: { year: 'The pay you entered', month: 'The yearly pay you entered ÷ 12' },
    beyond: 'beyond the right edge',
    forBand: (band) => `For ${within(band)}`,
    byPublisher: (publisher) => `By the figures of ${publisher}`,
    places: {
      below: (beginning, figures) => `${beginning}, that is below the stated range (${figures}).`,
      lower: (beginning, figures) => `${beginning}, that is in the lower third of the stated range (${figures}).`,
      middle: (beginning, figures) => `${beginning}, that is in the middle third of the stated range (${figures}).`,
      upper: (beginning, figures) => `${beginning}, that is in the upper third of the stated range (${figures}).`,
      within: (beginning, figures) => `${beginning}, that agrees with what is stated (${figures}).`,
      above: (beginning, figures) => `${beginning}, that is above the stated range (${figures}).`,
      open: (beginning, figures) =>
        `${beginning}, that is at or above the last known value (${figures}); the source does not say how far pay goes beyond it.`,
    },
    briefly: {
      below: 'Below the range',
      lower: 'Lower third',
      middle: 'Middle third',
      upper: 'Upper third',
      within: 'Within the range',
      above: 'Above the range',
      open: 'At or above the last value',
    },
    statisticOf: (name, statistic) => `the ${statistic} for ${within(name)}`,
    statisticBy: (publisher, statistic) => `the ${statistic} stated by ${publisher}`,
    gaps: {
      higher: (name, figure, gap) => `That is ${gap} above ${name} (${figure}).`,
      lower: (name, figure, gap) => `That is ${gap} below ${name} (${figure}).`,
      same: (name, figure) => `That equals ${name} (${figure}).`,
    },
    noFigures: (band) => `The source gives no figures for ${within(band)}.`,
    otherCurrency: (band) => `The figures for ${within(band)} are in another currency and are not compared.`,
    own: (years) => `With ${years} ${years === 1 ? 'year' : 'years'} of experience`,
    others: 'Other bands',
    noBand: (years) => `The source has no band for ${years} ${years === 1 ? 'year' : 'years'} of experience.`,
    thirds: 'The thirds divide the amounts between the stated ends, not the people.',
    caveat: 'Ranges and means do not say what share of people earn more.',
  },

  menu: {
    name: 'Save',
    embed: 'Copy the embed tag',
    csv: 'Save as CSV',
    picture: 'Save as a picture (PNG)',
    citation: 'Copy a citation',
    copied: 'Copied',
    saved: 'Saving has begun',
    copyThis: 'Select and copy this text',
    failed: 'This could not be saved',
  },
  csv: {
    columns: {
      role: 'Role',
      band: 'Band',
      kind: 'Kind',
      bound: 'Figure',
      value: 'Amount',
      open: 'Beyond the upper end',
      currency: 'Currency',
      period: 'Period',
      publisher: 'Source',
      basedOn: 'With reference to',
      asOf: 'As of',
      definition: 'What was measured',
      sampleSize: 'Sample size',
      caveat: 'Caveat',
      readAt: 'Read at',
      retrieved: 'Read on',
      url: 'URL',
      slug: 'Slug',
    },
    bounds: { low: 'lower end', high: 'upper end' },
    open: { orMore: 'or more', over: 'more than this' },
  },
  citation: (title, sources, page, seen) =>
    `“${title}”. ${sources.map((source) => `[${source}]`).join(' ')} ${[page.title, page.address].filter(Boolean).join(', ')} (seen on ${seen}).`,

  source: 'Source: ',
  sourceOf: (roles) => `Source (${roles}): `,
  caveatOf: (roles, caveat) => `${roles}: ${caveat}`,
  estimateBy: (publisher) => `estimate by ${publisher}`,
  publication: (publisher, title) => `${publisher}, ${title}`,
  basedOn: (list) => `with reference to ${list}`,
  asOf: (when) => (when.includes(' to ') ? when : `as of ${when}`),
  noDate: 'no date stated',
  sampleSize: (count) => `n = ${numbers.format(count)}`,
  noSampleSize: 'sample size not disclosed',
  ofAll: (remark) => `All of these: ${remark}`,
  retrieved: (when) => `read on ${when}`,
  measured: (definition) => `measured: ${definition}`,
  benchmarkSource: 'Dashed line: ',

  guide: {
    duties: 'What the role does',
    skills: 'Skills',
    hard: 'Technical skills',
    soft: 'Soft skills',
    tools: 'Tools',
    worksWith: 'Works with',
    outlook: 'Outlook',
    tags: 'Keywords',
    related: 'Related roles',
    path: 'Career path',
  },
  pay: { year: 'Yearly pay', month: 'Monthly pay' },

  pathTo: (name) => `Career path to ${name}`,
  pathOf: (name) => `${name}: a career path`,
  pathNote: 'one way among others',
  currentStep: 'This role',
  severalFigures: (count) => `${count} figures, each measured in another way, were published`,
  noPath: 'The career path to this role has not been written up yet.',

  sourcesTitle: (name, period) =>
    `${name} ${period === 'year' ? 'salary' : 'monthly pay'}: what was published, and how it was measured`,
  whyDifferent: ({ span: figures, kinds, definitions, breakdowns, statistics, times }) => {
    const causes = [
      ...(kinds.length > 0
        ? [`are of different kinds (${listing.format(kinds.map((kind) => kind.toLowerCase()))})`]
        : []),
      ...(definitions ? ['measure different things'] : []),
      ...(breakdowns ? ['are broken down differently'] : []),
      ...(statistics.length > 0 ? [`are calculated differently (${listing.format(statistics)})`] : []),
      ...(times ? ['are of different times'] : []),
    ];
    const why = causes.length > 0 ? ` because they ${listing.format(causes)}` : '';
    return `The figures differ (${figures})${why}. None of them alone is the right one, and they cannot be averaged into one.`;
  },
  oneSource:
    'All figures for this role come from one source. Another source that asks other people in another way may well arrive at other figures.',
  facts: { statistic: 'Statistic', asOf: 'Time', sampleSize: 'Sample', measured: 'What was measured' },

  comparisonTitle: (names) => `${listing.format(names)}: pay compared`,
  comparisonWithoutPay: (names) => `${listing.format(names)} compared`,
  compared: 'by years of experience; lower ends and upper ends compared',
  differentLow: (found) => difference('starts', found),
  differentHigh: (found) => difference('ends', found),
  sameLow: (level, value) => `${level} pay starts at the same amount (${value}).`,
  sameHigh: (level, value) => `${level} pay ends at the same amount (${value}).`,
  openHigh: (level) =>
    `The tops of ${level.toLowerCase()} pay cannot be compared: not all sources say how far it goes.`,
  notCompared: 'Only ranges by years of experience are compared, and only those of the same kind.',
  allLevels: 'All',
  level: 'Experience',
  sort: 'Order',
  sorts: { none: 'As listed', low: 'Lowest start first', high: 'Highest stated end first' },
  dutiesOf: (name) => `What the ${name} does`,
  skillsOf: (name) => `Skills of the ${name}`,
  ownSkillsOf: (name) => `Listed for ${name} only`,
  noLevel: 'No figures for this experience',
  noGuide: 'What this role does and needs has not been written up yet.',
  sharedSkills: 'Skills in common',
  noOwnSkills: 'None besides those in common.',
  noSharedSkills: 'No skill is named for more than one of them.',
  sharedBy: (skill, roles) => `${skill} (${roles})`,
  missing: {
    'not-found': 'There is no such role',
    network: 'The data of this role did not arrive',
    invalid: 'The data of this role has an error',
    chart: 'The chart cannot be drawn',
  },
  leftOut: (roles, most) => `No more than ${most} roles can be compared. Not shown: ${roles}`,
  twice: (roles) => `Listed twice, shown once: ${roles}`,
  tooFew: 'It takes at least two roles to compare.',
  editor: 'Roles to compare',
  addRole: 'Add a role',
  removeRole: (name) => `Remove ${name}`,
  noMatch: 'No role matches',
  full: (most) => `No more than ${most} roles can be compared`,
  added: (name) => `${name} added`,
  removed: (name) => `${name} removed`,

  errors: {
    'not-found': 'This cannot be shown: there is no such role.',
    network: 'This cannot be shown: the data did not arrive.',
    invalid: 'This cannot be shown: the data has an error.',
    chart: 'The chart cannot be drawn; the table shows the same figures.',
  },
  noPay: 'Our sources give no pay figures for this role.',
};
