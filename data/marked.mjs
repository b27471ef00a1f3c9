// What is made for the READMEs stands in them between comments, such as `<!-- fields -->` and `<!-- /fields -->`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Where the READMEs are. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * A README with what is marked made anew, and formatted.
 *
 * @param file - Its name.
 * @param texts - What is to stand between the comments, by their names. Throws if one of them is missing.
 */
export async function withMarked(file, texts) {
  const place = path.join(root, file);
  const written = Object.entries(texts).reduce(
    (readme, [name, text]) => replaced(readme, name, text),
    readFileSync(place, 'utf8'),
  );
  return format(written, { ...(await resolveConfig(place)), filepath: place });
}

function replaced(readme, name, text) {
  const [before, after] = readme.split(new RegExp(`(?<=<!-- ${name} -->\n)[^]*(?=<!-- /${name} -->)`));
  if (after === undefined) throw new Error(`A README has no place marked ${name}.`);
  return `${before}\n${text}\n\n${after}`;
}
