export { commutator, conjugate, type Group, power } from "./algebrarium/group.ts"
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
