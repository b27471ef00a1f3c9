import type { Block, Embed } from './embed.js';
import { widgetTag } from './markup.js';

/** For a page whose scripts are bundled. */
export function npmCode(embed: Embed): Block[] {
  return [install, { use: 'module', text: imports(embed) }, { use: 'tag', text: widgetTag(embed) }];
}

export const install: Block = { use: 'terminal', text: 'npm install role-salary' };

/** Of the one tag, and of the style sheet that keeps its place. */
export function imports({ tag }: Embed): string {
  return `import 'role-salary/${tag}.js';\nimport 'role-salary/role-salary.css';`;
}
