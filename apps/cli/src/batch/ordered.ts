/**
 * Runs items side by side and yields the results in the order of the items, each as soon as it is its turn, also while
 * the next item is still awaited. At most `window` items are under way or wait for their turn.
 */
export async function* ordered<Item, Result>(
  items: AsyncIterator<Item>,
  run: (item: Item) => Promise<Result>,
  window: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = items.next();
  for (;;) {
    const head = running[0];
    if (next === null && head === undefined) return;
    const waitForItem = next !== null && running.length < window;
    const arrived = waitForItem ? await Promise.race([next, ...(head ? [head.then(() => null)] : [])]) : null;
    if (arrived === null) {
      if (head) yield await head;
      running.shift();
    } else if (arrived.done) next = null;
    else {
      running.push(run(arrived.value));
      next = items.next();
    }
  }
}
