/** `npm start`: all set-up, then the first study, and what it found. */
import { join, relative } from "node:path"
import { packageRoot } from "./packages.mjs"
import { runVisibly } from "./run.ts"
import { setup } from "./setup.ts"
import { duration } from "./step.mjs"

const study = join(packageRoot, "notebooks", "01-atomic-to-composite.ipynb")

export async function start(options: { out: string; param: string[] }): Promise<void> {
  const started = Date.now()
  await setup()
  const setupTime = Date.now() - started
  const { summary, shown } = await runVisibly(study, { ...options, figures: "svg,png" })
  if (!summary.ok) {
    process.exitCode = summary.isInterrupted ? 130 : 1
    return
  }
  console.log(`\nWhat was learned\n${shown.get("summary") ?? ""}`)
  console.log("\nHow long it took")
  const slowest = [...summary.cells].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 6)
  console.log(`  ${duration(setupTime).padStart(12)}  set-up`)
  for (const { title, milliseconds } of slowest)
    console.log(`  ${duration(milliseconds).padStart(12)}  ${title}`)
  console.log(`  ${duration(summary.milliseconds).padStart(12)}  the whole study`)
  const figures = summary.exports.filter(({ kind, path }) => kind === "figure" && path.endsWith(".png"))
  console.log("\nFigures")
  for (const { path } of figures) console.log(`  ${relative(process.cwd(), join(options.out, path))}`)
  console.log(`\nThe executed notebook: ${relative(process.cwd(), summary.notebook ?? "")}`)
  console.log("Next: npm run lab opens it in JupyterLab, where changing a cell changes what follows from it.")
}
