import type { nn, Tensor } from "../../torch/index.ts"

/** Tells when a model's weights have changed since they were last looked at. */
export class WeightWatch {
  readonly #model: nn.Module
  #seen: readonly (Tensor | string)[] = []

  constructor(model: nn.Module) {
    this.#model = model
  }

  /** Whether a weight was changed in place, replaced, moved, or an adapter was put in, since the last call. */
  changed(): boolean {
    const now = [...this.#model.namedParameters(), ...this.#model.namedBuffers()].flatMap(
      ([name, tensor]) => [tensor, `${name} ${tensor.version} ${tensor.dtype} ${tensor.device}`],
    )
    const same = now.length === this.#seen.length && now.every((item, i) => item === this.#seen[i])
    this.#seen = now
    return !same
  }
}
