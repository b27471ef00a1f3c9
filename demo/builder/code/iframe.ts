import type { Block, Embed } from './embed.js';
import { startTag } from './markup.js';

/** A frame does not know its page's language, so it is told; the script keeps it as tall as what it shows. */
export function iframeCode(embed: Embed): Block[] {
  const { base, title, height } = embed;
  const frame = startTag('iframe', {
    src: frameAddress(embed),
    title,
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });
  const host = startTag('script', { type: 'module', src: `${base}frame-host.js` });
  return [{ use: 'frame', text: `${frame}</iframe>\n${host}</script>` }];
}

function frameAddress({ tag, attributes, base, lang }: Embed): string {
  const which: Record<string, string> = tag === 'role-salary' ? {} : { tag };
  return `${base}frame.html?${new URLSearchParams({ ...which, lang, ...attributes })}`;
}
