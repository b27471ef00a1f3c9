import { expect } from 'chai';
import { RoleError, type RoleErrorReason } from '../../src/catalogue/role-error.js';

/** A valid role that has something in every field; a new one each time. */
export function validRole() {
  return {
    slug: 'tester',
    name: { ja: 'テスター', en: 'Tester' },
    shortName: 'QA',
    category: 'engineering',
    summary: { ja: '品質を確かめる。', en: 'Checks quality.' },
    tags: [{ ja: '品質', en: 'Quality' }],
    related: ['qa_engineer', 'not_in_the_catalogue'],
    salary: [
      {
        kind: 'estimate',
        statistic: 'range',
        by: 'experience',
        currency: 'JPY',
        period: 'year',
        bands: [
          {
            level: 'junior',
            years: { from: 0, to: 3 },
            low: { value: 6_000_000 },
            high: { value: 10_000_000, open: 'orMore' },
            figure: { value: 7_000_000 },
            note: { ja: '創業期', en: 'Founding stage' },
            printed: '600〜1,000+',
          },
        ],
        source: {
          publisher: { ja: '職種ガイド', en: 'Career guide' },
          url: 'https://example.com/guide?role=tester#pay',
          basedOn: ['doda', { ja: '市場動向', en: 'market trends' }],
          asOf: '2024-09/2025-08',
          retrieved: '2026-07-07',
          definition: { ja: '推定年収', en: 'Estimated pay' },
          sampleSize: 2_251,
          caveat: { ja: '推定値', en: 'Estimates' },
        },
      },
    ],
    duties: [{ ja: '試験', en: 'Testing' }],
    skills: { hard: ['Selenium'], soft: [{ ja: '根気', en: 'Patience' }], tools: ['Jira'] },
    path: [{ stage: { ja: 'ジュニア', en: 'Junior' }, focus: { ja: '試験', en: 'Testing' } }],
    worksWith: [{ ja: '開発', en: 'Developers' }],
    outlook: [{ ja: '自動化', en: 'Automation' }],
  };
}

/** That role with one value put elsewhere; `undefined` takes it away. Paths as `salary[0].bands[0].low.value`. */
export function changedRole(path: string, value: unknown): ReturnType<typeof validRole> {
  const role = validRole();
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const place = keys.reduce<object>((inner, key) => Reflect.get(inner, key), role);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return role;
}

/** Expects a RoleError of this reason, and returns its message. */
export async function refusal(attempt: () => unknown, reason: RoleErrorReason): Promise<string> {
  const outcome = await Promise.resolve()
    .then(attempt)
    .then(
      () => expect.fail(`Expected a RoleError of reason ${reason}, but it went well.`),
      (error: unknown) => error,
    );
  expect(outcome).to.be.instanceOf(RoleError);
  expect((outcome as RoleError).reason).to.equal(reason);
  return (outcome as RoleError).message;
}
