/** Roles for the tests of the command line. */

/** A valid role about which there is nothing to say; `changes` go over it. */
export function role(slug, changes = {}) {
  return { slug, name: { ja: slug, en: slug }, salary: [series()], ...changes };
}

/** A series of one band; `changes` go over it. */
export function series(changes = {}) {
  return {
    kind: 'estimate',
    statistic: 'range',
    by: 'experience',
    currency: 'JPY',
    period: 'year',
    bands: [band('junior', 4_000_000, 6_000_000)],
    source: { publisher: 'A publisher', definition: 'Made up for tests' },
    ...changes,
  };
}

export function band(level, low, high) {
  return { level, low: { value: low }, high: { value: high } };
}
