/**
 * Values of mathematical expressions in MathJSON: exact where only whole numbers and fractions take part, and in
 * complex floating point with given values for the symbols.
 */
import { type Rational, rational, readDecimal } from "./rational.ts"

/** An expression: a number, a symbol, or an operator and its operands. */
export type MathJson =
  | number
  | string
  | { readonly num: string }
  | { readonly str: string }
  | readonly MathJson[]

export type Complex = readonly [re: number, im: number]

export const operator = (e: MathJson): string | null => (Array.isArray(e) ? String(e[0]) : null)
export const operands = (e: MathJson): readonly MathJson[] => (Array.isArray(e) ? e.slice(1) : [])

/** What is inside brackets that only group. */
export function ungrouped(e: MathJson): MathJson {
  while (operator(e) === "Delimiter" && operator(operands(e)[0]!) !== "Sequence") e = operands(e)[0]!
  return e
}

const repeating = /^(-?)(\d*)\.(\d*)\((\d+)\)$/

function exactNumber(e: number | { readonly num: string }): Rational | null {
  const text = typeof e === "number" ? String(e) : e.num
  const match = text.length < 200 ? repeating.exec(text) : null
  if (!match) return readDecimal(text)
  // 0.a(b) = (ab - a) / (10^|a| (10^|b| - 1))
  const [, sign, whole = "", fixed = "", cycle = ""] = match
  const n = BigInt(whole + fixed + cycle) - BigInt(whole + fixed || "0")
  const d = 10n ** BigInt(fixed.length) * (10n ** BigInt(cycle.length) - 1n)
  return rational(sign === "-" ? -n : n, d)
}

const isNumber = (e: MathJson): e is number | { readonly num: string } =>
  typeof e === "number" || (typeof e === "object" && "num" in e)

/** Bits of a numerator or denominator past which exact arithmetic is given up. */
const mostBits = 20_000
const bits = (n: bigint): number => 4 * n.toString(16).length

/** The exact value of an expression of fractions under + - · / and whole powers and factorials; else null. */
export function exactValue(e: MathJson): Rational | null {
  if (isNumber(e)) return exactNumber(e)
  const name = operator(e)
  if (name === null) return null
  const values = operands(e).map(exactValue)
  if (values.some(value => value === null)) return null
  const [a, b] = values as Rational[]
  if (a === undefined) return null
  if (values.some(value => bits(value!.numerator) + bits(value!.denominator) > mostBits)) return null
  const fold = (combine: (x: Rational, y: Rational) => Rational | null): Rational | null =>
    (values as Rational[]).slice(1).reduce<Rational | null>((sum, value) => sum && combine(sum, value), a)
  const times = (x: Rational, y: Rational) =>
    rational(x.numerator * y.numerator, x.denominator * y.denominator)
  const plus = (x: Rational, y: Rational) =>
    rational(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator)
  const negative = (x: Rational): Rational => ({ ...x, numerator: -x.numerator })
  switch (name) {
    case "Delimiter":
      return values.length === 1 ? a : null
    case "Add":
      return fold(plus)
    case "Subtract":
      return fold((x, y) => plus(x, negative(y)))
    case "Negate":
      return negative(a)
    case "Multiply":
      return fold(times)
    case "InvisibleOperator": // 2½ is a sum, 2(3) a product
      return isMixedNumber(e) ? fold(plus) : fold(times)
    case "Divide":
    case "Rational":
      return b ? rational(a.numerator * b.denominator, a.denominator * b.numerator) : null
    case "Power": {
      if (b?.denominator !== 1n) return null
      const n = b.numerator < 0n ? -b.numerator : b.numerator
      if (n > 10_000n || Number(n) * (bits(a.numerator) + bits(a.denominator)) > mostBits) return null
      const [above, below] = [a.numerator ** n, a.denominator ** n]
      return b.numerator < 0n ? rational(below, above) : rational(above, below)
    }
    case "Factorial": {
      if (a.denominator !== 1n || a.numerator < 0n || a.numerator > 500n) return null
      let product = 1n
      for (let i = 2n; i <= a.numerator; i++) product *= i
      return rational(product)
    }
    default:
      return null
  }
}

/** Whether a product without a sign is a whole number beside a plain fraction. */
export function isMixedNumber(e: MathJson): boolean {
  const [whole, part, ...more] = operands(e)
  if (more.length > 0 || typeof whole !== "number" || !Number.isInteger(whole) || part === undefined)
    return false
  const isFraction = operator(part) === "Divide" || operator(part) === "Rational"
  return isFraction && operands(part).every(side => typeof side === "number")
}

const nowhere: Complex = [Number.NaN, Number.NaN]
const add = (a: Complex, b: Complex): Complex => [a[0] + b[0], a[1] + b[1]]
const scale = (a: Complex, s: number): Complex => [a[0] * s, a[1] * s]
const multiply = (a: Complex, b: Complex): Complex => [a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]]
const divide = (a: Complex, b: Complex): Complex => {
  const norm = b[0] * b[0] + b[1] * b[1]
  return scale(multiply(a, [b[0], -b[1]]), 1 / norm)
}
const exponential = (a: Complex): Complex =>
  a[1] === 0 ? [Math.exp(a[0]), 0] : scale([Math.cos(a[1]), Math.sin(a[1])], Math.exp(a[0]))
const logarithm = (a: Complex): Complex => [Math.log(Math.hypot(...a)), Math.atan2(a[1], a[0])]
const raise = (a: Complex, b: Complex): Complex => {
  if (a[0] === 0 && a[1] === 0) return b[0] > 0 ? [0, 0] : b[0] === 0 && b[1] === 0 ? [1, 0] : nowhere
  if (b[1] === 0 && Number.isInteger(b[0]) && Math.abs(b[0]) <= 64) {
    let power: Complex = [1, 0]
    for (let i = 0; i < Math.abs(b[0]); i++) power = multiply(power, a)
    return b[0] < 0 ? divide([1, 0], power) : power
  }
  return exponential(multiply(b, logarithm(a)))
}
const real =
  (f: (x: number) => number) =>
  (a: Complex): Complex =>
    a[1] === 0 ? [f(a[0]), 0] : nowhere
const i: Complex = [0, 1]
const sine = (a: Complex): Complex =>
  a[1] === 0
    ? [Math.sin(a[0]), 0]
    : divide(add(exponential(multiply(i, a)), scale(exponential(multiply(i, scale(a, -1))), -1)), [0, 2])
const cosine = (a: Complex): Complex =>
  a[1] === 0
    ? [Math.cos(a[0]), 0]
    : scale(add(exponential(multiply(i, a)), exponential(multiply(i, scale(a, -1)))), 0.5)
const reciprocal = (a: Complex): Complex => divide([1, 0], a)

const functions: Record<string, (a: Complex) => Complex> = {
  Negate: a => scale(a, -1),
  Sqrt: a => (a[1] === 0 ? (a[0] >= 0 ? [Math.sqrt(a[0]), 0] : [0, Math.sqrt(-a[0])]) : raise(a, [0.5, 0])),
  Abs: a => [Math.hypot(...a), 0],
  Ln: logarithm,
  Lb: a => scale(logarithm(a), 1 / Math.LN2),
  Lg: a => scale(logarithm(a), 1 / Math.LN10),
  Exp: exponential,
  Sin: sine,
  Cos: cosine,
  Tan: a => divide(sine(a), cosine(a)),
  Cot: a => divide(cosine(a), sine(a)),
  Sec: a => reciprocal(cosine(a)),
  Csc: a => reciprocal(sine(a)),
  Arcsin: real(Math.asin),
  Arccos: real(Math.acos),
  Arctan: real(Math.atan),
  Sinh: real(Math.sinh),
  Cosh: real(Math.cosh),
  Tanh: real(Math.tanh),
  Floor: real(Math.floor),
  Ceil: real(Math.ceil),
  Degrees: a => scale(a, Math.PI / 180),
  Factorial: real(x => {
    if (!Number.isInteger(x) || x < 0 || x > 170) return Number.NaN
    let product = 1
    for (let k = 2; k <= x; k++) product *= k
    return product
  }),
}

const constants: Record<string, Complex> = {
  Pi: [Math.PI, 0],
  ExponentialE: [Math.E, 0],
  e: [Math.E, 0],
  ImaginaryUnit: i,
  i,
}

export const isConstant = (symbol: string): boolean => Object.hasOwn(constants, symbol)

/** The value with `symbols` set as given, by principal branches; NaN where an operator has no value or is unknown. */
export function complexValue(e: MathJson, symbols: ReadonlyMap<string, number>): Complex {
  if (isNumber(e)) {
    const exact = typeof e === "number" ? null : exactNumber(e)
    if (typeof e === "number") return [e, 0]
    return exact ? [Number(exact.numerator) / Number(exact.denominator), 0] : nowhere
  }
  if (typeof e === "string") {
    if (Object.hasOwn(constants, e)) return constants[e]!
    return [symbols.get(e) ?? Number.NaN, 0]
  }
  const name = operator(e)
  if (name === null) return nowhere
  const values = operands(e).map(operand => complexValue(operand, symbols))
  const [a, b] = values
  if (!a) return nowhere
  switch (name) {
    case "Delimiter":
      return values.length === 1 || operator(operands(e)[0]!) !== "Sequence" ? a : nowhere
    case "Add":
      return values.reduce(add)
    case "Subtract":
      return values.slice(1).reduce((sum, value) => add(sum, scale(value, -1)), a)
    case "Multiply":
      return values.reduce(multiply)
    case "InvisibleOperator":
      return isMixedNumber(e) ? values.reduce(add) : values.reduce(multiply)
    case "Divide":
    case "Rational":
      return b ? divide(a, b) : nowhere
    case "Power":
      return b ? raise(a, b) : nowhere
    case "Root": // the real root of a negative number where the degree is odd
      if (!b) return nowhere
      if (a[1] === 0 && a[0] < 0 && b[1] === 0 && Math.abs(b[0] % 2) === 1)
        return [-((-a[0]) ** (1 / b[0])), 0]
      return raise(a, reciprocal(b))
    case "Log":
      return divide(logarithm(a), b ? logarithm(b) : [Math.LN10, 0])
    case "Binomial": {
      if (!b || a[1] !== 0 || b[1] !== 0 || !Number.isInteger(b[0]) || b[0] < 0 || b[0] > 1000) return nowhere
      let product = 1
      for (let k = 1; k <= b[0]; k++) product *= (a[0] - b[0] + k) / k
      return [product, 0]
    }
    default:
      return functions[name] && values.length === 1 ? functions[name](a) : nowhere
  }
}
