/** What <role-comparison> says: the pay of several roles, what each of them does, and which skills they share. */
import type { RoleErrorReason } from '../catalogue/role-error.js';
import type { Role, SkillVocabulary } from '../catalogue/schema.js';
import { type ComparedPay, type LevelFilter, type Sort, comparedPay, sortedByPay } from '../salary/compared-pay.js';
import { isByExperience } from '../salary/differences.js';
import { briefName, roleName } from '../salary/role-name.js';
import type { Telling } from '../salary/rows.js';
import { say } from '../words/say.js';
import type { Language } from '../words/languages.js';
import type { Words } from '../words/words.js';
import { skillsOfRoles } from './skills.js';

/** A role that was asked for: itself, or why it is not there. */
export interface ComparisonEntry {
  slug: string;
  role?: Role | undefined;
  missing?: RoleErrorReason | undefined;
  error?: unknown;
}

export interface ComparisonOptions {
  level: LevelFilter;
  sort: Sort;
  sections: readonly string[];
}

export interface ComparisonView {
  title: string;
  subtitle: string;
  /** As shown, in their order. */
  roles: ComparedRole[];
  /** Undefined if pay is not shown. */
  pay?: ComparedPay | undefined;
  duties: boolean;
  /** Undefined if skills are not shown. */
  skills?: SharedSkills | undefined;
  /** What the author should know of what was asked for. */
  remarks: string[];
  /** What was asked for, as far as the reader can change it. */
  options: Pick<ComparisonOptions, 'level' | 'sort'>;
  words: Words;
  language: Language;
}

export interface SharedSkills {
  heading: string;
  /** Each with whose it is, where not all roles share it. */
  shared: string[];
  /** Said where there are none. */
  none: string;
}

export interface ComparedRole {
  slug: string;
  /** CTO */
  name: string;
  /** 最高技術責任者, where that is another name. */
  fullName: string;
  isKnown: boolean;
  duties: Column;
  skills: Column;
}

export interface Column {
  heading: string;
  items: string[];
  /** Said where there are no items. */
  none: string;
}

/** @param remarks - What is already known to be wrong with the list of roles. */
export function comparisonView(
  entries: readonly ComparisonEntry[],
  { level, sort, sections }: ComparisonOptions,
  vocabulary: SkillVocabulary,
  remarks: readonly string[],
  telling: Telling,
): ComparisonView {
  const { words, language, period } = telling;
  const order = sortedByPay(entries, level, sort, period);
  const known = order.flatMap(({ role }) => role ?? []);
  const { shared, own } = skillsOfRoles(known, vocabulary, language);
  // With fewer than two lists there is nothing to share, and nothing that only one of them names.
  const isShared = known.filter(listsSkills).length > 1;
  const names = order.map(({ slug, role }) => (role ? briefName(role, telling) : slug));
  const withPay = sections.includes('salary');
  const title = withPay ? words.comparisonTitle : words.comparisonWithoutPay;
  return {
    title: names.length > 0 ? title(names) : words.editor,
    subtitle: withPay ? subtitle(known, words) : '',
    roles: order.map(({ slug, role }, index) => {
      const name = names[index] ?? slug;
      const full = role && roleName(role, telling);
      const hasSkills = role !== undefined && listsSkills(role);
      return {
        slug: role?.slug ?? slug,
        name,
        fullName: role && full !== name ? say(role.name, language) : '',
        isKnown: role !== undefined,
        duties: {
          heading: words.dutiesOf(name),
          items: (role?.duties ?? []).map((text) => say(text, language)),
          none: words.noGuide,
        },
        skills: {
          heading: (isShared && hasSkills ? words.ownSkillsOf : words.skillsOf)(name),
          items: (role && own[known.indexOf(role)]) ?? [],
          none: hasSkills ? words.noOwnSkills : words.noGuide,
        },
      };
    }),
    pay:
      withPay && order.length > 0
        ? comparedPay(
            order.map(({ slug, role, missing }, index) => ({
              slug: role?.slug ?? slug,
              name: names[index] ?? '',
              role,
              missing,
            })),
            level,
            telling,
          )
        : undefined,
    duties: sections.includes('duties') && known.length > 0,
    skills:
      sections.includes('skills') && known.length > 0
        ? {
            heading: words.sharedSkills,
            shared: shared.map(({ skill, roles }) =>
              roles.length === order.length
                ? skill
                : words.sharedBy(skill, words.list(roles.map((role) => briefName(role, telling)))),
            ),
            none: isShared ? words.noSharedSkills : '',
          }
        : undefined,
    remarks: [...remarks],
    options: { level, sort },
    words,
    language,
  };
}

/** Pay is compared per year; monthly pay is made so, and said so. */
function subtitle(roles: readonly Role[], words: Words): string {
  const isMonthly = roles.some(({ salary = [] }) => salary.some(({ period }) => period === 'month'));
  return words.remarks([
    ...(roles.filter(({ salary = [] }) => salary.some(isByExperience)).length > 1 ? [words.compared] : []),
    ...(isMonthly ? [words.yearlyOfMonthly] : []),
  ]);
}

function listsSkills({ skills }: Role): boolean {
  return Boolean(skills?.soft?.length || skills?.hard?.length);
}
