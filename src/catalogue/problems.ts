/** Says of any data what is wrong with it, by a schema: every problem, with its path, not only the first. */
import * as v from 'valibot';
import { RoleError } from './role-error.js';

/** One thing wrong with a document: where, and what was expected. */
export interface Problem {
  /** Path in the document, such as `salary[0].bands[1].high.value`. */
  path: string;
  message: string;
  /** The value that stands there; undefined where none does. */
  found: unknown;
  expected: string;
}

/** Everything that is wrong with `data`; an empty list if it satisfies the schema. */
export function problems(schema: v.GenericSchema, data: unknown): Problem[] {
  const result = v.safeParse(schema, data);
  return result.success ? [] : listed(result.issues);
}

/**
 * `data` as what `schema` describes.
 *
 * @param what - What to call it if it is none.
 * @throws RoleError `invalid` that names every problem.
 */
export function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  what: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const list = listed(result.issues).map(({ path, message }) => (path ? `${path}: ${message}` : message));
  throw new RoleError('invalid', `Not a valid ${what}: ${list.join('; ')}`);
}

function listed(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.flatMap(innermost).map(({ path, message, input, received, expected }) => {
    const place = { path: pathOf(path), found: input };
    // The messages of this file say what was expected, and no more.
    return message.startsWith(expecting)
      ? { ...place, message: `${message} but received ${received}`, expected: message.slice(expecting.length) }
      : { ...place, message, expected: expected ?? message };
  });
}

const expecting = 'Expected ';

/** What is wrong inside the one form of a union that nearly fits, rather than that no form fits. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inside = issue.issues?.filter(({ path }) => path) ?? [];
  if (inside.length === 0) return [issue];
  return inside.flatMap((one) => {
    const path = [...(issue.path ?? []), ...(one.path ?? [])] as unknown as NonNullable<typeof one.path>;
    return innermost({ ...one, path });
  });
}

function pathOf(path: v.BaseIssue<unknown>['path']): string {
  const keys = path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)) ?? [];
  return keys.join('').replace(/^\./, '');
}
