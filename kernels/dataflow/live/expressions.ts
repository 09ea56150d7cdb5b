import { analyse, isGlobal, transpile } from "../graph/index.ts"
import type { JsonObject, MimeBundle } from "../protocol/index.ts"
import type { Cells } from "./cells.ts"
import { hasValues } from "./live-cell.ts"
import type { Processes } from "./processes.ts"

let count = 0

/**
 * Evaluates the `user_expressions` of an execute request, each by itself after the cell has run: what they look like,
 * or why they have no value. They may read the notebook's names, and define none.
 * https://jupyter-client.readthedocs.io/en/stable/messaging.html#execution-results
 */
export async function evaluateExpressions(
  expressions: Readonly<Record<string, string>>,
  cells: Cells,
  processes: Processes,
): Promise<Record<string, JsonObject>> {
  const found: Record<string, JsonObject> = {}
  for (const [name, code] of Object.entries(expressions)) found[name] = await evaluate(code, cells, processes)
  return found
}

async function evaluate(code: string, cells: Cells, processes: Processes): Promise<JsonObject> {
  const analysis = analyse(code)
  const { fault, declarations, references, assignments } = analysis
  if (fault) return failure("SyntaxError", `line ${fault.line}: ${fault.message}`)
  const written = [...declarations, ...assignments][0]
  if (written) return failure("SyntaxError", `expected an expression, got one that defines ${written.name}`)
  const { owners } = cells.graph
  const missing = references.find(({ name, isTypeof }) => !owners.has(name) && !isGlobal(name) && !isTypeof)
  if (missing) return failure("ReferenceError", `${missing.name} is not defined`)
  const inputs = [...new Set(references.map(({ name }) => name))].filter(name => owners.has(name))
  const without = inputs.find(name => !hasValues(cells.get(owners.get(name)!)!))
  if (without !== undefined) return failure("ReferenceError", `${without} has no value: its cell has not run`)

  const cell = `expression-${++count}`
  const run = await processes.run({ cell, label: "expression", transpiled: transpile(analysis, inputs) })
  const outcome = await run.outcome
  await processes.dispose([cell])
  if (outcome.status === "ok")
    return {
      status: "ok",
      data: (outcome.result ?? { "text/plain": "undefined" }) as MimeBundle,
      metadata: {},
    }
  if (outcome.status !== "error") return failure("Interrupted", "the expression was stopped")
  const { name, message, stack } = outcome.error
  return { ...failure(name, message), traceback: stack.split("\n") }
}

const failure = (ename: string, evalue: string): JsonObject => ({
  status: "error",
  ename,
  evalue,
  traceback: [`${ename}: ${evalue}`],
})
