import { RoleError } from './role-error.js';

const mostBytes = 5_000_000;

/** How documents are fetched. Where there is no page, they are files: src/prerender/read-files.ts. */
export const transport = {
  fetch: (url: string): Promise<Response> => fetch(url, { credentials: 'same-origin' }),
};

/**
 * The JSON document at `url`. Sends no credentials to other origins.
 *
 * @throws RoleError `network` if it does not arrive, `not-found` for 404 and 410, `invalid` if it is not JSON
 *   or larger than 5 MB.
 */
export async function fetchJson(url: string): Promise<unknown> {
  const text = await fetchText(url);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RoleError('invalid', `${url} is not JSON.`, { cause });
  }
}

async function fetchText(url: string): Promise<string> {
  let response: Response;
  try {
    response = await transport.fetch(url);
  } catch (cause) {
    throw new RoleError('network', `${url} did not answer.`, { cause });
  }
  if (!response.ok) {
    const reason = response.status === 404 || response.status === 410 ? 'not-found' : 'network';
    throw new RoleError(reason, `${url} answered ${response.status}.`);
  }
  return readLimited(response, url);
}

async function readLimited(response: Response, url: string): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      bytes += part.value.byteLength;
      if (bytes > mostBytes) {
        await reader?.cancel();
        throw new RoleError('invalid', `${url} is larger than ${mostBytes} bytes.`);
      }
      text += decoder.decode(part.value, { stream: true });
    }
  } catch (cause) {
    throw cause instanceof RoleError ? cause : new RoleError('network', `${url} broke off.`, { cause });
  }
  return text + decoder.decode();
}
