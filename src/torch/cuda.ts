import { cudaProblem, type Handle, libtorch, native } from "./addon.ts"
import { withMode } from "./autograd.ts"
import type { Device } from "./dtypes.ts"

/** Whether there is a CUDA device and LibTorch has kernels for it. */
export function isAvailable(): boolean {
  return cudaProblem === null && deviceCount() > 0
}

/** Why CUDA is not available, or null. */
export function problem(): string | null {
  if (cudaProblem) return cudaProblem
  return deviceCount() > 0
    ? null
    : `LibTorch ${libtorch.version} has CUDA ${libtorch.cuda}, and there is no device`
}

export function deviceCount(): number {
  return cudaProblem === null ? native.deviceCount("cuda") : 0
}

export function currentDevice(): Device {
  return native.currentDevice("cuda")
}

export function setDevice(device: Device): void {
  native.setDevice(device)
}

/** Waits until all work of a device is done. */
export function synchronize(device: Device = "cuda"): void {
  native.synchronizeDevice(device)
}

/** What the caching allocator of a device holds. Bytes. */
export interface DeviceMemory {
  allocated: number
  peakAllocated: number
  reserved: number
  peakReserved: number
  /** Of the whole device; null where this LibTorch does not tell. */
  free: number | null
  total: number | null
}

export function memory(device: Device = "cuda"): DeviceMemory {
  const [allocated, peakAllocated, reserved, peakReserved, free, total] = native.deviceMemory(device)
  return {
    allocated,
    peakAllocated,
    reserved,
    peakReserved,
    free: free < 0 ? null : free,
    total: total < 0 ? null : total,
  }
}

export function resetPeakMemory(device: Device = "cuda"): void {
  native.resetDevicePeak(device)
}

/** Gives the memory that is reserved and not in use back to the device. */
export function emptyCache(device: Device = "cuda"): void {
  native.collectGarbage()
  native.emptyCache(device)
}

const forgotten = new FinalizationRegistry<Handle>(handle => native.freeObject(handle))

/** A queue of work on a device. */
export class Stream {
  /** @internal */
  readonly handle: Handle
  readonly device: Device

  constructor(options: { device?: Device; priority?: number; handle?: Handle } = {}) {
    this.device = options.device ?? "cuda"
    this.handle = options.handle ?? native.newStream(this.device, options.priority ?? 0)
    forgotten.register(this, this.handle)
  }

  static current(device: Device = "cuda"): Stream {
    return new Stream({ device, handle: native.currentStream(device) })
  }

  /** Runs `body` with its work going to this stream. */
  run<Result>(body: () => Result): Result {
    return withMode("Stream.run", inner => native.withStream(this.handle, inner), body)
  }
  /** Makes later work of this stream wait for an event. */
  waitEvent(event: Event): void {
    native.waitEvent(this.handle, event.handle)
  }
  /** Makes later work of this stream wait for what another has been given so far. */
  waitStream(other: Stream): void {
    this.waitEvent(new Event({ device: this.device }).record(other))
  }
  /** Whether all its work is done. */
  query(): boolean {
    return native.queryStream(this.handle)
  }
  synchronize(): void {
    native.synchronizeStream(this.handle)
  }
}

/** A mark in a stream, for waiting and for timing. */
export class Event {
  /** @internal */
  readonly handle: Handle
  readonly device: Device

  constructor(options: { device?: Device; enableTiming?: boolean } = {}) {
    this.device = options.device ?? "cuda"
    this.handle = native.newEvent(this.device, options.enableTiming ?? false)
    forgotten.register(this, this.handle)
  }
  record(stream: Stream = Stream.current(this.device)): this {
    native.recordEvent(this.handle, stream.handle)
    return this
  }
  query(): boolean {
    return native.queryEvent(this.handle)
  }
  synchronize(): void {
    native.synchronizeEvent(this.handle)
  }
  /** Milliseconds from this event to another; both made with `enableTiming`, recorded and done. */
  elapsedTime(end: Event): number {
    return native.elapsedTime(this.handle, end.handle)
  }
}

/**
 * Work on a device that is recorded once and replayed at the cost of one launch. The tensors it reads and writes stay
 * where they were: copy new inputs into them, replay, read the outputs. Nothing recorded may wait for the device
 * (`item`, a copy to the CPU).
 */
export class Graph {
  readonly #handle: Handle
  readonly #stream: Stream

  constructor(device: Device = "cuda") {
    this.#handle = native.newGraph(device)
    this.#stream = new Stream({ device })
    forgotten.register(this, this.#handle)
  }

  /**
   * Runs `body` `warmup` times beside, then records it. Answers the outputs of the recorded run, to be kept and read
   * after each replay.
   */
  capture<Result>(body: () => Result, options: { warmup?: number } = {}): Result {
    const stream = this.#stream
    const caller = Stream.current(stream.device)
    stream.waitStream(caller)
    for (let i = 0; i < (options.warmup ?? 3); i++) stream.run(body)
    stream.synchronize()
    // Memory that garbage holds cannot be freed while recording.
    native.collectGarbage()
    const result = withMode(
      "Graph.capture",
      inner => native.captureGraph(this.#handle, stream.handle, inner),
      body,
    )
    caller.waitStream(stream)
    return result
  }

  replay(): void {
    native.replayGraph(this.#handle)
  }
}
