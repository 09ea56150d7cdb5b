/** The runs that one command line asks for: each notebook with each combination of the parameters that are swept. */
import { join, relative } from "node:path"
import { UsageError } from "./usage.ts"

export interface PlannedRun {
  readonly notebook: string
  /** As `--param` takes them: what all runs have, and what only this one has. */
  readonly param: readonly string[]
  /** What tells it from the other runs of its notebook: `lr=0.1,seed=2`; empty without a sweep. */
  readonly variant: string
  /** Its folder of results within the output folder; empty for the only run. */
  readonly folder: string
}

/** @param sweep `name=value,value,…` for each parameter that is swept: all combinations are run */
export function planRuns(
  notebooks: readonly string[],
  {
    param,
    sweep = [],
  }: { readonly param: readonly string[]; readonly sweep?: readonly string[] | undefined },
): PlannedRun[] {
  const variants = combinations(sweep.map(readSweep))
  const isSeveral = notebooks.length > 1
  return notebooks.flatMap(notebook =>
    variants.map(own => {
      const variant = own.join(",")
      const folder = join(isSeveral ? nameWithin(notebook) : "", variant.replace(/[^\w=.,+-]+/g, "-"))
      return { notebook, param: [...param, ...own], variant, folder: folder === "." ? "" : folder }
    }),
  )
}

/** `lr=0.1,0.2` as `lr=0.1` and `lr=0.2`. */
function readSweep(text: string): string[] {
  const at = text.indexOf("=")
  const values = text.slice(at + 1).split(",")
  if (at < 1 || values.includes("")) throw new UsageError(`--sweep ${text}: expected name=value,value,…`)
  if (new Set(values).size < values.length)
    throw new UsageError(`--sweep ${text}: a value stands there twice`)
  return values.map(value => `${text.slice(0, at)}=${value}`)
}

const combinations = (lists: readonly string[][]): string[][] =>
  lists.reduce<string[][]>((before, list) => before.flatMap(each => list.map(one => [...each, one])), [[]])

/** A folder for the results of one notebook among several: its path without the ending, within the output folder. */
const nameWithin = (notebook: string): string =>
  relative(process.cwd(), notebook)
    .replace(/\.ipynb$/, "")
    .split(/[\\/]/)
    .filter(part => part !== ".." && part !== "")
    .join("/")
