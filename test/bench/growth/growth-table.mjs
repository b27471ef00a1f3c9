import { figure } from '../figures.mjs';
import { growths } from './growths.mjs';

/**
 * For each growth a table: work of the main thread in milliseconds at each size, and its slopes, named.
 * `ms per …` is the slope of the closest straight line, by least squares; the exponent is that of the closest line
 * between the logarithms of the larger half of the sizes.
 *
 * @param grown From `measureGrowth()`.
 * @returns `{ title, rows }` each; the first row is the head.
 */
export function growthTables(grown) {
  return growths
    .map((growth) => ({ growth, lines: grown.filter((one) => one.growth === growth.id) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ growth, lines }) => ({
      title: `Growth with the number of ${growth.name.en}: main thread, ms`,
      rows: [
        [
          'page',
          ...lines[0].points.map(({ size }) => figure(size)),
          `ms per ${growth.unit.en}`,
          'exponent',
          'in words',
          'gzip, kB',
        ],
        ...lines.map((one) => cells(growth, one)),
      ],
    }));
}

function cells(growth, { line, points, perUnit, exponent }) {
  const weights = [points[0], points.at(-1)].map(({ gzip }) => figure(gzip / 1_000));
  return [
    growth.lines.find(({ id }) => id === line).name.en,
    ...points.map(({ task }) => figure(task.median)),
    figure(perUnit),
    figure(exponent),
    inWords(exponent),
    weights.join(' to '),
  ];
}

/** What an exponent says; what a page costs once makes it smaller. */
export function inWords(exponent) {
  if (exponent < 0.1) return 'not at all';
  if (exponent < 0.9) return 'less than in proportion';
  return exponent <= 1.1 ? 'in proportion' : 'more than in proportion';
}
