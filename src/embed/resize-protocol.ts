/**
 * What a frame and the page around it say to each other. Both sides address `*`: a sandboxed frame has no origin to
 * name, and neither a height nor a colour scheme is a secret. Who spoke is for the listener to check.
 */

/** Taller than any widget on a narrow phone, in pixels. */
const maxHeight = 20_000;

/** A frame starts, and would like to know the page's colour scheme. */
export const readyMessage = { type: 'role-salary:ready' } as const;

export function isReady(data: unknown): boolean {
  return typeOf(data) === readyMessage.type;
}

/**
 * A frame's height in pixels, for every kind of page that listens: those with our own script, AMP, Medium (and others
 * that took its form), and WordPress, which gives each frame a secret in its address to answer with.
 */
export function heightMessages(height: number, address: string): readonly unknown[] {
  const secret = /#\?secret=([\dA-Za-z]+)/.exec(address)?.[1];
  return [
    { type: 'role-salary:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(secret ? [{ secret, message: 'height', value: height }] : []),
  ];
}

/** The height that our own message names, in pixels, never absurdly tall; undefined for anything else. */
export function readHeight(data: unknown): number | undefined {
  if (typeOf(data) !== 'role-salary:height') return undefined;
  const { height } = data as { height?: unknown };
  return typeof height === 'number' && height > 0 ? Math.min(Math.ceil(height), maxHeight) : undefined;
}

/** The colour scheme that a frame's address asks for; undefined where it is to be that of the page. */
export function askedScheme(address: string): 'light' | 'dark' | undefined {
  const theme = new URL(address).searchParams.get('theme');
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

/** The page's colour scheme, as CSS writes it. A frame answers with its height. */
export function schemeMessage(scheme: string): unknown {
  return { type: 'role-salary:scheme', scheme };
}

/** The colour scheme that the page named; undefined for anything but a message of that kind. */
export function readScheme(data: unknown): string | undefined {
  if (typeOf(data) !== 'role-salary:scheme') return undefined;
  const { scheme } = data as { scheme?: unknown };
  return typeof scheme === 'string' && /^(?:light|dark)(?: (?:light|dark|only))*$/.test(scheme) ? scheme : undefined;
}

function typeOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
}
