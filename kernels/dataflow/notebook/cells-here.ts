import { Console } from "node:console"
import { dirname, resolve } from "node:path"
import { Writable } from "node:stream"
import { fileURLToPath, pathToFileURL } from "node:url"
import { constants, Script } from "node:vm"
import { type Graph, type Transpiled, transpile } from "../graph/index.ts"
import { CellContext, type Host } from "../runner/context.ts"
import { execute } from "../runner/execute.ts"
import { Input } from "../runner/inputs.ts"
import { Live } from "../runner/live.ts"
import type { Scope } from "../runner/scope.ts"
import { restoreValues } from "../runner/scope-files.ts"
import { Traces } from "../runner/trace.ts"
import { until } from "../runner/until.ts"
import type { CellRunner } from "./process.ts"
import type { CodeCell } from "./read.ts"

/** What the cells of one notebook have given to this process, and what traces need to know of them. */
export interface Place {
  /** Absolute. */
  readonly file: string
  readonly scope: Scope
  /** Names of another notebook that this one imports. */
  readonly importNotebook: Host["notebook"]
}

const silent = new Console(new Writable({ write: (_chunk, _encoding, done) => done() }))
const displayKey = Symbol.for("etude.display")
let runs = 0

/**
 * Runs cells in this very process, for the values that no file can carry: functions and instances that are to be the
 * same for all who import them. What the cells show was shown, and kept, by the run that went before.
 */
export function cellsHere(graph: Graph, { file, scope, importNotebook }: Place): CellRunner {
  const traces = new Traces(file)
  const cells = new Map<string, Transpiled>()
  const transpiled = (id: string): Transpiled => {
    const found = cells.get(id) ?? transpile(graph.cells.get(id)!.analysis, graph.reads.get(id)!.keys())
    cells.set(id, found)
    return found
  }
  const host: Host = {
    file,
    parameters: {},
    formats: undefined,
    modules: new Map(),
    notebook: importNotebook,
    emit: () => {},
    traceOf: error => traces.describe(error).stack,
    console: () => silent,
    resumes: () => {},
    ask: () => Promise.resolve(null),
  }
  const run = async ({ id, label }: CodeCell): ReturnType<CellRunner["run"]> => {
    const began = performance.now()
    const circle = graph.circles.get(id) ?? []
    const late = [...graph.reads.get(id)!].flatMap(([name, owner]) => (circle.includes(owner) ? [name] : []))
    const cell = transpiled(id)
    const context = new CellContext(host, ++runs, id, cell.ownReads)
    const named = { cell: `${file} ${id}`, label: `${nameOf(file)}, ${label}`, transpiled: cell }
    const display: unknown = Reflect.get(globalThis, displayKey)
    try {
      await execute(context, cell, scope, { filename: traces.scriptName(runs, named), late })
      for (const name of cell.exports) {
        const value = await lastOf(context.values[name], context.abort.signal)
        scope.set(name, value, id, context.missing.get(name))
      }
      const outcome = { status: "ok", result: undefined, exports: {}, functions: [], files: [] } as const
      return { outcome: { ...outcome, milliseconds: performance.now() - began }, isTimeout: false }
    } catch (thrown) {
      const error = traces.describe(thrown)
      return {
        outcome: { status: "error", error, milliseconds: performance.now() - began },
        isTimeout: false,
      }
    } finally {
      // The cell that imports goes on showing things in its own place.
      Reflect.set(globalThis, displayKey, display)
    }
  }
  const importFrom = importer(file)
  return {
    transpiled,
    run,
    start: async () => ({
      restore: what =>
        restoreValues(scope, what, (specifier, name) =>
          specifier.endsWith(".ipynb")
            ? importNotebook(
                specifier,
                !name || name === "*" ? undefined : [name],
                new AbortController().signal,
              )
            : importFrom(specifier),
        ),
      store: () => Promise.reject(new Error("values of imported cells are stored by the run that made them")),
    }),
  }
}

/** What a name is once its cell has ended: live values their last, inputs their default. */
async function lastOf(value: unknown, signal: AbortSignal): Promise<unknown> {
  if (value instanceof Input) return value.value
  if (!(value instanceof Live)) return value
  let last: unknown
  for await (const each of until(value.source, signal)) last = each
  return last
}

/** Imports as the notebook's cells do. */
function importer(file: string): (specifier: string) => Promise<Record<string, unknown>> {
  const script = new Script("specifier => import(specifier)", {
    filename: pathToFileURL(file).href,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  return script.runInThisContext() as (specifier: string) => Promise<Record<string, unknown>>
}

const nameOf = (file: string): string => file.split("/").at(-1)!

/** Where a notebook's specifier leads from another notebook. */
export const notebookPath = (specifier: string, importer: string): string =>
  specifier.startsWith("file:") ? fileURLToPath(specifier) : resolve(dirname(importer), specifier)
