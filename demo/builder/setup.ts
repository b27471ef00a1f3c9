/** Everything that an editor has set, and the address that holds it. */
import { type Tag, accepted, optionsOf, tags } from './options.js';

export type Language = 'ja' | 'en';

export const languages = ['ja', 'en'] as const;

/** Widths of the preview, in pixels. */
export const widths = [360, 768, 1200] as const;

export type Width = (typeof widths)[number];

export const schemes = ['light', 'dark'] as const;

export const codeKinds = ['script', 'npm', 'react', 'vue', 'iframe', 'plain', 'wordpress'] as const;

export type CodeKind = (typeof codeKinds)[number];

/** The page that the preview stands for. */
export interface PreviewedPage {
  width: Width;
  scheme: (typeof schemes)[number];
  lang: Language;
}

export interface Setup {
  tag: Tag;
  /** Slugs, each once. A tag of one role shows the first. */
  roles: readonly string[];
  /** Attributes other than `slug` and `slugs`, also those of other tags, for when the editor comes back to them. */
  attributes: Readonly<Record<string, string>>;
  page: PreviewedPage;
  code: CodeKind;
  /** Where the folder `cdn/` is, with a slash at its end. */
  base: string;
  /** That of the builder itself. */
  language: Language;
}

/** A comparison takes so many roles. */
export const mostCompared = 8;

const firstRoles = ['cto', 'ciso', 'engineering_manager'];

/** What is set before an editor sets anything; `base`, `language` and `width` fit the builder's own page. */
export function firstSetup({ base, language, width }: Pick<Setup, 'base' | 'language'> & { width: Width }): Setup {
  const page: PreviewedPage = { width, scheme: 'light', lang: language };
  return { tag: 'role-salary', roles: firstRoles.slice(0, 1), attributes: {}, page, code: 'script', base, language };
}

/**
 * The setup that an address holds. What is missing in it, or is none of the values that there are, is as in `first`.
 *
 * @param query - The part of the address from `?` on; its names are those of the frame page's address, and some more.
 */
export function readSetup(query: string, first: Setup): Setup {
  const parameters = new URLSearchParams(query);
  const read = <Value extends string | number>(name: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => String(value) === parameters.get(name)) ?? otherwise;
  const tag = read('tag', tags, first.tag);
  const language = read('ui', languages, first.language);
  return {
    tag,
    language,
    roles: rolesIn(parameters.get(nameOfRoles(tag)) ?? '', tag) ?? withTag(first, tag).roles,
    attributes: Object.fromEntries(
      optionsOf(tag).flatMap((option) => {
        const value = parameters.get(option.name);
        const taken = value === null ? undefined : accepted(option, value);
        return taken === undefined ? [] : [[option.name, taken]];
      }),
    ),
    page: {
      width: read('width', widths, first.page.width),
      scheme: read('page-theme', schemes, first.page.scheme),
      lang: read('page-lang', languages, language),
    },
    code: read('code', codeKinds, first.code),
    base: folderAddress(parameters.get('base') ?? '') ?? first.base,
  };
}

/** The part of the address from `?` on that makes `setup` of `first`. */
export function writeSetup(setup: Setup, first: Setup): string {
  const { tag, page, code, base, language } = setup;
  const parameters = new URLSearchParams({ tag, ...attributesOf(setup), width: String(page.width) });
  const write = (name: string, value: string, usual: string) => {
    if (value !== usual) parameters.set(name, value);
  };
  write('page-theme', page.scheme, first.page.scheme);
  write('page-lang', page.lang, language);
  write('code', code, first.code);
  write('base', base, first.base);
  write('ui', language, first.language);
  return `?${parameters}`;
}

/** The same setup with another tag; a comparison gets roles to compare. */
export function withTag(setup: Setup, tag: Tag): Setup {
  const isAlone = tag === 'role-comparison' && setup.roles.length < 2;
  return { ...setup, tag, roles: isAlone ? [...new Set([...setup.roles, ...firstRoles])] : setup.roles };
}

/** The same setup with one attribute set, or taken away. */
export function withAttribute(setup: Setup, name: string, value: string | undefined): Setup {
  const { [name]: _, ...others } = setup.attributes;
  return { ...setup, attributes: value === undefined ? others : { ...others, [name]: value } };
}

/** The roles that the tag shows. */
export function shownRoles({ tag, roles }: Setup): readonly string[] {
  return tag === 'role-comparison' ? roles : roles.slice(0, 1);
}

/** All attributes of the tag, in the order in which they are written. */
export function attributesOf(setup: Setup): Record<string, string> {
  const { tag, attributes } = setup;
  const set = optionsOf(tag).flatMap(({ name }) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { [nameOfRoles(tag)]: shownRoles(setup).join(' '), ...Object.fromEntries(set) };
}

/** `text` as the address of a folder, with a slash at its end; undefined if it is none. */
export function folderAddress(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { origin, pathname } = new URL(text);
  // An apostrophe would end a text in PHP.
  return `${origin}${pathname.replace(/\/?$/, '/').replaceAll("'", '%27')}`;
}

function nameOfRoles(tag: Tag): 'slug' | 'slugs' {
  return tag === 'role-comparison' ? 'slugs' : 'slug';
}

function rolesIn(list: string, tag: Tag): string[] | undefined {
  const slugs = list.split(/[\s,]+/).filter((slug) => /^[A-Za-z0-9][\w-]{0,99}$/.test(slug));
  if (slugs.length === 0) return undefined;
  return tag === 'role-comparison' ? [...new Set(slugs)].slice(0, mostCompared) : slugs.slice(0, 1);
}
