import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { findBuiltAddon } from "./build-addon.ts"
import { OutOfMemoryError, TorchError } from "./errors.ts"
import type { LibTorch } from "./locate-libtorch.ts"

/** A tensor, generator or other native object, as a number that is never used twice; 0 is none. */
export type Handle = number

export interface ParameterDescription {
  name: string
  /** T Tensor, i integer, f float, b boolean, S Scalar, s string, d dtype, l layout, m memory format, D device, g Generator. */
  kind: string
  optional: boolean
  list: boolean
  /** The length of a list of known length; one number given for it is repeated. */
  length: number
  optionalElement: boolean
  hasDefault: boolean
  keywordOnly: boolean
}

export interface ResultDescription {
  name: string
  kind: string
  list: boolean
  /** The argument that this result is (in-place and `out` operators), or -1. */
  alias: number
}

export interface OperatorDescription {
  schema: string
  parameters: ParameterDescription[]
  results: ResultDescription[]
}

export type TypedArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array

/** The functions of src/torch/native, one group a source file. */
export interface Native {
  configure(
    tokenHolder: unknown[],
    torchError: typeof TorchError,
    memoryError: typeof OutOfMemoryError,
    warn: (text: string) => void,
    collectYoung: () => void,
  ): void
  openDeviceLibrary(path: string): string

  findOperator(name: string, overload: string): number
  describeOperator(id: number): OperatorDescription
  operatorNames(): string[]
  call(id: number, ...values: unknown[]): unknown

  shape(t: Handle): number[]
  strides(t: Handle): number[]
  size(t: Handle, dim: number): number
  rank(t: Handle): number
  count(t: Handle): number
  dtype(t: Handle): number
  layout(t: Handle): number
  device(t: Handle): string
  isContiguous(t: Handle): boolean
  storageBytes(t: Handle): number
  isSame(a: Handle, b: Handle): boolean
  sharesStorage(a: Handle, b: Handle): boolean
  item(t: Handle): number | bigint | boolean | [number, number]
  copyFrom(values: TypedArray, dtype: number, shape: readonly number[]): Handle
  shareFrom(values: TypedArray, dtype: number, shape: readonly number[]): Handle
  bytes(t: Handle): ArrayBuffer
  sharedBytes(t: Handle): ArrayBuffer
  writeBytes(t: Handle, values: TypedArray): void

  backward(
    tensors: Handle[],
    gradients: Handle[] | null,
    retainGraph: boolean | undefined,
    createGraph: boolean,
    inputs: Handle[] | null,
  ): void
  gradientsOf(
    outputs: Handle[],
    inputs: Handle[],
    gradients: Handle[] | null,
    retainGraph: boolean | undefined,
    createGraph: boolean,
    allowUnused: boolean,
  ): Handle[]
  gradient(t: Handle): Handle
  setGradient(t: Handle, gradient: Handle): void
  requiresGrad(t: Handle): boolean
  setRequiresGrad(t: Handle, wanted: boolean): void
  isLeaf(t: Handle): boolean
  version(t: Handle): number
  gradFunction(t: Handle): string | undefined
  retainGradient(t: Handle): void
  gradientsOn(): boolean
  withGradMode(enabled: boolean, body: () => void): void
  withInferenceMode(body: () => void): void
  autocastState(device: string): [enabled: number, dtype: number, cache: number]
  withAutocast(device: string, enabled: boolean, dtype: number, cache: boolean, body: () => void): void

  applyFunction(
    name: string,
    inputs: Handle[],
    forward: () => [outputs: Handle[], saved: Handle[], fixed: Handle[], dirty: Handle[]],
    backward: (gradientsAndSaved: Handle[]) => Handle[],
  ): Handle[]
  registerHook(t: Handle, hook: (gradient: Handle[]) => Handle[]): number
  removeHook(t: Handle, hook: number): void
  setThreadedBackward(always: boolean): void

  dispose(t: Handle): boolean
  isLive(t: Handle): boolean
  keep(t: Handle): [Handle, unknown] | undefined
  scope(body: () => Handle[]): void
  collectGarbage(): void
  liveTensors(): number
  /** Bytes now, bytes at most, the limit. */
  cpuMemory(): [number, number, number]
  resetPeakMemory(): void
  setMemoryLimit(bytes: number): void

  manualSeed(seed: number | bigint): void
  newGenerator(device: string): Handle
  defaultGenerator(device: string): Handle
  seedGenerator(g: Handle, seed: number | bigint): void
  initialSeed(g: Handle): bigint
  generatorState(g: Handle): Handle
  setGeneratorState(g: Handle, state: Handle): void
  freeGenerator(g: Handle): boolean

  setNumThreads(threads: number): void
  getNumThreads(): number
  deviceCount(type: string): number
  currentDevice(type: string): string
  setDevice(device: string): void
  synchronizeDevice(device: string): void
  /** Allocated now and at most, reserved now and at most, free and total; -1 where unknown. */
  deviceMemory(device: string): [number, number, number, number, number, number]
  emptyCache(device: string): void
  resetDevicePeak(device: string): void
  freeObject(object: Handle): boolean
  newStream(device: string, priority: number): Handle
  currentStream(device: string): Handle
  queryStream(stream: Handle): boolean
  synchronizeStream(stream: Handle): void
  waitEvent(stream: Handle, event: Handle): void
  withStream(stream: Handle, body: () => void): void
  newEvent(device: string, timing: boolean): Handle
  recordEvent(event: Handle, stream: Handle): void
  queryEvent(event: Handle): boolean
  synchronizeEvent(event: Handle): void
  elapsedTime(start: Handle, end: Handle): number
  newGraph(device: string): Handle
  captureGraph(graph: Handle, stream: Handle, body: () => void): void
  replayGraph(graph: Handle): void
}

/**
 * Element 0 is what keeps the newest tensors alive: each `Tensor` holds it, and the collector frees them with it.
 * Elements 1 and 2: an exception that the addon left to be thrown, and whether there is one.
 */
export const tokenHolder: unknown[] = [null, undefined, false]

/**
 * Opens the addon that set-up built, and registers the kernels of a CUDA build. Throws an error that names the
 * command to run when it is not built.
 */
export function loadAddon(): {
  addon: Native
  native: Native
  libtorch: LibTorch
  cudaProblem: string | null
} {
  const built = findBuiltAddon()
  if (!built) {
    throw new Error(
      "etude/torch needs its LibTorch addon, which is not built for this machine's PyTorch. Run: npx etude setup",
    )
  }
  // OpenMP reads this when it is loaded. By default its threads spin for milliseconds while they wait for each other:
  // where other programs want the cores too, a step of 15 ms then takes 2 s. With hardly any spinning, the system has
  // to wake a thread at each operator, which costs a step of training up to a quarter. This is some 10 µs: 20 times as
  // much makes nothing faster on a machine of its own, and two training runs side by side five times slower.
  if (process.env.OMP_WAIT_POLICY === undefined) process.env.GOMP_SPINCOUNT ??= "1000"
  const addon = createRequire(import.meta.url)(built.path) as Native
  const native = throwing(addon)
  native.configure(
    tokenHolder,
    TorchError,
    OutOfMemoryError,
    text => process.emitWarning(text, "TorchWarning"),
    collectYoung,
  )
  return { addon, native, libtorch: built.libtorch, cudaProblem: openCuda(native, built.libtorch) }
}

let gc: ((options: { type: "minor" }) => void) | undefined

/** Collects young garbage: some 40 µs. V8 gives the function to contexts that are made while a flag is set. */
function collectYoung(): void {
  if (!gc) {
    setFlagsFromString("--expose-gc")
    gc = runInNewContext("gc") as typeof gc
    if (!("gc" in globalThis)) setFlagsFromString("--no-expose-gc")
  }
  gc!({ type: "minor" })
}

/** The addon's functions, each throwing what it left to be thrown. */
function throwing(addon: Native): Native {
  const wrapped = Object.entries(addon).map(([name, raw]: [string, (...values: unknown[]) => unknown]) => {
    const call = (...values: unknown[]): unknown => {
      const answer = raw(...values)
      if (tokenHolder[2] === true) throwLeft()
      return answer
    }
    return [name, call]
  })
  return Object.fromEntries(wrapped) as Native
}

function throwLeft(): never {
  const thrown = tokenHolder[1]
  tokenHolder[1] = undefined
  tokenHolder[2] = false
  throw thrown
}

function openCuda(native: Native, libtorch: LibTorch): string | null {
  if (!libtorch.cuda) return `LibTorch ${libtorch.version} was built without CUDA`
  // The first one holds the paths to the CUDA libraries that the wheel brings along.
  for (const library of ["libtorch_global_deps.so", "libtorch_cuda.so"]) {
    const path = join(libtorch.root, "lib", library)
    if (!existsSync(path)) continue
    const problem = native.openDeviceLibrary(path)
    if (problem && library === "libtorch_cuda.so") return problem
  }
  return null
}

const loaded = loadAddon()

export const native: Native = loaded.native
const raw = loaded.addon.call

// `native.call` with one, two or three arguments. V8 makes these part of the method that calls them, where a list of
// arguments would be gathered and spread at each call.

export function call1(id: number, a: unknown): unknown {
  const answer = raw(id, a)
  if (tokenHolder[2] === true) throwLeft()
  return answer
}
export function call2(id: number, a: unknown, b: unknown): unknown {
  const answer = raw(id, a, b)
  if (tokenHolder[2] === true) throwLeft()
  return answer
}
export function call3(id: number, a: unknown, b: unknown, c: unknown): unknown {
  const answer = raw(id, a, b, c)
  if (tokenHolder[2] === true) throwLeft()
  return answer
}
/** The LibTorch in use: version, CUDA, folder, and where it was found. */
export const libtorch: LibTorch = loaded.libtorch
/** Why there are no CUDA kernels, or null. */
export const cudaProblem: string | null = loaded.cudaProblem
