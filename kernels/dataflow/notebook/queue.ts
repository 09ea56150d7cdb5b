/** Events pushed from callbacks, taken by a generator. */
export class EventQueue<T> {
  readonly #items: T[] = []
  #wake: (() => void) | undefined

  push(item: T): void {
    this.#items.push(item)
    this.#wake?.()
  }

  /** Everything pushed until `done` settles and the queue is empty. Rejects if `done` does. */
  async *until(done: Promise<unknown>): AsyncGenerator<T, void> {
    let isDone = false
    const settled = done.finally(() => {
      isDone = true
      this.#wake?.()
    })
    settled.catch(() => {})
    for (;;) {
      while (this.#items.length > 0) yield this.#items.shift()!
      if (isDone) break
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
    await settled
  }
}
