/** As many files at once as systems like to have open. */
const batch = 64;

/** Does `work` for each item, some at the same time. Fails as soon as one fails. */
export async function inBatches<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += batch) {
    await Promise.all(items.slice(from, from + batch).map((item) => work(item)));
  }
}
