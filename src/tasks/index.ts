export { commutator, conjugate, type Group, power } from "./algebrarium/group.ts"
export { type NoisyTeacher, type NoisyTeacherOptions, noisyTeacher } from "./algebrarium/noisy-teacher.ts"
export {
  answerLength,
  applyOperation,
  type ChainConfig,
  type ChainMetadata,
  type ChainOperation,
  chainAlphabet,
  chainOperations,
  chainPrompt,
  chainSteps,
  followsForm,
  longestChain,
  rotorChains,
  sourcePosition,
} from "./algebrarium/rotor-chains.ts"
export { type Rotors, rotors } from "./algebrarium/rotors.ts"
export {
  canonicalHash,
  canonicalJson,
  type Dataset,
  defineTask,
  type Example,
  type ExampleOptions,
  type Instance,
  type Json,
  type Split,
  splitOf,
  type TakeOptions,
  type Task,
  type TaskDefinition,
} from "./task.ts"
