/** Some rows of a file, column by column, all of one length. */
export interface Batch {
  columns: Record<string, ArrayLike<unknown>>
  rows: number
}

/** The columns of all batches, one after another; where a batch lacks a column its values are undefined. */
export function joinBatches(batches: readonly Batch[]): Record<string, ArrayLike<unknown>> {
  const names = [...new Set(batches.flatMap(batch => Object.keys(batch.columns)))]
  if (batches.length === 1) return batches[0]!.columns
  const total = batches.reduce((sum, batch) => sum + batch.rows, 0)
  return Object.fromEntries(
    names.map(name => {
      const joined: unknown[] = new Array(total)
      let at = 0
      for (const { columns, rows } of batches) {
        const values = columns[name]
        for (let i = 0; i < rows; i++) joined[at++] = values?.[i]
      }
      return [name, joined]
    }),
  )
}

/** All rows of a table, in its order. */
export function batchOf(table: {
  numRows(): number
  columnNames(): string[]
  array(name: string): ArrayLike<unknown>
}): Batch {
  const columns = table.columnNames().map(name => [name, table.array(name)] as const)
  return { columns: Object.fromEntries(columns), rows: table.numRows() }
}
