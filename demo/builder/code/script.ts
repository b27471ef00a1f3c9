import type { Block, Embed } from './embed.js';
import { scriptAndSheet, widgetTag } from './markup.js';

/** The two lines that a page needs once, and the tag. */
export function scriptCode(embed: Embed): Block[] {
  return [{ use: 'page', text: `${scriptAndSheet(embed.base)}\n\n${widgetTag(embed)}` }];
}
