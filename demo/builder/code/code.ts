/** The code of a setup, by its kind. */
import type { CodeKind } from '../setup.js';
import type { Block, Embed } from './embed.js';
import { iframeCode } from './iframe.js';
import { npmCode } from './npm.js';
import { reactCode } from './react.js';
import { scriptCode } from './script.js';
import { vueCode } from './vue.js';
import { wordPressCode } from './wordpress.js';

/** Kinds that can be written without looking at the widget itself. */
export const codeOf: Readonly<Record<Exclude<CodeKind, 'plain'>, (embed: Embed) => Block[]>> = {
  script: scriptCode,
  npm: npmCode,
  react: reactCode,
  vue: vueCode,
  iframe: iframeCode,
  wordpress: wordPressCode,
};
