/** Tells what was not told at build time: a site's own data, a benchmark, another period. Loaded only then. */
import { loadBenchmark } from '../catalogue/load-benchmark.js';
import { type RoleRequest, requestedRole } from '../catalogue/requested-role.js';
import type { Benchmark, Period } from '../catalogue/schema.js';
import type { Language } from '../words/languages.js';
import { loadWords } from '../words/load-words.js';
import { salaryView } from './salary-view.js';
import type { ToldPay } from './told-pay.js';

export interface PayOptions {
  language: Language;
  period: Period;
  /** Id of a benchmark; empty for none. */
  benchmark: string;
}

/** @param unknownBenchmark - Called if there is no benchmark of that id; the pay is told without one. */
export async function tellPay(
  request: RoleRequest,
  options: PayOptions,
  unknownBenchmark: () => void,
): Promise<ToldPay> {
  const { language, period, benchmark } = options;
  const [role, words, occupation] = await Promise.all([
    requestedRole(request),
    loadWords(language),
    benchmark ? occupationOf(benchmark, unknownBenchmark) : undefined,
  ]);
  return { role, view: salaryView(role, occupation, { words, language, period }) };
}

async function occupationOf(id: string, unknown: () => void): Promise<Benchmark | undefined> {
  const occupation = await loadBenchmark(id);
  if (!occupation) unknown();
  return occupation;
}
