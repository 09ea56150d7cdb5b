/** What is read of a danfojs DataFrame. */
export interface DanfoFrame {
  columns: string[]
  /** Rows of values. */
  values: unknown
  shape: number[]
}

/** Whether a value looks like a danfojs DataFrame. */
export function isDanfoFrame(value: unknown): value is DanfoFrame {
  const frame = value as Partial<DanfoFrame> | null
  return (
    typeof frame === "object" &&
    frame !== null &&
    Array.isArray(frame.columns) &&
    Array.isArray(frame.values) &&
    Array.isArray(frame.shape) &&
    frame.shape.length === 2
  )
}

/** The columns of a DataFrame; its index is left behind. */
export function columnsOfDanfo(frame: DanfoFrame): Record<string, unknown[]> {
  const rows = frame.values as unknown[][]
  return Object.fromEntries(frame.columns.map((name, c) => [name, rows.map(row => row[c])]))
}
