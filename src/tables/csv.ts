import type { ReportBadRow } from "./bad-rows.ts"
import type { Batch } from "./batch.ts"
import { jsonValue } from "./jsonl.ts"
import { fileBytes } from "./lines.ts"

/** How the fields of a column are read. */
export type CsvType = "number" | "boolean" | "date" | "string"

/** One field; null where it is empty and without quotes. */
type Field = string | null

/**
 * Reads delimited text (RFC 4180: quotes, doubled quotes, line breaks in quotes) whose first row names the
 * columns. An empty field is null, `""` an empty string. The type of a column not given in `types` is that of all
 * its values in the first batch: number, true/false, else text; numbers with leading zeros, and whole ones past
 * 2⁵³, stay text so that no digit is lost. Bad rows: more or fewer fields than columns, text after a closing quote, a
 * quote without end, and values that don't fit the type.
 */
export async function* readCsv(
  path: string,
  options: {
    batchRows: number
    report: ReportBadRow
    delimiter: string
    types: Record<string, CsvType>
  },
): AsyncGenerator<Batch> {
  const { batchRows, report, delimiter, types } = options
  let names: string[] | undefined
  let decided: CsvType[] | undefined
  let rows: { fields: Field[]; line: number }[] = []
  const flush = (header: string[]): Batch => {
    decided ??= header.map((name, c) => types[name] ?? inferType(rows, c))
    const batch = typedBatch(header, decided, rows, report)
    rows = []
    return batch
  }
  for await (const parsed of parseRows(path, delimiter, report)) {
    for (const row of parsed) {
      if (names === undefined) {
        names = headerNames(path, row.fields)
        continue
      }
      if (row.fields.length !== names.length) {
        report(
          row.line,
          `expected ${names.length} fields, got ${row.fields.length}`,
          row.fields.join(delimiter),
        )
        continue
      }
      rows.push(row)
      if (rows.length === batchRows) yield flush(names)
    }
  }
  if (names !== undefined && (rows.length > 0 || decided === undefined)) yield flush(names)
}

function headerNames(path: string, fields: Field[]): string[] {
  const names = fields.map((field, i) => field ?? `column_${i + 1}`)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new RangeError(`${path}:1: column "${twice}" is named twice`)
  return names
}

// Characters are read once, by code; a field without doubled quotes is one slice of the text.
async function* parseRows(
  path: string,
  delimiter: string,
  report: ReportBadRow,
): AsyncGenerator<{ fields: Field[]; line: number }[]> {
  const utf8 = new TextDecoder()
  const separator = delimiter.charCodeAt(0)
  let text = ""
  let line = 1
  const parse = (last: boolean) => {
    const rows: { fields: Field[]; line: number }[] = []
    let at = 0
    while (at < text.length) {
      const rowStart = at
      const rowLine = line
      const fields: Field[] = []
      let fault = ""
      let complete = false
      while (!complete) {
        let field: Field
        if (text.charCodeAt(at) === 34) {
          let end = text.indexOf('"', at + 1)
          let doubled = false
          while (end >= 0 && text.charCodeAt(end + 1) === 34) {
            doubled = true
            end = text.indexOf('"', end + 2)
          }
          // A quote at the very end may be the first half of a doubled one that is not read yet.
          if (end < 0 || (end === text.length - 1 && !last)) {
            if (!last) {
              text = text.slice(rowStart)
              line = rowLine
              return rows
            }
            if (end < 0) {
              report(rowLine, "a quote without end", text.slice(rowStart))
              text = ""
              return rows
            }
          }
          const inside = text.slice(at + 1, end)
          for (let i = inside.indexOf("\n"); i >= 0; i = inside.indexOf("\n", i + 1)) line++
          field = doubled ? inside.replaceAll('""', '"') : inside
          at = end + 1
          const code = text.charCodeAt(at)
          if (at < text.length && code !== separator && code !== 10 && code !== 13)
            fault = "text after a closing quote"
        } else field = null
        const from = at
        let code = text.charCodeAt(at)
        while (at < text.length && code !== separator && code !== 10) code = text.charCodeAt(++at)
        if (at === text.length && !last) {
          text = text.slice(rowStart)
          line = rowLine
          return rows
        }
        if (field === null) {
          const end = code !== separator && text.charCodeAt(at - 1) === 13 ? at - 1 : at
          field = end > from ? text.slice(from, end) : null
        }
        fields.push(field)
        complete = at === text.length || code === 10
        at++
      }
      line++
      if (fault) report(rowLine, fault, text.slice(rowStart, at - 1))
      else if (fields.length > 1 || fields[0] !== null) rows.push({ fields, line: rowLine })
    }
    text = ""
    return rows
  }
  for await (const piece of fileBytes(path)) {
    text += utf8.decode(piece, { stream: true })
    yield parse(false)
  }
  text += utf8.decode()
  yield parse(true)
}

const numberForm = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/
const specialNumbers = new Map([
  ["NaN", Number.NaN],
  ["nan", Number.NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["inf", Infinity],
  ["-inf", -Infinity],
])

const isNumber = (text: string) => numberForm.test(text) || specialNumbers.has(text)
const losesDigits = (text: string) =>
  /^[-+]?0\d/.test(text) || (/^[-+]?\d{16,}$/.test(text) && !Number.isSafeInteger(Number(text)))

function inferType(rows: readonly { fields: Field[] }[], column: number): CsvType {
  let number = true
  let boolean = true
  let any = false
  for (const { fields } of rows) {
    const text = fields[column]!
    if (text === null) continue
    any = true
    if (number && (!isNumber(text) || losesDigits(text))) number = false
    if (boolean && text !== "true" && text !== "false" && text !== "True" && text !== "False") boolean = false
    if (!number && !boolean) return "string"
  }
  return !any ? "string" : number ? "number" : "boolean"
}

function typedBatch(
  names: string[],
  types: CsvType[],
  rows: readonly { fields: Field[]; line: number }[],
  report: ReportBadRow,
): Batch {
  const columns: unknown[][] = names.map(() => [])
  let kept = 0
  for (const { fields, line } of rows) {
    let fits = true
    for (let c = 0; c < names.length && fits; c++) {
      const value = convert(fields[c]!, types[c]!)
      if (value === undefined) {
        report(line, `expected a ${types[c]} in column "${names[c]}", got "${fields[c]}"`, fields.join(","))
        fits = false
      } else columns[c]![kept] = value
    }
    if (fits) kept++
  }
  for (const column of columns) column.length = kept
  return { columns: Object.fromEntries(names.map((name, c) => [name, columns[c]!])), rows: kept }
}

/** The value of a field, undefined where it doesn't fit. */
function convert(text: Field, type: CsvType): unknown {
  if (text === null || type === "string") return text
  if (type === "number") return numberForm.test(text) ? Number(text) : specialNumbers.get(text)
  if (type === "boolean") return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Rows as delimited text. Nulls are empty, empty strings `""`; lists and records are JSON, dates ISO text. */
export async function* csvPieces(batches: AsyncIterable<Batch>, delimiter: string): AsyncGenerator<string> {
  let names: string[] | undefined
  for await (const batch of batches) {
    if (names === undefined) {
      names = Object.keys(batch.columns)
      yield csvHeader(names, delimiter)
    }
    const extra = Object.keys(batch.columns).find(name => !names!.includes(name))
    if (extra !== undefined)
      throw new RangeError(
        `write: column "${extra}" appears after the header was written (${names.join(", ")})`,
      )
    yield* csvRows(batch, names, delimiter)
  }
}

/** A whole table as CSV. */
export function csvText(batch: Batch): string {
  const names = Object.keys(batch.columns)
  return csvHeader(names, ",") + [...csvRows(batch, names, ",")].join("")
}

const csvHeader = (names: string[], delimiter: string) =>
  `${names.map(name => quoted(name, delimiter)).join(delimiter)}\n`

function* csvRows({ columns, rows }: Batch, names: string[], delimiter: string): Generator<string> {
  const sources = names.map(name => columns[name])
  let text = ""
  for (let i = 0; i < rows; i++) {
    text += `${sources.map(values => csvField(values?.[i], delimiter)).join(delimiter)}\n`
    if (text.length > 1 << 20) {
      yield text
      text = ""
    }
  }
  yield text
}

function csvField(value: unknown, delimiter: string): string {
  if (value === null || value === undefined) return ""
  if (typeof value === "string") return quoted(value, delimiter)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== "object") return String(value)
  return quoted(JSON.stringify(jsonValue(value, () => "a list")), delimiter)
}

const quoted = (text: string, delimiter: string) =>
  text === "" || text.includes('"') || text.includes("\n") || text.includes("\r") || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text
