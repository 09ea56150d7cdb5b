export { type AdvantageOptions, advantages, hasNoSpread } from "./advantages.ts"
export type { Algorithm, ReturnOptions } from "./algorithm.ts"
export {
  type CheckpointOptions,
  listCheckpoints,
  loadCheckpoint,
  type Position,
  type Saveable,
  saveCheckpoint,
} from "./checkpoints.ts"
export type { PhaseThreads } from "./cpu-threads.ts"
export {
  type Critic,
  type CriticMetrics,
  type LocalCriticOptions,
  localCritic,
  type ValueSequence,
} from "./critic.ts"
export { type GaussianCurriculum, gaussianCurriculum, passRateWindow } from "./curriculum.ts"
export { DivergenceError } from "./divergence.ts"
export { type DpoOptions, type DpoRecord, dpo } from "./dpo.ts"
export { type DpoLoss, type DpoTerms, dpoLoss } from "./dpo-loss.ts"
export { type DynamicSampling, type Refilled, refill } from "./dynamic-sampling.ts"
export { estimateAdvantages, type Outcome } from "./estimate-advantages.ts"
export { type EvaluateOptions, type Evaluation, type EvaluationRow, evaluate } from "./evaluate.ts"
export { type GrpoOptions, grpo } from "./grpo.ts"
export type { GrpoRecord } from "./grpo-record.ts"
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
export { majorityAtK, type Vote } from "./majority.ts"
export { type Normaliser, tokenWeights } from "./normalisers.ts"
export { type OverlongPenalty, overlongPenalty } from "./overlong.ts"
export type {
  Policy,
  Sample,
  SampleOptions,
  TrainablePolicy,
  TrainingSequence,
  TrainMetrics,
  TrainOptions,
} from "./policy.ts"
export { type PpoAlgorithm, type PpoOptions, type PpoRecord, ppo } from "./ppo.ts"
export { type PreferencePair, preferencePairs } from "./preference-pairs.ts"
export { type Preset, presets } from "./presets.ts"
export { evaluateProblems, type ProblemOptions, type ProblemResult } from "./problem-results.ts"
export { type KeepOptions, keepVerified, type RftOptions, type RftRecord, rft } from "./rejection-sampling.ts"
export {
  type GaeOptions,
  gae,
  reinforcePlusPlus,
  returnsToGo,
  tokenRewards,
  whitenTokens,
} from "./returns.ts"
export { klOfGroups, type RewardKl } from "./reward-kl.ts"
export { type Reward, type Scored, type ScoringOptions, scoreRewards } from "./rewards.ts"
export { type RolledSample, type RolloutOptions, rollout } from "./rollout.ts"
export { type SampleRow, type ScoredSample, sampleTable, writeSamples } from "./samples.ts"
export { type Demonstration, type SftOptions, type SftRecord, sft } from "./sft.ts"
export {
  type Solvability,
  type SolvabilityThresholds,
  solvability,
  solvabilityClasses,
  solvabilityThresholds,
  transitions,
} from "./solvability.ts"
export { TensorBoardWriter, tensorBoard } from "./tensorboard.ts"
export { type BatchOptions, type Judged, trainingBatches } from "./training-batches.ts"
export type { RunOptions } from "./training-run.ts"
export { type ValueTerms, valueLoss } from "./value-loss.ts"
