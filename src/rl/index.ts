export { type AdvantageOptions, advantages, hasNoSpread } from "./advantages.ts"
export { type DpoLoss, type DpoTerms, dpoLoss } from "./dpo-loss.ts"
export { type EvaluateOptions, type Evaluation, evaluate } from "./evaluate.ts"
export { type GrpoOptions, type GrpoRecord, grpo, type ScoredSample } from "./grpo.ts"
export { type ImportanceCorrection, importanceWeights } from "./importance-correction.ts"
export { importanceRatio, type RatioLevel } from "./importance-ratio.ts"
export { type KlEstimator, klEstimate, klOfTokens, klWarning } from "./kl.ts"
export { type LocalPolicy, type LocalPolicyOptions, localPolicy } from "./local-policy.ts"
export {
  type Cispo,
  type ClippedRatio,
  cispo,
  clippedRatio,
  crossEntropyLoss,
  type Loss,
  type PolicyGradientLoss,
  type PolicyTerms,
  policyLoss,
  type Regularisation,
} from "./losses.ts"
export { type Normaliser, tokenWeights } from "./normalisers.ts"
export type {
  Policy,
  Sample,
  SampleOptions,
  TrainablePolicy,
  TrainingSequence,
  TrainMetrics,
  TrainOptions,
} from "./policy.ts"
export { type Demonstration, type SftOptions, type SftRecord, sft } from "./sft.ts"
export {
  type Solvability,
  type SolvabilityThresholds,
  solvability,
  solvabilityClasses,
  solvabilityThresholds,
  transitions,
} from "./solvability.ts"
