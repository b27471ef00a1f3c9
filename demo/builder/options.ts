/** The tags, and the attributes that an editor can set on each. `test/demo/builder-options.test.mjs` holds them to the tags' own. */
import { benchmarks } from './benchmarks.js';

export const tags = ['role-salary', 'role-card', 'role-comparison', 'role-path', 'role-sources'] as const;

export type Tag = (typeof tags)[number];

/** An attribute, by what it takes. Its default is never written. */
export type Option =
  /** One of some values; the first is the default. */
  | { kind: 'choice'; name: string; values: readonly string[] }
  /** There or not. */
  | { kind: 'flag'; name: string }
  /** Some of the values, apart by spaces; all of them by default. */
  | { kind: 'subset'; name: string; values: readonly string[] }
  /** An address; none by default. */
  | { kind: 'address'; name: string; example: string };

const view = { kind: 'choice', name: 'view', values: ['chart', 'table'] } as const;
const menu = { kind: 'choice', name: 'menu', values: ['auto', 'none'] } as const;
const roleHref = { kind: 'address', name: 'role-href', example: '/roles/{slug}' } as const;

/** What makes a tag look and do what it does. */
export const ownOptions: Readonly<Record<Tag, readonly Option[]>> = {
  'role-salary': [
    view,
    { kind: 'choice', name: 'period', values: ['year', 'month'] },
    { kind: 'choice', name: 'benchmark', values: ['none', ...benchmarks.map(({ id }) => id)] },
    { kind: 'flag', name: 'calculator' },
    menu,
  ],
  'role-card': [
    {
      kind: 'subset',
      name: 'sections',
      values: ['summary', 'salary', 'duties', 'skills', 'tools', 'works-with', 'outlook', 'path', 'tags', 'related'],
    },
    { kind: 'address', name: 'href', example: '/roles/cto' },
    roleHref,
  ],
  'role-comparison': [
    view,
    { kind: 'choice', name: 'level', values: ['all', 'junior', 'middle', 'senior'] },
    { kind: 'choice', name: 'sort', values: ['none', 'low', 'high'] },
    { kind: 'subset', name: 'sections', values: ['salary', 'duties', 'skills'] },
    { kind: 'flag', name: 'editable' },
    menu,
    roleHref,
  ],
  'role-path': [roleHref],
  'role-sources': [],
};

const pageOptions: readonly Option[] = [
  { kind: 'choice', name: 'theme', values: ['auto', 'light', 'dark'] },
  { kind: 'choice', name: 'lang', values: ['', 'ja', 'en'] },
  { kind: 'choice', name: 'heading-level', values: ['', '2', '3', '4', '5', '6'] },
];

const loading: Option = { kind: 'choice', name: 'loading', values: ['lazy', 'eager'] };

/** What fits a tag into its page. Only tags with a chart have something to load late. */
export function pageOptionsOf(tag: Tag): readonly Option[] {
  return ownOptions[tag].includes(view) ? [...pageOptions, loading] : pageOptions;
}

/** Where an editor's own data will be. */
export const srcOption: Option = { kind: 'address', name: 'src', example: '/data/roles.json' };

export function optionsOf(tag: Tag): readonly Option[] {
  return [...ownOptions[tag], ...pageOptionsOf(tag), srcOption];
}

/** `value` as the option takes it; undefined for its default, and for what it does not take. */
export function accepted(option: Option, value: string): string | undefined {
  switch (option.kind) {
    case 'flag':
      return '';
    case 'choice':
      return option.values.indexOf(value) > 0 ? value : undefined;
    case 'subset': {
      const given = value.split(/\s+/);
      const some = option.values.filter((one) => given.includes(one));
      return some.length > 0 && some.length < option.values.length ? some.join(' ') : undefined;
    }
    case 'address':
      return value.trim() || undefined;
  }
}
