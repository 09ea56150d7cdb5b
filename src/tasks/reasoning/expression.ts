/**
 * Arithmetic in plain text: + - * / and brackets over whole numbers, exactly. A recursive-descent parser with a
 * bound on length, so that hostile text is refused in constant time.
 */
import { type Rational, rational } from "../answers/rational.ts"

export interface Evaluated {
  value: Rational
  /** The whole numbers in the text, from left to right. */
  numbers: number[]
}

const longest = 300

/** Also reads ×, ÷, −, and LaTeX's \times, \cdot, \div, \left and \right. Null where it is no expression. */
export function evaluate(text: string): Evaluated | null {
  if (text.length > 2 * longest) return null
  const plain = text
    .replaceAll(/\\times|\\cdot|×|·/g, "*")
    .replaceAll(/\\div|÷/g, "/")
    .replaceAll("−", "-")
    .replaceAll(/\\left|\\right/g, "")
  if (plain.length > longest || /[^\d\s()+\-*/]/.test(plain)) return null
  const tokens = plain.match(/\d+|[()+\-*/]/g) ?? []
  const numbers: number[] = []
  let at = 0

  const factor = (): Rational | null => {
    const token = tokens[at++]
    if (token === "(") {
      const inner = sum()
      return tokens[at++] === ")" ? inner : null
    }
    if (token === "-") {
      const value = factor()
      return value && rational(-value.numerator, value.denominator)
    }
    if (token === undefined || !/^\d{1,9}$/.test(token)) return null
    numbers.push(Number(token))
    return rational(BigInt(token))
  }
  const product = (): Rational | null => {
    let left = factor()
    while (left && (tokens[at] === "*" || tokens[at] === "/")) {
      const times = tokens[at++] === "*"
      const right = factor()
      if (!right) return null
      left = times
        ? rational(left.numerator * right.numerator, left.denominator * right.denominator)
        : rational(left.numerator * right.denominator, left.denominator * right.numerator)
    }
    return left
  }
  const sum = (): Rational | null => {
    let left = product()
    while (left && (tokens[at] === "+" || tokens[at] === "-")) {
      const sign = tokens[at++] === "+" ? 1n : -1n
      const right = product()
      if (!right) return null
      left = rational(
        left.numerator * right.denominator + sign * right.numerator * left.denominator,
        left.denominator * right.denominator,
      )
    }
    return left
  }
  const value = sum()
  return value && at === tokens.length ? { value, numbers } : null
}
