/** Every task of the library, by its name. */
import { rotorChains } from "./algebrarium/rotor-chains.ts"
import { algebrariumTasks } from "./algebrarium/systems.ts"
import { arithmetic } from "./reasoning/arithmetic.ts"
import { bases } from "./reasoning/bases.ts"
import { calendar } from "./reasoning/calendar.ts"
import { countdown } from "./reasoning/countdown.ts"
import { counting } from "./reasoning/counting.ts"
import { fractions } from "./reasoning/fractions.ts"
import { graphColouring } from "./reasoning/graph-colouring.ts"
import { knights } from "./reasoning/knights.ts"
import { linearSystem } from "./reasoning/linear-system.ts"
import { polynomialRoots } from "./reasoning/polynomial-roots.ts"
import { programOutput } from "./reasoning/program-output.ts"
import { shortestPathTask } from "./reasoning/shortest-path.ts"
import { stringRewriting } from "./reasoning/string-rewriting.ts"
import { sudoku } from "./reasoning/sudoku.ts"
import { units } from "./reasoning/units.ts"
import type { Task } from "./task.ts"

/** A task of any config and metadata, as one meets it in a list. */
export type AnyTask = Task<Record<string, unknown>, unknown>

const all = [
  algebrariumTasks.navigation,
  algebrariumTasks.rotors,
  algebrariumTasks.knitting,
  algebrariumTasks.cube,
  rotorChains,
  arithmetic,
  fractions,
  linearSystem,
  polynomialRoots,
  knights,
  counting,
  shortestPathTask,
  graphColouring,
  stringRewriting,
  countdown,
  sudoku,
  calendar,
  units,
  bases,
  programOutput,
] as unknown as AnyTask[]

export const tasks: Readonly<Record<string, AnyTask>> = Object.fromEntries(all.map(task => [task.name, task]))
