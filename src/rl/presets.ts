/**
 * Algorithms by name, as plain data: `grpo({ ...presets.dapo, policy, task, examples, steps, seed })`. Each is what
 * its paper, or the library it is named after, sets; a field that the source leaves open is left to the loop's
 * default. `prompts` and `steps` say how large the source's run was: `prompts` is for the caller's `examples`.
 */
import type { Algorithm } from "./algorithm.ts"
import type { PpoAlgorithm } from "./ppo.ts"

export interface Preset extends Algorithm {
  /** Prompts of a step in the source's run. The loop takes as many as `examples` gives. */
  prompts?: number
  /** Steps of the source's run. */
  steps?: number
}

/** DeepSeekMath, Shao et al., 2024, arXiv 2402.03300. */
const grpo = {
  samples: 64, // §4.2: 64 outputs for each question
  prompts: 16, // §4.2: training batch size 1024 = 16 · 64
  maxTokens: 1024, // §4.2
  learningRate: 1e-6, // §4.2
  advantages: { baseline: "mean", scale: "group" }, // §4.1.2
  loss: { type: "clipped_ratio", epsilonLow: 0.2, beta: 0.04, klEstimator: "k3" }, // eq. 3, 4; β §4.2; ε as PPO's
  normaliser: "grpo", // eq. 3
  iterations: 1, // §4.2: a single update after each exploration
} satisfies Preset

/** Understanding R1-Zero-Like Training, Liu et al., 2025, arXiv 2503.20783; sail-sg/understand-r1-zero, examples. */
const drGrpo = {
  samples: 8, // num_samples
  prompts: 128, // rollout_batch_size
  maxTokens: 3000, // generate_max_length
  temperature: 1, // temperature
  learningRate: 1e-6, // learning_rate, constant
  advantages: { baseline: "mean", scale: "none" }, // §3: no division by the deviation
  loss: { type: "clipped_ratio", epsilonLow: 0.2, beta: 0 }, // beta; the clip range is PPO's
  normaliser: "dr_grpo", // §3: a constant instead of 1/|o|
  iterations: 1, // num_ppo_epochs
  miniBatches: 8, // 128 · 8 completions in train_batch_size 128
} satisfies Preset

/** DAPO, Yu et al., 2025, arXiv 2503.14476; verl, recipe/dapo/run_dapo_qwen2.5_32b.sh. Rewards are ±1. */
const dapo = {
  samples: 16, // §4.1
  prompts: 512, // §4.1
  maxTokens: 20480, // §4.1: 16384 and a buffer of 4096
  temperature: 1, // temperature
  learningRate: 1e-6, // §4.1, constant after a warm-up
  advantages: { baseline: "mean", scale: "group", epsilon: 1e-6 }, // eq. 9; ε verl's
  loss: { type: "clipped_ratio", epsilonLow: 0.2, epsilonHigh: 0.28, dualClip: 10, beta: 0 }, // §4.1; clip_ratio_c
  normaliser: "dapo", // eq. 8
  miniBatches: 16, // §4.1: 16 updates for each rollout
  maxGradNorm: 1, // grad_clip
  overlong: { buffer: 4096, factor: 1 }, // eq. 13, §4.1
  dynamicSampling: { maxBatches: 10 }, // eq. 11; max_num_gen_batches
} satisfies Preset

/** Group Sequence Policy Optimization, Zheng et al., 2025, arXiv 2507.18071. */
const gspo = {
  advantages: { baseline: "mean", scale: "group" }, // eq. 6
  loss: { type: "clipped_ratio", level: "sequence", epsilonLow: 3e-4, epsilonHigh: 4e-4, beta: 0 }, // eq. 5, 7; §5.1
  normaliser: "grpo", // eq. 5
  miniBatches: 4, // §5.1: each batch of rollouts in four
} satisfies Preset

/** GSPO-token: the same value, with the gradient of each token's own ratio, as verl computes GSPO (eq. 13, 14). */
const gspoToken = { ...gspo, loss: { ...gspo.loss, level: "sequence_token" } } satisfies Preset

/** CISPO, of MiniMax-M1, 2025, arXiv 2506.13585, with the settings of ScaleRL, Khatri et al., 2025, arXiv 2510.13786. */
const cispo = {
  samples: 16, // ScaleRL: 16 generations a prompt
  advantages: { baseline: "mean", scale: "batch" }, // ScaleRL: batch-level normalisation
  loss: { type: "cispo", epsilonHigh: 4, beta: 0 }, // a weight of at most 5, no lower bound (M1, §3.1)
  normaliser: "cispo", // M1, eq. 4: the mean over tokens
} satisfies Preset

/** Back to Basics, Ahmadian et al., 2024, arXiv 2402.14740, as TRL's RLOOConfig sets it. */
const rloo = {
  samples: 2, // num_generations
  maxTokens: 512, // max_completion_length
  temperature: 1, // temperature
  learningRate: 1e-6, // learning_rate
  advantages: { baseline: "leave-one-out", scale: "none" }, // eq. 8; normalize_advantages false
  rewardKl: { beta: 0.05, estimator: "k1" }, // beta
  loss: { type: "clipped_ratio", level: "sequence_product", epsilonLow: 0.2 }, // epsilon; the completion is one action
  normaliser: "grpo", // the mean over sequences
  iterations: 1, // num_iterations
  maxGradNorm: 1, // max_grad_norm
} satisfies Preset

/** REINFORCE++, Hu et al., 2025, arXiv 2501.03262. β is that of verl's kl_ctrl. */
const reinforcePlusPlus = {
  samples: 1, // §3: one completion for each prompt
  advantages: { type: "returns", gamma: 1 }, // eq. 8, 10: returns, normalised over the whole batch
  rewardKl: { beta: 1e-3, estimator: "k1" }, // eq. 9
  loss: { type: "clipped_ratio", epsilonLow: 0.2 }, // the loss of PPO
  normaliser: "token-mean",
} satisfies Preset

/** REINFORCE++-baseline: less the group's mean, then normalised over the whole batch; KL by k2 in the loss. */
const reinforcePlusPlusBaseline = {
  advantages: { baseline: "mean", scale: "none", whiten: "token" },
  loss: { type: "clipped_ratio", epsilonLow: 0.2, beta: 1e-3, klEstimator: "k2" },
  normaliser: "token-mean",
} satisfies Preset

/** Length-Unbiased Sequence Policy Optimization, 2026, arXiv 2602.05261; the clip range of its §5.1. */
const luspo = {
  advantages: { baseline: "mean", scale: "group" },
  loss: { type: "clipped_ratio", level: "sequence", epsilonLow: 2e-3, epsilonHigh: 2.5e-3, beta: 0 },
  normaliser: "luspo",
} satisfies Preset

/** The defaults of TRL 1.16's GRPOConfig, which samples without vLLM. */
const trl = {
  samples: 8, // num_generations
  maxTokens: 512, // max_completion_length
  temperature: 1, // temperature
  learningRate: 1e-6, // learning_rate, falling linearly to 0
  advantages: { baseline: "mean", scale: "group", epsilon: 1e-4 }, // scale_rewards "group"
  loss: { type: "clipped_ratio", level: "token", epsilonLow: 0.2, beta: 0 }, // epsilon, importance_sampling_level
  normaliser: "dapo", // loss_type
  iterations: 1, // num_iterations
  maskTruncated: false, // mask_truncated_completions
  maxGradNorm: 1, // max_grad_norm
} satisfies Preset

/** The same with use_vllm: weights for the difference between vLLM and the trainer. */
const trlVllm = {
  ...trl,
  loss: { ...trl.loss, importanceCorrection: { level: "sequence", mode: "mask", max: 3 } }, // vllm_importance_sampling_*
} satisfies Preset

/** The defaults of verl 0.9's actor, with adv_estimator "grpo" and the batch of examples/grpo_trainer. */
const verl = {
  samples: 5, // rollout.n of the examples; its default, 1, has no baseline
  prompts: 1024, // data.train_batch_size
  maxTokens: 512, // data.max_response_length
  temperature: 1, // rollout.temperature
  learningRate: 1e-6, // actor.optim.lr
  advantages: { baseline: "mean", scale: "group", epsilon: 1e-6 }, // norm_adv_by_std_in_grpo
  loss: { type: "clipped_ratio", epsilonLow: 0.2, epsilonHigh: 0.2, dualClip: 3, beta: 0 }, // clip_ratio*, use_kl_loss
  normaliser: "token-mean", // loss_agg_mode
  iterations: 1, // ppo_epochs
  miniBatches: 4, // train_batch_size 1024 in ppo_mini_batch_size 256
  maxGradNorm: 1, // grad_clip
} satisfies Preset

/** PPO by verl 0.9's defaults, for `ppo`; the batch of its examples. */
const ppo = {
  samples: 1, // rollout.n
  prompts: 1024, // data.train_batch_size
  maxTokens: 512, // data.max_response_length
  temperature: 1, // rollout.temperature
  learningRate: 1e-6, // actor.optim.lr
  criticLearningRate: 1e-5, // critic.optim.lr
  gamma: 1, // algorithm.gamma
  lambda: 1, // algorithm.lam
  loss: { type: "clipped_ratio", epsilonLow: 0.2, epsilonHigh: 0.2, dualClip: 3, beta: 0 }, // clip_ratio*, use_kl_loss
  normaliser: "token-mean", // loss_agg_mode
  valueClip: 0.5, // critic.cliprange_value
  iterations: 1, // ppo_epochs
  miniBatches: 4, // train_batch_size 1024 in ppo_mini_batch_size 256
  criticWarmup: 0, // trainer.critic_warmup
  maxGradNorm: 1, // grad_clip
} satisfies PpoAlgorithm & Preset

/** New Skills or Sharper Primitives?, 2026, arXiv 2602.08281 (Algebrarium): GRPO in verl. */
const algebrarium = {
  ...verl,
  samples: 8, // G = 8
  prompts: 128, // global batch 128
  steps: 100, // one epoch of 12,800 prompts
  maxTokens: 8192, // response length
  learningRate: 1e-6,
  miniBatches: 1,
} satisfies Preset

/** Characterizing, Evaluating, and Optimizing Complex Reasoning, 2026, arXiv 2602.08498 (TRM); its train.sh, verl 0.6. */
const thinkingReward = {
  samples: 8, // rollout.n
  prompts: 512, // TRAIN_BATCH_SIZE
  steps: 300,
  maxTokens: 8192, // MAX_RESPONSE_LENGTH
  temperature: 1, // TEMPERATURE
  learningRate: 5e-7, // LEARNING_RATE
  advantages: { baseline: "mean", scale: "group", epsilon: 1e-6 }, // adv_estimator grpo
  loss: {
    type: "clipped_ratio",
    epsilonLow: 0.3, // CLIP_RATIO_LOW
    epsilonHigh: 0.3, // CLIP_RATIO_HIGH
    dualClip: 10, // CLIP_RATIO_C
    beta: 1e-4, // KL_LOSS_COEF
    klEstimator: "k3", // KL_LOSS_TYPE low_var_kl
    klMax: 10, // verl's bound of low_var_kl
    entropyCoefficient: 1e-3, // ENTROPY_COEFFIENT
  },
  normaliser: "token-mean", // verl's default
  miniBatches: 4, // 512 in PPO_MINI_BATCH_SIZE 128
  maxGradNorm: 1, // verl's default
} satisfies Preset

/** Evaluating Parameter Efficient Methods for RLVR, 2025, arXiv 2512.23165 (PeRL); recipes/trl/openr1, TRL 0.25.1. */
const perl = {
  samples: 8, // num_generations
  prompts: 16, // 4 GPUs · 4 · 8 accumulated = 128 completions
  steps: 1024, // max_steps
  maxTokens: 16384, // max_completion_length
  temperature: 1, // TRL's default
  learningRate: 1e-5, // learning_rate, constant; 1e-6 for full fine-tuning
  advantages: { baseline: "mean", scale: "group", epsilon: 1e-4 }, // TRL's default
  loss: {
    type: "clipped_ratio",
    epsilonLow: 0.2, // TRL's default
    epsilonHigh: 0.28, // epsilon_high
    beta: 0, // beta
    importanceCorrection: { level: "token", mode: "truncate", max: 2 }, // use_vllm, and TRL 0.25.1's defaults
  },
  normaliser: "dapo", // loss_type
  maxGradNorm: 1, // TRL's default
} satisfies Preset

/** Llama-Nemotron, 2025, arXiv 2505.00949, §5.1; NeMo-Aligner, branch llama-nemotron-dev, gpt_grpo.yaml. */
const llamaNemotron = {
  samples: 16, // §5.1: 16 responses
  prompts: 72, // §5.1: 72 prompts
  temperature: 1, // §5.1
  advantages: { baseline: "leave-one-out", scale: "leave-one-out" }, // use_leave_one_out_baseline, normalize_rewards
  loss: { type: "clipped_ratio", epsilonLow: 0.2, beta: 0.01, klEstimator: "k3" }, // ratio_eps, initial_policy_kl_penalty
  normaliser: "grpo", // masked_mean in micro-batches of one sequence
  miniBatches: 2, // §5.1: 1152 completions in batches of 576
  maxGradNorm: 1, // gradient_clip_val
} satisfies Preset

export const presets = {
  grpo,
  drGrpo,
  dapo,
  gspo,
  gspoToken,
  cispo,
  rloo,
  reinforcePlusPlus,
  reinforcePlusPlusBaseline,
  luspo,
  trl,
  trlVllm,
  verl,
  ppo,
  algebrarium,
  thinkingReward,
  perl,
  llamaNemotron,
} satisfies Record<string, Preset>
