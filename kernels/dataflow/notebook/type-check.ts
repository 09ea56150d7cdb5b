import { dirname, resolve } from "node:path"
import type { Graph } from "../graph/index.ts"
import { type Failure, typeFailure } from "./failure.ts"
import type { CodeCell } from "./read.ts"

/** Type errors of all cells, as failures; TypeScript's warnings are left out. */
export async function typeFailures(
  file: string,
  graph: Graph,
  cellOf: (id: string) => CodeCell,
): Promise<Failure[]> {
  // TypeScript is loaded by those who ask for it only.
  const { TypeService } = await import("../types/index.ts")
  const types = new TypeService(dirname(resolve(file)))
  try {
    types.update(graph)
    const found = await types.check()
    return found
      .filter(({ severity }) => severity === "error")
      .map(each => typeFailure(file, cellOf(each.cell), each))
  } finally {
    await types.close()
  }
}
