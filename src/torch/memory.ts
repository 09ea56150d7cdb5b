import { native } from "./addon.ts"

/** What the tensors of this process take. Bytes. */
export interface Memory {
  /** Tensor handles of this thread that were not freed. */
  tensors: number
  /** Held by LibTorch's CPU allocator in the whole process, for autograd too. */
  bytes: number
  peakBytes: number
  /** An allocation that would pass this fails with an OutOfMemoryError. Default: the machine's or container's memory. */
  limit: number
}

export function memory(): Memory {
  const [bytes, peakBytes, limit] = native.cpuMemory()
  return { tensors: native.liveTensors(), bytes, peakBytes, limit }
}

export function resetPeakMemory(): void {
  native.resetPeakMemory()
}

/** The most CPU memory that tensors may take together, in bytes. */
export function setMemoryLimit(bytes: number): void {
  if (!(bytes >= 0)) throw new RangeError(`setMemoryLimit: expected bytes ≥ 0, got ${bytes}`)
  native.setMemoryLimit(bytes)
}
