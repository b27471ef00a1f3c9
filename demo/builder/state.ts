/** What the builder shows at a time, and what an editor can do. Views get both. */
import type { RoleName } from 'role-salary/catalogue.js';
import type { Block } from './code/embed.js';
import type { OwnData } from './own-data.js';
import type { Live } from './preview.js';
import type { Setup } from './setup.js';
import type { Words } from './words/words.js';

export interface State {
  setup: Setup;
  words: Words;
  own: OwnData;
  live: Live;
  /** Of the library's roles; null if they did not arrive. */
  names: readonly RoleName[] | null;
  /** What is looked for among them. */
  typed: string;
  /** Width that there is for the preview, in pixels. */
  room: number;
  /** Undefined as long as the code has to wait for the preview. */
  blocks: readonly Block[] | undefined;
  /** What was done last. */
  said: string;
}

export interface Actions {
  set(setup: Setup): void;
  search(typed: string): void;
  readData(text: string): void;
  saveData(): void;
  copy(block: Block, code: HTMLElement): void;
  share(): void;
  say(message: string): void;
  attachPreview(page: Document): void;
}
