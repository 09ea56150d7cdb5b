import { until } from "./until.ts"

type Source = AsyncIterable<unknown> | Iterable<unknown>

/** What `live(source)` gives: the runner puts the latest value of the iterable in its place. */
export class Live {
  readonly source: Source

  constructor(source: Source | (() => Source)) {
    const made = typeof source === "function" ? source() : source
    if (
      made === null ||
      typeof made !== "object" ||
      !(Symbol.asyncIterator in made || Symbol.iterator in made)
    )
      throw new TypeError(
        `live() expected an iterable or a function that returns one, and got ${typeof made}`,
      )
    this.source = made
  }
}

/** Readers of a live value run again at most this often, in ms. */
const interval = 100

/**
 * Follows live values until their iterables end: `set` is called with each value that comes, `announce` some ten
 * times a second with the names that have new ones, and once more at the end.
 */
export async function followLive(
  values: ReadonlyMap<string, Live>,
  signal: AbortSignal,
  set: (name: string, value: unknown) => void,
  announce: (names: string[]) => void,
): Promise<void> {
  const arrived = new Set<string>()
  let announced = 0
  const tell = (): void => {
    if (arrived.size === 0) return
    announce([...arrived])
    arrived.clear()
    announced = performance.now()
  }
  const tellIfDue = (): void => {
    if (performance.now() - announced >= interval) tell()
  }
  const timer = setInterval(tellIfDue, interval / 2)
  try {
    await Promise.all(
      [...values].map(async ([name, { source }]) => {
        let isEmpty = true
        for await (const value of until(source, signal)) {
          isEmpty = false
          set(name, value)
          arrived.add(name)
          tellIfDue()
        }
        if (isEmpty) set(name, undefined)
      }),
    )
    tell()
  } finally {
    clearInterval(timer)
  }
}
