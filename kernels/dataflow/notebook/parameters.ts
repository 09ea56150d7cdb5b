import type { Graph, Literal, Parameter } from "../graph/index.ts"
import { NotebookError } from "./error.ts"

/** A parameter that a notebook knows of, by a `param("name", default)` in one of its cells. */
export interface KnownParameter extends Parameter {
  readonly cell: string
}

/** The parameters of a notebook, each once, in document order. */
export function knownParameters(graph: Graph): KnownParameter[] {
  const found = new Map<string, KnownParameter>()
  for (const { id, analysis } of graph.cells.values()) {
    // A cell that declares a `param` of its own does not speak of parameters.
    if (graph.owners.has("param")) break
    for (const each of analysis.parameters)
      if (!found.has(each.name)) found.set(each.name, { ...each, cell: id })
  }
  return [...found.values()]
}

/**
 * The values given for a run, each of the type of its default. Text (from a command line) is read as that type;
 * where the default is computed, as JSON if it is JSON and as text otherwise.
 * Throws for a name that no cell asks for, listing those there are, and for a value of another type.
 */
export function checkParameters(
  file: string,
  known: readonly KnownParameter[],
  given: Readonly<Record<string, unknown>>,
  label: (cell: string) => string,
): Record<string, Literal> {
  const values: Record<string, Literal> = {}
  for (const [name, value] of Object.entries(given)) {
    const parameter = known.find(each => each.name === name)
    if (!parameter) {
      const list = known
        .map(each => (each.source ? `${each.name} (default ${each.source})` : each.name))
        .join(", ")
      const there = known.length > 0 ? `it has ${list}` : "it has none"
      throw new NotebookError(file, `has no parameter ${JSON.stringify(name)}; ${there}`, true)
    }
    const read = typeof value === "string" ? fromText(value, parameter.default) : (value as Literal)
    const expected = kindOf(parameter.default)
    if (
      read === undefined ||
      (parameter.default !== undefined && expected !== "null" && kindOf(read) !== expected)
    )
      throw new NotebookError(
        file,
        `parameter ${name}: expected a ${expected} (${label(parameter.cell)}, line ${parameter.line}, has the default ` +
          `${parameter.source}) and got ${JSON.stringify(value)}`,
        true,
      )
    values[name] = read
  }
  return values
}

function fromText(text: string, fallback: Literal | undefined): Literal | undefined {
  if (typeof fallback === "string") return text
  if (typeof fallback === "number") {
    const number = Number(text.replaceAll("_", ""))
    return text.trim() === "" || Number.isNaN(number) ? undefined : number
  }
  if (typeof fallback === "boolean") return text === "true" ? true : text === "false" ? false : undefined
  try {
    return JSON.parse(text) as Literal
  } catch {
    return fallback === undefined || fallback === null ? text : undefined
  }
}

function kindOf(value: Literal | undefined): string {
  if (value === null) return "null"
  return Array.isArray(value) ? "list" : typeof value
}
