/** Tells the pay of a role that was not told at build time: a site's own data, a benchmark, where the reader stands. */
import { loadBenchmark } from '../catalogue/load-benchmark.js';
import { type RoleRequest, requestedRole } from '../catalogue/requested-role.js';
import type { Benchmark, Period } from '../catalogue/schema.js';
import { type SalaryView, salaryView } from '../salary/salary-view.js';
import type { Standing } from '../salary/standing.js';
import type { Language } from '../words/languages.js';
import { loadWords } from '../words/load-words.js';
import type { Told } from './told.js';

export interface SalaryOptions {
  language: Language;
  period: Period;
  /** Id of a benchmark; empty for none. */
  benchmark: string;
  /** What the reader typed. */
  standing: Standing | undefined;
}

/** @param unknownBenchmark - Called if there is no benchmark of that id; the pay is told without one. */
export async function tellSalary(
  request: RoleRequest,
  options: SalaryOptions,
  unknownBenchmark: () => void,
): Promise<Told<SalaryView>> {
  const { language, period, benchmark, standing } = options;
  const [role, words, occupation] = await Promise.all([
    requestedRole(request),
    loadWords(language),
    benchmark ? occupationOf(benchmark, unknownBenchmark) : undefined,
  ]);
  return { role, view: salaryView(role, occupation, { words, language, period }, standing) };
}

async function occupationOf(id: string, unknown: () => void): Promise<Benchmark | undefined> {
  const occupation = await loadBenchmark(id);
  if (!occupation) unknown();
  return occupation;
}
