export { AdamW, type AdamWOptions } from "./adamw.ts"
export { clipGradNorm, clipGradValue } from "./clip.ts"
export { LRScheduler } from "./lr-scheduler.ts"
export { Muon, type MuonOptions, orthogonalize } from "./muon.ts"
export { Optimizer, type OptimizerState, type ParamGroup, type ParamState, type Params } from "./optimizer.ts"
export { loadOptimizer, saveOptimizer } from "./save.ts"
export {
  constant,
  cosine,
  exponential,
  linear,
  type Schedule,
  sequence,
  stepwise,
  warmup,
} from "./schedules.ts"
export { SGD, type SGDOptions } from "./sgd.ts"
