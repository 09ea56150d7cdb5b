import { native } from "./addon.ts"

/** How many threads one operator may use on the CPU. */
export function setNumThreads(threads: number): void {
  native.setNumThreads(threads)
}

export function getNumThreads(): number {
  return native.getNumThreads()
}
