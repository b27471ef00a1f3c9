/** A series' pay in one line, from its lowest to its highest bound. Series are never joined. */
import type { Period, Series } from '../catalogue/schema.js';
import { type Pay, type Telling, payOf } from './rows.js';

export interface Headline {
  /** 600〜3,000万円以上, or the mean or median itself. */
  amount: string;
  /** （推定）, （求人票・中央値）. */
  kind: string;
  /** 年収 or 月収, as the source states it. */
  per: string;
}

export function headline(series: Series, { words }: Pick<Telling, 'words'>): Headline {
  const { kind, statistic, currency, period } = series;
  const { figure, ...range } = overall(series, period);
  return {
    amount: (figure ? words.amount(figure, currency) : words.range(range, currency)) || words.noData,
    kind: words.bracketed(
      words.remarks([words.kinds[kind], ...(statistic === 'range' ? [] : [words.statistics[statistic]])]),
    ),
    per: words.pay[period],
  };
}

/**
 * From the lowest bound of all bands to the highest. An end that one band does not know is not known of all: without
 * a bottom there is none, and an open top stays open.
 */
export function overall(series: Series, period: Period): Pay {
  const pays = series.bands.map((band) => payOf(band, series, period)).filter(hasAmount);
  const [only, ...others] = pays;
  if (only && others.length === 0) return only;
  const lows = pays.map(({ low, figure }) => low ?? figure);
  const tops = pays.map(({ high, figure, low }) => high ?? figure ?? low);
  const high = Math.max(...tops.map((top) => top ?? 0));
  return {
    low: lows.includes(undefined) ? undefined : Math.min(...lows.map((low) => low ?? 0)),
    high: high || undefined,
    open: openness(pays, high),
  };
}

/** Strictly more only if that is what the highest says, and no other is open. */
function openness(pays: readonly Pay[], high: number): Pay['open'] {
  const open = pays.filter((pay) => pay.open ?? (pay.high === undefined && pay.figure === undefined));
  if (open.length === 0) return undefined;
  return open.every((pay) => pay.open === 'over' && pay.high === high) ? 'over' : 'orMore';
}

function hasAmount({ low, high, figure }: Pay): boolean {
  return (low ?? high ?? figure) !== undefined;
}
