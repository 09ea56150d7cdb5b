import fs from "node:fs"
// As plain JavaScript, since the watchdog's thread has it too.
import { bytesAt, fd, free, length, mine, owner, size, theirs } from "./print-memory.mjs"

// Taken now: later it asks this buffer first.
const { writeSync } = fs

/** Printing is a rush from this many writes within a window of so many ms. */
const rush = { writes: 32, milliseconds: 10 }

/**
 * Gathers what is printed in a rush. The first writes of any moment go out at once; the many after them wait in
 * shared memory, which the watchdog's thread empties some ms later, also while the cell computes and never comes
 * back to the event loop. A call of the system for each of 100,000 lines would cost more than all else about them.
 */
export class PrintBuffer {
  readonly shared: SharedArrayBuffer = new SharedArrayBuffer(bytesAt + size)
  readonly #control = new Int32Array(this.shared, 0, 3)
  readonly #bytes = Buffer.from(this.shared, bytesAt)
  readonly #wake: () => void
  #began = 0
  #writes = 0
  #isAwaited = false

  /** @param wake asks the thread to empty the buffer soon */
  constructor(wake: () => void) {
    this.#wake = wake
  }

  /** Takes text for a file descriptor; false if it is to be written now, after what is here. */
  takes(to: number, text: string): boolean {
    const now = performance.now()
    if (now - this.#began > rush.milliseconds) {
      this.#began = now
      this.#writes = 0
      this.#isAwaited = false
    }
    if (++this.#writes <= rush.writes || text.length * 3 > size) {
      this.flush()
      return false
    }
    if (this.#control[fd] !== to || this.#control[length]! + text.length * 3 > size) this.flush()
    this.#lock()
    this.#control[fd] = to
    const at = this.#control[length]!
    this.#control[length] = at + this.#bytes.write(text, at, "utf8")
    this.#unlock()
    if (!this.#isAwaited) this.#wake()
    this.#isAwaited = true
    return true
  }

  /** Writes what is here. */
  flush(): void {
    if (this.#control[length] === 0) return
    this.#lock()
    const end = this.#control[length]!
    for (let at = 0; at < end; ) at += writeSync(this.#control[fd]!, this.#bytes, at, end - at)
    this.#control[length] = 0
    this.#unlock()
  }

  #lock(): void {
    for (;;) {
      const now = Atomics.compareExchange(this.#control, owner, free, mine)
      // A cell that was terminated in here has left it locked.
      if (now === free || now === mine) return
      Atomics.wait(this.#control, owner, theirs)
    }
  }

  #unlock(): void {
    Atomics.store(this.#control, owner, free)
  }
}
