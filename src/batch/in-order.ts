/** The next item, or null where the run was stopped first. */
interface Pulled<Item> {
  readonly next: IteratorResult<Item> | null;
}

function pullFrom<Item>(source: AsyncIterator<Item>, signal: AbortSignal): Promise<Pulled<Item>> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve({ next: null });
    signal.addEventListener('abort', stop, { once: true });
    source.next().then((next) => {
      signal.removeEventListener('abort', stop);
      resolve({ next });
    }, reject);
  });
}

/**
 * Maps items with several of them under way at once and gives the results in the order of the items.
 * Never more than `limit` items are taken that have not been given back: a slow consumer stops the
 * reading. A result is given as soon as it and all before it are there, even while the source waits.
 *
 * @param run must not reject
 * @param signal when it aborts, no more items are taken; those under way are finished
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  limit: number,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  let pull: Promise<Pulled<Item>> | null = null;
  let open = true;
  try {
    for (;;) {
      open &&= !signal.aborted;
      if (!open && running.length === 0) return;
      const wants = open && running.length < limit;
      if (wants) pull ??= pullFrom(source, signal);
      const [head] = running;
      const settled = await Promise.race([
        ...(head ? [head.then((result) => ({ result }))] : []),
        ...(wants && pull ? [pull] : []),
      ]);
      if ('result' in settled) {
        running.shift();
        yield settled.result;
      } else {
        pull = null;
        if (settled.next === null || settled.next.done) open = false;
        else running.push(run(settled.next.value));
      }
    }
  } finally {
    // not awaited: a source that waits for its own input would hold the end back
    void source.return?.(undefined);
  }
}
