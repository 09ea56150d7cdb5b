/** `etude why CELL NOTEBOOK`, and `etude run --why`: what a run would do with cells, and what has changed. */
import { cacheFolder } from "../../kernels/dataflow/cache/index.ts"
import { type Explanation, explainRun } from "../../kernels/dataflow/notebook/index.ts"
import { readFormats, readParameters } from "./run-options.ts"
import { UsageError } from "./usage.ts"

export interface WhyOptions {
  cache?: string
  params: Record<string, string>
  /** Formats of figures that the run would write. */
  figures: string[]
}

/** Every cell, or the one that is asked for by its number or id. */
export async function why(notebook: string, cell: string | undefined, options: WhyOptions): Promise<void> {
  const { cache = cacheFolder(notebook), params, figures } = options
  const explanations = await explainRun(notebook, { cache, params, figures })
  const shown = explanations.filter(
    each => cell === undefined || each.cell.id === cell || String(each.cell.number) === cell,
  )
  if (shown.length === 0)
    throw new UsageError(
      `${notebook} has no cell ${cell} that could run; it has ${explanations.map(each => each.cell.number).join(", ")}`,
    )
  for (const each of shown) console.log(describe(each))
}

function describe({ cell, wouldRun, reasons }: Explanation): string {
  const head = `${wouldRun ? "run  " : "known"}  ${cell.label.padEnd(18)}  ${cell.title}`
  return [head, ...reasons.map(reason => `         ${reason}`)].join("\n")
}

export async function whyCommand(
  cell: string,
  notebook: string,
  options: { cache?: string; param: string[]; figures?: string },
): Promise<void> {
  await why(notebook, cell, {
    ...(options.cache ? { cache: options.cache } : {}),
    params: readParameters(options.param),
    figures: options.figures ? readFormats(options.figures) : [],
  })
}
