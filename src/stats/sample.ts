/** A value a sample may hold: booleans count as 1 and 0; null, undefined and NaN are missing. */
export type SampleValue = number | bigint | boolean | null | undefined

/** A column of values: an array, a typed array, or anything with a length and indices. */
export type Sample = ArrayLike<SampleValue>

/** What is done about missing values: an error that names the first (default), or rows with any left out. */
export type Missing = "error" | "omit"

export interface MissingOption {
  /** `"error"` (default) throws at the first null, undefined or NaN; `"omit"` leaves its row out. */
  missing?: Missing
}

const toNumber = (value: SampleValue): number => {
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value)
  return typeof value === "number" ? value : Number.NaN
}

export interface ConfidenceOption {
  /** Coverage of the interval. Default 0.95. */
  confidence?: number
}

/**
 * Columns of one length as numbers, row by row complete. A missing value throws, or with `missing: "omit"`
 * takes its row out of every column; an infinite value always throws. `caller` names the function in errors.
 */
export function completeRows<const Names extends string>(
  caller: string,
  columns: Record<Names, Sample>,
  missing: Missing = "error",
): Record<Names, Float64Array> {
  const names = Object.keys(columns) as Names[]
  const length = columns[names[0]!]!.length
  for (const name of names)
    if (columns[name].length !== length)
      throw new RangeError(
        `${caller}: expected columns of one length, got ${names.map(n => `${n}: ${columns[n].length}`).join(", ")}`,
      )
  const numbers = names.map(() => new Float64Array(length))
  let kept = 0
  for (let row = 0; row < length; row++) {
    let complete = true
    for (let c = 0; c < names.length; c++) {
      const value = columns[names[c]!][row]
      const x = toNumber(value)
      if (Number.isNaN(x)) {
        const absent = value === null || value === undefined || typeof value === "number"
        if (missing === "error" || !absent)
          throw new RangeError(
            `${caller}: expected numbers, got ${describe(value)} at ${names[c]}[${row}]` +
              (absent ? ` (missing: "omit" leaves such rows out)` : ""),
          )
        complete = false
      } else if (x === Infinity || x === -Infinity)
        throw new RangeError(`${caller}: expected finite numbers, got ${x} at ${names[c]}[${row}]`)
      numbers[c]![kept] = x
    }
    if (complete) kept++
  }
  return Object.fromEntries(names.map((name, c) => [name, numbers[c]!.subarray(0, kept)])) as Record<
    Names,
    Float64Array
  >
}

/** One column as numbers: `completeRows` for a single sample. */
export function completeValues(
  caller: string,
  values: Sample,
  missing: Missing = "error",
  name = "values",
): Float64Array {
  return completeRows(caller, { [name]: values }, missing)[name]!
}

/** Throws a RangeError unless 0 < confidence < 1. */
export function checkConfidence(caller: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`${caller}: expected a confidence between 0 and 1, got ${confidence}`)
}

const describe = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value) : String(value)
