import type { AnyTable } from "./table.ts"

/**
 * A table as a danfojs DataFrame, made by the `DataFrame` class given, for danfojs is not a dependency:
 *
 *     import { DataFrame } from "danfojs-node"
 *     const frame = toDanfo(results, DataFrame)
 */
export function toDanfo<Frame>(
  source: AnyTable,
  DataFrame: new (records: Record<string, unknown>[]) => Frame,
): Frame {
  return new DataFrame(source.objects() as Record<string, unknown>[])
}
