import type { Block, Embed } from './embed.js';
import { widgetTag } from './markup.js';
import { imports, install } from './npm.js';

/** For React 19 and later, which sets properties of custom elements. */
export function reactCode(embed: Embed): Block[] {
  const name = embed.tag.replaceAll(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
  const text = `${imports(embed)}

export function ${name}() {
  return (
    ${widgetTag(embed, '    ')}
  );
}`;
  return [install, { use: 'component', text }];
}
