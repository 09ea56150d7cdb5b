import assert from "node:assert/strict"
import * as torch from "etude/torch"
import { nn, type Tensor } from "etude/torch"

const F = nn.functional
const { aten } = torch.ops

const difference = (a: Tensor, b: Tensor): number =>
  a.detach().double().sub(b.detach().double()).abs().max().item()

/** Output and gradients of a function at `inputs`, with `weights` [output's shape] as the output's gradient. */
function passes(f: (...inputs: Tensor[]) => Tensor, inputs: Tensor[], weights: Tensor): Tensor[] {
  const leaves = inputs.map(input => input.detach().requiresGrad_())
  const out = f(...leaves)
  return [out, ...torch.grad([out], leaves, { gradOutputs: [weights.to(out.dtype)] })] as Tensor[]
}

function assertClose(found: Tensor[], expected: Tensor[], tolerance: number, what = ""): void {
  for (const [i, tensor] of found.entries()) {
    const apart = difference(tensor, expected[i]!)
    assert.ok(apart < tolerance, `${what}, ${i}: differ by ${apart}`)
  }
}

/** Gradients of the sum of squares of first gradients. */
function secondGradients(f: (...inputs: Tensor[]) => Tensor, inputs: Tensor[]): Tensor[] {
  const leaves = inputs.map(input => input.detach().requiresGrad_())
  const first = torch.grad([f(...leaves).sum()], leaves, { createGraph: true }) as Tensor[]
  const total = first.map(gradient => gradient.square().sum()).reduce((a, b) => a.add(b))
  return torch.grad([total], leaves) as Tensor[]
}

function withThreads<Result>(threads: number, body: () => Result): Result {
  const before = torch.getNumThreads()
  torch.setNumThreads(threads)
  try {
    return body()
  } finally {
    torch.setNumThreads(before)
  }
}

describe("kernels of our own", () => {
  beforeEach(() => torch.manualSeed(1))

  describe("gelu", () => {
    for (const approximate of ["none", "tanh"] as const) {
      const ours = (x: Tensor): Tensor => F.gelu(x, { approximate })
      const theirs = (x: Tensor): Tensor => aten.gelu.default(x, { approximate })

      it(`of ${approximate} agrees with LibTorch's in float64, forward and backward`, () => {
        for (const shape of [[1], [7], [8], [3, 333], [70_001]]) {
          const [x, weights] = [torch.randn(shape).mul(4), torch.randn(shape)]
          const [mine, expected] = [
            passes(ours, [x], weights),
            passes(theirs, [x.double()], weights.double()),
          ]
          // float32 in numbers up to 20; the formula itself is good to 1.5e-7
          assertClose(mine, expected, 8e-6, `[${shape}]`)
        }
      })

      it(`of ${approximate} has LibTorch's second derivative`, () => {
        const x = torch.randn(40)
        const [mine] = secondGradients(ours, [x])
        const [expected] = secondGradients(theirs, [x])
        assert.ok(difference(mine!, expected!) < 1e-5)
      })
    }

    it("passes infinities and NaN on, and takes tensors of any dtype and layout", () => {
      const special = torch.tensor([Number.NaN, Number.POSITIVE_INFINITY, 0, 100, -100])
      const [notANumber, ...rest] = F.gelu(special).toTypedArray() as Float32Array
      assert.ok(Number.isNaN(notANumber))
      assert.deepEqual(rest.map(Math.round), [Number.POSITIVE_INFINITY, 0, 100, -0])
      const x = torch.randn([6, 10])
      assert.ok(difference(F.gelu(x.t()), F.gelu(x).t()) < 1e-6)
      assert.deepEqual(F.gelu(x.bfloat16()).dtype, "bfloat16")
      assert.deepEqual(F.gelu(torch.zeros([0, 3])).shape, [0, 3])
    })

    it("says which approximation it does not know", () => {
      assert.throws(() => F.gelu(torch.ones(2), { approximate: "sigmoid" as "tanh" }), /approximate/)
    })
  })

  describe("attention", () => {
    const ours = (isCausal: boolean) => (q: Tensor, k: Tensor, v: Tensor) =>
      F.scaledDotProductAttention(q, k, v, { isCausal })
    const theirs = (isCausal: boolean) => (q: Tensor, k: Tensor, v: Tensor) =>
      aten.scaled_dot_product_attention.default(q, k, v, null, 0, isCausal)
    /** Heads as they come: tensors of their own, transposed, or parts of one product. */
    const layouts: Record<string, (B: number, H: number, L: number, E: number) => Tensor> = {
      contiguous: (B, H, L, E) => torch.randn([B, H, L, E]),
      transposed: (B, H, L, E) => torch.randn([B, L, H, E]).transpose(1, 2),
      packed: (B, H, L, E) => torch.randn([B, L, 3, H, E]).select(2, 1).transpose(1, 2),
    }

    for (const [layout, make] of Object.entries(layouts))
      for (const isCausal of [false, true])
        it(`of ${layout} heads, ${isCausal ? "causal" : "over all places"}, agrees with LibTorch's in float64`, () => {
          // [B, H, L, S, E]: one place, fewer and more queries than keys, lengths that no block divides
          for (const [B, H, L, S, E] of [
            [1, 1, 1, 1, 8],
            [2, 3, 5, 5, 8],
            [1, 2, 7, 19, 24],
            [1, 2, 19, 7, 24],
            [2, 2, 33, 33, 16],
            [1, 1, 100, 130, 64],
          ] as const) {
            const inputs = [make(B, H, L, E), make(B, H, S, E), make(B, H, S, E)]
            const weights = torch.randn([B, H, L, E])
            const mine = passes(ours(isCausal), inputs, weights)
            const expected = passes(
              theirs(isCausal),
              inputs.map(x => x.double()),
              weights,
            )
            assertClose(mine, expected, 1e-5, String([B, H, L, S, E]))
          }
        })

    it("has the second derivative of its formula", () => {
      const inputs = [1, 2, 3].map(() => torch.randn([1, 2, 5, 8]))
      const formula = (q: Tensor, k: Tensor, v: Tensor): Tensor =>
        F.softmax(q.matmul(k.mT).div(Math.sqrt(8)), -1).matmul(v)
      const [mine, expected] = [secondGradients(ours(false), inputs), secondGradients(formula, inputs)]
      assertClose(mine, expected, 1e-5)
    })

    it("gives a gradient to those inputs that want one", () => {
      const [q, k, v] = [1, 2, 3].map(() => torch.randn([1, 2, 5, 8]))
      k!.requiresGrad = true
      F.scaledDotProductAttention(q!, k!, v!).sum().backward()
      assert.equal(q!.grad, null)
      assert.deepEqual(k!.grad!.shape, [1, 2, 5, 8])
    })

    it("is the same, bit for bit, with any number of threads", () => {
      const inputs = [1, 2, 3].map(() => torch.randn([8, 4, 48, 32]))
      const weights = torch.randn([8, 4, 48, 32])
      const [one, three] = [1, 3].map(threads =>
        withThreads(threads, () => passes(ours(true), inputs, weights)),
      )
      for (const [i, found] of one!.entries()) assert.ok(found.equal(three![i]!))
    })

    it("leaves masks, grouped heads, other dtypes and autocast to LibTorch", () => {
      const [q, k, v] = [4, 2, 2].map(heads => torch.randn([1, heads, 6, 8])) as [Tensor, Tensor, Tensor]
      const grouped = F.scaledDotProductAttention(q, k, v, { enableGqa: true })
      const repeated = [k, v].map(x => x.repeatInterleave(2, 1)) as [Tensor, Tensor]
      assert.ok(difference(grouped, F.scaledDotProductAttention(q, ...repeated)) < 1e-5)
      const attnMask = torch.ones([6, 6], { dtype: "bool" }).tril()
      const masked = F.scaledDotProductAttention(q, ...repeated, { attnMask })
      assert.ok(difference(masked, F.scaledDotProductAttention(q, ...repeated, { isCausal: true })) < 1e-5)
      assert.equal(F.scaledDotProductAttention(q.double(), q.double(), q.double()).dtype, "float64")
      const cast = torch.autocast({ device: "cpu" }, () => F.scaledDotProductAttention(q, q, q))
      assert.equal(cast.dtype, "bfloat16")
    })

    it("names both shapes where they do not fit", () => {
      assert.throws(
        () =>
          F.scaledDotProductAttention(
            torch.ones([1, 1, 4, 8]),
            torch.ones([1, 1, 4, 16]),
            torch.ones([1, 1, 4, 16]),
          ),
        /\[1, 1, 4, 8\].*\[1, 1, 4, 16\]/s,
      )
    })
  })
})
