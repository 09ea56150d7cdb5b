/** Exact fractions of whole numbers, and their reading from plain or LaTeX text. */

/** numerator / denominator in lowest terms, the denominator positive. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a < 0n ? -a : a
}

/** n / d in lowest terms; null where d is 0. */
export function rational(n: bigint, d = 1n): Rational | null {
  if (d === 0n) return null
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n)
  return { numerator: n / divisor, denominator: d / divisor }
}

export const equalRationals = (a: Rational, b: Rational): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator

const decimal = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)?)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/

/** A whole or decimal number, "1,234.50" or "-3e-2", exactly; null for anything else. */
export function readDecimal(text: string): Rational | null {
  const match = text.length <= longest ? decimal.exec(text) : null
  if (!match) return null
  const [, sign, whole = "", part = "", exponent = "0"] = match
  if (whole === "" && part === "") return null
  const digits = BigInt(whole.replaceAll(",", "") + part) * (sign === "-" ? -1n : 1n)
  const scale = Number(exponent) - part.length
  return scale >= 0 ? rational(digits * 10n ** BigInt(scale)) : rational(digits, 10n ** BigInt(-scale))
}

/** Nothing longer is taken for a number. */
const longest = 256

/** White space and spacing commands out; the minus sign and LaTeX's digit grouping made plain. */
function plain(text: string): string {
  return text
    .replaceAll("−", "-")
    .replaceAll("{,}", ",")
    .replace(/^\s*(?:\\\(|\$)|(?:\\\)|\$)\s*$/g, "")
    .replace(/\\(?:left|right|[,;:! ])/g, "")
    .trim()
}

const operand = String.raw`\{\s*([+-]?[\d.,]+)\s*\}`
const slash = /^([+-]?[\d.,]+)\s*\/\s*([+-]?[\d.,]+)$/
const command = new RegExp(
  String.raw`^([+-]?)\s*(\d*)\s*\\[dtc]?frac\s*(?:${operand}\s*${operand}|(\d)\s*(\d))$`,
)
const mixed = /^([+-]?)(\d+)\s+(\d+)\s*\/\s*(\d+)$/
const power = /^([+-]?[\d.,]+)\s*(?:\\times|\\cdot|×|\*)\s*10\s*\^\s*\{?\s*([+-]?\d{1,3})\s*\}?$/

function quotient(above: Rational | null, below: Rational | null): Rational | null {
  if (!above || !below) return null
  return rational(above.numerator * below.denominator, above.denominator * below.numerator)
}

function mixedNumber(sign: string, whole: string, part: Rational | null): Rational | null {
  if (!part) return null
  const n = BigInt(whole || "0") * part.denominator + part.numerator
  return rational(sign === "-" ? -n : n, part.denominator)
}

/**
 * The exact value of a number in text: "3", "-0.75", "1,234", "3/4", "1 1/2", "\frac{3}{4}", "2\frac12",
 * "3\times10^{5}"; null for anything else. Only the digits 0–9 count as digits.
 */
export function readRational(text: string): Rational | null {
  if (text.length > longest) return null
  const tidy = plain(text)
  const number = readDecimal(tidy)
  if (number) return number
  let match = slash.exec(tidy)
  if (match) return quotient(readDecimal(match[1]!), readDecimal(match[2]!))
  if ((match = mixed.exec(tidy)))
    return mixedNumber(match[1]!, match[2]!, rational(BigInt(match[3]!), BigInt(match[4]!)))
  if ((match = command.exec(tidy))) {
    const part = quotient(readDecimal(match[3] ?? match[5]!), readDecimal(match[4] ?? match[6]!))
    return mixedNumber(match[1]!, match[2]!, part)
  }
  if ((match = power.exec(tidy))) {
    const [mantissa, scale] = [readDecimal(match[1]!), readDecimal(`1e${match[2]}`)]
    return (
      mantissa &&
      scale &&
      rational(mantissa.numerator * scale.numerator, mantissa.denominator * scale.denominator)
    )
  }
  return null
}
