import assert from "node:assert/strict"
import { crossEntropyLoss, klEstimate, policyLoss, tokenWeights } from "etude/rl"
import * as torch from "etude/torch"
import fc from "fast-check"

const logprobs = [-0.2, -1.5, -0.7, -2.2]
const advantages = [0.8, -0.4, -1.1, 0.6]
const weights = [0.25, 0.25, 0.25, 0.25]
const vector = (values: number[], requiresGrad = false): torch.Tensor =>
  torch.tensor(values, { dtype: "float64", requiresGrad })

/** The loss and its gradient by the log-probabilities. */
function lossAndGradient(
  now: number[],
  old: number[],
  options: { epsilonLow?: number; epsilonHigh?: number; beta?: number } = {},
  reference?: number[],
): { loss: number; gradient: number[] } {
  const leaf = vector(now, true)
  const { loss } = policyLoss(
    {
      logprobs: leaf,
      oldLogprobs: vector(old),
      advantages: vector(advantages),
      weights: vector(weights),
      referenceLogprobs: reference && vector(reference),
    },
    { type: "clipped_ratio", ...options },
  )
  loss.backward()
  return { loss: loss.item(), gradient: leaf.grad!.toArray() as number[] }
}

const close = (a: number[], b: number[], tolerance: number): void => {
  for (const [i, value] of a.entries())
    assert.ok(Math.abs(value - b[i]!) <= tolerance, `[${i}]: ${value} and ${b[i]}`)
}

describe("policyLoss", () => {
  it("on policy has a ratio of exactly 1 and the gradient of REINFORCE", () => {
    const { loss, gradient } = lossAndGradient(logprobs, logprobs)
    close(
      gradient,
      advantages.map((a, i) => -a * weights[i]!),
      1e-15,
    )
    close([loss], [-advantages.reduce((sum, a, i) => sum + a * weights[i]!, 0)], 1e-15)
  })

  it("stops the gradient where the ratio has moved as far as it may, and only in that direction", () => {
    // ratios e^0.5, e^0.5, e^-0.5, e^-0.5 with advantages +, −, −, +
    const old = logprobs.map((value, i) => value - (i < 2 ? 0.5 : -0.5))
    const { gradient } = lossAndGradient(logprobs, old)
    assert.equal(gradient[0], 0) // A > 0, ratio above 1.2
    assert.equal(gradient[2], 0) // A < 0, ratio below 0.8
    close([gradient[1]!], [-advantages[1]! * 0.25 * Math.exp(0.5)], 1e-12)
    close([gradient[3]!], [-advantages[3]! * 0.25 * Math.exp(-0.5)], 1e-12)
    assert.notEqual(lossAndGradient(logprobs, old, { epsilonHigh: 1 }).gradient[0], 0) // clip-higher
  })

  it("has the gradient that finite differences give, with and without a reference", () => {
    const old = [-0.25, -1.4, -0.72, -2.3]
    const reference = [-0.4, -1.1, -0.9, -2.5]
    for (const options of [{}, { beta: 0.3 }]) {
      const { gradient } = lossAndGradient(logprobs, old, options, reference)
      const numeric = logprobs.map((_, i) => {
        const moved = (by: number): number =>
          lossAndGradient(
            logprobs.map((value, j) => (j === i ? value + by : value)),
            old,
            options,
            reference,
          ).loss
        return (moved(1e-6) - moved(-1e-6)) / 2e-6
      })
      close(gradient, numeric, 1e-8)
    }
  })

  it("asks for the reference that a β needs", () => {
    assert.throws(() => lossAndGradient(logprobs, logprobs, { beta: 0.1 }), /β > 0 needs referenceLogprobs/)
  })
})

describe("klEstimate", () => {
  it("is never negative, 0 where the policies agree, and finite however far they are apart", () => {
    const value = (a: number, b: number): number =>
      klEstimate(vector([a]), vector([b]))
        .sum()
        .item()
    assert.equal(value(-1, -1), 0)
    assert.ok(Number.isFinite(value(-1000, 0)))
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 0, noNaN: true }),
        fc.double({ min: -8, max: 0, noNaN: true }),
        (a, b) => {
          assert.ok(value(a, b) >= -1e-12)
        },
      ),
    )
  })

  it("averages to the divergence over the policy's own samples", () => {
    const p = [0.5, 0.3, 0.2]
    const q = [0.2, 0.2, 0.6]
    const k3 = klEstimate(vector(p.map(Math.log)), vector(q.map(Math.log))).toArray() as number[]
    const expected = p.reduce((sum, pi, i) => sum + pi * Math.log(pi / q[i]!), 0)
    close([p.reduce((sum, pi, i) => sum + pi * k3[i]!, 0)], [expected], 1e-12)
  })
})

describe("tokenWeights", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })

  it("sum over all tokens to 1, but for Dr. GRPO's, which shrink with short completions", () => {
    fc.assert(
      fc.property(lengths, given => {
        const total = (weights: number[]): number => weights.reduce((sum, w, i) => sum + w * given[i]!, 0)
        assert.ok(Math.abs(total(tokenWeights(given, "grpo", 9)) - 1) < 1e-12)
        assert.ok(Math.abs(total(tokenWeights(given, "dapo", 9)) - 1) < 1e-12)
        const share = given.reduce((sum, length) => sum + length, 0) / (9 * given.length)
        assert.ok(Math.abs(total(tokenWeights(given, "dr_grpo", 9)) - share) < 1e-12)
      }),
    )
  })

  it("of GRPO and DAPO agree where all completions are equally long", () => {
    assert.deepEqual(tokenWeights([4, 4, 4], "grpo", 9), tokenWeights([4, 4, 4], "dapo", 9))
  })
})

describe("crossEntropyLoss", () => {
  it("is the weighted mean of the negative log-probabilities", () => {
    close([crossEntropyLoss(vector(logprobs), vector(weights)).item()], [1.15], 1e-12)
  })
})
