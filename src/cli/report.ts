/** What a command says at its end, for people and for scripts. */

/** One thing to say of a file. */
export interface Finding {
  severity: 'error' | 'warning' | 'note';
  /** As the user named it. */
  file: string;
  /** From 1 on, for text files. */
  line?: number;
  column?: number;
  /** JSON path, such as `salary[0].bands[1].high.value`. */
  path?: string;
  /** What is wrong. */
  message: string;
  found?: string;
  expected?: string;
}

export interface Outcome {
  findings: readonly Finding[];
  /** What was done, in one line. */
  summary: string;
  /** What a script is told beside the findings. */
  result: Readonly<Record<string, unknown>>;
}

/**
 * Prints findings to stderr and what was done to stdout; for scripts both as one JSON document to stdout. The process
 * ends with 1 if one of the findings is an error.
 */
export function report({ findings, summary, result }: Outcome, { json = false }: { json?: boolean }): void {
  if (json) process.stdout.write(`${JSON.stringify({ findings, ...result }, null, 2)}\n`);
  else {
    for (const finding of findings) process.stderr.write(`${lineOf(finding)}\n`);
    process.stdout.write(`${summary}\n`);
  }
  if (hasErrors(findings)) process.exitCode = 1;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** `guide.md:12:3 error message (found …, expected …)`, or `role.json salary[0].kind error …`. */
export function lineOf({ file, line, column, path, severity, message, found, expected }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const details = [
    ...(found === undefined ? [] : [`found ${found}`]),
    ...(expected === undefined ? [] : [`expected ${expected}`]),
  ];
  const parts = [place, ...(path ? [path] : []), severity, message];
  return printable(parts.join(' ') + (details.length > 0 ? ` (${details.join(', ')})` : ''));
}

/** One line, and no commands to the terminal, whatever the file holds. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
