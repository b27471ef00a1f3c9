/** What <role-path> says: the ladder that leads to a role. */
import type { Role, Series } from '../catalogue/schema.js';
import { sameSlug } from '../catalogue/slug.js';
import { type Axis, payAxis } from '../salary/axis.js';
import { type Bar, barOf } from '../salary/bar.js';
import { type Headline, headline, overall } from '../salary/headline.js';
import { axisValues } from '../salary/pay-chart-view.js';
import { briefName } from '../salary/role-name.js';
import type { Telling } from '../salary/rows.js';
import { type SourceLine, sourceLinesOf } from '../salary/source-line.js';
import { say } from '../words/say.js';

export interface PathView {
  title: string;
  note: string;
  steps: PathStep[];
  /** The amount at the end of the axis that all steps share; it starts at 0. */
  max: number;
  sources: SourceLine[];
  /** Said where there is no ladder. */
  noPath?: string | undefined;
}

export interface PathStep {
  stage: string;
  focus: string;
  /** The role that this step is, if the catalogue has it. */
  slug?: string | undefined;
  /** Said at the step that is the role itself. */
  current?: string | undefined;
  /** The pay of that role, if one source states it. */
  pay?: StepPay | undefined;
  /** Said in place of its pay where several sources state different figures. */
  severalFigures?: string | undefined;
}

export interface StepPay extends Headline {
  bar: Bar;
}

/** @param stepRoles - The roles that steps name, by their slugs as the ladder writes them. */
export function pathView(role: Role, stepRoles: ReadonlyMap<string, Role>, telling: Telling): PathView {
  const { words, language } = telling;
  const steps = role.path ?? [];
  const known = [...new Set(steps.flatMap(({ slug = '' }) => stepRoles.get(slug) ?? []))];
  const withPay = known.filter(({ salary = [] }) => salary.length === 1);
  const series = withPay.flatMap(({ salary = [] }) => salary);
  const currency = series[0]?.currency ?? '';
  const inCurrency = series.filter((one) => one.currency === currency);
  const axis = payAxis(axisValues(inCurrency.map((one) => overall(one, 'year'))));
  return {
    title: (sameSlug(steps.at(-1)?.slug ?? '', role.slug) ? words.pathTo : words.pathOf)(briefName(role, telling)),
    note: words.pathNote,
    steps: steps.map(({ stage, focus, slug }) => {
      const stepRole = slug === undefined ? undefined : stepRoles.get(slug);
      return {
        stage: say(stage, language),
        focus: focus ? say(focus, language) : '',
        slug: stepRole?.slug,
        current: stepRole?.slug === role.slug ? words.currentStep : undefined,
        ...payOfStep(stepRole?.salary ?? [], axis, currency, telling),
      };
    }),
    max: axis.max,
    sources: sourceLinesOf(withPay, telling),
    noPath: steps.length > 0 ? undefined : words.noPath,
  };
}

/** Figures of different kinds never become one. */
function payOfStep(series: readonly Series[], axis: Axis, currency: string, telling: Telling): Partial<PathStep> {
  const [only, ...others] = series;
  if (others.length > 0) return { severalFigures: telling.words.severalFigures(series.length) };
  return only ? { pay: stepPay(only, axis, currency, telling) } : {};
}

function stepPay(series: Series, axis: Axis, currency: string, telling: Telling): StepPay {
  const bar = series.currency === currency ? barOf(overall(series, 'year'), axis) : { end: 0 };
  return { ...headline(series, telling), bar };
}
