/** How far long work is, on stderr: a count that is written over on a terminal, plain lines in a log. */

export interface Progress {
  /** One more is done. */
  step(): void;
  /** Nothing more comes. */
  done(): void;
}

/** A log need not hear of work that is over in a moment. */
const longWork = 50;

/** @param what - What is counted, in the plural: `roles`. */
export function progress(total: number, what: string): Progress {
  return process.stderr.isTTY ? onTerminal(total, what) : inLog(total, what);
}

function onTerminal(total: number, what: string): Progress {
  const everyPercent = Math.ceil(total / 100);
  let count = 0;
  return {
    step() {
      count += 1;
      if (count % everyPercent === 0) process.stderr.write(`\r${said(count, total, what)}`);
    },
    done() {
      if (count > 0) process.stderr.write('\r\u001B[K');
    },
  };
}

function inLog(total: number, what: string): Progress {
  const everyTenth = Math.ceil(total / 10);
  let count = 0;
  return {
    step() {
      count += 1;
      const isDue = count % everyTenth === 0 || count === total;
      if (total >= longWork && isDue) process.stderr.write(`${said(count, total, what)}\n`);
    },
    done() {},
  };
}

function said(count: number, total: number, what: string): string {
  return `${count.toLocaleString('en')} of ${total.toLocaleString('en')} ${what}`;
}
