import { conditions, startBrowser } from '../browser.mjs';
import { blank } from '../contestants/contestants.mjs';
import { exponent, line, median, spread } from '../statistics.mjs';
import { visit } from '../visit.mjs';

/**
 * Measures how the cost of pages grows: work of the main thread until the page is quiet, above that of a blank page,
 * and bytes. The machine is as it is. Sizes and lines take turns, a fresh browser a round.
 *
 * @param sizesOf Which sizes of a growth: two at least.
 * @returns For each growth and line its points `{ size, task, gzip }`, and the slopes of the work: `perUnit` is that of
 *   the closest straight line, in milliseconds, `exponent` that between the logarithms, of the larger half of the sizes.
 */
export async function measureGrowth(server, { growths, rounds, sizesOf, progress }) {
  const tidying = [];
  for (const growth of growths) tidying.push(await growth.prepare?.(server, sizesOf(growth)));
  const pages = await Promise.all(growths.flatMap((growth) => pagesOf(server, growth, sizesOf(growth))));
  server.add('/blank.html', blank.html([]));
  const blankPage = { url: `${server.origin}/blank.html`, count: 0, height: 0, noted: [] };
  for (let round = 1; round <= rounds; round += 1) {
    progress(`Growth, round ${round} of ${rounds}`);
    const browser = await startBrowser();
    for (const page of [blankPage, ...pages]) {
      page.noted.push(await visit(browser, conditions.bare, { ...page, isBelow: false, bytesOf: server.bytes }));
    }
    await browser.close();
  }
  for (const tidy of tidying) tidy?.();
  const base = median(blankPage.noted.map(({ task }) => task));
  return growths.flatMap((growth) =>
    growth.lines.map((one) => ({
      growth: growth.id,
      line: one.id,
      ...grown(
        pages.filter((page) => page.growth === growth && page.line === one),
        base,
      ),
    })),
  );
}

/** Serves the pages of all sizes. */
function pagesOf(server, growth, sizes) {
  return sizes.flatMap((size) =>
    growth.lines.map(async (one) => {
      const pathname = `/growth/${growth.id}-${one.id}-${size}.html`;
      server.add(pathname, await one.html(size));
      const url = server.origin + pathname;
      return { growth, line: one, size, url, count: one.count(size), height: one.height, noted: [] };
    }),
  );
}

function grown(pages, base) {
  const points = pages.map(({ size, noted }) => ({
    size,
    task: spread(noted.map(({ task }) => task - base)),
    gzip: noted[0].bytesAll.gzip,
  }));
  const ends = points.map(({ size, task }) => ({ x: size, y: task.median }));
  return { points, perUnit: line(ends).slope, exponent: exponent(largerHalf(ends)) };
}

/** Where what a page costs once weighs least. */
const largerHalf = (points) => points.slice(Math.floor((points.length - 1) / 2));
