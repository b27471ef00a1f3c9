/** A chart in one sentence: what it shows, and from where to where the figures go. */
import type { Band, Series } from '../catalogue/schema.js';
import { overall } from './headline.js';
import { paysOf } from './pay-of-role.js';
import { type Pay, type Telling, bandLabel, payOf } from './rows.js';
import { spanOf } from './span.js';

/** @param about - What the figures are, such as 経験年数別・年収. */
export function summary(about: string, series: readonly Series[], telling: Telling): string {
  const [only, ...others] = series;
  if (!only) return about;
  return others.length === 0 ? ofOne(about, only, telling) : ofSeveral(about, series, only.currency, telling);
}

function ofOne(about: string, series: Series, telling: Telling): string {
  const { words, period } = telling;
  const { currency, bands } = series;
  const all = overall(series, period);
  const low = all.low ?? all.figure;
  const high = all.high ?? all.figure;
  if (low === undefined || high === undefined) return about;
  const whose = (isEnd: (pay: Pay) => boolean) => {
    const band = bands.find((one) => isEnd(payOf(one, series, period)));
    return band && bands.length > 1 ? nameOf(band, telling) : '';
  };
  return words.summary(
    about,
    { whose: whose((pay) => (pay.low ?? pay.figure) === low), amount: words.amount(low, currency) },
    {
      whose: whose((pay) => (pay.high ?? pay.figure ?? pay.low) === high),
      amount: words.range({ low: high, high, open: all.open }, currency),
    },
  );
}

function ofSeveral(about: string, series: readonly Series[], currency: string, telling: Telling): string {
  const { words, period } = telling;
  const { low, high, open } = spanOf(paysOf(series, currency, period)) ?? {};
  if (low === undefined || high === undefined) return about;
  return words.summary(
    about,
    { whose: '', amount: words.amount(low, currency) },
    { whose: '', amount: words.range({ low: high, high, open }, currency) },
  );
}

function nameOf(band: Band, telling: Telling): string {
  return bandLabel(band, telling).label;
}
