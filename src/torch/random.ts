import { type Handle, native } from "./addon.ts"
import type { Device } from "./dtypes.ts"
import { Tensor } from "./tensor.ts"

const forgotten = new FinalizationRegistry<Handle>(handle => native.freeGenerator(handle))

/** A random number generator of a device, with a state that can be saved and restored. */
export class Generator {
  /** @internal */
  readonly handle: Handle
  readonly device: Device

  constructor(device: Device = "cpu", handle?: Handle) {
    if (typeof device !== "string")
      throw new TypeError(
        `Generator: expected a device such as "cpu", got ${String(device)}; manualSeed(…) takes the seed`,
      )
    this.device = device
    this.handle = handle ?? native.newGenerator(device)
    forgotten.register(this, this.handle)
  }

  /** Starts the stream of a seed (an integer of up to 64 bits). */
  manualSeed(seed: number | bigint): this {
    native.seedGenerator(this.handle, seed)
    return this
  }

  initialSeed(): bigint {
    return native.initialSeed(this.handle)
  }

  /** The state as a uint8 tensor. */
  getState(): Tensor {
    return new Tensor(native.generatorState(this.handle))
  }

  setState(state: Tensor): this {
    // LibTorch reads the storage from its beginning, whatever part of it the tensor views.
    const whole = state.clone()
    native.setGeneratorState(this.handle, whole.handle)
    whole.dispose()
    return this
  }
}

/** Seeds the default generators of all devices, as `torch.manual_seed`. */
export function manualSeed(seed: number | bigint): void {
  native.manualSeed(seed)
}

/** The generator that operators of a device use when none is given. */
export function defaultGenerator(device: Device = "cpu"): Generator {
  return new Generator(device, native.defaultGenerator(device))
}

/** The state of the default CPU generator. */
export function getRngState(): Tensor {
  return defaultGenerator().getState()
}

export function setRngState(state: Tensor): void {
  defaultGenerator().setState(state)
}
