/** What it takes to show a page: bytes, requests, first figures, work of the main thread, shifts, memory. */
import { heap } from '../../heap.mjs';
import { quiet } from './quiet.mjs';
import { watch } from './watch.mjs';

/** Opens the address in the page, and resolves with what it took once all `count` boxes are shown and it is quiet. */
export async function load(page, { url, count, bytesOf }) {
  await page.evaluateOnNewDocument(watch);
  await page.tracing.start({ categories: ['toplevel'] });
  await page.goto(url);
  await page.evaluate((boxes) => globalThis.watch.whenShown(boxes), count);
  await quiet(page);
  const { TaskDuration, LayoutDuration, RecalcStyleDuration } = await page.metrics();
  const longest = longestTask(await page.tracing.stop());
  const { first, last, shift, arrivals } = await page.evaluate(seen);
  const paths = (until) => [...new Set(arrivals.filter(({ end }) => end <= until).map(({ pathname }) => pathname))];
  return {
    first,
    last,
    shift,
    requests: paths(Infinity).length,
    bytesFirst: sum(paths(first ?? 0).map(bytesOf)),
    bytesAll: sum(paths(Infinity).map(bytesOf)),
    task: TaskDuration * 1_000,
    layout: (LayoutDuration + RecalcStyleDuration) * 1_000,
    longest,
    heap: await heap(page),
  };
}

/** In the page: what was noted, and when which answers were complete. */
function seen() {
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  const arrivals = entries
    .filter(({ name }) => name.startsWith('http'))
    .map(({ name, responseEnd }) => ({ pathname: new URL(name).pathname, end: responseEnd }));
  const { first, last, shift } = globalThis.watch;
  return { first, last, shift, arrivals };
}

function sum(weights) {
  const total = (encoding) => weights.reduce((bytes, weight) => bytes + weight[encoding], 0);
  return { gzip: total('gzip'), brotli: total('brotli') };
}

/** The longest task of a main thread in a trace, in milliseconds. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(
      ({ name, pid, tid, dur }) => name === 'ThreadControllerImpl::RunTask' && dur && mainThreads.has(`${pid} ${tid}`),
    )
    .reduce((most, { dur }) => Math.max(most, dur / 1_000), 0);
}
