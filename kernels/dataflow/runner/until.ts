/** Thrown inside a cell that was stopped, or that is running anew. */
export class StoppedError extends Error {
  override readonly name = "StoppedError"

  constructor(why = "the cell was stopped") {
    super(why)
  }
}

/** How long a loop may hold the processor before the event loop gets a turn, in ms. */
const patience = 20

/**
 * The items of an iterable, until `signal` aborts: the loop over them then throws the signal's reason at once, and
 * the iterator is closed. Between items the event loop gets its turn, which a generator that computes without
 * waiting would never give it: stops, outputs and live values would all come too late.
 */
export async function* until<T>(
  items: AsyncIterable<T> | Iterable<T>,
  signal: AbortSignal,
  onResume: () => void = () => {},
): AsyncGenerator<T, void> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener("abort", () => reject(signal.reason), { once: true })
  })
  stopped.catch(() => {})
  let last = performance.now()
  // A generator stopped inside `next` closes when it comes to its next yield; waiting for that would hang the stop.
  let isClosed = false
  try {
    for (;;) {
      isClosed = true
      const step = await Promise.race([iterator.next(), stopped])
      isClosed = step.done === true
      if (step.done) return
      // An iterator of promises gives what they resolve to, as `for await` does.
      const value = await step.value
      onResume()
      yield value
      const now = performance.now()
      if (now - last > patience) {
        await new Promise(resolve => setImmediate(resolve))
        last = performance.now()
      }
      if (signal.aborted) throw signal.reason
    }
  } finally {
    if (!isClosed) await iterator.return?.()
    else if (signal.aborted) Promise.resolve(iterator.return?.()).catch(() => {})
  }
}
