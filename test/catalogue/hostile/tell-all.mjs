// Everything that the library says of a role.
import skills from '../../../dist/catalogue/bundled/skills.js';
import { loadBenchmark } from '../../../dist/catalogue/load-benchmark.js';
import { loadRole } from '../../../dist/catalogue/load-role.js';
import { cardView } from '../../../dist/guide/card-view.js';
import { comparisonView } from '../../../dist/guide/comparison-view.js';
import { pathView } from '../../../dist/guide/path-view.js';
import { citation } from '../../../dist/salary/citation.js';
import { payCsv } from '../../../dist/salary/pay-csv.js';
import { salaryView } from '../../../dist/salary/salary-view.js';
import { sourcesView } from '../../../dist/salary/sources-view.js';
import { naming } from '../../../dist/telling/naming.js';
import { loadWords } from '../../../dist/words/load-words.js';

const words = { ja: await loadWords('ja'), en: await loadWords('en') };
const names = await naming();
const occupation = await loadBenchmark('software-developer');
const other = await loadRole('engineering_manager');
const page = { title: 'A page', address: 'https://example.com/' };
const sections = ['salary', 'duties', 'skills'];

/** All views of a valid role, with those of its parts that need options. */
export function tellAll(role, language) {
  const yearly = { words: words[language], language, period: 'year' };
  const monthly = { ...yearly, period: 'month' };
  const standing = { amount: 8_500_000, currency: role.salary?.[0]?.currency ?? 'JPY', years: 4 };
  const salary = salaryView(role, occupation, yearly, standing);
  const entries = [role, other].map((one) => ({ slug: one.slug, role: one }));
  const compared = (level, sort) => comparisonView(entries, { level, sort, sections }, skills, [], yearly);
  return [
    salary,
    salaryView(role, undefined, monthly),
    cardView(role, names, yearly),
    pathView(role, new Map([[role.slug, role]]), yearly),
    sourcesView(role, yearly),
    compared('all', 'none'),
    compared('senior', 'high'),
    payCsv([role], yearly),
    citation(salary, page, '2026-11-21', yearly),
  ];
}

/** What is said of a role beside a benchmark. */
export function tellBeside(role, benchmark, language) {
  return salaryView(role, benchmark, { words: words[language], language, period: 'year' });
}

/** What no text may say and no number may be; undefined if all is well. */
export function nonsenseIn(told) {
  if (typeof told === 'string') return nonsense.test(told) ? told : undefined;
  if (typeof told === 'number') return Number.isFinite(told) ? undefined : String(told);
  if (typeof told !== 'object' || told === null) return undefined;
  for (const [key, inside] of Object.entries(told)) {
    // The dictionary itself.
    if (key === 'words') continue;
    const found = nonsenseIn(inside);
    if (found !== undefined) return `${key}: ${found}`;
  }
  return undefined;
}

const nonsense = /undefined|NaN|null|Infinity|\[object/;
