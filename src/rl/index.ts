export { type AdvantageOptions, advantages, hasNoSpread } from "./advantages.ts"
export { type EvaluateOptions, type Evaluation, evaluate } from "./evaluate.ts"
export { type GrpoOptions, type GrpoRecord, grpo, type ScoredSample } from "./grpo.ts"
export { type LocalPolicy, type LocalPolicyOptions, localPolicy } from "./local-policy.ts"
export {
  type ClippedRatio,
  clippedRatioLoss,
  crossEntropyLoss,
  klK3,
  type Loss,
  type Normaliser,
  tokenWeights,
} from "./losses.ts"
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
