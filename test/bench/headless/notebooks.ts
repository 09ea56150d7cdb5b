/** A notebook file of code cells. */
export function notebookOf(sources: readonly string[]): string {
  const cells = sources.map((source, i) => ({
    cell_type: "code",
    id: `cell-${i + 1}`,
    metadata: {},
    source,
    outputs: [],
    execution_count: null,
  }))
  return `${JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
}

/** Cells that each add one to the value of the one before, and show it. */
export const trivialCells = (count: number, declare: string): string[] =>
  Array.from({ length: count }, (_, i) =>
    i === 0 ? `${declare}x0 = 1` : `${declare}x${i} = x${i - 1} + 1\nx${i}`,
  )
