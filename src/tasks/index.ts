export {
  type CarelessTeacher,
  type CarelessTeacherOptions,
  carelessTeacher,
} from "./algebrarium/careless-teacher.ts"
export { type ChainWorld, chainWorlds, type WorldOperation, worldOf } from "./algebrarium/chain-worlds.ts"
export { type Chain, type Operation, operations, type Step } from "./algebrarium/chains.ts"
export { cube, stickersOf } from "./algebrarium/cube.ts"
export { commutator, conjugate, type Group, power } from "./algebrarium/group.ts"
export {
  followsChainForm,
  type GroupChainConfig,
  type GroupChainMetadata,
  type GroupChainTask,
  groupChainAlphabet,
  groupChainTasks,
} from "./algebrarium/group-chains.ts"
export { knitting } from "./algebrarium/knitting.ts"
export { navigation } from "./algebrarium/navigation.ts"
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
export { type Rotors, rotors, rotorWords } from "./algebrarium/rotors.ts"
export { followedBy, solved, turns } from "./algebrarium/stickers.ts"
export { type StoryName, stories } from "./algebrarium/stories.ts"
export {
  type AlgebrariumConfig,
  type AlgebrariumExample,
  type AlgebrariumMetadata,
  type AlgebrariumTask,
  algebrariumTasks,
  groupOf,
  probes,
} from "./algebrarium/systems.ts"
export type { Names, Syllable, Word } from "./algebrarium/words.ts"
export { lastBoxed } from "./answers/boxed.ts"
export { choiceLetter } from "./answers/choice.ts"
export { lastLine } from "./answers/last-line.ts"
export { latexEquals, readLatex } from "./answers/latex.ts"
export { fractionEquals, numberEquals } from "./answers/number.ts"
export { type Rational, readRational } from "./answers/rational.ts"
export { readSet, setEquals } from "./answers/set.ts"
export { canonicalHash, canonicalJson, type Json, type Split, splitOf } from "./canonical.ts"
export { type AnyTask, tasks } from "./catalogue.ts"
export { type ExportFormat, exportDataset, exportRows } from "./export.ts"
export { exampleOfLabel, labelOf, scoreLabel } from "./label.ts"
export { filter, mix, split } from "./mix.ts"
export {
  type Dataset,
  defineTask,
  type Example,
  type ExampleOptions,
  type Instance,
  type TakeOptions,
  type Task,
  type TaskDefinition,
} from "./task.ts"
