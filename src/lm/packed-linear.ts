/**
 * A linear layer whose weight is laid out for inference. On the CPU, in float32, oneDNN keeps the weight in the blocks
 * its matrix kernel reads, which with few rows is up to twice as fast as multiplying by the plain matrix, and joins an
 * activation, a product or a sum to it. A row's result does not depend on how many rows there are (the plain product's
 * does, in the last bits). Elsewhere the plain product.
 */
import * as torch from "../torch/index.ts"
import { nn, type Tensor } from "../torch/index.ts"

const { gelu, linear, silu } = nn.functional

/** Activations that can be joined to the product, with oneDNN's names of them. */
const activations = {
  silu: { name: "swish", algorithm: "", apply: (x: Tensor): Tensor => silu(x) },
  gelu: { name: "gelu", algorithm: "none", apply: (x: Tensor): Tensor => gelu(x) },
  gelu_pytorch_tanh: {
    name: "gelu",
    algorithm: "tanh",
    apply: (x: Tensor): Tensor => gelu(x, { approximate: "tanh" }),
  },
} as const

export type Activation = keyof typeof activations

interface Kernels {
  reorder: torch.Operator
  plain: torch.Operator
  joined: torch.Operator
}

let found: Kernels | null | undefined

/** oneDNN's operators, or null where this LibTorch has none that work here. */
function kernels(): Kernels | null {
  if (found !== undefined) return found
  try {
    const candidate = {
      reorder: torch.operator("mkldnn::_reorder_linear_weight"),
      plain: torch.operator("mkldnn::_linear_pointwise"),
      joined: torch.operator("mkldnn::_linear_pointwise", "binary"),
    }
    found = torch.noGrad(() => torch.scope(() => (agrees(candidate) ? candidate : null)))
  } catch {
    found = null // another CPU, or a LibTorch built without oneDNN: the plain product serves
  }
  return found
}

function agrees({ reorder, plain, joined }: Kernels): boolean {
  const [x, weight] = [torch.arange(12).view(3, 4).float(), torch.arange(20).view(5, 4).float()]
  const expected = linear(x, weight)
  const packed = reorder.call([weight, 3])
  const product = plain.call([x, packed, null, "none", [], ""]) as Tensor
  const doubled = joined.call([x, expected, packed, null, "add"]) as Tensor
  return torch.equal(product, expected) && torch.equal(doubled, expected.mul(2))
}

/** oneDNN lays weights out alike for 8 rows and more; for one row it would take another order of summing. */
const usualRows = 64

export class PackedLinear {
  readonly #kernels: Kernels | null
  readonly #weight: Tensor
  readonly #bias: Tensor | null

  /** Of `weight` [N, K] and `bias` [N], which are packed anew or shared, never changed. */
  constructor(weight: Tensor, bias: Tensor | null) {
    this.#kernels = weight.device === "cpu" && weight.dtype === "float32" ? kernels() : null
    this.#weight = torch.keep(
      this.#kernels
        ? (this.#kernels.reorder.call([weight.contiguous(), usualRows]) as Tensor)
        : weight.detach().contiguous(),
    )
    this.#bias = bias && torch.keep(bias.detach().contiguous())
  }

  /** x·Wᵀ + b for x [M, K]. */
  forward(x: Tensor): Tensor {
    if (!this.#kernels) return linear(x, this.#weight, this.#bias)
    return this.#kernels.plain.call([x, this.#weight, this.#bias, "none", [], ""]) as Tensor
  }

  /** act(x·Wᵀ + b) */
  activated(x: Tensor, activation: Activation): Tensor {
    const { name, algorithm, apply } = activations[activation]
    if (!this.#kernels) return apply(linear(x, this.#weight, this.#bias))
    return this.#kernels.plain.call([x, this.#weight, this.#bias, name, [], algorithm]) as Tensor
  }

  /** y + x·Wᵀ + b for y [M, N]. */
  addedTo(y: Tensor, x: Tensor): Tensor {
    if (!this.#kernels) return linear(x, this.#weight, this.#bias).add_(y)
    return this.#kernels.joined.call([x, y, this.#weight, this.#bias, "add"]) as Tensor
  }

  /** y ⊙ (x·Wᵀ + b) for y [M, N]. */
  times(y: Tensor, x: Tensor): Tensor {
    if (!this.#kernels) return linear(x, this.#weight, this.#bias).mul_(y)
    return this.#kernels.joined.call([x, y, this.#weight, this.#bias, "mul"]) as Tensor
  }

  dispose(): void {
    this.#weight.dispose()
    this.#bias?.dispose()
  }
}
