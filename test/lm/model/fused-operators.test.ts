import assert from "node:assert/strict"
import * as torch from "etude/torch"

/** The largest difference of two tensors, relative to the largest value of the second. */
function distance(actual: torch.Tensor, expected: torch.Tensor): number {
  const wide = expected.to("float64")
  return actual.to("float64").sub(wide).abs().max().item() / Math.max(wide.abs().max().item(), 1e-30)
}

/** Outputs, and the gradients of Σ output ∘ weight by each input, for fixed weights. */
function withGradients(
  inputs: readonly torch.Tensor[],
  of: (...inputs: torch.Tensor[]) => torch.Tensor | readonly torch.Tensor[],
): torch.Tensor[] {
  const leaves = inputs.map(input => input.clone().requiresGrad_(true))
  const made = of(...leaves)
  const outputs = made instanceof torch.Tensor ? [made] : made
  const total = outputs
    .map((output, i) => {
      const weight = torch.arange(output.numel(), { dtype: "float64" }).mul(0.37).add(i).sin()
      return output.mul(weight.view(output.shape).to(output.dtype)).sum()
    })
    .reduce((sum, part) => sum.add(part))
  total.backward()
  return [
    ...outputs.map(output => output.detach()),
    ...leaves.map(leaf => leaf.grad ?? torch.zerosLike(leaf)),
  ]
}

/** Both ways of computing one thing agree, the one in float32 with the other in float64. */
function assertEqual(
  inputs: readonly torch.Tensor[],
  fused: (...inputs: torch.Tensor[]) => torch.Tensor | readonly torch.Tensor[],
  composed: (...inputs: torch.Tensor[]) => torch.Tensor | readonly torch.Tensor[],
  tolerance = 2e-6,
): void {
  const expected = withGradients(
    inputs.map(input => input.to("float64")),
    composed,
  )
  for (const [i, actual] of withGradients(inputs, fused).entries()) {
    const off = distance(actual, expected[i]!)
    assert.ok(off < tolerance, `result ${i} is off by ${off} of the largest`)
  }
}

const normal = (seed: number, shape: number[]): torch.Tensor =>
  torch.randn(shape, { generator: new torch.Generator().manualSeed(seed) })
const call = (name: string, ...args: unknown[]): never => torch.operator(`etude::${name}`).call(args) as never

const rms = (x: torch.Tensor, weight: torch.Tensor): torch.Tensor =>
  x.mul(x.square().mean(-1, true).add(1e-6).rsqrt()).mul(weight)

/** Three prompts of 5, 1 and 40 tokens, the first with completions of 3 and 35, the second with one of 9. */
const segments: [start: number, length: number, promptStart: number, promptLength: number][] = [
  [0, 5, 0, 0],
  [5, 3, 0, 5],
  [8, 35, 0, 5],
  [43, 1, 0, 0],
  [44, 9, 43, 1],
  [53, 40, 0, 0],
]
const tokens = 93

interface Heads {
  heads: number
  kvHeads: number
  width: number
  window: number
  cap: number
}

/** Attention as written in the paper, token by token over the places it sees. */
function attention(
  { heads, kvHeads, width, window, cap }: Heads,
  [q, k, v]: readonly torch.Tensor[],
  [cos, sin]: readonly torch.Tensor[],
  scale: number,
): torch.Tensor {
  const half = width / 2
  const turn = (x: torch.Tensor, count: number): torch.Tensor => {
    const y = x.view([tokens, count, width])
    const swapped = torch.cat([y.narrow(2, half, half), y.narrow(2, 0, half)], 2)
    return y.mul(cos!.unsqueeze(1)).add(swapped.mul(sin!.unsqueeze(1)))
  }
  const places = new Float32Array(tokens * tokens)
  for (const [start, length, promptStart, promptLength] of segments)
    for (let i = 0; i < length; i++) {
      const visible = [
        ...Array.from({ length: promptLength }, (_, j) => promptStart + j),
        ...Array.from({ length: i + 1 }, (_, j) => start + j),
      ]
      for (const token of window ? visible.slice(-window) : visible) places[(start + i) * tokens + token] = 1
    }
  const seen = torch.tensor(places).view([tokens, tokens]).to("bool")
  const group = heads / kvHeads
  const wide = (x: torch.Tensor): torch.Tensor => x.repeatInterleave(group, 1).transpose(0, 1) // [H, N, width]
  const [query, key] = [turn(q!, heads).transpose(0, 1), wide(turn(k!, kvHeads))]
  let scores = query.matmul(key.transpose(1, 2)).mul(scale)
  if (cap) scores = scores.div(cap).tanh().mul(cap)
  const weights = scores.maskedFill(seen.logicalNot(), Number.NEGATIVE_INFINITY).softmax(-1)
  return weights
    .matmul(wide(v!.view([tokens, kvHeads, width])))
    .transpose(0, 1)
    .reshape([tokens, heads * width])
}

describe("fused operators", () => {
  it("rms_norm is the norm, and its gradients are exact", () => {
    for (const [rows, width] of [
      [1, 8],
      [7, 24],
      [200, 128],
    ] as const) {
      const inputs = [normal(1, [rows, width]), normal(2, [width])]
      assertEqual(inputs, (x, w) => call("rms_norm", x, w, 1e-6), rms as never)
    }
  })

  it("add_rms_norm gives the sum and its norm, and the gradient comes by both", () => {
    const inputs = [normal(1, [3, 50, 64]), normal(2, [3, 50, 64]), normal(3, [64])]
    const fused = (x: torch.Tensor, y: torch.Tensor, w: torch.Tensor): torch.Tensor[] =>
      call("add_rms_norm", x, y, w, 1e-6)
    const composed = (x: torch.Tensor, y: torch.Tensor, w: torch.Tensor): torch.Tensor[] => [
      x.add(y),
      rms(x.add(y), w),
    ]
    assertEqual(inputs, fused as never, composed as never)
    for (const one of [0, 1])
      assertEqual(
        inputs,
        ((...args: never) => fused(...(args as [never, never, never]))[one]) as never,
        ((...args: never) => composed(...(args as [never, never, never]))[one]) as never,
      )
  })

  it("swiglu is silu(gate) ⊙ up, for gates of any size", () => {
    const gate = torch.cat([
      normal(1, [40, 24]).mul(3),
      torch.tensor([[-200, -90, -50, 0, 50, 90, 200, 1e4]]).repeat([1, 3]),
    ])
    assertEqual(
      [gate, normal(2, [41, 24])],
      (g, u) => call("swiglu", g, u),
      (g, u) => g!.mul(g!.sigmoid()).mul(u!),
    )
  })

  for (const shape of [
    { heads: 2, kvHeads: 2, width: 32, window: 0, cap: 0 },
    { heads: 4, kvHeads: 2, width: 16, window: 0, cap: 0 },
    { heads: 3, kvHeads: 1, width: 48, window: 6, cap: 0 },
    { heads: 2, kvHeads: 1, width: 16, window: 4, cap: 1.5 },
  ])
    it(`packed_attention is attention over each sequence: ${JSON.stringify(shape)}`, () => {
      const { heads, kvHeads, width, window, cap } = shape
      const inputs = [heads, kvHeads, kvHeads].map((count, i) => normal(i, [tokens, count * width]))
      const angles = normal(5, [tokens, width / 2])
      const cos = torch.cat([angles.cos(), angles.cos()], 1)
      const sin = torch.cat([angles.sin().neg(), angles.sin()], 1)
      const table = torch.tensor(Int32Array.from(segments.flat())).view([-1, 4])
      assertEqual(
        inputs,
        (q, k, v) => call("packed_attention", q, k, v, cos, sin, table, 0.3, window, cap),
        (...qkv) => attention(shape, qkv, [cos.to("float64"), sin.to("float64")], 0.3),
      )
    })

  it("are the same, bit for bit, with any number of threads", () => {
    const inputs = [0, 1, 2].map(i => normal(i, [tokens, 128]))
    const ones = torch.ones([tokens, 32])
    const table = torch.tensor(Int32Array.from(segments.flat())).view([-1, 4])
    const results = [1, 2, 3].map(threads => {
      const before = torch.getNumThreads()
      torch.setNumThreads(threads)
      try {
        return [
          ...withGradients(inputs, (q, k, v) =>
            call("packed_attention", q, k, v, ones, ones.mul(0.5), table, 0.2, 0, 0),
          ),
          ...withGradients([normal(4, [3000, 128]), normal(5, [128])], (x, w) =>
            call("rms_norm", x, w, 1e-6),
          ),
          ...withGradients([normal(6, [3000, 64]), normal(7, [3000, 64])], (g, u) => call("swiglu", g, u)),
        ]
      } finally {
        torch.setNumThreads(before)
      }
    })
    for (const other of results.slice(1))
      for (const [i, result] of other.entries())
        assert.ok(torch.equal(result, results[0]![i]!), `result ${i}`)
  })

  it("refuse what they are not made for, and say what they expected", () => {
    const x = normal(1, [4, 16])
    const ones = torch.ones([4, 16])
    const attend = (segments: number[][], q = x): unknown =>
      call(
        "packed_attention",
        q,
        x,
        x,
        ones,
        ones,
        torch.tensor(Int32Array.from(segments.flat())).view([-1, 4]),
        1,
        0,
        0,
      )
    assert.throws(
      () => call("rms_norm", x.to("float64"), torch.ones([16]), 1e-6),
      /contiguous float32 on the CPU/,
    )
    assert.throws(() => call("rms_norm", x, torch.ones([8]), 1e-6), /x of the weight's width/)
    assert.throws(() => call("swiglu", x, normal(2, [4, 8])), /gate and up of one shape/)
    assert.throws(() => attend([[0, 3, 0, 0]]), /segments that hold every token/)
    assert.throws(
      () =>
        attend([
          [0, 0, 0, 0],
          [0, 4, 0, 0],
        ]),
      /none empty/,
    )
    assert.throws(
      () =>
        attend([
          [0, 2, 0, 0],
          [2, 2, 1, 1],
        ]),
      /each completion after its prompt/,
    )
    assert.throws(() => attend([[0, 4, 0, 0]], normal(3, [4, 24])), /whole heads/)
  })

  it("have no second derivative, and say so", () => {
    const x = normal(1, [4, 16]).requiresGrad_(true)
    const y = (call("rms_norm", x, torch.ones([16]), 1e-6) as torch.Tensor).square().sum()
    assert.throws(() => torch.grad([y], [x], { createGraph: true }), /no second derivative/)
  })
})
