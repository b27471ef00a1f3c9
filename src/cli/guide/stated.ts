/** What the front matter states, as far as the schema takes it. */
import * as v from 'valibot';
import { SlugSchema, TextSchema } from '../../catalogue/schema.js';
import { type FrontMatter, shown } from './front-matter.js';
import type { Remarks } from './remarks.js';

/** YAML's lists are often written in one line. */
const split = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? value.split(/[,、，]/).map((part) => part.trim()) : value)),
);

export const TextsSchema = v.pipe(split, v.array(TextSchema));
export const SlugsSchema = v.pipe(split, v.array(SlugSchema));

/** What stands under the first of these names that has a value. What does not fit is left out, with a warning. */
export function stated<const Schema extends v.GenericSchema>(
  frontMatter: FrontMatter,
  schema: Schema,
  remarks: Remarks,
  ...keys: string[]
): v.InferOutput<Schema> | undefined {
  const entry = frontMatter.find(...keys);
  if (!entry) return undefined;
  const result = v.safeParse(schema, entry.value);
  if (result.success) return result.output;
  remarks.warning(entry.place, `${entry.key} was left out`, {
    found: shown(entry.value),
    expected: result.issues[0].message.replace(/^Expected /, ''),
  });
  return undefined;
}
