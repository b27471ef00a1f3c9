/** What many samples of one thing come to; all pure. */

/** The middle of the samples, or the mean of the two in the middle. Throws where there is none. */
export function median(samples) {
  if (samples.length === 0) throw new Error('There is no median of no samples.');
  const sorted = samples.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median, smallest and largest sample. */
export function spread(samples) {
  return { median: median(samples), min: Math.min(...samples), max: Math.max(...samples) };
}

/** How often `base` goes into `value`; undefined where that says nothing. */
export function ratio(value, base) {
  return base > 0 ? value / base : undefined;
}

/** The straight line closest to the points, by least squares. */
export function line(points) {
  const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const slope = mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
  return { slope, start: y - slope * x };
}

/**
 * The power of x that y grows with: the slope of the line through the logarithms, by least squares. 0: not at all,
 * 1: in proportion, 2: with the square. Points that have no logarithm are left out.
 */
export function exponent(points) {
  const positive = points.filter(({ x, y }) => x > 0 && y > 0);
  return line(positive.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }))).slope;
}
