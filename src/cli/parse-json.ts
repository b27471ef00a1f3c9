/** Parses JSON, and says where and what the first mistake is. The platform's parser often says neither. */

export interface JsonMistake {
  /** Both from 1 on. */
  line: number;
  column: number;
  found: string;
  expected: string;
}

/** The data of a JSON text, or the first mistake in it. */
export function parseJson(text: string): { data: unknown } | { mistake: JsonMistake } {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return { mistake: firstMistake(text) };
  }
}

const space = /[ \t\n\r]*/y;
const text = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/uy;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)(?![\w.])/y;
const word = /"[^\r\n]{0,30}|[\w.+-]+|./suy;

/** What may come next, and what it is called. */
const expectations = {
  value: 'a value',
  valueOrEnd: 'a value or "]"',
  name: 'a name in double quotes',
  nameOrEnd: 'a name in double quotes or "}"',
  colon: '":"',
  '}': '"," or "}"',
  ']': '"," or "]"',
  end: 'the end of the file',
};

type Expectation = keyof typeof expectations;

function firstMistake(json: string): JsonMistake {
  /** The brackets that close what is open, outermost first. */
  const open: ('}' | ']')[] = [];
  let expected: Expectation = 'value';
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(json) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  const closed = (): Expectation => open.at(-1) ?? 'end';
  /** What may come after what stands here; undefined if that is a mistake. */
  const next = (): Expectation | undefined => {
    const sign = json[at] ?? '';
    if (sign === closed() && expected !== 'value' && expected !== 'name' && expected !== 'colon') {
      at += 1;
      open.pop();
      return closed();
    }
    if (expected === 'name' || expected === 'nameOrEnd') return take(text) === undefined ? undefined : 'colon';
    if (expected === 'value' || expected === 'valueOrEnd') {
      if (sign !== '{' && sign !== '[') return (take(text) ?? take(scalar)) === undefined ? undefined : closed();
      at += 1;
      open.push(sign === '{' ? '}' : ']');
      return sign === '{' ? 'nameOrEnd' : 'valueOrEnd';
    }
    if (sign !== (expected === 'colon' ? ':' : ',')) return undefined;
    at += 1;
    return expected === '}' ? 'name' : 'value';
  };

  for (let after: Expectation | undefined = expected; after; after = next()) {
    expected = after;
    take(space);
  }
  const isBrokenText = json[at] === '"' && /^(?:value|name)/.test(expected);
  const before = json.slice(0, at).split(/\r\n?|\n/);
  return {
    line: before.length,
    column: [...before.at(-1)!].length + 1,
    found: take(word) ?? 'the end of the file',
    expected: isBrokenText
      ? 'a text that ends on its line, with no "\\" but in \\n and the like'
      : expectations[expected],
  };
}
