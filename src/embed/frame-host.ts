/**
 * For a page with frames: keeps each as tall as what it shows, and in the page's colour scheme. It may come before the
 * frames or after them, once or twice; frames of other libraries, and of another folder of this one, are left alone.
 */
import { askedScheme, isReady, readHeight, schemeMessage } from './resize-protocol.js';

const folder = new URL('.', import.meta.url);

addEventListener('message', ({ data, origin, source }) => {
  const frame = ourFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isOurs(origin)) return;
  if (isReady(data)) tellScheme(frame);
  const height = readHeight(data);
  if (height) setHeight(frame, height);
});

// Where sites switch between light and dark.
const switched = new MutationObserver(() => ourFrames().forEach(tellScheme));
for (const element of [document.documentElement, document.body]) switched.observe(element, { attributes: true });

ourFrames().forEach(tellScheme);

function ourFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    ({ src }) => src.startsWith(folder.href) && /^frame(?:\/\w+)?\.html(?:[?#]|$)/.test(src.slice(folder.href.length)),
  );
}

/**
 * A sandboxed frame has the origin `null`, as anyone's may. It is still the very window of our frame that spoke, and
 * the most that it can do is set its own height.
 */
function isOurs(origin: string): boolean {
  return origin === folder.origin || origin === 'null';
}

/** A frame whose scheme is not that of the page gets an opaque box, white or black, behind it. */
function tellScheme(frame: HTMLIFrameElement): void {
  const { colorScheme } = getComputedStyle(frame.parentElement ?? document.documentElement);
  const scheme = askedScheme(frame.src) ?? (colorScheme === 'normal' ? 'light dark' : colorScheme);
  frame.style.colorScheme = scheme;
  frame.contentWindow?.postMessage(schemeMessage(scheme), '*');
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const edges = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  const own = style.boxSizing === 'border-box' ? edges.reduce((sum, edge) => sum + parseFloat(edge), 0) : 0;
  frame.style.height = `${height + own}px`;
}
