/** Everything that an editor reads in the builder. */
import type { Block } from '../code/embed.js';
import type { Tag } from '../options.js';
import type { CodeKind, Language, PreviewedPage } from '../setup.js';

export interface Words {
  /** Of the page, in its tab. */
  pageTitle: string;
  home: string;
  skip: string;
  heading: string;
  lead: string;
  /** What the three parts are called where there is room for one at a time. */
  parts: { settings: string; preview: string; code: string; name: string };
  language: string;
  languages: Record<Language, string>;
  tag: string;
  tags: Record<Tag, { name: string; about: string }>;
  roles: {
    one: string;
    several: string;
    search: string;
    searchHint: string;
    all: string;
    found(count: number): string;
    none: string;
    chosen: string;
    twoAreNeeded: string;
    full(most: number): string;
    /** Marks an editor's own role. */
    own: string;
    /** Marks a slug that no role at hand has. */
    unknown: string;
    earlier(name: string): string;
    later(name: string): string;
    remove(name: string): string;
    moved(name: string, place: number): string;
    removed(name: string): string;
    /** Takes a slug that was typed, for a role behind `src`. */
    take(slug: string): string;
    failed: string;
  };
  look: string;
  /** Where a tag has no options of its own. */
  noOptions: string;
  page: string;
  options: Record<string, { name: string; hint?: string }>;
  /** What the values of an option are called; those of `benchmark` have names in the data. */
  values: Record<string, Record<string, string>>;
  own: {
    name: string;
    about: string;
    paste: string;
    open: string;
    clear: string;
    holds(names: string): string;
    holdsNone: string;
    notJson: string;
    wrong(count: number): string;
    path: string;
    found: string;
    expected: string;
    /** Where nothing stands. */
    nothing: string;
    /** The document itself. */
    document: string;
    host(src: string): string;
    save(file: string): string;
    saved(file: string): string;
    saveFailed: string;
    frame: string;
  };
  preview: {
    name: string;
    width: string;
    widths: Record<PreviewedPage['width'], string>;
    scheme: string;
    schemes: Record<PreviewedPage['scheme'], string>;
    lang: string;
    scale(percent: number): string;
  };
  code: {
    name: string;
    kinds: Record<CodeKind, string>;
    uses: Record<Block['use'], string>;
    hints: Record<CodeKind, string>;
    base: string;
    baseHint: string;
    baseWrong: string;
    copy: string;
    copied: string;
    notCopied: string;
    waiting: string;
    share: string;
    /** The same where there is little room. */
    shareBriefly: string;
    shared: string;
    notShared: string;
    /** What an address does not carry. */
    shareWithoutData: string;
  };
}
