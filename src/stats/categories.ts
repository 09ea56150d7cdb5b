/** A label as raters and classifiers give them. */
export type Label = string | number | boolean

/**
 * The distinct labels, sorted: numbers by size, false before true, text by code points. Given `categories` are kept in
 * their order, and a label outside them throws.
 */
export function categoriesOf(
  caller: string,
  labels: Iterable<Label>,
  categories?: readonly Label[],
): { names: Label[]; code: Map<Label, number> } {
  const found = new Set(labels)
  const names =
    categories === undefined
      ? [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      : [...new Set(categories)]
  const code = new Map(names.map((name, i) => [name, i]))
  for (const label of found)
    if (!code.has(label))
      throw new RangeError(
        `${caller}: ${JSON.stringify(label)} is not one of the categories ${names.join(", ")}`,
      )
  if (categories === undefined && new Set(names.map(name => typeof name)).size > 1)
    throw new TypeError(`${caller}: labels of mixed types: ${names.map(n => JSON.stringify(n)).join(", ")}`)
  return { names, code }
}

/** Whether a label is there: null, undefined and NaN are missing. */
export function isLabel(value: unknown): value is Label {
  return value !== null && value !== undefined && !Number.isNaN(value)
}
