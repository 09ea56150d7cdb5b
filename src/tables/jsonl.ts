import type { ReportBadRow } from "./bad-rows.ts"
import type { Batch } from "./batch.ts"
import { columnsOfRecords } from "./columns.ts"
import { fileLines } from "./lines.ts"

/**
 * Reads JSON Lines: one object a line, UTF-8. Empty lines are passed over. Bad rows: not UTF-8, not JSON, not an
 * object.
 */
export async function* readJsonl(
  path: string,
  { batchRows, report }: { batchRows: number; report: ReportBadRow },
): AsyncGenerator<Batch> {
  const utf8 = new TextDecoder("utf-8", { fatal: true })
  let records: object[] = []
  let number = 0
  for await (const lines of fileLines(path)) {
    for (const bytes of lines) {
      number++
      let text = ""
      try {
        text = utf8.decode(bytes)
        if (text.trim() === "") continue
        const value: unknown = JSON.parse(text)
        if (typeof value === "object" && value !== null && !Array.isArray(value)) records.push(value)
        else report(number, "expected a JSON object", text)
      } catch (error) {
        if (error instanceof SyntaxError) report(number, `not JSON (${error.message})`, text)
        else if (error instanceof TypeError)
          report(number, "not UTF-8", Buffer.from(bytes).toString("latin1"))
        else throw error
      }
      if (records.length === batchRows) {
        yield { columns: columnsOfRecords(records), rows: batchRows }
        records = []
      }
    }
  }
  if (records.length > 0) yield { columns: columnsOfRecords(records), rows: records.length }
}

/**
 * Rows as JSON Lines. JSON has no NaN, which becomes null, and no undefined, which leaves its key out; infinite
 * numbers and whole numbers past 2⁵³ (as bigint) throw, naming row and column. Dates become ISO text.
 */
export async function* jsonlPieces(batches: AsyncIterable<Batch>): AsyncGenerator<string> {
  let first = 0
  for await (const { columns, rows } of batches) {
    const names = Object.keys(columns)
    let text = ""
    for (let i = 0; i < rows; i++) {
      const record = Object.fromEntries(
        names.map(name => [name, jsonValue(columns[name]![i], () => `row ${first + i}, column "${name}"`)]),
      )
      text += `${JSON.stringify(record)}\n`
      if (text.length > 1 << 20) {
        yield text
        text = ""
      }
    }
    yield text
    first += rows
  }
}

/** A value as JSON can hold it: typed arrays as lists, safe bigints as numbers. */
export function jsonValue(value: unknown, where: () => string): unknown {
  if (typeof value === "bigint") {
    if (BigInt.asIntN(54, value) === value) return Number(value)
    throw new RangeError(`write: ${value}n at ${where()} has no exact number in JSON; write Parquet or text`)
  }
  if (value === Infinity || value === -Infinity)
    throw new RangeError(`write: ${value} at ${where()} has no form in JSON`)
  if (typeof value !== "object" || value === null || value instanceof Date) return value
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array, item => jsonValue(item, where))
  if (Array.isArray(value)) return value.map(item => jsonValue(item, where))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonValue(item, where)]))
}
