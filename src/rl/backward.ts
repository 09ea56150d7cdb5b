/** One micro-batch: its part of the loss, its gradient, and what is measured of it. */
import { type LanguageModel, tokenLogprobs } from "../lm/index.ts"
import type { Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"
import { type DpoLoss, dpoLoss } from "./dpo-loss.ts"
import { type ImportanceCorrection, importanceWeights } from "./importance-correction.ts"
import { overSequences } from "./importance-ratio.ts"
import { crossEntropyLoss, type Loss, type PolicyGradientLoss, policyLoss } from "./losses.ts"
import type { TrainingSequence } from "./policy.ts"
import type { MicroBatchMeasures } from "./train-metrics.ts"

/** The log-probabilities of a micro-batch's N completion tokens. */
interface Scored {
  sequences: readonly TrainingSequence[]
  logprobs: Tensor
  entropy: Tensor
  /** A number for each sequence, or for each of its tokens, as a tensor of N. */
  perToken(of: (sequence: TrainingSequence) => number | readonly number[]): Tensor
}

/** Adds the gradient of one micro-batch's part of the loss to the parameters' of `model`. */
export function backward(
  model: LanguageModel,
  sequences: readonly TrainingSequence[],
  loss: Loss,
  temperature: number,
): MicroBatchMeasures {
  const { device } = model.model.embed_tokens.weight
  const perToken: Scored["perToken"] = of => {
    const values = sequences.flatMap(sequence => {
      const value = of(sequence)
      return typeof value === "number" ? sequence.completion.map(() => value) : value
    })
    return torch.tensor(Float32Array.from(values), { device }) // [N]
  }
  const entropyGradient = "entropyCoefficient" in loss && loss.entropyCoefficient !== 0
  const { logprobs, entropy, greedy } = tokenLogprobs(model, sequences, { temperature, entropyGradient })
  const scored = { sequences, logprobs, entropy, perToken }
  const measures = { logprobs: numbers(logprobs), entropy: numbers(entropy), greedy: numbers(greedy) }
  if (loss.type === "cross_entropy") {
    const total = crossEntropyLoss(logprobs, perToken(weightOf))
    total.backward()
    return { ...measures, loss: total.item() }
  }
  if (loss.type === "dpo") return { ...measures, ...dpoBackward(scored, loss) }
  return { ...measures, ...policyBackward(scored, measures.logprobs, loss) }
}

function policyBackward(
  { sequences, logprobs, entropy, perToken }: Scored,
  values: Float32Array,
  loss: PolicyGradientLoss,
): Pick<MicroBatchMeasures, "loss" | "ratio" | "kl" | "importanceWeights"> {
  const given = (name: "oldLogprobs" | "referenceLogprobs"): Tensor | undefined =>
    sequences.every(sequence => sequence[name]) ? perToken(sequence => sequence[name]!) : undefined
  const weights = loss.importanceCorrection && corrections(sequences, values, loss.importanceCorrection)
  const result = policyLoss(
    {
      logprobs,
      entropy,
      oldLogprobs: given("oldLogprobs") ?? logprobs.detach(),
      advantages: perToken(({ advantage = 0 }) => advantage),
      weights: perToken(weightOf),
      referenceLogprobs: given("referenceLogprobs"),
      lengths: sequences.map(({ completion }) => completion.length),
      ...(weights && { importanceWeights: torch.tensor(weights, { device: logprobs.device }) }),
    },
    loss,
  )
  result.loss.backward()
  return {
    loss: result.loss.item(),
    ratio: numbers(result.ratio),
    kl: result.kl && numbers(result.kl),
    importanceWeights: weights,
  }
}

/** The importance weight of each token; `values` are the present policy's, which is π_old where none is given. */
function corrections(
  sequences: readonly TrainingSequence[],
  values: Float32Array,
  correction: ImportanceCorrection,
): Float32Array {
  let from = 0
  return Float32Array.from(
    sequences.flatMap(({ completion, oldLogprobs, samplerLogprobs }, i) => {
      const own = values.subarray(from, (from += completion.length))
      if (!samplerLogprobs)
        throw new TypeError(`importanceCorrection: sequence ${i} has no log-probabilities of its sampler`)
      return importanceWeights(oldLogprobs ?? own, samplerLogprobs, correction)
    }),
  )
}

/** The weight of a pair is that of its chosen sequence. */
function dpoBackward(
  { sequences, logprobs }: Scored,
  loss: DpoLoss,
): Pick<MicroBatchMeasures, "loss" | "sequenceLogprobs"> {
  const { device } = logprobs
  const lengths = sequences.map(({ completion }) => completion.length)
  const last: number[] = []
  for (const length of lengths) last.push((last.at(-1) ?? -1) + length)
  const sums = overSequences(logprobs, lengths, "sum").indexSelect(
    0,
    torch.tensor(Int32Array.from(last), { device }),
  ) // [2P]
  const floats = (values: readonly number[]): Tensor => torch.tensor(Float32Array.from(values), { device })
  const reference = sequences.map(({ referenceLogprobs }, i) => {
    if (!referenceLogprobs)
      throw new TypeError(`dpo: sequence ${i} has no log-probabilities of the reference`)
    return referenceLogprobs.reduce((sum, value) => sum + value, 0)
  })
  const perPair = dpoLoss(
    {
      logprobs: sums.view([-1, 2]),
      referenceLogprobs: floats(reference).view([-1, 2]),
      lengths: floats(lengths).view([-1, 2]),
    },
    loss,
  )
  const weights = sequences.filter((_, i) => i % 2 === 0).map(weightOf)
  const total = perPair.mul(floats(weights)).sum()
  total.backward()
  return { loss: total.item(), sequenceLogprobs: numbers(sums) }
}

const weightOf = ({ weight }: TrainingSequence): number => weight
const numbers = (tensor: Tensor): Float32Array => tensor.detach().to("float32").toTypedArray() as Float32Array
