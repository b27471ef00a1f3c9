import type { AmountRange, Words } from './words.js';

function money(currency: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat('en', { style: 'currency', currency, ...options });
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
  ticks: (values, currency) => values.map((value) => amount(value, currency)),
  noData: 'No data',

  date: (asOf) => asOf.split('/').map(date).join(' to '),
  list: (items) => listing.format(items),
  remarks: (items) => items.join(', '),
  sentences: (items) => items.map((item) => (/[.!?]$/.test(item) ? item : `${item}.`)).join(' '),

  fullName: (short, name) => `${name} (${short})`,
  title: (name, period) => (period === 'year' ? `${name} salary` : `${name} monthly pay`),
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

  source: 'Source: ',
  estimateBy: (publisher) => `estimate by ${publisher}`,
  publication: (publisher, title) => `${publisher}, ${title}`,
  basedOn: (list) => `with reference to ${list}`,
  asOf: (when) => `as of ${when}`,
  noDate: 'no date stated',
  sampleSize: (count) => `n = ${numbers.format(count)}`,
  noSampleSize: 'sample size not disclosed',
  ofAll: (remark) => `All of these: ${remark}`,
  retrieved: (when) => `read on ${when}`,
  measured: (definition) => `measured: ${definition}`,
  benchmarkSource: 'Dashed line: ',

  errors: {
    'not-found': 'The pay cannot be shown: there is no such role.',
    network: 'The pay cannot be shown: the data did not arrive.',
    invalid: 'The pay cannot be shown: the data has an error.',
    chart: 'The chart cannot be drawn; the table shows the same figures.',
  },
  noPay: 'No published pay figures exist for this role.',
};
