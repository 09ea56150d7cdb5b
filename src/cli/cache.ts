/** `etude cache ls | gc | clear`. */
import { join, relative } from "node:path"
import { Cache, cacheFolder } from "../../kernels/dataflow/cache/index.ts"
import { UsageError } from "./usage.ts"

const amount = ({ entries, bytes }: { entries: number; bytes: number }): string =>
  `${entries} ${entries === 1 ? "result" : "results"}, ${(bytes / 1e6).toFixed(bytes < 1e5 ? 3 : 1)} MB`

export async function cache(action: string, options: { cache?: string; limit: string }): Promise<void> {
  const folder = options.cache ?? cacheFolder(join(process.cwd(), "any.ipynb"))
  const store = new Cache(folder)
  const limit = Number(options.limit)
  if (!(limit >= 0)) throw new UsageError(`--limit ${options.limit}: expected a number of megabytes`)
  if (action === "ls") {
    console.log(`${folder}: ${amount(await store.use())}`)
    for (const { notebook, cells, lastRun } of await store.notebooks())
      console.log(
        `  ${relative(process.cwd(), notebook)}: ${cells} cells, last run ${lastRun.toISOString().slice(0, 16).replace("T", " ")} UTC`,
      )
  } else if (action === "gc") {
    console.log(`${folder}: ${amount(await store.collect(limit * 1e6))} left`)
  } else if (action === "clear") {
    await store.clear()
    console.log(`${folder}: empty`)
  } else throw new UsageError(`cache ${action}: the actions are ls, gc and clear`)
}
