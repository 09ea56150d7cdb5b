/** What must hold of every advantage and every loss, whatever the numbers. */
import assert from "node:assert/strict"
import * as rl from "etude/rl"
import * as torch from "etude/torch"
import fc from "fast-check"

const vector = (values: readonly number[], requiresGrad = false): torch.Tensor =>
  torch.tensor(values, { dtype: "float64", requiresGrad })
const numbers = (tensor: torch.Tensor): number[] => tensor.toArray() as number[]
function close(a: readonly number[], b: readonly number[], tolerance = 1e-12): void {
  assert.equal(a.length, b.length)
  for (const [i, value] of a.entries())
    assert.ok(Math.abs(value - b[i]!) <= tolerance, `[${i}]: ${value} and ${b[i]}`)
}

interface Batch {
  lengths: number[]
  logprobs: number[]
  old: number[]
  reference: number[]
  entropy: number[]
  /** By token. */
  advantages: number[]
  weights: number[]
}

/** Sequences of unlike length, with their numbers; far enough from the edges of a clip for differences to be finite. */
function batch(lengths: number[], seed = 1, step = 0.3): Batch {
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const stream = (name: string, scale: number): number[] => {
    const random = new torch.Generator().manualSeed(seed * 31 + name.length)
    return numbers(torch.randn([total], { generator: random, dtype: "float64" })).map(value => value * scale)
  }
  const logprobs = stream("now", 1).map(value => -Math.abs(value) - 0.1)
  const perSequence = stream("advantages", 1)
  const weights = rl.tokenWeights(lengths, "grpo", Math.max(...lengths))
  return {
    lengths,
    logprobs,
    old: stream("older", step).map((value, t) => logprobs[t]! + value),
    reference: stream("reference", 0.4).map((value, t) => logprobs[t]! + value),
    entropy: stream("entropies", 1).map(Math.abs),
    advantages: lengths.flatMap((length, i) => new Array<number>(length).fill(perSequence[i]!)),
    weights: lengths.flatMap((length, i) => new Array<number>(length).fill(weights[i]!)),
  }
}

function lossOf(
  { lengths, old, reference, entropy, advantages, weights }: Batch,
  loss: rl.PolicyGradientLoss,
  logprobs: torch.Tensor,
): torch.Tensor {
  return rl.policyLoss(
    {
      logprobs,
      oldLogprobs: vector(old),
      referenceLogprobs: vector(reference),
      advantages: vector(advantages),
      weights: vector(weights),
      entropy: vector(entropy),
      lengths,
    },
    loss,
  ).loss
}

function gradientOf(given: Batch, loss: rl.PolicyGradientLoss): { value: number; gradient: number[] } {
  const leaf = vector(given.logprobs, true)
  const total = lossOf(given, loss, leaf)
  total.backward()
  return { value: total.item(), gradient: numbers(leaf.grad!) }
}

const levels: rl.RatioLevel[] = ["token", "sequence", "sequence_token", "sequence_product"]
const surrogates: rl.PolicyGradientLoss[] = [
  ...levels.map(level => ({ type: "clipped_ratio", level, epsilonLow: 0.2, epsilonHigh: 0.28 }) as const),
  { type: "clipped_ratio", dualClip: 2 },
  { type: "cispo" },
]
const nameOf = (loss: rl.PolicyGradientLoss): string => JSON.stringify(loss)

describe("every surrogate", () => {
  const lengths = [3, 1, 5, 2]

  for (const loss of surrogates)
    it(`has the gradient of REINFORCE where π = π_old: ${nameOf(loss)}`, () => {
      const given = batch(lengths)
      const { gradient } = gradientOf({ ...given, old: given.logprobs }, loss)
      const reinforce = given.advantages.map((a, t) => -a * given.weights[t]!)
      // the product of ratios is of the whole completion: each token gets the sum of its sequence's weights
      const whole = given.advantages.map((a, t) => -a * given.weights[t]! * sequenceLengthAt(lengths, t))
      const product = loss.type === "clipped_ratio" && loss.level === "sequence_product"
      close(gradient, product ? whole : reinforce)
    })

  for (const level of levels)
    it(`has a ratio of exactly 1 where π = π_old: ${level}`, () => {
      const logprobs = vector(batch(lengths).logprobs)
      assert.ok(numbers(rl.importanceRatio(logprobs, logprobs, level, lengths)).every(ratio => ratio === 1))
    })

  it("of sequences is that of tokens where completions are one token long", () => {
    const given = batch([1, 1, 1, 1, 1])
    const [token, ...others] = levels.map(level => gradientOf(given, { type: "clipped_ratio", level }))
    for (const other of others) {
      close([other.value], [token!.value])
      close(other.gradient, token!.gradient)
    }
  })

  it("is the same under GRPO's and DAPO's normaliser where all completions are equally long", () => {
    const given = batch([4, 4, 4])
    const weights = rl.tokenWeights([4, 4, 4], "dapo", 9)
    const dapo = { ...given, weights: weights.flatMap(weight => new Array<number>(4).fill(weight)) }
    close(gradientOf(given, surrogates[0]!).gradient, gradientOf(dapo, surrogates[0]!).gradient)
  })

  it("is the sum of its micro-batches, in whatever way the sequences are divided", () => {
    const regularised = surrogates.map(loss => ({ ...loss, beta: 0.1, entropyCoefficient: 0.01 }))
    fc.assert(
      fc.property(
        fc.constantFrom(...regularised),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 5 }),
        (loss, lengths, seed, cut) => {
          const whole = batch(lengths, seed)
          const first = lengths.slice(0, cut).reduce((sum, length) => sum + length, 0)
          const part = (from: number, to: number | undefined, sequences: number[]): Batch => ({
            lengths: sequences,
            logprobs: whole.logprobs.slice(from, to),
            old: whole.old.slice(from, to),
            reference: whole.reference.slice(from, to),
            entropy: whole.entropy.slice(from, to),
            advantages: whole.advantages.slice(from, to),
            weights: whole.weights.slice(from, to),
          })
          const parts = [part(0, first, lengths.slice(0, cut)), part(first, undefined, lengths.slice(cut))]
            .filter(({ lengths }) => lengths.length > 0)
            .map(given => gradientOf(given, loss))
          const { value, gradient } = gradientOf(whole, loss)
          close([parts.reduce((sum, given) => sum + given.value, 0)], [value], 1e-12)
          close(
            parts.flatMap(given => given.gradient),
            gradient,
            1e-12,
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  const smooth: rl.PolicyGradientLoss[] = [
    ...surrogates.filter(loss => loss.type === "clipped_ratio" && loss.level !== "sequence_token"),
    ...(["k1", "k2", "k3"] as const).map(
      klEstimator => ({ type: "clipped_ratio", beta: 0.3, klEstimator }) as const,
    ),
    { type: "clipped_ratio", level: "sequence", beta: 0.3, klTimesRatio: true },
  ]
  for (const loss of smooth)
    it(`has the gradient that finite differences give: ${nameOf(loss)}`, () => {
      // at levels of sequences the ratio is that of many tokens: keep it within the clip's reach
      const given = batch([3, 1, 4], 3, 0.15)
      torch.gradcheck(leaf => lossOf(given, loss, leaf), [vector(given.logprobs, true)], { atol: 1e-7 })
    })

  it("of CISPO has the gradient of log π times a weight that is held still", () => {
    const given = batch([3, 1, 4])
    const ratios = given.logprobs.map((value, t) => Math.exp(value - given.old[t]!))
    const bounds = { epsilonLow: 0.1, epsilonHigh: 0.2 }
    const { gradient } = gradientOf(given, { type: "cispo", ...bounds })
    const held = ratios.map(ratio => Math.min(Math.max(ratio, 0.9), 1.2))
    assert.ok(held.some((ratio, t) => ratio !== ratios[t]))
    close(
      gradient,
      held.map((ratio, t) => -ratio * given.advantages[t]! * given.weights[t]!),
    )
  })

  it("with a dual clip has no gradient where A < 0 and the ratio is beyond it", () => {
    const given: Batch = { ...batch([1]), logprobs: [-0.1], old: [-3], advantages: [-1], weights: [1] }
    assert.deepEqual(gradientOf(given, { type: "clipped_ratio", dualClip: 3 }), { value: 3, gradient: [0] })
    assert.ok(gradientOf(given, { type: "clipped_ratio" }).gradient[0]! > 10)
    assert.throws(
      () => gradientOf(given, { type: "clipped_ratio", dualClip: 0.5 }),
      /a dualClip above 1, got 0.5/,
    )
  })
})

function sequenceLengthAt(lengths: readonly number[], token: number): number {
  let end = 0
  return lengths.find(length => (end += length) > token)!
}

describe("the critic's and DPO's losses", () => {
  it("have the gradient that finite differences give", () => {
    const given = batch([3, 1, 4])
    const terms = {
      oldValues: vector(given.old),
      returns: vector(given.reference),
      weights: vector(given.weights),
    }
    torch.gradcheck(values => rl.valueLoss({ values, ...terms }, 0.2), [vector(given.logprobs, true)])
    for (const variant of ["sigmoid", "robust", "ipo", "hinge"] as const) {
      const pairs = (values: number[]): torch.Tensor => vector(values.slice(0, 6)).view([3, 2])
      const leaf = torch.tensor(
        [
          [-2, -3],
          [-1, -4],
          [-2.5, -2],
        ],
        { dtype: "float64", requiresGrad: true },
      )
      torch.gradcheck(
        logprobs =>
          rl.dpoLoss(
            {
              logprobs,
              referenceLogprobs: pairs(given.reference),
              lengths: vector([3, 2, 4, 4, 1, 5]).view([3, 2]),
            },
            { variant, beta: 0.3, labelSmoothing: 0.1 },
          ),
        [leaf],
      )
    }
  })

  it("refuse what makes no sense", () => {
    const pair = { logprobs: vector([-1, -2]).view([1, 2]), referenceLogprobs: vector([-1, -2]).view([1, 2]) }
    assert.throws(() => rl.dpoLoss(pair, { beta: 0 }), /expected β > 0, got 0/)
    assert.throws(() => rl.dpoLoss(pair, { labelSmoothing: 0.5 }), /labelSmoothing in \[0, 0.5\), got 0.5/)
    assert.throws(() => rl.dpoLoss(pair, { variant: "ipo" }), /IPO needs the lengths/)
  })
})

describe("a KL's gradient over the policy's own samples", () => {
  const logits = [0.3, -0.5, 1.1, 0.2]
  const reference = vector([-0.4, 0.6, 0.1, 0.3]).logSoftmax(0)

  /** The exact expectation, over one token, of the gradient that an estimator gives in the loss or the reward. */
  function expected(estimator: rl.KlEstimator, place: "loss" | "reward"): number[] {
    const leaf = vector(logits, true)
    const logprobs = leaf.logSoftmax(0)
    const estimate = rl.klEstimate(logprobs, reference, estimator)
    const term = place === "loss" ? estimate : estimate.detach().mul(logprobs)
    logprobs.detach().exp().mul(term).sum().backward()
    return numbers(leaf.grad!)
  }
  function gradientOfKl(direction: "reverse" | "forward"): number[] {
    const leaf = vector(logits, true)
    const logprobs = leaf.logSoftmax(0)
    const [p, q] = direction === "reverse" ? [logprobs, reference] : [reference, logprobs]
    p.exp().mul(p.sub(q)).sum().backward()
    return numbers(leaf.grad!)
  }

  it("is that of the reverse KL for k1 in the reward, and for k2 and k3+ in the loss", () => {
    close(expected("k1", "reward"), gradientOfKl("reverse"))
    close(expected("k2", "loss"), gradientOfKl("reverse"))
    close(expected("k3+", "loss"), gradientOfKl("reverse"))
  })

  it("is that of the forward KL for k3 in the loss", () => {
    close(expected("k3", "loss"), gradientOfKl("forward"))
  })

  it("is nothing for k1 in the loss, and neither KL's for k2 and k3 in the reward: a warning says so", () => {
    close(expected("k1", "loss"), [0, 0, 0, 0])
    for (const estimator of ["k2", "k3"] as const) {
      const gradient = expected(estimator, "reward")
      assert.ok(gradient.some((value, i) => Math.abs(value - gradientOfKl("reverse")[i]!) > 0.05))
      assert.match(rl.klWarning(estimator, "reward")!, /use k1 in the reward/)
      assert.equal(rl.klWarning(estimator, "loss"), undefined)
    }
    assert.match(rl.klWarning("k1", "loss")!, /only adds noise/)
    assert.equal(rl.klWarning("k1", "reward"), undefined)
  })
})

describe("advantages by token", () => {
  const rewards = fc.array(
    fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 6 }),
    {
      minLength: 2,
      maxLength: 5,
    },
  )

  it("of GAE with λ = 1 are the returns less the values, and with λ = 0 the errors of one step", () => {
    fc.assert(
      fc.property(rewards, fc.double({ min: 0.5, max: 1, noNaN: true }), (given, gamma) => {
        for (const sequence of given) {
          const values = sequence.map((reward, t) => Math.sin(7 * reward + t))
          const whole = rl.gae(sequence, values, { gamma, lambda: 1 })
          close(whole.returns, rl.returnsToGo(sequence, gamma), 1e-9)
          const step = rl.gae(sequence, values, { gamma, lambda: 0 })
          close(
            step.advantages,
            sequence.map((reward, t) => reward + gamma * (values[t + 1] ?? 0) - values[t]!),
            1e-9,
          )
        }
      }),
    )
    assert.throws(() => rl.gae([1, 2], [0]), /a value for each of 2 tokens, got 1/)
  })

  it("have mean 0 and deviation 1 once whitened, and are 0 where there is nothing to tell apart", () => {
    fc.assert(
      fc.property(rewards, given => {
        const flat = given.flat()
        fc.pre(flat.length > 2 && Math.max(...flat) - Math.min(...flat) > 0.1)
        const white = rl.whitenTokens(given).flat()
        const mean = white.reduce((sum, value) => sum + value, 0) / white.length
        const variance = white.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (white.length - 1)
        close([mean, variance], [0, 1], 1e-4)
      }),
    )
    assert.deepEqual(rl.whitenTokens([[0.5, 0.5], [0.5]]), [[0, 0], [0]])
    assert.deepEqual(rl.whitenTokens([[3]]), [[0]])
  })
})

describe("importance weights", () => {
  it("are 1 where sampler and trainer agree, and 0 or the bound beyond the bounds", () => {
    const options = (level: "token" | "sequence", mode: "truncate" | "mask") => ({
      level,
      mode,
      min: 0.5,
      max: 2,
    })
    const [trainer, sampler] = [
      [-1, -1, -1],
      [-1, -3, 0],
    ]
    for (const level of ["token", "sequence"] as const)
      for (const mode of ["truncate", "mask"] as const)
        close(rl.importanceWeights(trainer, trainer, options(level, mode)), [1, 1, 1])
    close(rl.importanceWeights(trainer, sampler, options("token", "truncate")), [1, 2, 0.5])
    close(rl.importanceWeights(trainer, sampler, options("token", "mask")), [1, 0, 0])
    close(rl.importanceWeights(trainer, sampler, options("sequence", "truncate")), [2, 2, 2])
    assert.throws(
      () => rl.importanceWeights([1], [1, 2], options("token", "mask")),
      /each of 1 tokens, got 2/,
    )
    assert.throws(
      () => rl.importanceWeights([1], [1], { level: "token", mode: "mask", min: 4 }),
      /0 ≤ min ≤ max/,
    )
  })
})
