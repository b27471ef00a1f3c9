import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exponent, line, median, ratio, spread } from './statistics.mjs';

describe('Statistics of the benchmark', () => {
  it('take the middle sample, whatever their order, and not the mean', () => {
    assert.equal(median([900, 10, 2]), 10);
  });

  it('leave the samples in their order', () => {
    const samples = [3, 1, 2];
    median(samples);
    assert.deepEqual(samples, [3, 1, 2]);
  });

  it('take the mean of the two in the middle of an even number', () => {
    assert.equal(median([1, 100, 4, 2]), 3);
  });

  it('refuse to make a figure of nothing', () => {
    assert.throws(() => median([]), /no samples/);
    assert.throws(() => spread([]), /no samples/);
  });

  it('name the smallest and the largest', () => {
    assert.deepEqual(spread([5, 1, 9, 3, 4]), { median: 4, min: 1, max: 9 });
  });

  it('have no ratio to nothing, or to less', () => {
    assert.equal(ratio(3, 12), 0.25);
    assert.equal(ratio(3, 0), undefined);
    assert.equal(ratio(3, -1), undefined);
  });

  it('find the line through points, and the closest one where there is none', () => {
    const points = [1, 2, 5].map((x) => ({ x, y: 7 + 3 * x }));
    const { slope, start } = line(points);
    assert.ok(Math.abs(slope - 3) < 1e-9 && Math.abs(start - 7) < 1e-9);
    assert.equal(line([0, 0, 2, 2].map((x, index) => ({ x, y: x + (index % 2) }))).slope, 1);
  });

  it('tell what grows not at all, in proportion, and faster', () => {
    const grown = (power) => exponent([1, 2, 10, 500].map((x) => ({ x, y: 3 * x ** power })));
    for (const power of [0, 1, 2]) assert.ok(Math.abs(grown(power) - power) < 1e-9);
  });

  it('leave out what has no logarithm', () => {
    const points = [{ x: 1, y: -0.2 }, ...[2, 4, 8].map((x) => ({ x, y: x }))];
    assert.ok(Math.abs(exponent(points) - 1) < 1e-9);
  });
});
