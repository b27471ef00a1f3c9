/** How long widgets may hold up a page before it has a turn, in milliseconds. */
const longest = 8;

/** What waits for its turn. */
interface Waiting {
  prepare(): void;
  show(): void;
  failed(error: unknown): void;
}

let waiting: Waiting[] = [];

/**
 * Shows many widgets without stopping the page: what all of them read of it they read before any of them changes it,
 * and while they change it, the page has its turns.
 *
 * @param prepare - Reads of the page.
 * @param show - Changes it.
 */
export function inTurn(prepare: () => void, show: () => void): Promise<void> {
  return new Promise((resolve, failed) => {
    const isFirst = waiting.length === 0;
    waiting.push({ prepare, show: () => resolve(show()), failed });
    if (isFirst) queueMicrotask(takeTurns);
  });
}

async function takeTurns(): Promise<void> {
  const turns = waiting;
  waiting = [];
  const prepared = turns.filter((turn) => carefully(turn, turn.prepare));
  let start = performance.now();
  for (const turn of prepared) {
    if (performance.now() - start > longest) {
      await pageTurn();
      start = performance.now();
    }
    carefully(turn, turn.show);
  }
}

/** One that fails does not stop the others. */
function carefully({ failed }: Waiting, step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    failed(error);
    return false;
  }
}

/** Behind what the page has to do already. */
function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void): Promise<void> } };
  return scheduler?.postTask?.(() => {}) ?? new Promise((resolve) => setTimeout(resolve));
}
