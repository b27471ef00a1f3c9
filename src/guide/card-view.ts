/** What <role-card> says of a role. */
import type { Role, Series } from '../catalogue/schema.js';
import { type Headline, headline } from '../salary/headline.js';
import type { NoPay } from '../salary/salary-view.js';
import { type Telling, rowText } from '../salary/rows.js';
import { type SourceLine, sourceLine, withoutRepetition } from '../salary/source-line.js';
import { say } from '../words/say.js';
import { type Naming, type RelatedRole, relatedRole } from './related-roles.js';

export interface CardView {
  name: string;
  /** CTO, where the name has a short form. */
  shortName?: string | undefined;
  summary: string;
  pay: CardPay;
  parts: CardPart[];
  related: RelatedRole[];
  relatedHeading: string;
  /** Said where nothing that was chosen is known. */
  noGuide: string;
}

export interface CardPay {
  /** Each with its publisher, where there are several. */
  headlines: (Omit<Headline, 'publisher'> & { publisher?: string | undefined })[];
  /** The bands, where there is one series that has several. */
  bands: { label: string; amount: string; level?: string | undefined }[];
  sources: SourceLine[];
  noPay?: NoPay | undefined;
}

export const cardParts = ['duties', 'hard', 'soft', 'tools', 'works-with', 'outlook', 'tags', 'path'] as const;

/** A heading and what stands under it. Parts without content are left out. */
export interface CardPart {
  part: (typeof cardParts)[number];
  heading: string;
  items: string[];
}

export function cardView(role: Role, naming: Naming, telling: Telling): CardView {
  const { words, language } = telling;
  const { guide } = words;
  const name = say(role.name, language);
  const shortName = role.shortName && say(role.shortName, language);
  const texts: Record<CardPart['part'], [heading: string, items: Role['duties']]> = {
    duties: [guide.duties, role.duties],
    hard: [guide.hard, role.skills?.hard],
    soft: [guide.soft, role.skills?.soft],
    tools: [guide.tools, role.skills?.tools],
    'works-with': [guide.worksWith, role.worksWith],
    outlook: [guide.outlook, role.outlook],
    tags: [guide.tags, role.tags],
    path: [guide.path, role.path?.map(({ stage }) => stage)],
  };
  return {
    name,
    shortName: shortName === name ? undefined : shortName,
    summary: role.summary ? say(role.summary, language) : '',
    pay: cardPay(role.salary ?? [], telling),
    parts: cardParts
      .map((part) => ({
        part,
        heading: texts[part][0],
        items: (texts[part][1] ?? []).map((text) => say(text, language)),
      }))
      .filter(({ items }) => items.length > 0),
    related: (role.related ?? []).map((slug) => relatedRole(slug, naming, telling)),
    relatedHeading: guide.related,
    noGuide: words.noGuide,
  };
}

function cardPay(series: readonly Series[], telling: Telling): CardPay {
  const { words, language } = telling;
  const [only, ...others] = series;
  const bands = only && others.length === 0 && only.bands.length > 1 ? only.bands : [];
  return {
    headlines: series
      .map((one) => headline(one, telling))
      .map(({ publisher, ...line }) => ({
        ...line,
        publisher: others.length > 0 ? publisher : undefined,
      })),
    bands: bands.flatMap((band) => {
      if (!only) return [];
      const { label, level, amount } = rowText(band, only, false, { ...telling, period: only.period });
      return [{ label, level, amount }];
    }),
    sources: withoutRepetition(
      words,
      series.map((one) => sourceLine(one, words.source, words, language)),
    ),
    noPay: series.length > 0 ? undefined : { heading: words.noData, text: words.noPay },
  };
}
