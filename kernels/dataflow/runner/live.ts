/** What `live(source)` gives: the runner puts the latest value of the iterable in its place. */
export class Live {
  readonly source: AsyncIterable<unknown> | Iterable<unknown>

  constructor(
    source: AsyncIterable<unknown> | Iterable<unknown> | (() => AsyncIterable<unknown> | Iterable<unknown>),
  ) {
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
