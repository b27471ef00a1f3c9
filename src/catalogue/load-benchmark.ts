import { arrival } from './arrival.js';
import { benchmarks } from './bundled/benchmarks.js';
import type { Benchmark } from './schema.js';

/** The occupation with this id, to compare with; undefined if there is none. */
export async function loadBenchmark(id: string): Promise<Benchmark | undefined> {
  const load = benchmarks.get(id);
  return load && (await arrival(load)).default;
}
