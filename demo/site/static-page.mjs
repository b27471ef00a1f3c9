/** What the page may do: nothing but use the site's own files. A host that sends headers may send it as one. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * A page for a static host: `{{cdn}}` becomes the way from the page to the folder `cdn/`, the policy goes into the head,
 * and frames, which are the site's own here, get no sandbox: in one, they would need a host that sends CORS headers.
 *
 * @param name - The page's path in the site.
 */
export function asStatic(html, name) {
  const toTop = '../'.repeat(name.split('/').length - 1);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html
    .replaceAll('{{cdn}}', `${toTop}cdn`)
    .replace(/<meta charset="utf-8"\s*\/?>/i, `$&\n    ${meta}`)
    .replaceAll(/(?<=<iframe[^>]*)\s+sandbox="[^"]*"/g, '');
}
