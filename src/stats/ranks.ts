/** The ranks 1…n of the values, ties sharing the mean of their ranks. */
export function ranks(values: Float64Array): Float64Array {
  const order = ascendingOrder(values)
  const result = new Float64Array(values.length)
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++
    for (let i = start; i < end; i++) result[order[i]!] = (start + 1 + end) / 2
    start = end
  }
  return result
}

/** The sizes of the groups of equal values (those of one left out). */
export function tieSizes(values: Float64Array): number[] {
  const sorted = values.slice().sort()
  const sizes: number[] = []
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1
    while (end < sorted.length && sorted[end] === sorted[start]) end++
    if (end - start > 1) sizes.push(end - start)
    start = end
  }
  return sizes
}

/** The row numbers in ascending order of their values. */
export function ascendingOrder(values: Float64Array): Uint32Array {
  return Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i]! - values[j]! || i - j)
}
