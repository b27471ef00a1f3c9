/** How the pay of several roles differs, in words; from bounds alone, never from anything between them. */
import type { Band, Kind, Level, Role, Series } from '../catalogue/schema.js';
import type { Difference } from '../words/words.js';
import { briefName } from './role-name.js';
import { type Pay, type Telling, payOf } from './rows.js';

interface Compared extends Pay {
  role: Role;
  name: string;
  kind: Kind;
  years: Band['years'];
  currency: string;
}

export function differences(roles: readonly Role[], levels: readonly Level[], telling: Telling): string[] {
  const { words } = telling;
  const compared = levels.map((level) => ({ level, groups: groupsAlike(comparedAt(level, roles, telling)) }));
  const sentences = compared.flatMap(({ level, groups }) =>
    groups.map((alike) =>
      words.sentences([
        ...lowDifference(words.levels[level], alike, telling),
        ...highDifference(words.levels[level], alike, telling),
      ]),
    ),
  );
  const isCompared = (role: Role) => compared.some(({ groups }) => groups.flat().some((one) => one.role === role));
  const withPay = roles.filter(({ salary }) => salary?.length);
  return withPay.length > 1 && !withPay.every(isCompared) ? [...sentences, words.notCompared] : sentences;
}

/** Every role's range at a level. */
function comparedAt(level: Level, roles: readonly Role[], telling: Telling): Compared[] {
  return roles.flatMap((role) =>
    (role.salary ?? []).flatMap((series) =>
      series.bands
        .filter((band) => band.level === level && isByExperience(series))
        .map((band) => ({
          ...payOf(band, series, telling.period),
          role,
          name: briefName(role, telling),
          kind: series.kind,
          years: band.years,
          currency: series.currency,
        })),
    ),
  );
}

/** Only such figures have bounds that can be compared from role to role. */
export function isByExperience({ statistic, by }: Series): boolean {
  return statistic === 'range' && by === 'experience';
}

/** Only figures of one kind, currency and span of years are compared, and no role that has several of them at a level. */
function groupsAlike(found: readonly Compared[]): Compared[][] {
  const groups = new Map<string, Compared[]>();
  for (const one of found) {
    const key = `${one.kind} ${one.currency} ${one.years?.from}-${one.years?.to}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((group) => group.filter(({ role }) => group.filter((other) => other.role === role).length === 1))
    .filter((group) => group.length > 1);
}

function lowDifference(level: string, alike: readonly Compared[], telling: Telling): string[] {
  const known = alike.filter(({ low }) => low !== undefined);
  return told(level, known, ({ low = 0 }) => low, 'Low', telling);
}

function highDifference(level: string, alike: readonly Compared[], telling: Telling): string[] {
  if (alike.some(({ high, open }) => open ?? high === undefined)) return [telling.words.openHigh(level)];
  return told(level, alike, ({ high = 0 }) => high, 'High', telling);
}

function told(
  level: string,
  alike: readonly Compared[],
  boundOf: (one: Compared) => number,
  bound: 'Low' | 'High',
  { words }: Telling,
): string[] {
  const [highest, ...others] = alike.toSorted((a, b) => boundOf(b) - boundOf(a));
  const lowest = others.at(-1);
  if (!highest || !lowest) return [];
  const amount = (value: number) => words.amount(value, highest.currency);
  const gap = boundOf(highest) - boundOf(lowest);
  if (gap === 0) return [words[`same${bound}`](level, amount(boundOf(highest)))];
  const difference: Difference = {
    level,
    higher: namesAt(boundOf(highest)),
    lower: namesAt(boundOf(lowest)),
    amounts: { higher: amount(boundOf(highest)), lower: amount(boundOf(lowest)), gap: amount(gap) },
    amongMany: alike.length > 2,
  };
  return [words[`different${bound}`](difference)];

  function namesAt(value: number): string[] {
    return alike.filter((one) => boundOf(one) === value).map(({ name }) => name);
  }
}
