import { equalRationals, type Rational, readRational } from "./rational.ts"

/** The number nearest to a fraction of any size. */
export function toNumber({ numerator, denominator }: Rational): number {
  const value = Number(numerator) / Number(denominator)
  if (Number.isFinite(value)) return value
  const excess = Math.max(numerator.toString(2).length, denominator.toString(2).length) - 1000
  return Number(numerator >> BigInt(excess)) / Number(denominator >> BigInt(excess))
}

/**
 * Whether two texts are the same number: |given - gold| ≤ absolute + relative · |gold|. With both tolerances 0,
 * the default, the comparison is exact whatever the size. False where `given` is no number; null where `gold` is
 * none.
 */
export function numberEquals(
  given: string,
  gold: string,
  { relative = 0, absolute = 0 }: { relative?: number; absolute?: number } = {},
): boolean | null {
  const want = readRational(gold)
  if (!want) return null
  const have = readRational(given)
  if (!have) return false
  if (equalRationals(have, want)) return true
  if (relative === 0 && absolute === 0) return false
  const target = toNumber(want)
  return Math.abs(toNumber(have) - target) <= absolute + relative * Math.abs(target)
}

/**
 * Whether two texts are the same fraction, exactly. With `lowestTerms`, a given "2/4" is refused where "1/2" is
 * meant. False where `given` is no number; null where `gold` is none.
 */
export function fractionEquals(given: string, gold: string, { lowestTerms = false } = {}): boolean | null {
  const want = readRational(gold)
  if (!want) return null
  const have = readRational(given)
  if (!have || !equalRationals(have, want)) return false
  if (!lowestTerms) return true
  const parts = /(\d+)\D*?(\d+)\D*$/.exec(given.includes("/") || given.includes("frac") ? given : "")
  return parts === null || BigInt(parts[2]!) === want.denominator
}
