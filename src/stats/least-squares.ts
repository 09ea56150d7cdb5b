/**
 * Least squares by Householder reflections with no pivoting: A = QR, R β = (Qᵀ b)₁…ₚ. `columns` are A's, one
 * array each, n ≥ p rows.
 */
export interface QR {
  /** Columns whose part outside the span of those before them vanishes; empty where A has full rank. */
  dependent: number[]
  /** The β that minimises ‖A β − b‖². */
  solve(b: Float64Array): Float64Array
  /** (AᵀA)⁻¹, row by row. */
  inverseGram(): Float64Array[]
  /** The diagonal of the projection on A's columns: each row's leverage. */
  leverage(): Float64Array
}

export function qr(columns: Float64Array[]): QR {
  const n = columns[0]!.length
  const p = columns.length
  const a = columns.map(column => column.slice())
  const diagonal = new Float64Array(p)
  const dependent: number[] = []
  // Column k keeps R above its diagonal and, from there on, the reflector v: H b = b − v (vᵀ b) / v_k.
  const reflect = (v: Float64Array, from: number, b: Float64Array) => {
    let dot = 0
    for (let i = from; i < n; i++) dot += v[i]! * b[i]!
    dot /= v[from]!
    for (let i = from; i < n; i++) b[i]! -= dot * v[i]!
  }
  for (let k = 0; k < p; k++) {
    const column = a[k]!
    const length = norm(column, k) * (column[k]! < 0 ? -1 : 1)
    if (k >= n || Math.abs(length) <= 1e-11 * norm(columns[k]!, 0)) {
      dependent.push(k)
      continue
    }
    for (let i = k; i < n; i++) column[i]! /= length
    column[k]! += 1
    for (let j = k + 1; j < p; j++) reflect(column, k, a[j]!)
    diagonal[k] = -length
  }
  const backSubstitute = (c: Float64Array): Float64Array => {
    const x = new Float64Array(p)
    for (let k = p - 1; k >= 0; k--) {
      let sum = c[k]!
      for (let j = k + 1; j < p; j++) sum -= a[j]![k]! * x[j]!
      x[k] = sum / diagonal[k]!
    }
    return x
  }
  const inverseR = () => columns.map((_, k) => backSubstitute(new Float64Array(p).fill(1, k, k + 1)))
  return {
    dependent,
    solve(b) {
      const c = b.slice()
      for (let k = 0; k < p; k++) reflect(a[k]!, k, c)
      return backSubstitute(c)
    },
    inverseGram() {
      const inverse = inverseR() // inverse[k] is column k of R⁻¹
      return columns.map((_, i) =>
        Float64Array.from({ length: p }, (_, j) =>
          inverse.reduce((sum, column) => sum + column[i]! * column[j]!, 0),
        ),
      )
    },
    leverage() {
      const inverse = inverseR()
      return Float64Array.from({ length: n }, (_, i) =>
        inverse.reduce((sum, column) => {
          const q = columns.reduce((dot, values, k) => dot + values[i]! * column[k]!, 0)
          return sum + q * q
        }, 0),
      )
    },
  }
}

function norm(values: Float64Array, from: number): number {
  let sum = 0
  for (let i = from; i < values.length; i++) sum += values[i]! ** 2
  return Math.sqrt(sum)
}
