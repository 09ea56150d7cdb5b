/**
 * A group as Algebrarium uses one: elements that can be written down, and the operations that a question asks
 * for. Products are read from left to right: `compose(a, b)` is "a, then b".
 */
import type { Random } from "../../stats/random.ts"

export interface Group<Element> {
  readonly name: string
  readonly identity: Element
  compose(a: Element, b: Element): Element
  inverse(a: Element): Element
  equal(a: Element, b: Element): boolean
  /** A random element of the given size (length of its word, range of its entries), never the identity. */
  random(rng: Random, size: number): Element
  /** The canonical written form: equal elements give equal texts. */
  render(a: Element): string
  /** The element that a text names, in any accepted spelling; null where it names none. Linear time. */
  parse(text: string): Element | null
}

/** aⁿ for any whole n, by repeated squaring; a⁰ is the identity and a⁻ⁿ = (a⁻¹)ⁿ. */
export function power<Element>(group: Group<Element>, a: Element, n: number): Element {
  if (!Number.isSafeInteger(n)) throw new RangeError(`power: expected a whole exponent, got ${n}`)
  let base = n < 0 ? group.inverse(a) : a
  let result = group.identity
  for (let rest = Math.abs(n); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = group.compose(result, base)
    if (rest > 1) base = group.compose(base, base)
  }
  return result
}

/** The conjugate of a by b: b·a·b⁻¹. */
export function conjugate<Element>(group: Group<Element>, a: Element, b: Element): Element {
  return group.compose(group.compose(b, a), group.inverse(b))
}

/** The commutator [a, b] = a·b·a⁻¹·b⁻¹, the identity exactly where a and b commute. */
export function commutator<Element>(group: Group<Element>, a: Element, b: Element): Element {
  return group.compose(group.compose(a, b), group.compose(group.inverse(a), group.inverse(b)))
}
