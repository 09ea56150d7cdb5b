/** How the process of the cells and its watchdog share what is printed: three numbers, then the bytes. */
import { writeSync } from "node:fs"

/** Index of who works on the buffer. */
export const owner = 0
export const free = 0
export const mine = 1
export const theirs = 2
/** Index of how many bytes wait. */
export const length = 1
/** Index of the file descriptor that they are for. */
export const fd = 2
/** Where the bytes begin. */
export const bytesAt = 16
/** How many bytes there is room for. */
export const size = 16_384

/** How long printed text may wait, in ms. */
const patience = 5

/**
 * What the watchdog does when it is woken: writes what waits, a little later.
 * @param {SharedArrayBuffer} shared
 */
export function writeSoon(shared) {
  const control = new Int32Array(shared, 0, 3)
  setTimeout(() => {
    if (Atomics.compareExchange(control, owner, free, theirs) !== free) return writeSoon(shared)
    const end = control[length] ?? 0
    const bytes = new Uint8Array(shared, bytesAt, end)
    for (let at = 0; at < end; ) at += writeSync(control[fd] ?? 1, bytes, at, end - at)
    control[length] = 0
    Atomics.store(control, owner, free)
    Atomics.notify(control, owner)
  }, patience)
}
