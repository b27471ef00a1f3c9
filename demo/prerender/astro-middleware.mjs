// Astro: `src/middleware.js`. Every page that Astro renders, at build time or on request, is prerendered.
import { prerender } from 'role-salary/prerender.js';

export async function onRequest(_context, next) {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  const { status, statusText } = response;
  return new Response(await prerender(await response.text()), { status, statusText, headers });
}
