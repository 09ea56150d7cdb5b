/** The same numbers as TRL, verl and NeMo-Aligner: fixtures/make_losses.py. Ours in float32, as theirs. */
import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import * as rl from "etude/rl"
import * as torch from "etude/torch"

interface Case {
  value: number
  gradient: number[]
}
const fixture = JSON.parse(readFileSync(new URL("fixtures/losses.json", import.meta.url), "utf8")) as {
  versions: Record<string, string>
  lengths: number[]
  group: number
  maxTokens: number
  logprobs: number[]
  oldLogprobs: number[]
  referenceLogprobs: number[]
  samplerLogprobs: number[]
  entropy: number[]
  sequenceAdvantages: number[]
  tokenAdvantages: number[]
  rewards: number[][]
  unjudged: (number | null)[][]
  values: number[]
  newValues: number[]
  advantages: { library: string; options: rl.AdvantageOptions; given: string; advantages: number[] }[]
  losses: (Case & {
    library: string
    loss: rl.PolicyGradientLoss
    normaliser: rl.Normaliser
    perToken?: boolean
    entropyGradient?: number[]
  })[]
  kl: { estimator: rl.KlEstimator; values: number[]; gradient: number[] }[]
  corrections: { library: string; options: rl.ImportanceCorrection; weights: number[] }[]
  normalisers: { normaliser: rl.Normaliser; value: number }[]
  tokenRewards: { beta: number; rewards: number[] }
  gae: { type: string; gamma: number; lambda?: number; advantages: number[]; returns?: number[] }[]
  valueLosses: (Case & { normaliser: rl.Normaliser; clip: number; returns: number[] })[]
  dpo: (Case & { options: Omit<rl.DpoLoss, "type"> })[]
  overlong: { maxTokens: number; buffer: number; length: number; penalty: number }[]
  /** Of the libraries' own config classes. */
  defaults: Record<string, Record<string, unknown>>
}
const { lengths, maxTokens } = fixture

/** Within 1e-5, relative above 1: float32 carries 7 digits, and sums of some tens of terms lose one or two. */
function close(ours: ArrayLike<number>, theirs: ArrayLike<number>): void {
  assert.equal(ours.length, theirs.length)
  for (let i = 0; i < theirs.length; i++) {
    const tolerance = 1e-5 * Math.max(1, Math.abs(theirs[i]!))
    assert.ok(Math.abs(ours[i]! - theirs[i]!) <= tolerance, `[${i}]: ours ${ours[i]}, theirs ${theirs[i]}`)
  }
}
const vector = (values: readonly number[], requiresGrad = false): torch.Tensor =>
  torch.tensor(values, { dtype: "float32", requiresGrad })
const numbers = (tensor: torch.Tensor): number[] => tensor.toArray() as number[]
const repeated = (perSequence: readonly number[]): number[] =>
  lengths.flatMap((length, i) => new Array<number>(length).fill(perSequence[i]!))
function sequences(flat: readonly number[]): number[][] {
  let at = 0
  return lengths.map(length => flat.slice(at, (at += length)))
}
const groups = <T>(perSequence: readonly T[]): T[][] =>
  Array.from({ length: perSequence.length / fixture.group }, (_, i) =>
    perSequence.slice(i * fixture.group, (i + 1) * fixture.group),
  )
const weightsOf = (normaliser: rl.Normaliser): torch.Tensor =>
  vector(repeated(rl.tokenWeights(lengths, normaliser, maxTokens)))

describe("advantages agree with", () => {
  for (const { library, options, given, advantages } of fixture.advantages)
    it(`${library}: ${JSON.stringify(options)} of ${given}`, () => {
      const rewards = given === "rewards" ? fixture.rewards : fixture.unjudged
      close(rl.advantages(rewards, options, groups(lengths)).flat(), advantages)
    })
})

describe("advantages by token agree with verl:", () => {
  const rewards = fixture.rewards
    .flat()
    .map((reward, i) =>
      rl.tokenRewards(
        reward,
        lengths[i]!,
        rl.klOfTokens(sequences(fixture.oldLogprobs)[i]!, sequences(fixture.referenceLogprobs)[i]!),
        fixture.tokenRewards.beta,
      ),
    )

  it("the rewards with a penalty on the KL", () => close(rewards.flat(), fixture.tokenRewards.rewards))

  for (const { type, gamma, lambda, advantages, returns } of fixture.gae)
    it(`${type}, γ ${gamma}${lambda === undefined ? "" : `, λ ${lambda}`}`, () => {
      if (type === "returns") close(rl.reinforcePlusPlus(rewards, gamma).flat(), advantages)
      else {
        const estimates = sequences(fixture.values).map((values, i) =>
          rl.gae(rewards[i]!, values, { gamma, lambda }),
        )
        close(
          estimates.flatMap(estimate => estimate.returns),
          returns!,
        )
        close(rl.whitenTokens(estimates.map(estimate => estimate.advantages)).flat(), advantages)
      }
    })
})

describe("losses and their gradients agree with", () => {
  for (const { library, loss, normaliser, perToken, value, gradient, entropyGradient } of fixture.losses)
    it(`${library}: ${JSON.stringify(loss)} by ${normaliser}${perToken ? ", an advantage for each token" : ""}`, () => {
      const logprobs = vector(fixture.logprobs, true)
      const entropy = vector(fixture.entropy, true)
      const correction = loss.importanceCorrection
      const result = rl.policyLoss(
        {
          logprobs,
          oldLogprobs: vector(fixture.oldLogprobs),
          referenceLogprobs: vector(fixture.referenceLogprobs),
          advantages: vector(perToken ? fixture.tokenAdvantages : repeated(fixture.sequenceAdvantages)),
          weights: weightsOf(normaliser),
          entropy,
          lengths,
          ...(correction && { importanceWeights: vector(correctionWeights(correction)) }),
        },
        loss,
      )
      result.loss.backward()
      close([result.loss.item()], [value])
      close(numbers(logprobs.grad!), gradient)
      if (entropyGradient) close(numbers(entropy.grad!), entropyGradient)
    })
})

function correctionWeights(options: rl.ImportanceCorrection): number[] {
  const sampler = sequences(fixture.samplerLogprobs)
  return sequences(fixture.oldLogprobs).flatMap((trainer, i) =>
    rl.importanceWeights(trainer, sampler[i]!, options),
  )
}

describe("the parts agree with", () => {
  for (const { library, options, weights } of fixture.corrections)
    it(`${library}: importance weights ${JSON.stringify(options)}`, () =>
      close(correctionWeights(options), weights))

  for (const { estimator, values, gradient } of fixture.kl)
    it(`verl: ${estimator}, in tensors and in numbers`, () => {
      const logprobs = vector(fixture.logprobs, true)
      const estimate = rl.klEstimate(logprobs, vector(fixture.referenceLogprobs), estimator)
      estimate.sum().backward()
      close(numbers(estimate), values)
      close(numbers(logprobs.grad!), gradient)
      close(rl.klOfTokens(fixture.logprobs, fixture.referenceLogprobs, estimator), values)
    })

  for (const { normaliser, value } of fixture.normalisers)
    it(`verl: ${normaliser}`, () => {
      const total = vector(fixture.logprobs).mul(weightsOf(normaliser)).sum().item()
      close([total], [value])
    })

  for (const { normaliser, clip, returns, value, gradient } of fixture.valueLosses)
    it(`verl: the value loss by ${normaliser}`, () => {
      const values = vector(fixture.newValues, true)
      const loss = rl.valueLoss(
        {
          values,
          oldValues: vector(fixture.values),
          returns: vector(returns),
          weights: weightsOf(normaliser),
        },
        clip,
      )
      loss.backward()
      close([loss.item()], [value])
      close(numbers(values.grad!), gradient)
    })

  for (const { options, value, gradient } of fixture.dpo)
    it(`TRL: DPO ${JSON.stringify(options)}`, () => {
      const logprobs = vector(fixture.logprobs, true)
      const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0))
      const sums = torch.stack(
        lengths.map((length, i) => logprobs.narrow(0, ends[i]! - length, length).sum()),
      )
      const reference = sequences(fixture.referenceLogprobs).map(values =>
        values.reduce((sum, value) => sum + value, 0),
      )
      const loss = rl
        .dpoLoss(
          {
            logprobs: sums.view([-1, 2]),
            referenceLogprobs: vector(reference).view([-1, 2]),
            lengths: vector(lengths).view([-1, 2]),
          },
          options,
        )
        .mean()
      loss.backward()
      close([loss.item()], [value])
      close(numbers(logprobs.grad!), gradient)
    })

  it("TRL: the soft punishment of overlong completions", () => {
    for (const { length, penalty, ...options } of fixture.overlong)
      close([rl.overlongPenalty(length, options)], [penalty])
  })
})

describe("presets have the defaults of", () => {
  const { trl, rloo, verl, verlAlgorithm, verlCritic, dpo } = fixture.defaults

  it("TRL's GRPOConfig", () => {
    const { advantages, loss, ...preset } = rl.presets.trl
    assert.deepEqual(
      [preset.samples, preset.maxTokens, preset.temperature, preset.learningRate, preset.iterations],
      [
        trl!.num_generations,
        trl!.max_completion_length,
        trl!.temperature,
        trl!.learning_rate,
        trl!.num_iterations,
      ],
    )
    assert.deepEqual(
      [preset.normaliser, preset.maskTruncated, preset.maxGradNorm, advantages.scale],
      [trl!.loss_type, trl!.mask_truncated_completions, trl!.max_grad_norm, trl!.scale_rewards],
    )
    assert.deepEqual(
      [loss.level, loss.epsilonLow, loss.beta],
      [trl!.importance_sampling_level, trl!.epsilon, trl!.beta],
    )
    assert.deepEqual(
      [trl!.epsilon_high, trl!.delta, trl!.entropy_coef, trl!.use_vllm],
      [null, null, 0, false],
    )
    const { level, mode, max } = rl.presets.trlVllm.loss.importanceCorrection
    assert.equal(`${level}_${mode}`, trl!.vllm_importance_sampling_mode)
    assert.equal(max, trl!.vllm_importance_sampling_clip_max)
    assert.equal(trl!.vllm_importance_sampling_clip_min, null)
  })

  it("TRL's RLOOConfig", () => {
    const { loss, rewardKl, ...preset } = rl.presets.rloo
    assert.deepEqual(
      [preset.samples, preset.maxTokens, preset.temperature, preset.learningRate, preset.iterations],
      [
        rloo!.num_generations,
        rloo!.max_completion_length,
        rloo!.temperature,
        rloo!.learning_rate,
        rloo!.num_iterations,
      ],
    )
    assert.deepEqual(
      [loss.epsilonLow, rewardKl.beta, preset.maxGradNorm],
      [rloo!.epsilon, rloo!.beta, rloo!.max_grad_norm],
    )
    assert.deepEqual([rloo!.epsilon_high, rloo!.normalize_advantages], [null, false])
  })

  it("verl's actor, critic and algorithm", () => {
    for (const { loss, normaliser, iterations } of [rl.presets.verl, rl.presets.ppo])
      assert.deepEqual(
        [loss.epsilonLow, loss.epsilonHigh, loss.dualClip, loss.beta, normaliser, iterations],
        [
          verl!.clip_ratio_low,
          verl!.clip_ratio_high,
          verl!.clip_ratio_c,
          0,
          verl!.loss_agg_mode,
          verl!.ppo_epochs,
        ],
      )
    const { gamma, lambda, valueClip, prompts, miniBatches } = rl.presets.ppo
    assert.deepEqual(
      [gamma, lambda, valueClip],
      [verlAlgorithm!.gamma, verlAlgorithm!.lam, verlCritic!.cliprange_value],
    )
    assert.equal(prompts / miniBatches, verl!.ppo_mini_batch_size)
    assert.deepEqual(
      [verl!.use_kl_loss, verl!.entropy_coeff, verlAlgorithm!.use_kl_in_reward],
      [false, 0, false],
    )
    assert.equal(rl.presets.verl.advantages.scale === "group", verlAlgorithm!.norm_adv_by_std_in_grpo)
  })

  it("TRL's DPOConfig", () => {
    const pair = { logprobs: vector([-1, -2]).view([1, 2]), referenceLogprobs: vector([-2, -1]).view([1, 2]) }
    const given = { beta: dpo!.beta as number, labelSmoothing: dpo!.label_smoothing as number }
    close([rl.dpoLoss(pair).sum().item()], [rl.dpoLoss(pair, given).sum().item()])
  })
})
