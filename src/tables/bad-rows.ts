/** A row of a file that can't be read as one. */
export interface BadRow {
  file: string
  /** From 1, as editors count; of the row's first line. */
  line: number
  /** What was expected and what came. */
  reason: string
  /** The start of the row, up to 200 characters. */
  text: string
}

/** Takes note of a bad row. Given by the reader of a whole file, called by the reader of a format. */
export type ReportBadRow = (line: number, reason: string, text: string) => void

/**
 * What happens to bad rows. Without a list the first one stops the reading; with one they are left out of the
 * table and pushed there, so their count is its length.
 */
export function badRowReport(file: string, collected: BadRow[] | undefined): ReportBadRow {
  return (line, reason, text) => {
    const bad = { file, line, reason, text: text.slice(0, 200) }
    if (collected === undefined) throw new BadRowError(bad)
    collected.push(bad)
  }
}

/** The first bad row of a file, where no list was given to collect them. */
export class BadRowError extends Error {
  override readonly name = "BadRowError"
  readonly row: BadRow

  constructor(row: BadRow) {
    const text = row.text.length > 80 ? `${row.text.slice(0, 79)}…` : row.text
    super(
      `${row.file}:${row.line}: ${row.reason}: ${JSON.stringify(text)}\n` +
        "Give `badRows: []` to leave such rows out and collect them there.",
    )
    this.row = row
  }
}
