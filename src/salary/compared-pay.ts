/** The pay of several roles on one axis, by level. */
import type { RoleErrorReason } from '../catalogue/role-error.js';
import type { Level, Period, Role, Series } from '../catalogue/schema.js';
import { payAxis } from './axis.js';
import { differences, isByExperience } from './differences.js';
import { overall } from './headline.js';
import { type PayChartView, type PayGroup, axisValues, labelledTicks } from './pay-chart-view.js';
import { payGroups, paysOf } from './pay-of-role.js';
import type { Telling } from './rows.js';
import { type SourceLine, sourceLinesOf } from './source-line.js';
import type { Words } from '../words/words.js';

export type LevelFilter = Level | 'all';
export type Sort = 'none' | 'low' | 'high';

export interface ComparedPay extends PayChartView {
  differences: string[];
  sources: SourceLine[];
}

const levels: readonly Level[] = ['junior', 'middle', 'senior'];

/** A role, or why it is not there, and what it is called. */
export interface PayEntry {
  slug?: string | undefined;
  name: string;
  role?: Role | undefined;
  missing?: RoleErrorReason | undefined;
}

/** @param entries - In the order in which they are to be shown. */
export function comparedPay(entries: readonly PayEntry[], level: LevelFilter, telling: Telling): ComparedPay {
  const { words, period } = telling;
  const shown = entries.map(({ role, ...entry }) => ({ ...entry, role: role && atLevel(role, level) }));
  const roles = shown.flatMap(({ role }) => role ?? []);
  const { band, all, pay, chart, note, measured } = words.columns;
  const currency = currencyOf(roles);
  const values = axisValues(roles.flatMap(({ salary = [] }) => paysOf(salary, currency, period)));
  const axis = payAxis(values);
  return {
    groups: shown.flatMap(({ slug, name, role }, index): PayGroup[] => {
      const groups = payGroups(role?.salary ?? [], axis, currency, telling);
      if (groups.length > 0) return groups.map((group, place) => ({ ...group, slug, name, isContinued: place > 0 }));
      return [{ slug, name, kindName: '', bySource: false, rows: [], empty: whyEmpty(entries[index], words) }];
    }),
    max: axis.max,
    ticks: values.length > 0 ? labelledTicks(axis, currency, words) : [],
    columns: roles.some(({ salary = [] }) => salary.some(isByExperience))
      ? { label: band, pay, chart, note }
      : { label: all, pay, chart, note: measured },
    differences: differences(roles, level === 'all' ? levels : [level], telling),
    sources: sourceLinesOf(roles, telling),
  };
}

function whyEmpty(entry: PayEntry | undefined, words: Words): string {
  if (entry?.missing) return words.missing[entry.missing];
  return words.sentences([words.noData, entry?.role?.salary?.length ? words.noLevel : words.noPay]);
}

/** The role with the figures of one level only. */
function atLevel(role: Role, level: LevelFilter): Role {
  if (level === 'all') return role;
  const salary = (role.salary ?? []).flatMap((series) => {
    const bands = series.bands.filter((band) => band.level === level);
    return bands.length > 0 ? [{ ...series, bands }] : [];
  });
  return { ...role, salary };
}

/** Those whose pay at the level is not known stay where they are; the others change places among themselves. */
export function sortedByPay<Entry extends { role?: Role | undefined }>(
  entries: readonly Entry[],
  level: LevelFilter,
  sort: Sort,
  period: Period,
): Entry[] {
  if (sort === 'none') return [...entries];
  const roles = entries.flatMap(({ role }) => (role ? [atLevel(role, level)] : []));
  const alike = roles
    .flatMap(({ salary = [] }) => salary)
    .filter(isRange)
    .find((series) => overall(series, period)[sort]);
  const bound = ({ role }: Entry) => role && alike && boundOf(atLevel(role, level), sort, alike, period);
  const direction = sort === 'low' ? 1 : -1;
  const known = entries
    .filter((entry) => bound(entry) !== undefined)
    .toSorted((a, b) => direction * ((bound(a) ?? 0) - (bound(b) ?? 0)));
  return entries.map((entry) => (bound(entry) === undefined ? entry : (known.shift() ?? entry)));
}

/** That of the first figures; others are told in words only. */
function currencyOf(roles: readonly Role[]): string {
  return roles.flatMap(({ salary = [] }) => salary)[0]?.currency ?? '';
}

/** The lowest bottom, or the highest top; of figures of one kind only. An open top goes before the same amount. */
function boundOf(
  { salary = [] }: Role,
  bound: 'low' | 'high',
  { kind, currency }: Series,
  period: Period,
): number | undefined {
  const known = salary
    .filter((series) => isRange(series) && series.kind === kind && series.currency === currency)
    .map((series) => overall(series, period))
    .flatMap((pay) => (pay[bound] === undefined ? [] : [pay[bound] + (bound === 'high' && pay.open ? 0.5 : 0)]));
  if (known.length === 0) return undefined;
  return bound === 'low' ? Math.min(...known) : Math.max(...known);
}

/** The bounds of means are no bounds of pay. */
function isRange({ statistic }: Series): boolean {
  return statistic === 'range';
}
