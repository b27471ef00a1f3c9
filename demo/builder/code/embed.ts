/** What all kinds of code are made of. */
import type { Tag } from '../options.js';
import type { Language } from '../setup.js';

/** A widget to be put into a page. */
export interface Embed {
  tag: Tag;
  /** All that the tag has, in the order in which it is written; empty for one that is only there. */
  attributes: Readonly<Record<string, string>>;
  /** Where the folder `cdn/` is, with a slash at its end. */
  base: string;
  /** That of the page. */
  lang: Language;
  /** What the widget says of itself; empty as long as it is not there. */
  title: string;
  /** What readers get without scripts; empty as long as the widget is not there. */
  fallback: string;
  /** Of the widget at the width of the preview, in pixels. */
  height: number;
}

/** Something to copy. */
export interface Block {
  /** What it is for; a key of the words. */
  use: 'page' | 'terminal' | 'module' | 'tag' | 'component' | 'vite' | 'frame' | 'figure' | 'shortcode' | 'php';
  text: string;
}
