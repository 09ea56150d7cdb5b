import type { Tensor } from "../tensor.ts"
import { dropout } from "./functional/index.ts"
import { Module } from "./module.ts"

/** In training, zeroes each element with probability `p` and divides the others by 1 − p. */
export class Dropout extends Module {
  readonly p: number

  constructor(p = 0.5) {
    super()
    if (!(p >= 0 && p <= 1)) throw new RangeError(`Dropout: expected a probability in [0, 1], got ${p}`)
    this.p = p
  }

  forward(input: Tensor): Tensor {
    return dropout(input, this.p, this.training)
  }
}
