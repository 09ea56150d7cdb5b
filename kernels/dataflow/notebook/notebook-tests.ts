import { readdirSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import type { RunOptions } from "./events.ts"
import { runNotebook } from "./run.ts"

type Body = (this: unknown) => Promise<void>

/** What mocha, node:test, Vitest and Jest have in common. */
interface TestGlobals {
  describe?: (title: string, body: () => void) => void
  it?: (title: string, body: Body) => unknown
}

/**
 * Makes a test of every notebook: it passes if all cells run. Called at the top of a test file, under a test runner
 * with `describe` and `it` (mocha's defaults; `globals: true` in Vitest).
 *
 *     import { testNotebooks } from "etude/notebooks"
 *
 *     testNotebooks("notebooks", { params: { steps: 2 } })
 *
 * @param path a notebook, or a folder with notebooks
 * @param options of the runs; `params` are given to the notebooks that know them
 */
export function testNotebooks(path: string, options: RunOptions = {}): void {
  const { describe, it } = globalThis as TestGlobals
  if (!describe || !it)
    throw new Error(
      "testNotebooks: there is no describe() and it(); run this file with a test runner such as mocha",
    )
  const files = notebooksIn(path)
  if (files.length === 0) throw new Error(`testNotebooks: no notebook in ${path}`)
  describe(path, () => {
    for (const file of files)
      it(relative(path, file) || file, async function (this: unknown) {
        // A notebook takes as long as it takes; its cells have the limit in `options.timeout`.
        const { timeout } = (this ?? {}) as { timeout?: unknown }
        if (typeof timeout === "function") timeout.call(this, 0)
        await runOrThrow(file, options)
      })
  })
}

async function runOrThrow(file: string, options: RunOptions): Promise<void> {
  for await (const event of runNotebook(file, { ...options, knownParamsOnly: true })) {
    if (event.type !== "run-finished" || event.summary.ok) continue
    const failed = event.summary.failures.map(({ message, excerpt }) =>
      excerpt === "" ? message : `${message}\n${excerpt}`,
    )
    const error = new Error(failed.join("\n\n"))
    // The place is a cell, which the message names.
    error.stack = `Error: ${error.message}`
    throw error
  }
}

function notebooksIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(".ipynb"))
    .filter(name => !name.split(sep).some(part => part.startsWith(".") || part === "node_modules"))
    .sort()
    .map(name => join(path, name))
}
