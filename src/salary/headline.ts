/** A series' pay in one line, from its lowest to its highest bound. Series are never joined. */
import type { Period, Series } from '../catalogue/schema.js';
import { type Pay, type InLanguage, bandName, payOf, publisherName } from './rows.js';

export interface Headline {
  /** 600〜3,000万円以上, or the mean or median itself. */
  amount: string;
  /** （推定）, （求人票・中央値）; with the band where it is the only one, and not all are meant. */
  kind: string;
  /** Whose figure it is. */
  publisher: string;
  /** 年収 or 月収, as the source states it. */
  per: string;
}

export function headline(series: Series, telling: InLanguage): Headline {
  const { words } = telling;
  const { kind, statistic, currency, period, bands } = series;
  const [only, ...others] = bands;
  const whose = only && others.length === 0 && series.by !== 'all' ? bandName(only, telling) : '';
  const pays = overallIsKnown(series) ? [overall(series, period)] : bandsOf(series, period);
  const amounts = pays.map(({ figure, ...range }) => {
    const around = words.range(range, currency);
    return figure ? words.amount(figure, currency) + (around && words.bracketed(around)) : around;
  });
  return {
    amount: words.list(amounts.filter(Boolean)) || words.noData,
    kind: words.bracketed(
      words.remarks(
        [words.kinds[kind], statistic === 'range' ? '' : words.statistics[statistic], whose].filter(Boolean),
      ),
    ),
    publisher: publisherName(series, telling),
    per: words.pay[period],
  };
}

/**
 * From the lowest bound of all bands to the highest. An end that one band does not know is not known of all: without
 * a bottom there is none, and an open top stays open.
 */
export function overall(series: Series, period: Period): Pay {
  const pays = bandsOf(series, period);
  const [only, ...others] = pays;
  if (!only || others.length === 0) return only ?? {};
  const lows = pays.map(({ low, figure }) => low ?? figure);
  const high = Math.max(...pays.map((pay) => pay.high ?? pay.figure ?? pay.low ?? 0));
  return {
    low: lows.includes(undefined) ? undefined : Math.min(...lows.map((low) => low ?? 0)),
    high,
    open: openness(pays, high),
  };
}

/** Where neither end is known, one line would say more than the bands do: “3,000 or more” reads as a bottom. */
function overallIsKnown(series: Series): boolean {
  const { low, figure, open } = overall(series, series.period);
  return series.bands.length === 1 || (low ?? figure) !== undefined || !open;
}

function bandsOf(series: Series, period: Period): Pay[] {
  return series.bands.map((band) => payOf(band, series, period)).filter(hasAmount);
}

/** Strictly more only if that is what the highest says, and no other is open. */
function openness(pays: readonly Pay[], high: number): Pay['open'] {
  const open = pays.filter((pay) => pay.open ?? (pay.low !== undefined && pay.high === undefined));
  if (open.length === 0) return undefined;
  return open.every((pay) => pay.open === 'over' && pay.high === high) ? 'over' : 'orMore';
}

function hasAmount({ low, high, figure }: Pay): boolean {
  return (low ?? high ?? figure) !== undefined;
}
