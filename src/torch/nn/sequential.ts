import type { Tensor } from "../tensor.ts"
import { Module } from "./module.ts"

/** A module, or a plain function such as `F.relu`, from one tensor to one. */
export type Layer = (Module & { forward(input: Tensor): Tensor }) | ((input: Tensor) => Tensor)

/** Layers one after another; they are its fields 0, 1, …, as in PyTorch's names "0.weight". */
export class Sequential extends Module {
  [place: number]: Layer
  readonly length: number

  constructor(...layers: Layer[]) {
    super()
    Object.assign(this, layers)
    this.length = layers.length
  }

  forward(input: Tensor): Tensor {
    let x = input
    for (let i = 0; i < this.length; i++) {
      const layer = this[i]!
      x = layer instanceof Module ? layer.forward(x) : layer(x)
    }
    return x
  }
}
