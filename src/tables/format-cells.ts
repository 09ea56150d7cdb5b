import { columnType } from "./columns.ts"

/** A column ready to show: its cells as text, right-aligned where numbers. */
export interface ShownColumn {
  name: string
  type: string
  align: "left" | "right"
  cells: { text: string; missing: boolean }[]
}

/**
 * The cells of a column as text. Numbers of a column share their decimals, so that points stand in line: enough
 * for `digits` significant digits of the largest and two of the least, none beyond what the values have. Those below
 * 1e-4 are given in scientific notation. Longer text is cut at `width` characters.
 */
export function showColumn(
  name: string,
  values: readonly unknown[],
  type: string,
  digits = 4,
  width = 60,
): ShownColumn {
  const finite = values.filter((v): v is number => typeof v === "number" && Number.isFinite(v))
  const decimals = sharedDecimals(finite, digits)
  const numeric = ["number", "integer", "bigint"].includes(type)
  return {
    name,
    type,
    align: numeric ? "right" : "left",
    cells: values.map(value => {
      if (value === null || value === undefined) return { text: "null", missing: true }
      if (typeof value === "number")
        return { text: showNumber(value, decimals, digits), missing: Number.isNaN(value) }
      const text = showValue(value)
      return { text: text.length > width ? `${text.slice(0, width - 1)}…` : text, missing: false }
    }),
  }
}

/** Types and cells of columns, of which only some rows are shown but whose type is that of all. */
export function typeLabel(values: Iterable<unknown>): string {
  const { type, nulls } = columnType(values)
  return nulls > 0 && type !== "null" ? `${type}?` : type
}

function sharedDecimals(values: readonly number[], digits: number): number {
  const shown = values.map(Math.abs).filter(value => value >= smallest)
  if (shown.length === 0) return 0
  const magnitude = (value: number) => Math.floor(Math.log10(value))
  const forLargest = digits - 1 - magnitude(shown.reduce((a, b) => Math.max(a, b)))
  const forLeast = Math.min(3, 1 - magnitude(shown.reduce((a, b) => Math.min(a, b))))
  const wanted = Math.max(0, forLargest, forLeast)
  let needed = 0
  for (const value of shown)
    if (needed < wanted && !Number.isInteger(value)) needed = Math.max(needed, decimalsOf(value))
  return Math.min(needed, wanted)
}

/** What is smaller is given in scientific notation. */
const smallest = 1e-4

// Would lose all its digits with these decimals.
const isTiny = (value: number, decimals: number) =>
  value !== 0 && Math.abs(value) < Math.max(smallest, 0.5 * 10 ** -decimals)

function decimalsOf(value: number): number {
  const [mantissa, exponent] = value.toExponential().split("e") as [string, string]
  return Math.max(0, mantissa.replace(/^-?\d\.?/, "").length - Number(exponent))
}

function showNumber(value: number, decimals: number, digits: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞"
  const text =
    isTiny(value, decimals) || Math.abs(value) >= 1e15
      ? value.toExponential(Math.max(0, digits - 2))
      : value.toFixed(decimals)
  return text.replace("e+", "e")
}

function showValue(value: unknown): string {
  if (typeof value === "string") return value.replaceAll("\n", "⏎")
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "invalid date" : value.toISOString().replace("T00:00:00.000Z", "")
  if (typeof value !== "object") return String(value)
  const plain = ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value
  return JSON.stringify(plain, (_, inner) => (typeof inner === "bigint" ? String(inner) : inner))
}
