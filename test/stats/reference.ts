import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"

type Json = null | number | string | Json[] | { [key: string]: Json }

const file = join(import.meta.dirname, "fixtures", "reference.json")
const values = JSON.parse(readFileSync(file, "utf8")) as { [key: string]: Json }

/** The values that fixtures/make.py computed with SciPy and others, under a key. */
export function reference<Shape>(key: string): Shape {
  assert.ok(key in values, `no reference values for ${key}`)
  return values[key] as Shape
}

/** Equal to a relative tolerance: that of the two double-precision computations, far below what matters. */
export function close(actual: number, expected: number | null | string, tolerance = 1e-10, what = ""): void {
  const wanted = expected === null ? Number.NaN : Number(expected)
  if (!Number.isFinite(wanted)) {
    assert.equal(actual, wanted, what)
    return
  }
  const error = Math.abs(actual - wanted)
  assert.ok(
    error <= tolerance * Math.max(Math.abs(wanted), 1e-300),
    `${what}: got ${actual}, expected ${wanted} (relative error ${error / Math.abs(wanted)})`,
  )
}

export function allClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number | null | string>,
  tolerance?: number,
  what = "",
): void {
  assert.equal(actual.length, expected.length, what)
  for (let i = 0; i < actual.length; i++) close(actual[i]!, expected[i]!, tolerance, `${what}[${i}]`)
}
