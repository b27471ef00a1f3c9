import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summary } from './summary.mjs';

const measures = [
  { id: 'task', scene: 'one', isAboveBlank: true, of: ({ task }) => task },
  { id: 'first', scene: 'one', of: ({ first }) => first },
  { id: 'scroll', scene: 'many', of: ({ frames }) => frames },
];
const options = { measures, contestants: ['ours', 'theirs', 'plain'], bases: { chart: 'theirs', floor: 'plain' } };
const noted = {
  bare: {
    one: {
      blank: [{ task: 9 }, { task: 10 }, { task: 50 }],
      ours: [
        { task: 40, first: 8 },
        { task: 30, first: 5 },
        { task: 20, first: 7 },
      ],
      theirs: [{ task: 110, first: 14 }],
      plain: [{ task: 10, first: 7 }],
    },
  },
  throttled: { one: { blank: [{}], ours: [{ first: 9 }], theirs: [{ first: 18 }], plain: [{ first: 3 }] } },
};

describe('The table of the benchmark', () => {
  const row = (measure, contestant) =>
    summary(noted, options).find((one) => one.measure === measure && one.contestant === contestant);

  it('has median, minimum and maximum, and how many times that of the others', () => {
    assert.deepEqual(row('first', 'ours').bare, { median: 7, min: 5, max: 8, times: { chart: 0.5, floor: 1 } });
  });

  it('takes off what a blank page takes, by its median', () => {
    const { median, min, max, times } = row('task', 'ours').bare;
    assert.deepEqual({ median, min, max }, { median: 20, min: 10, max: 30 });
    assert.equal(times.chart, 0.2);
  });

  it('has no ratio to what is no more than a blank page', () => {
    assert.equal(row('task', 'ours').bare.times.floor, undefined);
  });

  it('leaves out what was not measured', () => {
    assert.equal(row('scroll', 'ours'), undefined);
    assert.equal(row('first', 'ours').throttled.times.chart, 0.5);
    assert.equal(row('task', 'ours').throttled, undefined);
  });
});
