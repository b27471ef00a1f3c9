/** White space and comments in style sheets are for those who write them. */
export function smallStyles(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,/]|[<>]=?) ?/g, '$1')
    .replace(/ \* /g, '*')
    .replace(/([(]) | (?=[)])/g, '$1')
    .replace(/: /g, ':')
    .replace(/\b0\./g, '.')
    .replace(/;}/g, '}')
    .replace(/='([A-Za-z][\w-]*)'/g, '=$1')
    .trim();
}
