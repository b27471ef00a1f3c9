/** What <role-sample> says of a role. */
import type { Role } from '../catalogue/schema.js';
import { say } from '../words/say.js';
import { type Headline, headline } from './headline.js';
import type { InLanguage } from './rows.js';
import type { NoPay } from './salary-view.js';
import { type SourceLine, sourceLine, withoutRepetition } from './source-line.js';

export interface SampleView {
  title: string;
  /** One for each series. */
  headlines: Headline[];
  sources: SourceLine[];
  /** Said where there are no figures. */
  noPay?: NoPay | undefined;
}

export function sampleView({ name, salary = [] }: Role, telling: InLanguage): SampleView {
  const { words, language } = telling;
  const sources = salary.map((series) => sourceLine(series, words.source, words, language));
  return {
    title: say(name, language),
    headlines: salary.map((series) => headline(series, telling)),
    sources: withoutRepetition(words, sources),
    noPay: salary.length > 0 ? undefined : { heading: words.noData, text: words.noPay },
  };
}
